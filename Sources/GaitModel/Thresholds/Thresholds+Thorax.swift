extension Thresholds {
  /// The thorax against the pelvis: `ThoraxMotion`.
  public enum Thorax {
    /// See `meaning`.
    public static let turnAngle = Cited(
      30 * Double.pi / 180, .radians, "A stride in which the trunk turns by more is a turn (30 degrees).",
      .ours(reason: "a straight line no longer stands for the way's own rotation"))
    /// See `meaning`.
    public static let phaseStrides = Cited(
      8.0, .count, "Over so many strides, of both feet, the phase of thorax and pelvis is taken.",
      .published(.lamoth2002, locator: "Fourier phase at the stride's frequency", population: "adults"))
    /// See `meaning`.
    public static let leastStrides = Cited(
      4.0, .count, "With fewer strides there is no phase.", .ours(reason: "two strides of each foot"))
    /// See `meaning`.
    public static let leastCoherence = Cited(
      0.5, .ratio, "Strides whose phases agree by less than this give none (1: all the same).",
      .ours(reason: "a spread of 65 degrees from stride to stride"))
    /// See `meaning`.
    public static let looseRange = Cited(
      6 * Double.pi / 180, .radians,
      "Thorax and pelvis that turn against each other by this are loose (6 degrees).",
      .ours(reason: "usual ranges are 5 to 10 degrees"))
    /// See `meaning`.
    public static let someRange = Cited(
      3 * Double.pi / 180, .radians, "Below this they turn against each other but little (3 degrees).",
      .ours(reason: "half of what counts as loose, and still above the error of the sensors"))
    /// See `meaning`.
    public static let rangeStrides = Cited(
      8.0, .count, "A bout needs so many strides for its rotation to be described.",
      .ours(reason: "four of each foot"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("thorax.turnAngle", turnAngle), .init("thorax.phaseStrides", phaseStrides),
      .init("thorax.leastStrides", leastStrides), .init("thorax.leastCoherence", leastCoherence),
      .init("thorax.looseRange", looseRange), .init("thorax.someRange", someRange),
      .init("thorax.rangeStrides", rangeStrides),
    ]
  }
}
