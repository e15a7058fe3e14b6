extension Thresholds {
  /// The smallest difference between two walks that is more than the difference of walks between which nothing changed:
  /// `SmallestDifference`. Written by hand from the table of `tools/retest` in docs/validation.md.
  public enum Difference {
    /// See `meaning`.
    public static let cadence = Cited(
      8.1, .stepsPerMinute, "Two walks of one person differ in cadence from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let speed = Cited(
      0.2, .metresPerSecond, "Two walks of one person differ in walking speed from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let strideLength = Cited(
      0.142, .metres, "Two walks of one person differ in the mean length of a stride from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let strideDuration = Cited(
      0.098, .seconds, "Two walks of one person differ in the mean duration of a stride from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let strideDurationVariation = Cited(
      0.047, .ratio,
      "Two walks of one person differ in the variation of stride durations, as a share of their mean from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let stanceShare = Cited(
      0.027, .ratio, "Two walks of one person differ in the share of a stride in stance from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let doubleSupportShare = Cited(
      0.053, .ratio, "Two walks of one person differ in the share of a stride on both feet from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let stepTimeAsymmetry = Cited(
      0.051, .ratio, "Two walks of one person differ in the asymmetry of step times from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let staticLoading = Cited(
      0.17, .ratio, "Two walks of one person differ in the mean index of static loading from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let pelvisRotation = Cited(
      0.063, .radians,
      "Two walks of one person differ in the mean rotation of the pelvis in a stride from this on.",
      .ours(reason: reason))
    /// See `meaning`.
    public static let pelvisObliquity = Cited(
      0.057, .radians,
      "Two walks of one person differ in the mean obliquity of the pelvis in a stride from this on.",
      .ours(reason: reason))

    private static let reason =
      "1.96 times the square root of 2 times the standard error of 21 walks of 6 healthy adults, several a day; the larger "
      + "of sensors at the back and at the feet"

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("difference.cadence", cadence),
      .init("difference.speed", speed),
      .init("difference.strideLength", strideLength),
      .init("difference.strideDuration", strideDuration),
      .init("difference.strideDurationVariation", strideDurationVariation),
      .init("difference.stanceShare", stanceShare),
      .init("difference.doubleSupportShare", doubleSupportShare),
      .init("difference.stepTimeAsymmetry", stepTimeAsymmetry),
      .init("difference.staticLoading", staticLoading),
      .init("difference.pelvisRotation", pelvisRotation),
      .init("difference.pelvisObliquity", pelvisObliquity),
    ]
  }
}
