extension Thresholds {
  /// How little relief a walk gives between steps: `LoadingIndex`, `StrollRule`.
  public enum Loading {
    /// See `meaning`.
    public static let cadenceWeight = Cited(
      0.30, .ratio, "Weight of cadence in the index.",
      .ours(reason: "with the trunk the clearest sign of a stroll"))
    /// See `meaning`.
    public static let bounceWeight = Cited(
      0.30, .ratio, "Weight of the trunk's bounce in the index.",
      .ours(reason: "nearest to what the back feels"))
    /// See `meaning`.
    public static let armWeight = Cited(
      0.25, .ratio, "Weight of the arm swing in the index.",
      .ours(reason: "restricted arms make slow walking more static; less direct than the trunk"))
    /// See `meaning`.
    public static let turningWeight = Cited(
      0.15, .ratio, "Weight of the trunk's turning in the index.",
      .ours(reason: "the weakest link with pace of the four"))
    /// See `meaning`.
    public static let cadenceSpan = Cited(
      30, .stepsPerMinute, "So far below the cadence of moderate effort its score is 0; there it is 1.",
      .ours(reason: "three metabolic equivalents at the upper end"))
    /// See `meaning`.
    public static let bounceFrom = Cited(
      0.7, .metresPerSecondSquared, "With this bounce its score is 0.",
      .ours(reason: "a bounce as at 0.64 m/s, on 110 walks of 19 healthy adults"))
    /// See `meaning`.
    public static let bounceTo = Cited(
      2.1, .metresPerSecondSquared, "With this bounce its score is 1.",
      .ours(
        reason:
          "a bounce as at 1.1 m/s, on 110 walks of 19 healthy adults: from there the back muscles gain no more"
      ))
    /// See `meaning`.
    public static let armFrom = Cited(
      10 * Double.pi / 180, .radians, "With this range of the forearm the arm's score is 0 (10°).",
      .ours(reason: "hardly a swing"))
    /// See `meaning`.
    public static let armTo = Cited(
      40 * Double.pi / 180, .radians, "With this range of the forearm the arm's score is 1 (40°).",
      .ours(reason: "the 25th percentile of 46 walkers at their own pace"))
    /// See `meaning`.
    public static let turningFrom = Cited(
      5 * Double.pi / 180, .radiansPerSecond, "With this rate of turning its score is 0 (5 °/s).",
      .ours(reason: "half of the least seen on 19 healthy adults"))
    /// See `meaning`.
    public static let turningTo = Cited(
      15 * Double.pi / 180, .radiansPerSecond, "With this rate of turning its score is 1 (15 °/s).",
      .ours(reason: "a little below the median of 19 healthy adults, 18 °/s"))
    /// See `meaning`.
    public static let leastComponents = Cited(
      2, .count, "With fewer components there is no index.",
      .ours(reason: "a single sign is too easily something else"))
    /// See `meaning`.
    public static let settling = Cited(
      10.0, .seconds, "So long after the first step of a bout the index is silent.",
      .ours(reason: "the trunk is looked at over ten seconds: no standing must be among them"))
    /// See `meaning`.
    public static let grace = Cited(
      30.0, .seconds, "So long after the first step of a bout a slow pace does not count.",
      .ours(reason: "three of four bouts at home are shorter, and all of these are slow"))
    /// See `meaning`.
    public static let enter = Cited(
      0.60, .ratio, "An index from this on is a stroll.",
      .ours(reason: "a stroll of healthy adults; their usual pace has half of it"))
    /// See `meaning`.
    public static let leave = Cited(
      0.45, .ratio, "An index down to this is none any more.",
      .ours(reason: "well below the entry, so that it does not flicker"))
    /// See `meaning`.
    public static let window = Cited(
      120, .seconds, "So many judged seconds are looked back on.",
      .ours(reason: "shopping streets and short errands stay out"))
    /// See `meaning`.
    public static let share = Cited(
      0.8, .ratio, "In this share of them the index must say a stroll.",
      .ours(reason: "a crossing or a shop window may come between"))
    /// See `meaning`.
    public static let release = Cited(
      20.0, .seconds, "So long must the index say none for the stroll to be over.",
      .ours(reason: "as long as a cue waits"))
    /// See `meaning`.
    public static let patience = Cited(
      30.0, .seconds, "When nothing can be judged for so long, what led to it is forgotten.",
      .ours(reason: "long enough for turns, shorter than another way"))
    /// See `meaning`.
    public static let opening = Cited(
      10, .count, "Of so many judged seconds the share must say a stroll where one begins.",
      .ours(reason: "a stray second begins nothing"))
    /// See `meaning`.
    public static let lag = Cited(
      5.0, .seconds, "So much earlier than the index does the pace change.",
      .ours(reason: "half of the ten seconds over which the trunk is looked at"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("loading.cadenceWeight", cadenceWeight),
      .init("loading.bounceWeight", bounceWeight),
      .init("loading.armWeight", armWeight),
      .init("loading.turningWeight", turningWeight),
      .init("loading.cadenceSpan", cadenceSpan),
      .init("loading.bounceFrom", bounceFrom),
      .init("loading.bounceTo", bounceTo),
      .init("loading.armFrom", armFrom),
      .init("loading.armTo", armTo),
      .init("loading.turningFrom", turningFrom),
      .init("loading.turningTo", turningTo),
      .init("loading.leastComponents", leastComponents),
      .init("loading.settling", settling),
      .init("loading.grace", grace),
      .init("loading.enter", enter),
      .init("loading.leave", leave),
      .init("loading.window", window),
      .init("loading.share", share),
      .init("loading.release", release),
      .init("loading.patience", patience),
      .init("loading.opening", opening),
      .init("loading.lag", lag),
    ]
  }
}
