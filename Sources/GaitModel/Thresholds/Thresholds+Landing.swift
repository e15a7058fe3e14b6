extension Thresholds {
  /// How a leg takes the weight: `LandingRule`, `LandingFlags`, `ShockAttenuation`.
  public enum Landing {
    /// See `meaning`.
    public static let stiffShare = Cited(
      0.35, .ratio, "A knee that yields by less than this share of what the speed lets expect is stiff.",
      .ours(
        reason: "below two standard deviations of the mean curve at a normal pace (14, SD 5 to 6 degrees)"))
    /// See `meaning`.
    public static let stairKnee = Cited(
      35 * Double.pi / 180, .radians, "A knee bent by more at contact goes up a stair (35 degrees).",
      .ours(reason: "four standard deviations above level walking; climbing lands at 50 to 70"))
    /// See `meaning`.
    public static let leastSpeed = Cited(
      0.4, .metresPerSecond, "Slower walking is stiff by nature and is not judged.",
      .ours(
        reason:
          "where the yield that is expected, 3 degrees, is twice the error of thigh and shank; Fukuchi et "
          + "al. 2019 find less flexion with less speed"))
    /// See `meaning`.
    public static let speedStroll = Cited(
      0.5, .metresPerSecond, "First speed for which the yielding of the knee is known.",
      .published(.schwartz2008, locator: "very slow, for a leg of 0.9 m", population: "children"))
    /// See `meaning`.
    public static let yieldStroll = Cited(
      3 * Double.pi / 180, .radians, "How much the knee yields there (3 degrees).",
      .published(.schwartz2008, locator: "very slow, mean curve", population: "children"))
    /// See `meaning`.
    public static let speedSlow = Cited(
      0.9, .metresPerSecond, "Second speed for which it is known.",
      .published(.schwartz2008, locator: "slow, for a leg of 0.9 m", population: "children"))
    /// See `meaning`.
    public static let yieldSlow = Cited(
      8 * Double.pi / 180, .radians, "How much the knee yields there (8 degrees).",
      .published(.schwartz2008, locator: "slow, mean curve", population: "children"))
    /// See `meaning`.
    public static let speedFree = Cited(
      1.3, .metresPerSecond, "Third speed for which it is known.",
      .published(.schwartz2008, locator: "free, for a leg of 0.9 m", population: "children"))
    /// See `meaning`.
    public static let yieldFree = Cited(
      14 * Double.pi / 180, .radians, "How much the knee yields there (14 degrees).",
      .published(.schwartz2008, locator: "free, mean curve", population: "children"))
    /// See `meaning`.
    public static let speedFast = Cited(
      1.7, .metresPerSecond, "Last speed for which it is known.",
      .published(.schwartz2008, locator: "fast, for a leg of 0.9 m", population: "children"))
    /// See `meaning`.
    public static let yieldFast = Cited(
      16 * Double.pi / 180, .radians, "How much the knee yields there and above (16 degrees).",
      .published(.schwartz2008, locator: "fast, mean curve", population: "children"))
    /// See `meaning`.
    public static let referenceLeg = Cited(
      0.9, .metres, "Length of the leg for which those speeds hold; speeds go with its root.",
      .published(.schwartz2008, locator: "dimensionless speed", population: "children"))
    /// See `meaning`.
    public static let legShare = Cited(
      0.53, .ratio, "Length of the leg as a share of height.",
      .ours(reason: "the height of the hip in usual tables of the body"))
    /// See `meaning`.
    public static let flagSteps = Cited(
      30.0, .count, "So many landings a flag looks back on, at most 64.",
      .ours(reason: "half a minute of one leg: a habit, not a stone on the way"))
    /// See `meaning`.
    public static let flagShare = Cited(
      0.7, .ratio, "In this share of them must the pattern be to raise a flag.",
      .ours(reason: "most, and clearly more than half"))
    /// See `meaning`.
    public static let releaseShare = Cited(
      0.4, .ratio, "The flag is over when the pattern is in fewer of them than this.",
      .ours(reason: "well below the share that raises it, so that it does not come and go"))
    /// See `meaning`.
    public static let patience = Cited(
      30.0, .seconds, "After so long without a landing that can be judged the pattern is over.",
      .ours(reason: "another stretch of walking is another pattern"))
    /// See `meaning`.
    public static let baselineSteps = Cited(
      200.0, .count, "So many landings make the walk's own usual hardness.",
      .ours(reason: "two minutes: the standard deviation is known to 5 %"))
    /// See `meaning`.
    public static let baselineMemory = Cited(
      600.0, .count, "So many landings are remembered as the walk's usual hardness.",
      .ours(reason: "six minutes: another floor becomes usual, half a minute of hard landings does not"))
    /// See `meaning`.
    public static let hardDeviations = Cited(
      2.0, .ratio, "A landing so many standard deviations above the usual is hard.",
      .ours(reason: "one in forty by chance, and a flag takes seven of ten"))
    /// See `meaning`.
    public static let shockRate = Cited(
      95.0, .hertz, "Shocks are compared only at this rate or above (100 Hz less a drift of 5 %).",
      .ours(
        reason: "the shock at the shank lasts 10 to 30 ms: at 100 Hz its peak may fall between two samples"))
    /// See `meaning`.
    public static let shockFrom = Cited(
      2.0, .hertz, "Lower edge of the band of a shock.",
      .ours(reason: "takes gravity and the swing of the leg away"))
    /// See `meaning`.
    public static let shockTo = Cited(
      60.0, .hertz, "Upper edge of the band of a shock.",
      .ours(reason: "above lies the ringing of strap and skin"))
    /// See `meaning`.
    public static let shockBefore = Cited(
      0.05, .seconds, "A shock is looked for from so long before the contact.",
      .ours(reason: "the error of a contact's time"))
    /// See `meaning`.
    public static let shockAfter = Cited(
      0.15, .seconds, "A shock is looked for until so long after the contact.",
      .ours(reason: "the shock reaches the back within 50 ms, and the contact's error"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("landing.stiffShare", stiffShare), .init("landing.stairKnee", stairKnee),
      .init("landing.leastSpeed", leastSpeed),
      .init("landing.speedStroll", speedStroll), .init("landing.yieldStroll", yieldStroll),
      .init("landing.speedSlow", speedSlow), .init("landing.yieldSlow", yieldSlow),
      .init("landing.speedFree", speedFree), .init("landing.yieldFree", yieldFree),
      .init("landing.speedFast", speedFast), .init("landing.yieldFast", yieldFast),
      .init("landing.referenceLeg", referenceLeg), .init("landing.legShare", legShare),
      .init("landing.flagSteps", flagSteps), .init("landing.flagShare", flagShare),
      .init("landing.releaseShare", releaseShare), .init("landing.patience", patience),
      .init("landing.baselineSteps", baselineSteps), .init("landing.baselineMemory", baselineMemory),
      .init("landing.hardDeviations", hardDeviations),
      .init("landing.shockRate", shockRate), .init("landing.shockFrom", shockFrom),
      .init("landing.shockTo", shockTo),
      .init("landing.shockBefore", shockBefore), .init("landing.shockAfter", shockAfter),
    ]
  }
}
