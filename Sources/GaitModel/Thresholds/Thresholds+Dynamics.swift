extension Thresholds {
  /// How lively the trunk moves: `TrunkDynamics`.
  public enum Dynamics {
    /// See `meaning`.
    public static let window = Cited(
      10, .seconds, "The trunk's liveliness is measured over this long.",
      .ours(reason: "eight strides and more; short enough to follow a change of pace"))
    /// See `meaning`.
    public static let leastTime = Cited(
      3, .seconds, "With less signal than this in the window nothing is reported.",
      .ours(reason: "two strides and more"))
    /// See `meaning`.
    public static let block = Cited(
      0.1, .seconds, "Sums are kept for this long each.",
      .ours(reason: "a hundredth of the window: its edges hardly count"))
    /// See `meaning`.
    public static let runningBounce = Cited(
      6.0, .metresPerSecondSquared, "A trunk that bounces more, at such a cadence, runs.",
      .ours(reason: "walking bounces so from 1.9 m/s on, and not at 150 steps a minute and more"))
    /// See `meaning`.
    public static let runningCadence = Cited(
      150, .stepsPerMinute, "A cadence above this, with such a bounce, is running.",
      .ours(reason: "brisk walking has up to 140, running 160 and more"))
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

    /// See `meaning`.
    public static let harmonicStrides = Cited(
      10, .count, "The harmonic ratio needs so many strides.",
      .ours(reason: "a single stride's ratio scatters by a third"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("dynamics.window", window), .init("dynamics.leastTime", leastTime),
      .init("dynamics.block", block), .init("dynamics.runningBounce", runningBounce),
      .init("dynamics.runningCadence", runningCadence),
      .init("dynamics.bounceBand", bounceBand),
      .init("dynamics.turningFrom", turningFrom), .init("dynamics.turningTo", turningTo),
      .init("dynamics.harmonicStrides", harmonicStrides),
    ]
  }
}
