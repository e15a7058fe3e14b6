extension Thresholds {
  /// How lively the trunk moves: `TrunkDynamics`.
  public enum Dynamics {
    /// See `meaning`.
    public static let window = Cited(
      10, .seconds, "The trunk's liveliness is told over this long.",
      .ours(reason: "eight strides and more; short enough to follow a change of pace"))
    /// See `meaning`.
    public static let leastTime = Cited(
      3, .seconds, "With less signal than this in the window nothing is told.",
      .ours(reason: "two strides and more"))
    /// See `meaning`.
    public static let block = Cited(
      0.1, .seconds, "Sums are kept for this long each.",
      .ours(reason: "a hundredth of the window: its edges hardly count"))
    /// See `meaning`.
    public static let bounceBand = Cited(
      20, .hertz, "Low-pass of the vertical acceleration.",
      .ours(reason: "steps and landings lie below, ringing of the belt above"))
    /// See `meaning`.
    public static let turningFrom = Cited(
      0.3, .hertz, "Lower edge of the band in which the trunk turns with the strides.",
      .ours(reason: "below the slowest stride, above turning corners"))
    /// See `meaning`.
    public static let turningTo = Cited(
      3.0, .hertz, "Upper edge of the band in which the trunk turns with the strides.",
      .ours(reason: "the third harmonic of a usual stride"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("dynamics.window", window), .init("dynamics.leastTime", leastTime),
      .init("dynamics.block", block), .init("dynamics.bounceBand", bounceBand),
      .init("dynamics.turningFrom", turningFrom), .init("dynamics.turningTo", turningTo),
    ]
  }
}
