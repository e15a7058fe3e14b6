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
      1.5, .seconds, "Slow steps are sought until strides are as short as this (80 steps a minute).",
      .ours(reason: "a tenth below `from`, so that one pace is not sought in turns by both"))
    /// See `meaning`.
    public static let peakDelay = Cited(
      0.28, .seconds, "The hump comes this long after the contact, both the filter's delay and the body's.",
      .ours(reason: "0.23 to 0.34 s in eight walkers at 44 to 71 steps a minute, without a trend"))
    /// See `meaning`.
    public static let landingDelay = Cited(
      0.12, .seconds, "A slow step's landing peaks in the usual band this long after the contact.",
      .ours(reason: "0.06 to 0.17 s in two walkers at 50 to 70 steps a minute"))
    /// See `meaning`.
    public static let landingReach = Cited(
      0.08, .seconds, "So far from the hump's contact that of the landing may lie.",
      .ours(reason: "a quarter of what lies between landing and push-off in those walkers"))
    /// See `meaning`.
    public static let landingAlone = Cited(
      0.3, .seconds, "No other peak may lie so far before the hump's contact, or the landing is not known.",
      .ours(reason: "landing and push-off of slow steps lie 0.25 to 0.4 s apart"))
    /// See `meaning`.
    public static let longestStep = Cited(
      2.6, .seconds, "Before walking is known, a longer pause between slow steps begins a new count.",
      .ours(reason: "the longer of two uneven steps at 30 a minute"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("slowStep.band", band), .init("slowStep.from", from), .init("slowStep.until", until),
      .init("slowStep.peakDelay", peakDelay),
      .init("slowStep.landingDelay", landingDelay), .init("slowStep.landingReach", landingReach),
      .init("slowStep.landingAlone", landingAlone),
      .init("slowStep.longestStep", longestStep),
    ]
  }
}
