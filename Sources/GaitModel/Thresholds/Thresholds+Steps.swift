extension Thresholds {
  /// Contacts on their way to a walk: `StepSeeker` and `StepSignal`.
  public enum Steps {
    /// See `meaning`.
    public static let heldTime = Cited(
      10, .seconds, "So long contacts wait for the movement to be judged walking.",
      .ours(reason: "a stride of 30 steps a minute is known after 7 s"))
    /// See `meaning`.
    public static let cadenceTime = Cited(
      4, .seconds, "Over this long the contacts tell the cadence.",
      .ours(reason: "of 3 to 8 s the least error against checked contacts of 6 healthy adults, 1.0 steps/min")
    )
    /// See `meaning`.
    public static let cadenceTimeOneLeg = Cited(
      5, .seconds, "Over this long the contacts of one leg tell the cadence.",
      .ours(reason: "one leg shows every other step: four strides of a comfortable walk"))
    /// See `meaning`.
    public static let longestBreak = Cited(
      2.2, .ratio, "Where a walk begins, contacts belong to it back to a pause of so many steps.",
      .ours(reason: "one missed contact is no pause"))

    /// See `meaning`.
    public static let mostMissed = Cited(
      4, .count,
      "Away from the trunk, contacts without a peak are placed in a time of at most so many steps.",
      .ours(reason: "two strides; a longer time is a pause"))

    /// See `meaning`.
    public static let doubtfulRiseShare = Cited(
      0.45, .ratio,
      "Away from pelvis and lower back, where nothing speaks for walking any more, a step must rise by this share of the usual.",
      .ours(
        reason:
          "a telephone that is taken out of a pocket or put down after a walk made up to eight steps at 0.25; 0.35 to 0.5 "
          + "are alike on two people with a telephone in five places; default, not from literature"))

    /// See `meaning`.
    public static let stillCentre = Cited(
      0.5, .seconds, "What a sensor moves about is its mean over this long, fading.",
      .ours(reason: "a stop of a second and a half leaves a second of rest then"))
    /// See `meaning`.
    public static let stillTime = Cited(
      0.2, .seconds, "How much it moves is a mean over this long, fading.",
      .ours(reason: "between two steps nobody is still for so long"))
    /// See `meaning`.
    public static let stillShare = Cited(
      0.15, .ratio, "A sensor that moves by less than this share of what it does at steps has come to rest.",
      .ours(reason: "default, not from literature; see `tools/validate` for the places away from the trunk"))
    /// See `meaning`.
    public static let stillMemory = Cited(
      0.2, .ratio, "By this share of the difference each step changes what is usual.",
      .ours(reason: "five steps"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("steps.heldTime", heldTime), .init("steps.cadenceTime", cadenceTime),
      .init("steps.cadenceTimeOneLeg", cadenceTimeOneLeg),
      .init("steps.longestBreak", longestBreak), .init("steps.mostMissed", mostMissed),
      .init("steps.doubtfulRiseShare", doubtfulRiseShare),
      .init("steps.stillCentre", stillCentre), .init("steps.stillTime", stillTime),
      .init("steps.stillShare", stillShare), .init("steps.stillMemory", stillMemory),
    ]
  }
}
