public import GaitModel
import GaitWords

/// Everything that is said during a walk: the interval's own words and the coach's cues, never two at once.
///
/// What goes in: the outputs of the analysis, journalled ticks and marks. The same again gives the same again, so
/// that the state after a crash is that of the journal, and a replay says what was said.
public struct WalkCoach: Equatable, Sendable {
  /// The walk in intervals.
  public private(set) var intervals: IntervalWalk
  /// The coach.
  public private(set) var coach: Coach

  /// A coach for a walk; an unknown language is English.
  public init(_ settings: CoachSettings) {
    let language = Language(rawValue: settings.language) ?? .en
    intervals = IntervalWalk(plan: settings.plan, language: language)
    coach = Coach(language: language, plannedCadence: settings.plan.cadenceStepsPerMinute)
  }

  /// Takes an output of the analysis.
  public mutating func take(_ output: GaitOutput, into emitted: inout [CoachOutput]) {
    pass(intervals.take(output), into: &emitted)
    let isResting = intervals.phase == .pause || intervals.phase == .over
    let cue = coach.take(
      output, isResting: isResting, secondsToAnnouncement: intervals.secondsToAnnouncement)
    if let cue { emitted.append(.cue(cue)) }
  }

  /// Lets time pass without data.
  public mutating func advance(to time: SampleTime, into emitted: inout [CoachOutput]) {
    pass(intervals.advance(to: time), into: &emitted)
  }

  /// Takes what the walker says.
  public mutating func take(
    _ mark: WalkMark, note: String, at time: SampleTime, into emitted: inout [CoachOutput]
  ) {
    pass(intervals.take(mark, note: note, at: time), into: &emitted)
  }

  /// The walker says that the tip of a moment ago was wrong; which it was, `nil` when none was given of late.
  public mutating func rejectTip(at time: SampleTime) -> NoteLine.WrongTip? { coach.reject(at: time) }

  /// Ends the walk.
  public mutating func finish(at time: SampleTime, into emitted: inout [CoachOutput]) {
    pass(intervals.finish(at: time), into: &emitted)
  }

  private mutating func pass(_ outputs: [CoachOutput], into emitted: inout [CoachOutput]) {
    for output in outputs where output.said != nil { coach.heard(at: output.reported) }
    emitted += outputs
  }
}
