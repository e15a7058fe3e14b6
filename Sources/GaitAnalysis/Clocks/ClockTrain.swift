public import GaitModel

/// What of one recording can be found again in another: its steps, and stamps or taps.
///
/// Feed it all samples in order, then `finish`. Times are those of the samples.
public struct ClockTrain: Sendable {
  /// The sensor that speaks for the recording.
  public let place: Place
  /// The first sample's time.
  public private(set) var first: SampleTime?
  /// The last sample's time.
  public private(set) var last: SampleTime?
  /// Whether the clock leapt on the way, so that no line leads through it.
  public private(set) var leapt = false

  /// The times in seconds of the steps whose instants were felt, ascending.
  private(set) var steps: [Double] = []
  /// How many steps were placed by the rhythm alone.
  private(set) var rhythmSteps = 0
  /// Whose steps they are: those of one leg, or all.
  let side: Side?
  let isOneLeg: Bool

  private var analyzer: GaitAnalyzer
  private var picker = JoltPicker()
  private var shocks = ShockDelay()
  private let feeling: Int
  private var sink = StepSink()
  /// How many of the sink's steps were looked at for their shock.
  private var looked = 0

  /// A train for a recording with these sensors; `nil` of none.
  public init?(rig: SensorRig) {
    guard !rig.sensors.isEmpty else { return nil }
    feeling = rig.sensors.firstIndex { !$0.place.segment.isOfLeg } ?? 0
    place = rig.sensors[feeling].place
    let legs = Set(rig.sensors.map(\.place.side))
    isOneLeg = rig.sensors.allSatisfy { $0.place.segment.isOfLeg } && legs.count == 1
    side = isOneLeg ? place.side : nil
    analyzer = GaitAnalyzer(rig: rig)
  }

  /// Takes the next sample.
  public mutating func take(_ sample: ImuSample) {
    if first == nil { first = sample.time }
    last = max(last ?? sample.time, sample.time)
    if sample.sensor == feeling, let acceleration = sample.acceleration {
      picker.process(acceleration, at: sample.time)
      if !isOneLeg { shocks.process(acceleration, at: sample.time) }
    }
    analyzer.process(sample, into: &sink)
    if !isOneLeg { lookAtShocks() }
  }

  /// Notes that the clock was set on the way.
  public mutating func noteLeap() {
    leapt = true
  }

  /// Takes what is left at the end of the recording.
  public mutating func finish() {
    analyzer.finish(into: &sink)
    if !isOneLeg { lookAtShocks() }
    steps = sink.times.sorted()
    rhythmSteps = sink.rhythmSteps
  }

  /// Stamps and taps in the order of their times.
  var jolts: [[Double]] { picker.groups }

  /// Whether the instants of its steps come before the shocks of the landings, as those of feet must.
  var feelsLandings: Bool { isOneLeg || shocks.isAfterInstants }

  private mutating func lookAtShocks() {
    while looked < sink.times.count, shocks.isPast(sink.times[looked]) {
      shocks.look(at: sink.times[looked])
      looked += 1
    }
  }

  /// A train of known times, whose shocks come so long after its steps, for tests.
  init(
    place: Place, steps: [Double], shocks: [Double]? = nil, jolts: [[Double]] = [], from first: Double,
    to last: Double
  ) {
    self.shocks = ShockDelay(
      delays: shocks ?? steps.map { _ in 2 * Thresholds.Clocks.shockAfter.value })
    self.place = place
    self.steps = steps
    feeling = 0
    isOneLeg = place.segment.isOfLeg
    side = isOneLeg ? place.side : nil
    analyzer = GaitAnalyzer(rig: SensorRig([]))
    picker = JoltPicker(groups: jolts)
    self.first = SampleTime(seconds: first)
    self.last = SampleTime(seconds: last)
  }
}

/// Keeps the times of contacts and forgets the rest.
private struct StepSink: GaitOutputSink, Sendable {
  var times: [Double] = []
  var rhythmSteps = 0

  mutating func receive(_ output: GaitOutput) {
    guard case .initialContact(let contact) = output else { return }
    switch contact.basis {
    case .event: times.append(contact.time.seconds)
    case .rhythm: rhythmSteps += 1
    }
  }
}

extension Segment {
  /// Whether a sensor there feels the steps of its own leg alone.
  fileprivate var isOfLeg: Bool {
    switch self {
    case .foot, .ankle, .shank: true
    default: false
    }
  }
}
