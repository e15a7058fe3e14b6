extension Thresholds {
  /// A rest leaning forward: `LeanMonitor`, `LeanRule`.
  public enum Lean {
    /// See `meaning`.
    public static let band = Cited(
      0.25, .hertz, "Low-pass that leaves gravity of the force on the trunk.",
      .ours(reason: "a third of the slowest stride"))
    /// See `meaning`.
    public static let block = Cited(
      0.1, .seconds, "Sums for stillness are kept for this long each.",
      .ours(reason: "a twentieth of the time they are measured over"))
    /// See `meaning`.
    public static let stillTime = Cited(
      2.0, .seconds, "Stillness is measured over this long.",
      .ours(reason: "a breath or two"))
    /// See `meaning`.
    public static let stillRate = Cited(
      10 * Double.pi / 180, .radiansPerSecond,
      "A trunk whose turning has a lower root mean square is still (10 °/s).",
      .ours(reason: "sway and breathing stay below, bending down is above"))
    /// See `meaning`.
    public static let stillForce = Cited(
      0.3, .metresPerSecondSquared, "A trunk whose force has a lower standard deviation is still.",
      .ours(reason: "sway and breathing stay below, a step is far above"))
    /// See `meaning`.
    public static let reference = Cited(
      20, .count, "So many seconds of walking tell how the trunk stands upright.",
      .ours(reason: "twenty strides"))
    /// See `meaning`.
    public static let chestFrom = Cited(
      25 * Double.pi / 180, .radians, "From this angle on the chest leans forward (25°).",
      .ours(reason: "20 to 33 degrees is where ergonomics begins to say bent"))
    /// See `meaning`.
    public static let backFrom = Cited(
      12 * Double.pi / 180, .radians, "From this angle on the lower back leans forward (12°).",
      .ours(reason: "it takes about half of what the chest does"))
    /// See `meaning`.
    public static let chestTo = Cited(
      80 * Double.pi / 180, .radians, "Beyond this angle the chest is bent down, not leaning (80°).",
      .ours(reason: "tying shoes, picking up"))
    /// See `meaning`.
    public static let backTo = Cited(
      40 * Double.pi / 180, .radians, "Beyond this angle the lower back is bent down (40°).",
      .ours(reason: "half of the chest's"))
    /// See `meaning`.
    public static let release = Cited(
      0.6, .ratio, "The lean is over below this share of its least angle.",
      .ours(reason: "15 of 25 degrees: well below, so that it does not flicker"))
    /// See `meaning`.
    public static let seated = Cited(
      -10 * Double.pi / 180, .radians, "A lower back that leans this far back is seated (10°).",
      .ours(reason: "sitting tilts the pelvis back by 10 to 30 degrees"))
    /// See `meaning`.
    public static let leastRest = Cited(
      10.0, .seconds, "So long must the trunk lean and be still.",
      .ours(reason: "picking up and tying shoes are shorter or deeper"))
    /// See `meaning`.
    public static let latestStart = Cited(
      60.0, .seconds, "The lean must begin so soon after walking.",
      .ours(reason: "what comes later is no rest from this walk"))
    /// See `meaning`.
    public static let agreement = Cited(
      0.5, .ratio, "Strides must agree on where forward is by this share, else it is not known.",
      .ours(reason: "half: as for the sides"))
    /// See `meaning`.
    public static let memory = Cited(
      0.9, .ratio, "What a stride keeps of the forward direction of those before.",
      .ours(reason: "ten strides"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("lean.band", band),
      .init("lean.block", block),
      .init("lean.stillTime", stillTime),
      .init("lean.stillRate", stillRate),
      .init("lean.stillForce", stillForce),
      .init("lean.reference", reference),
      .init("lean.chestFrom", chestFrom),
      .init("lean.backFrom", backFrom),
      .init("lean.chestTo", chestTo),
      .init("lean.backTo", backTo),
      .init("lean.release", release),
      .init("lean.seated", seated),
      .init("lean.leastRest", leastRest),
      .init("lean.latestStart", latestStart),
      .init("lean.agreement", agreement),
      .init("lean.memory", memory),
    ]
  }
}
