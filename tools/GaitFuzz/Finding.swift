import GaitAnalysis
import GaitModel
import GaitRecording

/// What the analysis says of samples, as far as the fuzzer looks at it.
struct Finding {
  /// Steps of bouts.
  private(set) var steps = 0
  /// Codes of notices with their places, reasons why something is missing, and a refusal.
  private(set) var words: Set<String> = []
  /// Middles of stride length and speed; `nil` without.
  private(set) var length: Double?
  private(set) var speed: Double?
  /// What no output may be, if one was.
  private(set) var breach: String?

  init(of samples: [ImuSample], rig: SensorRig) {
    var timing = SampleTiming(rig: rig, file: "fuzz")
    var analyzer = GaitAnalyzer(rig: rig)
    var outputs: [GaitOutput] = []
    func take(_ piece: RecordingPiece) {
      switch piece {
      case .sample(let sample): analyzer.process(sample, into: &outputs)
      case .notice(let notice): analyzer.note(notice, into: &outputs)
      case .stretch(let notice): analyzer.beginStretch(notice, into: &outputs)
      }
    }
    do {
      for sample in samples { try timing.take(sample, take) }
      try timing.finish(take)
    } catch {
      words.insert("refused")
    }
    analyzer.finish(into: &outputs)
    var lengths: [Double] = []
    var speeds: [Double] = []
    var reported = SampleTime(nanoseconds: .min)
    for output in outputs {
      if output.reported < reported { breach = "outputs out of order" }
      reported = output.reported
      switch output {
      case .bout(let bout): steps += bout.steps
      case .quality(let notice): words.insert("\(notice.code.rawValue) \(notice.place?.name ?? "")")
      case .stride(let stride):
        if let length = stride.lengthMetres { lengths.append(length) }
        if !(stride.durationSeconds > 0) || !stride.durationSeconds.isFinite { breach = "stride without end" }
      case .second(let second):
        if let speed = second.speedMetresPerSecond { speeds.append(speed) }
        if let confidence = second.confidence, !(0...1).contains(confidence) { breach = "confidence" }
      case .initialContact, .finalContact, .armSwing, .heelStrike, .flag: break
      }
    }
    if (lengths + speeds).contains(where: { !$0.isFinite || $0 < 0 || $0 > 20 }) {
      breach = "length or speed"
    }
    for missing in analyzer.notComputed { words.insert("\(missing.metric): \(missing.reason)") }
    for sensor in analyzer.sensors where !(0...1).contains(sensor.lostShare) { breach = "lost share" }
    length = Self.middle(lengths)
    speed = Self.middle(speeds)
  }

  private static func middle(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }
}
