public import GaitAnalysis
public import GaitCoach
public import GaitModel

/// The analysis of a walk and its coach, woven together: samples, the clock and marks in, events out.
///
/// The one place where they meet, for live walks, replays and recordings. Each output is followed by what the coach
/// makes of it.
public struct CoachedAnalysis: Sendable {
  /// The analysis.
  public private(set) var analyzer: GaitAnalyzer
  /// The last second in which somebody walked; `nil` before the first.
  public private(set) var lastWalking: SampleTime?
  private var coach: WalkCoach?
  /// What the analysis and the coach have just said, on its way out.
  private var heard: [GaitOutput] = []
  private var answers: [CoachOutput] = []

  /// A walk of these sensors; without `coaching` the analysis alone speaks.
  public init(rig: SensorRig, subject: Subject, coaching: CoachSettings? = nil) {
    analyzer = GaitAnalyzer(rig: rig, subject: subject)
    coach = coaching.map { WalkCoach($0) }
  }

  /// The walk in intervals, if there is a coach.
  public var intervals: IntervalWalk? { coach?.intervals }

  /// The largest sample time so far.
  public var latestTime: SampleTime { analyzer.latestTime ?? .zero }

  /// Takes the next sample.
  public mutating func process(_ sample: ImuSample, into sink: inout some WalkSink & ~Copyable) {
    sink.sample(sample)
    analyzer.process(sample, into: &heard)
    passOn(into: &sink)
  }

  /// Passes on what was found in a recording's time stamps.
  public mutating func note(_ notice: QualityNotice, into sink: inout some WalkSink & ~Copyable) {
    analyzer.note(notice, into: &heard)
    passOn(into: &sink)
  }

  /// Says that what comes is not the same walk.
  public mutating func beginStretch(_ notice: QualityNotice, into sink: inout some WalkSink & ~Copyable) {
    analyzer.beginStretch(notice, into: &heard)
    passOn(into: &sink)
  }

  /// Lets time pass without data.
  public mutating func advance(to time: SampleTime, into sink: inout some WalkSink & ~Copyable) {
    analyzer.advance(to: time, into: &heard)
    passOn(into: &sink)
    let now = latestTime
    coach?.advance(to: now, into: &answers)
    passOn(into: &sink)
  }

  /// Takes what the walker says; words about the moment are a note, all else is for the coach.
  public mutating func take(_ mark: WalkMark, text: String, into sink: inout some WalkSink & ~Copyable) {
    let now = latestTime
    switch mark {
    case .note: sink.receive(.note(NoteLine(time: now, text: text)))
    case .wrongTip:
      // Which rule was wrong, and where to look; without a tip there is nothing to judge.
      guard let tip = coach?.rejectTip(at: now) else { return }
      sink.receive(.note(NoteLine(time: now, text: text, wrongTip: tip)))
    case .symptom, .pause, .end:
      coach?.take(mark, note: text, at: now, into: &answers)
      passOn(into: &sink)
    }
  }

  /// Ends the walk as far as samples go; `end` says the rest.
  public mutating func finish(into sink: inout some WalkSink & ~Copyable) {
    analyzer.finish(into: &heard)
    passOn(into: &sink)
    let now = latestTime
    coach?.finish(at: now, into: &answers)
    passOn(into: &sink)
  }

  /// The end of a walk that was finished.
  public func end(interrupted: String?) -> WalkEnd {
    WalkEnd(
      time: latestTime, durationSeconds: analyzer.durationSeconds, notComputed: analyzer.notComputed,
      interrupted: interrupted)
  }

  /// Passes on what was said, each output followed by what the coach makes of it.
  private mutating func passOn(into sink: inout some WalkSink & ~Copyable) {
    for output in heard {
      if case .second(let second) = output, second.walking { lastWalking = second.time }
      sink.receive(.output(output))
      coach?.take(output, into: &answers)
      passOnAnswers(into: &sink)
    }
    heard.removeAll(keepingCapacity: true)
    passOnAnswers(into: &sink)
  }

  private mutating func passOnAnswers(into sink: inout some WalkSink & ~Copyable) {
    for answer in answers { sink.receive(.coach(answer)) }
    answers.removeAll(keepingCapacity: true)
  }
}
