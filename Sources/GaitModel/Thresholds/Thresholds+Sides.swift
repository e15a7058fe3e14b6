extension Thresholds {
  /// Left and right from the trunk: `TrunkSides`.
  public enum Sides {
    /// See `meaning`.
    public static let rollPhase = Cited(
      -0.35, .radians,
      "Phase of the turning about the forward axis at a left contact, as a cosine over the stride.",
      .ours(
        reason: "mean over 6 healthy adults, spread 0.5 rad: the pelvis drops on the side of the free leg"))
    /// See `meaning`.
    public static let swayPhase = Cited(
      1.13, .radians, "Phase of the acceleration to the left at a left contact, as a cosine over the stride.",
      .ours(reason: "mean over 6 healthy adults, spread 0.6 rad: the body is caught by the leg it falls on"))
    /// See `meaning`.
    public static let yawPhase = Cited(
      2.79, .radians, "Phase of the turning to the left at a left contact, as a cosine over the stride.",
      .ours(reason: "mean over 6 healthy adults, spread 0.9 rad: the pelvis turns back after the long step"))
    /// See `meaning`.
    public static let rollWeight = Cited(
      10, .perRadianPerSecond, "Weight of the turning about the forward axis among the three signs.",
      .ours(reason: "one over its usual size in healthy adults, 0.10 rad/s"))
    /// See `meaning`.
    public static let swayWeight = Cited(
      4, .perMetrePerSecondSquared, "Weight of the acceleration to the side among the three signs.",
      .ours(reason: "one over its usual size in healthy adults, 0.25 m/s²"))
    /// See `meaning`.
    public static let yawWeight = Cited(
      4, .perRadianPerSecond, "Weight of the turning about the vertical among the three signs.",
      .ours(reason: "two thirds of one over its usual size, 0.17 rad/s: its phase varies most"))
    /// See `meaning`.
    public static let memory = Cited(
      0.7, .ratio, "Share of the votes so far that is kept at each step.",
      .ours(reason: "three steps can turn a wrong label; one cannot"))
    /// See `meaning`.
    public static let directionMemory = Cited(
      0.9, .ratio, "Share of the forward direction so far that is kept at each step.",
      .ours(reason: "a sensor keeps its place for many strides; ten steps average out single ones"))
    /// See `meaning`.
    public static let agreement = Cited(
      0.25, .ratio, "Below this agreement of the votes a contact stays without side.",
      .ours(
        reason: "signs that contradict each other, as on a sensor worn high on the back, stay below; a plain "
          + "pelvis is above 0.5"))
    /// See `meaning`.
    public static let shortestStride = Cited(
      0.6, .seconds, "A shorter stride gives no vote.", .ours(reason: "200 steps a minute is not walking"))
    /// See `meaning`.
    public static let longestStride = Cited(
      4, .seconds, "A longer stride gives no vote.",
      .ours(reason: "30 steps a minute; a longer one is a pause"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("sides.rollPhase", rollPhase), .init("sides.swayPhase", swayPhase),
      .init("sides.yawPhase", yawPhase), .init("sides.rollWeight", rollWeight),
      .init("sides.swayWeight", swayWeight), .init("sides.yawWeight", yawWeight),
      .init("sides.memory", memory), .init("sides.directionMemory", directionMemory),
      .init("sides.agreement", agreement), .init("sides.shortestStride", shortestStride),
      .init("sides.longestStride", longestStride),
    ]
  }
}
