import GaitAnalysis
import GaitModel
import GaitSimulator

/// A finished analysis, sorted by what it said.
struct Analysis {
  let outputs: [GaitOutput]
  let analyzer: GaitAnalyzer

  /// Lets samples through an analyzer for `rig`, then ends the recording.
  init(_ samples: some Sequence<ImuSample>, rig: SensorRig = .back) {
    var analyzer = GaitAnalyzer(rig: rig)
    var outputs: [GaitOutput] = []
    for sample in samples { analyzer.process(sample, into: &outputs) }
    analyzer.finish(into: &outputs)
    self.outputs = outputs
    self.analyzer = analyzer
  }

  /// What an analyzer said that was led by hand.
  init(_ outputs: [GaitOutput], _ analyzer: GaitAnalyzer) {
    self.outputs = outputs
    self.analyzer = analyzer
  }

  /// The analysis of a simulated walk.
  init(_ walk: SimulatedWalk) {
    self.init(walk.samples(), rig: walk.rig)
  }

  var contacts: [InitialContact] {
    outputs.compactMap { if case .initialContact(let contact) = $0 { contact } else { nil } }
  }

  var finals: [FinalContact] {
    outputs.compactMap { if case .finalContact(let contact) = $0 { contact } else { nil } }
  }

  var seconds: [SecondSummary] {
    outputs.compactMap { if case .second(let second) = $0 { second } else { nil } }
  }

  var bouts: [WalkingBout] {
    outputs.compactMap { if case .bout(let bout) = $0 { bout } else { nil } }
  }

  var strides: [Stride] {
    outputs.compactMap { if case .stride(let stride) = $0 { stride } else { nil } }
  }

  var strikes: [HeelStrike] {
    outputs.compactMap { if case .heelStrike(let strike) = $0 { strike } else { nil } }
  }

  var flags: [WalkFlag] {
    outputs.compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
  }

  var notices: [QualityNotice] {
    outputs.compactMap { if case .quality(let notice) = $0 { notice } else { nil } }
  }

  /// The notices of one kind.
  func notices(_ code: QualityCode) -> [QualityNotice] { notices.filter { $0.code == code } }

  /// The measures that are missing.
  var missing: [String] { analyzer.notComputed.map(\.metric) }

  /// Mean cadence of the walking seconds between two moments.
  func meanCadence(from: Double = 0, to: Double = .infinity) -> Double? {
    let cadences = seconds.filter { (from...to).contains($0.time.seconds) }
      .compactMap(\.cadenceStepsPerMinute)
    return cadences.isEmpty ? nil : cadences.reduce(0, +) / Double(cadences.count)
  }
}

extension SensorRig {
  /// One sensor with six axes at the lower back.
  static let back = SensorRig([
    WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity])
  ])
}

extension GaitOutput {
  /// When what it tells of happened: a contact's time, a stride's or bout's end, a notice's beginning.
  var time: SampleTime {
    switch self {
    case .quality(let notice): notice.start
    case .second(let second): second.time
    case .initialContact(let contact): contact.time
    case .finalContact(let contact): contact.time
    case .stride(let stride): stride.end
    case .armSwing(let swing): swing.end
    case .heelStrike(let strike): strike.time
    case .bout(let bout): bout.end
    case .flag(let flag): flag.end ?? flag.start
    }
  }
}
