extension Thresholds {
  /// The stride by the whole movement of a sensor: `StrideRhythm`.
  ///
  /// Chosen on trunks, heads and wrists of 14 people of `Sources.voisard2023` and others, at their own pace and
  /// stretched in time down to 37 steps a minute, with and without their gyroscopes.
  public enum StrideRhythm {
    /// See `meaning`.
    public static let bandFrom = Cited(
      0.15, .hertz, "High-pass of force and angular velocity before they are compared.",
      .ours(reason: "half of the slowest stride, 30 steps a minute"))
    /// See `meaning`.
    public static let bandTo = Cited(
      4, .hertz, "Low-pass of force and angular velocity before they are compared.",
      .ours(reason: "keeps sway, roll, yaw and bounce; landings would only repeat by the step"))
    /// See `meaning`.
    public static let shortest = Cited(
      0.6, .seconds, "Shortest stride that is looked for: running at 200 steps a minute.",
      .ours(reason: "a runner must not be found at half his rhythm"))
    /// See `meaning`.
    public static let shortestWalking = Cited(
      0.7, .seconds, "Shortest stride of walking (171 steps a minute).",
      .published(
        .mobiliseD2023, locator: "cadence limit 173 steps/min", population: "six cohorts, free living"))
    /// See `meaning`.
    public static let longest = Cited(
      4, .seconds, "Longest stride of walking (30 steps a minute).",
      .ours(reason: "the slowest walkers of published data reach 35; four seconds must be seen twice"))
    /// See `meaning`.
    public static let leastOverlap = Cited(
      3, .seconds, "So much of the movement is compared at least.",
      .ours(reason: "2 s made one reading in a hundred wrong, 3 s none in 1,800, trunks of 14 walkers"))
    /// See `meaning`.
    public static let overlapShare = Cited(
      1.25, .ratio, "So many strides are compared at least.",
      .ours(reason: "one and a quarter: a pause cannot look like a stride"))
    /// See `meaning`.
    public static let shortestShare = Cited(
      0.75, .ratio, "At the start, this share of a stride is compared with the one before.",
      .ours(reason: "a walk shows its stride after one and three quarters of it"))
    /// See `meaning`.
    public static let leastForce = Cited(
      0.3, .metresPerSecondSquared, "Less force than this counts as if it were noise of this size.",
      .ours(reason: "half of the softest walk that was seen, 0.7; sitting and standing stay below"))
    /// See `meaning`.
    public static let leastTurning = Cited(
      0.08, .radiansPerSecond, "Less turning than this counts as if it were noise of this size.",
      .ours(reason: "a third of the calmest trunk that walked, 0.26; a seat stays below"))
    /// See `meaning`.
    public static let firstShare = Cited(
      0.85, .ratio, "The first repetition that reaches this share of the best one is the stride.",
      .ours(reason: "0.9 found two strides for one in 2 to 4 % of readings, 0.85 in none of 1,800"))
    /// See `meaning`.
    public static let firstShareOfRunning = Cited(
      0.97, .ratio, "The same for strides shorter than those of walking.",
      .ours(
        reason: "a step at 100 a minute lasts as long, and repeats up to 0.85 times as well as its stride"))
    /// See `meaning`.
    public static let doubtful = Cited(
      1.05, .seconds, "A shorter stride (114 steps a minute) may be a step of a slow walk.",
      .ours(reason: "a step of a walk at 57 a minute; slower ones are recognised by their sway"))
    /// See `meaning`.
    public static let stepBounce = Cited(
      0.25, .ratio, "After half a stride the bounce repeats at least so well.",
      .ours(reason: "trunks above 114 steps a minute reach 0.46 and more"))
    /// See `meaning`.
    public static let pureSwing = Cited(
      0.35, .ratio, "What is its own opposite after half its period, to this degree, is a swing, not a step.",
      .ours(reason: "arms that swing briskly reach −0.3 to −0.7, a step's bounce beside sway −0.2"))
    /// See `meaning`.
    public static let swingTurning = Cited(
      1.2, .radiansPerSecond,
      "What turns more, as root mean square, swings once a stride and not with each step.",
      .ours(reason: "arms at 83 steps a minute 0.6 to 1.1, at 131 a minute 2.9 to 4.7"))
    /// See `meaning`.
    public static let stepExcursion = Cited(
      0.09, .metres, "A step that slow lifts the body less than this.",
      .ours(reason: "slow walkers 0.015 to 0.05; the pull of a brisk swing looks like 0.11 and more"))
    /// See `meaning`.
    public static let twiceShare = Cited(
      0.8, .ratio, "A step is only doubled if the movement repeats nearly as well after two of them.",
      .ours(reason: "the stride repeats better than the step where it is one"))
    /// See `meaning`.
    public static let leastLikeness = Cited(
      0.5, .ratio, "A repetition below this likeness is no rhythm.",
      .ours(
        reason: "95 of 100 readings of steady trunks reach 0.6; talking hands and seats mostly stay below"))
    /// See `meaning`.
    public static let leap = Cited(
      0.2, .ratio, "A stride that differs by more than this share from the last must be confirmed.",
      .ours(reason: "a turn changes a stride by less; half and double are far beyond"))
    /// See `meaning`.
    public static let leapReadings = Cited(
      3, .count, "So many readings must agree on a new stride before it is believed.",
      .ours(reason: "1.5 s: a single reading is wrong in one of a hundred"))
    /// See `meaning`.
    public static let severalStrides = Cited(
      1.5, .ratio, "What is so many times as long as the last stride may be several strides.",
      .ours(reason: "half-way to two of them"))
    /// See `meaning`.
    public static let trustedTime = Cited(
      6, .seconds, "So long after the last stride that repeated well, several for one must be confirmed.",
      .ours(
        reason:
          "a turn of two seconds and the four over which a stride is compared; chosen on simulated walks"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("strideRhythm.bandFrom", bandFrom),
      .init("strideRhythm.bandTo", bandTo), .init("strideRhythm.shortest", shortest),
      .init("strideRhythm.shortestWalking", shortestWalking), .init("strideRhythm.longest", longest),
      .init("strideRhythm.leastOverlap", leastOverlap), .init("strideRhythm.overlapShare", overlapShare),
      .init("strideRhythm.shortestShare", shortestShare), .init("strideRhythm.leastForce", leastForce),
      .init("strideRhythm.leastTurning", leastTurning), .init("strideRhythm.firstShare", firstShare),
      .init("strideRhythm.firstShareOfRunning", firstShareOfRunning),
      .init("strideRhythm.doubtful", doubtful), .init("strideRhythm.stepBounce", stepBounce),
      .init("strideRhythm.pureSwing", pureSwing), .init("strideRhythm.swingTurning", swingTurning),
      .init("strideRhythm.stepExcursion", stepExcursion),
      .init("strideRhythm.twiceShare", twiceShare),
      .init("strideRhythm.leastLikeness", leastLikeness), .init("strideRhythm.leap", leap),
      .init("strideRhythm.leapReadings", leapReadings),
      .init("strideRhythm.severalStrides", severalStrides),
      .init("strideRhythm.trustedTime", trustedTime),
    ]
  }
}
