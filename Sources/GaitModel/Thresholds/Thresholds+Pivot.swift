extension Thresholds {
  /// The shoulder's share from one sensor near the wrist: `ArmPivot`.
  public enum Pivot {
    /// See `meaning`.
    public static let height = Cited(
      1.7, .metres, "Body height where nobody said it.",
      .ours(reason: "between the means of women and men"))
    /// See `meaning`.
    public static let upperArm = Cited(
      0.186, .ratio, "Length of the upper arm as a share of the height.",
      .published(.drillis1966, locator: "segment lengths as shares of stature", population: "adults"))
    /// See `meaning`.
    public static let forearm = Cited(
      0.146, .ratio, "Length of the forearm, elbow to wrist, as a share of the height.",
      .published(.drillis1966, locator: "segment lengths as shares of stature", population: "adults"))
    /// See `meaning`.
    public static let sensorAboveWrist = Cited(
      0.03, .metres, "A sensor on wrist or forearm sits so far above the wrist.",
      .ours(reason: "where a watch sits"))
    /// See `meaning`.
    public static let forearmSite = Cited(
      0.65, .ratio, "A sensor on the forearm sits so far down from the elbow, as a share of the forearm.",
      .ours(
        reason:
          "two thirds down, where both arms of one walker with a second sensor above agree: 0.63 and 0.66"))
    /// See `meaning`.
    public static let window = Cited(
      6.0, .seconds, "Full cycles of this time together tell the pivot.",
      .ours(reason: "six swings; within one person the pivot then varies by 2 to 5 cm"))
    /// See `meaning`.
    public static let leastQuality = Cited(
      0.9, .ratio, "Path and angle must correlate this well.",
      .ours(reason: "90 % of 46 freely walking wrists reach 0.97"))
    /// See `meaning`.
    public static let leastRange = Cited(
      Double.pi / 9, .radians, "Smaller swings tell no pivot (20 degrees).",
      .ours(reason: "in simulation the share is off by 0.3 at 11 degrees"))
    /// See `meaning`.
    public static let leastBout = Cited(
      10.0, .seconds, "A shorter bout tells no pivot.",
      .ours(reason: "the first steps are no steady swing"))
    /// See `meaning`.
    public static let confidence = Cited(
      0.6, .ratio, "Confidence of a share that is an estimate.",
      .ours(reason: "no cameras have checked it; 0.15 off in simulation"))

    /// See `meaning`.
    public static let errorOfLength = Cited(
      0.03, .ratio, "An arm whose length was said may be longer or shorter by this share.",
      .ours(reason: "a centimetre or two of a tape from shoulder to wrist"))
    /// See `meaning`.
    public static let errorOfHeight = Cited(
      0.07, .ratio, "The same where only the height was said.",
      .ours(reason: "two standard deviations of arms among people of one height, 3 to 4 % each"))
    /// See `meaning`.
    public static let errorOfNothing = Cited(
      0.14, .ratio, "The same where nothing was said.",
      .ours(reason: "heights from 1.50 to 1.90 m, and the arms of people of one height"))
    /// See `meaning`.
    public static let siteError = Cited(
      0.02, .metres, "So much nearer to the elbow or the hand the sensor may sit.",
      .ours(reason: "how far straps of one kind differ from person to person"))
    /// See `meaning`.
    public static let trunkError = Cited(
      0.05, .ratio, "By so much more the trunk's turning may move the bounds, as a share of the upper arm.",
      .ours(reason: "in simulation the trunk's turning by 4 degrees moves the estimate by this"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("pivot.height", height),
      .init("pivot.upperArm", upperArm),
      .init("pivot.forearm", forearm),
      .init("pivot.sensorAboveWrist", sensorAboveWrist),
      .init("pivot.forearmSite", forearmSite),
      .init("pivot.window", window),
      .init("pivot.leastQuality", leastQuality),
      .init("pivot.leastRange", leastRange),
      .init("pivot.leastBout", leastBout),
      .init("pivot.confidence", confidence),
      .init("pivot.errorOfLength", errorOfLength), .init("pivot.errorOfHeight", errorOfHeight),
      .init("pivot.errorOfNothing", errorOfNothing), .init("pivot.siteError", siteError),
      .init("pivot.trunkError", trunkError),
    ]
  }
}
