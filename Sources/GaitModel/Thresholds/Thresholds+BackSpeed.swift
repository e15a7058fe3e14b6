extension Thresholds {
  /// Walking speed from the lower back: `BackSpeed` and `RecentSteps`.
  ///
  /// Chosen on 23 walks of 7 people with a sensor at the lower back (`Sources.voisard2023`, and one older adult
  /// of Mobilise-D's example recordings), looked at on two people on a treadmill and one with optical speed.
  public enum BackSpeed {
    /// See `meaning`.
    public static let defaultHeight = Cited(
      1.70, .metres, "Body height where nobody said it.",
      .ours(reason: "middle of adult heights; speed changes by half of a height's error in percent"))
    /// See `meaning`.
    public static let legShare = Cited(
      0.53, .ratio, "Length of the pendulum, from the ground to the hip, as a share of body height.",
      .ours(reason: "usual proportion of adults"))
    /// See `meaning`.
    public static let pendulumFactor = Cited(
      1.25, .ratio, "An inverted pendulum's step is multiplied by this.",
      .published(
        .zijlstra2003, locator: "correction of the predicted step length", population: "healthy adults"))
    /// See `meaning`.
    public static let bounceFactor = Cited(
      0.84, .ratio, "Speed over the root of leg length times the vertical acceleration's deviation.",
      .ours(
        reason: "0.80 fits 19 healthy adults who were timed over 10 m, and 5 % more, for the timed way holds "
          + "slow first and last steps"))
    /// See `meaning`.
    public static let walkRatio = Cited(
      0.21, .seconds, "Speed over body height times the square of the step frequency.",
      .ours(
        reason: "people lengthen and quicken their steps in proportion; 0.20 fits 19 healthy adults at 98 to "
          + "122 steps a minute, and 5 % more, as above"))
    /// See `meaning`.
    public static let pendulumWeight = Cited(
      0.4, .ratio, "Weight of the pendulum among the three estimates.",
      .ours(reason: "as good as the acceleration's deviation, and wrong in another way"))
    /// See `meaning`.
    public static let bounceWeight = Cited(
      0.4, .ratio, "Weight of the acceleration's deviation among the three estimates.",
      .ours(reason: "the best alone on 19 healthy adults: 5.4 % mean error"))
    /// See `meaning`.
    public static let walkRatioWeight = Cited(
      0.2, .ratio, "Weight of the step frequency among the three estimates.",
      .ours(reason: "8 % mean error, twice the square of that of the others"))
    /// See `meaning`.
    public static let disagreement = Cited(
      1.7, .ratio, "No speed is reported where the greatest of three estimates is so many times the least.",
      .ours(
        reason:
          "1.0 to 1.56 on 13 people above 0.6 m/s; 2.1 to 2.8 on two below, where the mean is 0.2 m/s too high"
      ))
    /// See `meaning`.
    public static let window = Cited(
      10, .count, "Speed is measured over so many steps.",
      .ours(reason: "five strides; one stride's deviation scatters by a tenth"))
    /// See `meaning`.
    public static let leastSteps = Cited(
      3, .count, "With fewer steps than this no speed is reported.",
      .ours(reason: "the steps that confirm walking"))
    /// See `meaning`.
    public static let oldestStep = Cited(
      12, .seconds, "A step that ended longer ago does not count.",
      .ours(reason: "ten slow steps"))
    /// See `meaning`.
    public static let history = Cited(
      12, .seconds, "So long the movement of the back is held.",
      .ours(reason: "contacts of a walk's beginning may be 10 s old when they are reported"))
    /// See `meaning`.
    public static let learningTime = Cited(
      20, .seconds, "So much walking with feet seen makes the person's scale.",
      .ours(reason: "speed of single seconds scatters by a twentieth"))
    /// See `meaning`.
    public static let learningMemory = Cited(
      120, .seconds, "The person's scale is a mean over about this much walking.",
      .ours(reason: "follows shoes and pace, not single steps"))
    /// See `meaning`.
    public static let scaleLimit = Cited(
      1.5, .ratio, "The feet's speed over the back's beyond this, either way, is a fault and not a person.",
      .ours(reason: "people differ by up to a quarter"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("backSpeed.defaultHeight", defaultHeight), .init("backSpeed.legShare", legShare),
      .init("backSpeed.pendulumFactor", pendulumFactor), .init("backSpeed.bounceFactor", bounceFactor),
      .init("backSpeed.walkRatio", walkRatio), .init("backSpeed.pendulumWeight", pendulumWeight),
      .init("backSpeed.bounceWeight", bounceWeight), .init("backSpeed.walkRatioWeight", walkRatioWeight),
      .init("backSpeed.disagreement", disagreement), .init("backSpeed.window", window),
      .init("backSpeed.leastSteps", leastSteps),
      .init("backSpeed.oldestStep", oldestStep), .init("backSpeed.history", history),
      .init("backSpeed.learningTime", learningTime), .init("backSpeed.learningMemory", learningMemory),
      .init("backSpeed.scaleLimit", scaleLimit),
    ]
  }
}
