extension Thresholds {
  /// How sure a verdict on a landing is, and what it is compared with: `LandingRule`, `LandingJudge`.
  public enum Verdict {
    /// See `meaning`.
    public static let relativeLoss = Cited(
      6 * Double.pi / 180, .radians,
      "A knee that yields by so much less than the other one, or than it usually does, is stiff (6 degrees).",
      .ours(reason: "twice the difference of healthy legs, and of one leg from step to step"))
    /// See `meaning`.
    public static let relativeShare = Cited(
      0.5, .ratio,
      "But only when it yields by less than this share of what the speed lets expect, or than a stiff share of the other.",
      .ours(
        reason:
          "one and a half standard deviations below the mean curve: a long way down from a lot is no stiffness"
      )
    )
    /// See `meaning`.
    public static let shankCaution = Cited(
      3 * Double.pi / 180, .radians,
      "A shank alone must show so much less yield than a knee to be called stiff (3 degrees).",
      .ours(reason: "its standard error: a healthy walker at 0.83 m/s shows 2 to 4 of the 7 degrees expected")
    )
    /// See `meaning`.
    public static let stillKnee = Cited(
      15 * Double.pi / 180, .radians,
      "A knee that moves by less in a whole stride does not move (15 degrees).",
      .ours(reason: "walking has 45 to 70, a leg brace 3 to 6"))
    /// See `meaning`.
    public static let stillYield = Cited(
      4 * Double.pi / 180, .radians,
      "A knee that does not move is stiff when it yields by less than this (4 degrees).",
      .ours(reason: "a quarter of the range that does not count as movement"))
    /// See `meaning`.
    public static let kneeError = Cited(
      1.5 * Double.pi / 180, .radians, "Standard error of the yield from thigh and shank (1.5 degrees).",
      .ours(reason: "against an optical knee in one walk, and simulated walks of 1.5 to 2 m tall people"))
    /// See `meaning`.
    public static let shankError = Cited(
      3 * Double.pi / 180, .radians, "Standard error of the yield from a shank alone (3 degrees).",
      .ours(reason: "2.6 in simulated walks, and the heel's roll is allowed for by the speed only"))
    /// See `meaning`.
    public static let shankDifference = Cited(
      0.5, .ratio, "Between two legs, or one leg earlier and later, this share of that error is left.",
      .ours(reason: "default, not from literature: half"))
    /// See `meaning`.
    public static let shankShare = Cited(
      0.5, .ratio,
      "A shank that yields by less than this share of the other, or of what it usually does, is stiff.",
      .ours(
        reason:
          "default, not from literature: names one stiff leg in 95 of 100 simulated walks, 0.45 in 93, 0.4 in 90, never the "
          + "other leg and none of 100 springy ones"
      ))
    /// See `meaning`.
    public static let onwardRate = Cited(
      0.3, .ratio,
      "After loading the leg turns over the foot at this share of its usual rate, or the walk stops.",
      .ours(reason: "a knee that straightens again slows the shank to 0.6; a step into standing leaves 0.2"))
    /// See `meaning`.
    public static let logistic = Cited(
      1.702, .ratio,
      "Makes a logistic curve of a distance in standard deviations, as close to the normal one as it gets.",
      .ours(reason: "the usual factor of that approximation"))
    /// See `meaning`.
    public static let ankleHeight = Cited(
      0.067, .metres, "How high the ankle's axis lies above the sole, for the roll over the heel.",
      .ours(reason: "0.039 of a height of 1.72 m, in usual tables of the body"))
    /// See `meaning`.
    public static let strikeBase = Cited(
      3 * Double.pi / 180, .radians,
      "Angle of the sole at contact at no speed, for the roll over the heel (3 degrees).",
      .ours(reason: "line through 44 feet of healthy adults at 0.86 to 1.57 m/s"))
    /// See `meaning`.
    public static let strikeRise = Cited(
      17 * Double.pi / 180, .ratio, "How much that angle in radians grows with each m/s (17 degrees).",
      .ours(reason: "the same line"))
    /// See `meaning`.
    public static let recentYields = Cited(
      5.0, .count, "So many landings of the other leg are compared with, at most 8.",
      .ours(reason: "their middle does not follow a stone on the way"))
    /// See `meaning`.
    public static let usualLeast = Cited(
      15.0, .count, "So many landings of a leg make its usual one.",
      .ours(reason: "a quarter of a minute; their spread is known to a fifth"))
    /// See `meaning`.
    public static let usualMemory = Cited(
      150.0, .count, "So many landings of a leg are remembered as the usual.",
      .ours(reason: "the last three minutes: other shoes or another floor become usual"))
    /// See `meaning`.
    public static let usualReach = Cited(
      2.5, .ratio, "A landing further from the usual counts as so many spreads away.",
      .ours(reason: "one odd landing must not move the usual"))
    /// See `meaning`.
    public static let flatteningSpread = Cited(
      0.06, .ratio, "Least spread of the time from heel to flat from step to step, as a share.",
      .ours(reason: "grid of 5 ms in 140 ms, and the spread of 0.06 to 0.12 in healthy walks"))
    /// See `meaning`.
    public static let sharpnessSpread = Cited(
      0.12, .ratio, "Least spread of the sharpness at the trunk from step to step, as a share.",
      .ours(reason: "healthy walks have 0.14, within a person"))
    /// See `meaning`.
    public static let firmDistance = Cited(
      2.0, .ratio, "A landing so many spreads above the usual is as probably firm as not.",
      .ours(reason: "one in forty by chance"))
    /// See `meaning`.
    public static let usualConfidence = Cited(
      0.7, .ratio, "Never surer than this is a landing as usual: the usual one may be firm.",
      .ours(reason: "short of what counts as sure"))
    /// See `meaning`.
    public static let doubt = Cited(
      0.75, .ratio, "A verdict that is less sure is in doubt: others help, and it counts for no flag.",
      .ours(reason: "three to one"))
    /// See `meaning`.
    public static let sideShare = Cited(
      0.5, .ratio, "What foot and trunk count for in a verdict of knee or shank that is in doubt.",
      .ours(reason: "they do not see the knee"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("verdict.relativeLoss", relativeLoss), .init("verdict.relativeShare", relativeShare),
      .init("verdict.shankCaution", shankCaution), .init("verdict.stillKnee", stillKnee),
      .init("verdict.stillYield", stillYield), .init("verdict.kneeError", kneeError),
      .init("verdict.shankError", shankError), .init("verdict.shankDifference", shankDifference),
      .init("verdict.shankShare", shankShare),
      .init("verdict.onwardRate", onwardRate),
      .init("verdict.logistic", logistic), .init("verdict.ankleHeight", ankleHeight),
      .init("verdict.strikeBase", strikeBase), .init("verdict.strikeRise", strikeRise),
      .init("verdict.recentYields", recentYields), .init("verdict.usualLeast", usualLeast),
      .init("verdict.usualMemory", usualMemory), .init("verdict.usualReach", usualReach),
      .init("verdict.flatteningSpread", flatteningSpread), .init("verdict.sharpnessSpread", sharpnessSpread),
      .init("verdict.firmDistance", firmDistance), .init("verdict.usualConfidence", usualConfidence),
      .init("verdict.doubt", doubt), .init("verdict.sideShare", sideShare),
    ]
  }
}
