import GaitAnalysis
import GaitModel
import GaitRecording
import GaitResults
import GaitWire

/// Samples in, what was asked for out: the same way of a sample as in the command, without the command.
struct RecordedAnalysis {
  /// What is gathered.
  struct Wants: OptionSet {
    let rawValue: UInt32
    static let outputs = Wants(rawValue: 1)
    static let lines = Wants(rawValue: 2)
    static let walk = Wants(rawValue: 4)
    static let hours = Wants(rawValue: 8)
    static let days = Wants(rawValue: 16)

    /// What gathers hours or days; `nil` where neither is wanted.
    var fold: DayFold? {
      contains(.hours) ? DayFold(.hour) : contains(.days) ? DayFold(.day) : nil
    }
  }

  private(set) var analyzer: GaitAnalyzer
  private(set) var isFinished = false
  /// Whether a sample has come.
  private(set) var hasBegun = false
  /// Outputs that nobody has taken yet.
  var outputs: [GaitOutput] = []
  /// Lines that nobody has taken yet.
  var lines = EventLineSink(capacity: 0)
  private(set) var fold: WalkFold?
  /// Its hours or days, where they are gathered.
  private(set) var days: DayFold?
  private var hasBegunDays = false
  private let saidStart: String?
  private var timing: SampleTiming?
  private let wants: Wants
  private var heard: [GaitOutput] = []
  private let name: String
  private let format: String

  /// An analysis that has seen nothing yet.
  ///
  /// - Parameters:
  ///   - isLive: Whether times are believed as they come.
  ///   - startedAt: When it began by the wall clock, where that is known beforehand.
  init(
    rig: SensorRig, subject: Subject, name: String, format: String, wants: Wants, isLive: Bool,
    startedAt: String? = nil
  ) {
    analyzer = GaitAnalyzer(rig: rig, subject: subject)
    timing = isLive ? nil : SampleTiming(rig: rig, file: name)
    fold = wants.contains(.walk) ? WalkFold() : nil
    days = wants.fold
    saidStart = startedAt
    self.wants = wants
    self.name = name
    self.format = format
    if wants.contains(.lines) {
      lines.receive(.hello(Hello(file: name, format: format, sensors: rig.sensors)))
    }
  }

  /// Takes the next sample; one without channels lets time pass.
  ///
  /// - Throws: `RecordingError` when the times cannot be those of a walk in seconds.
  mutating func take(_ sample: ImuSample) throws(RecordingError) {
    if timing == nil {
      Self.take(.sample(sample), &hasBegun, &analyzer, into: &heard)
    } else {
      try timing?.take(sample) { Self.take($0, &hasBegun, &analyzer, into: &heard) }
    }
    if !heard.isEmpty { relay() }
  }

  /// Says something of the recording beside its samples.
  mutating func note(_ notice: QualityNotice) {
    analyzer.note(notice, into: &heard)
    relay()
  }

  /// Lets time pass without samples.
  mutating func advance(to time: SampleTime) {
    analyzer.advance(to: time, into: &heard)
    relay()
  }

  /// Ends it: what was held back is said.
  ///
  /// - Throws: `RecordingError` as `take`.
  mutating func finish() throws(RecordingError) {
    guard !isFinished else { return }
    isFinished = true
    try timing?.finish { Self.take($0, &hasBegun, &analyzer, into: &heard) }
    analyzer.finish(into: &heard)
    relay()
    let end = WalkEnd(
      time: analyzer.latestTime ?? .zero, durationSeconds: analyzer.durationSeconds,
      notComputed: analyzer.notComputed)
    if wants.contains(.lines) { lines.receive(.end(end)) }
    fold?.receive(.end(end))
  }

  /// When the recording began, by the wall clock; `nil` where nobody says it.
  var startedAt: String? { timing?.startedAt ?? saidStart }

  /// The walk as a whole.
  ///
  /// - Throws: `RecordingError` where no sample came.
  func walk(sha256: String?, startedAt: String?) throws(RecordingError) -> WalkResult {
    guard hasBegun, let fold else {
      throw RecordingError(.dataUnusable, file: name, .result(.nothingInRange(first: nil, last: nil)))
    }
    return fold.finish(
      recording: info(sha256: sha256, startedAt: startedAt), arms: analyzer.armUses,
      armSummary: analyzer.armSummary)
  }

  private func info(sha256: String?, startedAt: String?) -> RecordingInfo {
    RecordingInfo(
      file: name, sha256: sha256, format: format, durationSeconds: analyzer.durationSeconds,
      startedAt: startedAt, subject: RecordedSubject(analyzer.subject), sensors: analyzer.sensors)
  }

  private static func take(
    _ piece: RecordingPiece, _ hasBegun: inout Bool, _ analyzer: inout GaitAnalyzer,
    into heard: inout [GaitOutput]
  ) {
    switch piece {
    case .sample(let sample):
      if sample.isEmpty {
        if hasBegun { analyzer.advance(to: sample.time, into: &heard) }
        return
      }
      hasBegun = true
      analyzer.process(sample, into: &heard)
    case .notice(let notice): analyzer.note(notice, into: &heard)
    case .stretch(let notice): analyzer.beginStretch(notice, into: &heard)
    }
  }

  private mutating func relay() {
    if wants.contains(.lines) { for output in heard { lines.receive(.output(output)) } }
    if fold != nil { for output in heard { fold?.receive(.output(output)) } }
    if days != nil {
      if !hasBegunDays {
        hasBegunDays = true
        let start = startedAt.flatMap { ClockStart($0) }
        days?.begin(at: start)
      }
      for output in heard { days?.add(output) }
    }
    if wants.contains(.outputs) { outputs += heard }
    heard.removeAll(keepingCapacity: true)
  }
}
