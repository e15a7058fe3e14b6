extension Thresholds {
  /// Running, seen from any place: `StepSignal` and `ContactReporter`.
  public enum Running {
    /// See `meaning`.
    public static let cadence = Cited(
      140, .stepsPerMinute, "A cadence above this is running, if the bounce is.",
      .ours(reason: "brisk walking was seen up to 133, joggers begin at 145"))
    /// See `meaning`.
    public static let bounce = Cited(
      5, .metresPerSecondSquared, "Root mean square of the bounce above which such a cadence is running.",
      .ours(reason: "one brisk walker at 131 a minute reaches 4.9, two runners 5.8 to 10"))
    /// See `meaning`.
    public static let sureCadence = Cited(
      150, .stepsPerMinute, "A cadence above this is running even with a softer bounce.",
      .ours(reason: "walking hardly reaches it"))
    /// See `meaning`.
    public static let softBounce = Cited(
      4.5, .metresPerSecondSquared, "That softer bounce.",
      .ours(reason: "a runner's arm takes some of it; quick walking steps at 1.6 m/s have 4.4"))
    /// See `meaning`.
    public static let armBounce = Cited(
      1.5, .metresPerSecondSquared, "The same for an arm.",
      .ours(reason: "a runner who holds the arms still feels 1.8 there; the cadence alone is beyond walking"))
    /// See `meaning`.
    public static let endCadence = Cited(
      130, .stepsPerMinute, "Running has ended at a lower cadence.",
      .ours(reason: "a tenth below where it begins"))
    /// See `meaning`.
    public static let endBounce = Cited(
      1, .metresPerSecondSquared, "Running has ended at a smaller bounce, whatever the cadence.",
      .ours(reason: "a runner's arm at its stillest has more"))
    /// See `meaning`.
    public static let strides = Cited(
      2, .count, "So many strides in a row with a stance below half of them are running.",
      .ours(reason: "a single one is a stumble or a misplaced contact"))
    /// See `meaning`.
    public static let judgedSeconds = Cited(
      3, .count, "Until so many seconds of a bout are judged, strides as quick as a run's have no length.",
      .ours(reason: "the bounce is taken over four seconds, and stands at first"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("running.cadence", cadence), .init("running.bounce", bounce),
      .init("running.sureCadence", sureCadence), .init("running.softBounce", softBounce),
      .init("running.armBounce", armBounce), .init("running.endCadence", endCadence),
      .init("running.endBounce", endBounce),
      .init("running.strides", strides), .init("running.judgedSeconds", judgedSeconds),
    ]
  }
}
