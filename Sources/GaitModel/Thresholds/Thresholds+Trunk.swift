extension Thresholds {
  /// Initial contacts from the lower back or pelvis: `StepPeakDetector` and `StepChain`.
  ///
  /// The delays were measured on recordings of `Sources.voisard2023`.
  public enum Trunk {
    /// See `meaning`.
    public static let contactBand = Cited(
      4.0, .hertz, "Low-pass of the acceleration's length before peaks are sought.",
      .ours(
        reason: "own comparison of 2.5 to 5 Hz on 19 healthy adults: 4 Hz finds 99.9 % of contacts with the "
          + "least scatter at 0.1 s delay"))
    /// See `meaning`.
    public static let baseline = Cited(
      0.3, .hertz, "High-pass that removes gravity and posture from the acceleration's length.",
      .ours(reason: "below the slowest stride (40 steps/min are 0.33 Hz)"))
    /// See `meaning`.
    public static let firstRise = Cited(
      0.5, .metresPerSecondSquared, "Before walking is known, a peak must rise this far.",
      .ours(reason: "above sway and sitting movements, below the softest steps of healthy adults"))
    /// See `meaning`.
    public static let firstFall = Cited(
      0.25, .metresPerSecondSquared, "Before walking is known, a fall by this much confirms a peak.",
      .ours(reason: "half the rise"))
    /// See `meaning`.
    public static let riseShare = Cited(
      0.25, .ratio, "While walking, a peak must rise by this share of the usual step's height.",
      .ours(reason: "a closing step is a quarter as strong as a full one"))
    /// See `meaning`.
    public static let fallShare = Cited(
      0.05, .ratio, "While walking, a fall by this share of the usual step's height confirms a peak.",
      .ours(reason: "small, for the sake of a short delay; the rhythm guards against double peaks"))
    /// See `meaning`.
    public static let leastRise = Cited(
      0.25, .metresPerSecondSquared, "The rise asked for while walking is never less.",
      .ours(reason: "above the noise of wearable sensors in a 4 Hz band"))
    /// See `meaning`.
    public static let leastFall = Cited(
      0.05, .metresPerSecondSquared, "The fall asked for while walking is never less.",
      .ours(reason: "above the noise of wearable sensors in a 4 Hz band"))
    /// See `meaning`.
    public static let peakDelay = Cited(
      0.081, .seconds, "The peak comes this long after the contact at a step duration of 0.55 s.",
      .ours(
        reason: "median over 6 healthy adults at comfortable pace, both the filter's delay and the body's"))
    /// See `meaning`.
    public static let peakDelayPerStep = Cited(
      0.24, .ratio, "Per second of step duration the peak comes this much later.",
      .ours(
        reason: "weight is taken over during a fixed share of the step; 0.34 fits 6 healthy adults best, "
          + "0.24 keeps more of it for slow and uneven walkers"))
    /// See `meaning`.
    public static let delayStepDuration = Cited(
      0.55, .seconds, "Step duration to which `peakDelay` belongs.",
      .ours(reason: "109 steps a minute, the middle of comfortable pace"))
    /// See `meaning`.
    public static let delayShortestStep = Cited(
      0.40, .seconds, "Shorter steps are corrected like this one.",
      .ours(reason: "150 steps a minute; nothing was measured beyond"))
    /// See `meaning`.
    public static let delayLongestStep = Cited(
      0.80, .seconds, "Longer steps are corrected like this one.",
      .ours(reason: "75 steps a minute; nothing was measured beyond"))
    /// See `meaning`.
    public static let refractory = Cited(
      0.25, .seconds, "Two contacts are never closer.",
      .ours(reason: "240 steps a minute, faster than anybody walks"))
    /// See `meaning`.
    public static let longestStep = Cited(
      1.5, .seconds, "Before walking is known, a longer pause between peaks begins a new count.",
      .published(
        .mobiliseD2023, locator: "stride duration up to 3 s", population: "six cohorts, free living"))
    /// See `meaning`.
    public static let confirmingSteps = Cited(
      4, .count, "So many steps in a row confirm walking.",
      .ours(reason: "three intervals can be compared; fewer happen while shifting weight"))
    /// See `meaning`.
    public static let intervalSpread = Cited(
      0.40, .ratio, "The confirming steps' intervals may differ from their median by this share.",
      .ours(reason: "starting and turning change a step by up to a third"))
    /// See `meaning`.
    public static let heightSpread = Cited(
      4, .ratio, "The highest of the confirming peaks may be so many times the lowest.",
      .ours(reason: "the first step is a third of a full one; knocks beside sway differ more"))
    /// See `meaning`.
    public static let rhythmGuard = Cited(
      0.60, .ratio, "While walking, a peak earlier than this share of a step is the same step.",
      .ours(reason: "weight acceptance and push-off of one step lie up to half a step apart"))
    /// See `meaning`.
    public static let weakGuard = Cited(
      0.75, .ratio, "The same for a peak of less than half the usual height.",
      .ours(reason: "push-off peaks are lower than those of weight acceptance"))
    /// See `meaning`.
    public static let weakHeight = Cited(
      0.5, .ratio, "A peak below this share of the usual height is weak.",
      .ours(reason: "push-off peaks are lower than those of weight acceptance"))
    /// See `meaning`.
    public static let rhythmSlack = Cited(
      1.3, .ratio, "The rhythm is not believed beyond this many times the recent steps' duration.",
      .ours(reason: "keeps a rhythm that locked to the stride from swallowing every other step"))

    /// See `meaning`.
    public static let guardLongestStep = Cited(
      0.9, .seconds, "For these guards a step is never taken to be longer.",
      .ours(reason: "a stride of brisk walking must not be mistaken for a step"))

    /// See `meaning`.
    public static let missedStep = Cited(
      1.6, .ratio, "A time between contacts beyond this many steps hides a missed one.",
      .ours(reason: "between the longest step of a turn and two steps"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("trunk.contactBand", contactBand),
      .init("trunk.baseline", baseline), .init("trunk.firstRise", firstRise),
      .init("trunk.firstFall", firstFall), .init("trunk.riseShare", riseShare),
      .init("trunk.fallShare", fallShare), .init("trunk.leastRise", leastRise),
      .init("trunk.leastFall", leastFall), .init("trunk.peakDelay", peakDelay),
      .init("trunk.peakDelayPerStep", peakDelayPerStep),
      .init("trunk.delayStepDuration", delayStepDuration),
      .init("trunk.delayShortestStep", delayShortestStep),
      .init("trunk.delayLongestStep", delayLongestStep), .init("trunk.refractory", refractory),
      .init("trunk.longestStep", longestStep), .init("trunk.confirmingSteps", confirmingSteps),
      .init("trunk.intervalSpread", intervalSpread), .init("trunk.heightSpread", heightSpread),
      .init("trunk.rhythmGuard", rhythmGuard), .init("trunk.weakGuard", weakGuard),
      .init("trunk.weakHeight", weakHeight), .init("trunk.rhythmSlack", rhythmSlack),
      .init("trunk.guardLongestStep", guardLongestStep),
      .init("trunk.missedStep", missedStep),
    ]
  }
}
