extension Thresholds {
  /// Flags about the arms: `ArmFlags`.
  public enum ArmFlag {
    /// See `meaning`.
    public static let littleRange = Cited(
      Double.pi / 9, .radians, "Swings below this range are little (20 degrees).",
      .ours(reason: "the 5th percentile of 46 adults at their own pace is 22 degrees"))
    /// See `meaning`.
    public static let littleRate = Cited(
      80 * Double.pi / 180, .radiansPerSecond, "Swings with a lower peak rate are little (80 °/s).",
      .ours(reason: "the 5th percentile of 46 adults at their own pace is 84 °/s"))
    /// See `meaning`.
    public static let elbowShare = Cited(
      0.25, .ratio, "With a smaller share of the shoulder a swing comes mostly from the elbow.",
      .ours(reason: "below the 5th percentile of 46 adults at their own pace, 0.28"))
    /// See `meaning`.
    public static let sureElbowShare = Cited(
      0.5, .ratio, "An estimate whose upper bound is greater is not sure enough for that.",
      .ours(reason: "beyond it the shoulder may do more than the elbow"))
    /// See `meaning`.
    public static let elbowRange = Cited(
      Double.pi / 9, .radians, "The elbow must move by this for that to be said (20 degrees).",
      .ours(reason: "less is a small swing, not one from the elbow"))
    /// See `meaning`.
    public static let asymmetry = Cited(
      0.8, .ratio, "One arm swings more than the other by this share of the greater.",
      .published(
        .killeen2018, locator: "mean 39.5 and two standard deviations of 21.8 %",
        population: "334 adults, mean age 69"))
    /// See `meaning`.
    public static let stillRange = Cited(
      0.14, .radians,
      "An arm whose range is smaller is held still while the other swings: it is compared with nothing.",
      .ours(
        reason:
          "8°: what a hand on a rail, in a pocket or with a bag moves along; no recording with a bag was at hand"
      ))
    /// See `meaning`.
    public static let duration = Cited(
      30.0, .seconds, "So long it must be seen.",
      .ours(reason: "thirty swings"))
    /// See `meaning`.
    public static let share = Cited(
      0.8, .ratio, "In this share of the time it must be seen.",
      .ours(reason: "single swings may differ"))
    /// See `meaning`.
    public static let release = Cited(
      10.0, .seconds, "After so long without it is over.",
      .ours(reason: "ten swings"))
    /// See `meaning`.
    public static let patience = Cited(
      20.0, .seconds, "When nothing was known for so long it is over.",
      .ours(reason: "turns and crossings are shorter"))

    /// See `meaning`.
    public static let degree = Cited(
      Double.pi / 180, .radians, "A degree: the unit in which the range behind a flag is reported.",
      .ours(reason: "angles are reported in degrees everywhere outside"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("armFlag.littleRange", littleRange),
      .init("armFlag.littleRate", littleRate),
      .init("armFlag.elbowShare", elbowShare), .init("armFlag.sureElbowShare", sureElbowShare),
      .init("armFlag.elbowRange", elbowRange),
      .init("armFlag.asymmetry", asymmetry),
      .init("armFlag.stillRange", stillRange),
      .init("armFlag.duration", duration),
      .init("armFlag.share", share),
      .init("armFlag.release", release),
      .init("armFlag.patience", patience),
      .init("armFlag.degree", degree),
    ]
  }
}
