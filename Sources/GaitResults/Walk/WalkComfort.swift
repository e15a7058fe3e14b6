public import GaitModel

/// What the walker asks of a kept walk: how long walking was comfortable, where discomfort began, and how intervals and rests
/// went.
public struct WalkComfort: Equatable, Sendable {
  /// Seconds walked, pauses and all after a mark left out: a mark begins a pause.
  public let comfortableSeconds: Double
  /// The longest walking from one rest to the next, or to a mark, in seconds.
  public let longestStretchSeconds: Double
  /// Walking from the last rest to the first mark in seconds; `nil` without a mark.
  public let timeToSymptomSeconds: Double?
  /// The marks of discomfort, in order.
  public let marks: [SymptomMark]
  /// Intervals begun.
  public let intervals: Int
  /// What was meant to be walked; `nil` where the folder does not say.
  public let plan: IntervalPlan?
  /// Pauses begun.
  public let pauses: Int
  /// Seconds of all pauses.
  public let pauseSeconds: Double
  /// Mean seconds from a pause's beginning to "better"; `nil` when that was never said.
  public let reliefSeconds: Double?

  /// What a walk's dialogue says; `nil` of a walk without a coach.
  public init?(_ dialogue: WalkDialogue?) {
    guard let dialogue, let totals = dialogue.intervals.last(where: { $0.totals != nil })?.totals else {
      return nil
    }
    comfortableSeconds = totals.walkingSeconds
    longestStretchSeconds = totals.comfortableSeconds
    timeToSymptomSeconds = totals.timeToSymptomSeconds
    marks = dialogue.symptoms
    intervals = totals.intervals
    plan = dialogue.plan
    pauses = totals.pauses
    pauseSeconds = totals.pauseSeconds
    reliefSeconds = totals.reliefSeconds
  }
}
