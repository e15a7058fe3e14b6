extension Thresholds {
  /// Contacts of slow steps, whose weight acceptance and push-off are two humps of like height: `StepSeeker`.
  public enum SlowStep {
    /// See `meaning`.
    public static let band = Cited(
      1, .hertz, "Low-pass of the acceleration's length in which slow steps leave one hump each.",
      .ours(
        reason:
          "of 1 to 4 Hz it finds most contacts of three walkers at 40 to 70 steps a minute: 0.90 to 1.00 in F1, "
          + "where 4 Hz finds 0.63 to 0.75"))
    /// See `meaning`.
    public static let from = Cited(
      1.65, .seconds, "Strides at least so long (73 steps a minute) are those of slow steps.",
      .ours(reason: "at 69 a minute the humps are alike in one walker, at 82 they are not in another"))
    /// See `meaning`.
    public static let until = Cited(
      1.4, .seconds, "Slow steps are sought until strides are as short as this (86 steps a minute).",
      .ours(
        reason:
          "so far below `from` that one pace is not sought in turns by both: a walker after a stroke goes from 1.9 "
          + "to 1.4 s and back within a minute"))
    /// See `meaning`.
    public static let peakDelay = Cited(
      0.3, .seconds, "The hump comes this long after the contact, both the filter's delay and the body's.",
      .ours(
        reason:
          "0.30 finds most contacts of one walker after a stroke at 57 and 69 steps a minute; looked at on one with "
          + "multiple sclerosis at 51, and on healthy walks stretched in time, which alone would have 0.27"))
    /// See `meaning`.
    public static let fallShare = Cited(
      0.3, .ratio, "While walking, a fall by this share of the usual height confirms a slow step's hump.",
      .ours(
        reason:
          "a lesser hump on the way up is push-off: 0.3 finds 0.94 of contacts where 0.05 finds 0.91; chosen on one "
          + "walker after a stroke, looked at on one with multiple sclerosis"))
    /// See `meaning`.
    public static let fallOfRise = Cited(
      0.5, .ratio, "Or a fall by this share of the hump's own rise, where that is less.",
      .ours(reason: "a closing step is a quarter as strong as a full one"))
    /// See `meaning`.
    public static let weakHeight = Cited(
      0.8, .ratio, "A slow hump below this share of the usual height is weak.",
      .ours(reason: "what lies before a slow step's own hump is nearly as high; chosen as `fallShare`"))
    /// See `meaning`.
    public static let longestStep = Cited(
      2.6, .seconds, "Before walking is known, a longer pause between slow steps begins a new count.",
      .ours(reason: "the longer of two uneven steps at 30 a minute"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("slowStep.band", band), .init("slowStep.from", from), .init("slowStep.until", until),
      .init("slowStep.peakDelay", peakDelay), .init("slowStep.fallShare", fallShare),
      .init("slowStep.fallOfRise", fallOfRise),
      .init("slowStep.weakHeight", weakHeight),
      .init("slowStep.longestStep", longestStep),
    ]
  }
}
