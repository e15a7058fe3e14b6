extension Thresholds {
  /// Flexion of the knee from thigh and shank: `LegSegment`, `Knee`.
  public enum Knee {
    /// See `meaning`.
    public static let history = Cited(
      6.0, .seconds, "How far back the movement of thigh and shank is kept.",
      .ours(reason: "a slow stride, the wait for the first four contacts, and the wait of a landing"))
    /// See `meaning`.
    public static let energyMemory = Cited(
      0.2, .seconds, "Time constant of the mean square rate that tells whether a segment moves.",
      .published(.olsson2020, locator: "sample selection, window of 21 samples", population: "legs"))
    /// See `meaning`.
    public static let movingRate = Cited(
      1.0, .radiansPerSecond,
      "A segment whose root mean square rate is above moves enough to show its plane.",
      .published(.olsson2020, locator: "sample selection, energy of the angular rate", population: "legs"))
    /// See `meaning`.
    public static let planeMemory = Cited(
      20.0, .seconds, "Memory of the plane in which a segment swings.",
      .ours(reason: "twenty strides: the plane belongs to the mounting, which does not change"))
    /// See `meaning`.
    public static let restDrift = Cited(
      3 * Double.pi / 180, .radians, "A rest ends when the segment has crept away by this (3 degrees).",
      .ours(reason: "quiet standing sways by half a degree; sitting down slowly tilts the shank by more"))
    /// See `meaning`.
    public static let snapshotStep = Cited(
      0.1, .seconds, "How often the axis is noted, to see whether it still moves.",
      .ours(reason: "ten times a stride"))
    /// See `meaning`.
    public static let settledAngle = Cited(
      6 * Double.pi / 180, .radians,
      "An axis that moved less than this over two strides is known (6 degrees).",
      .ours(
        reason: "6 degrees change a range by half a percent, and an angle by half a degree where the leg "
          + "leaves its plane by 5; 2 degrees are not reached in ten seconds of walking with a turn"))
    /// See `meaning`.
    public static let settledStrides = Cited(
      1.0, .count, "Over so many strides must the axis stand still to be known.",
      .ours(
        reason:
          "two strides more would leave every short walk without a knee; turns are known by their heading"))
    /// See `meaning`.
    public static let linearity = Cited(
      0.8, .ratio, "So much of the movement must lie in the plane.",
      .ours(reason: "walking has 0.90 to 0.99; cycling and sitting down lie above, rolling about below"))
    /// See `meaning`.
    public static let voteMemory = Cited(
      0.9, .ratio, "What a stride's vote on the signs still counts for after the next one.",
      .ours(reason: "ten strides"))
    /// See `meaning`.
    public static let straightStrides = Cited(
      3.0, .count, "So many strides are needed to estimate the straight leg without quiet standing.",
      .ours(reason: "their middle is no stride of a turn"))
    /// See `meaning`.
    public static let shortestStride = Cited(
      0.5, .seconds, "Two contacts of a foot closer than this are no stride.",
      .ours(reason: "240 steps a minute"))
    /// See `meaning`.
    public static let longestStride = Cited(
      2.5, .seconds, "Two contacts of a foot further apart than this are no stride.",
      .ours(reason: "48 steps a minute"))
    /// See `meaning`.
    public static let contactReach = Cited(
      0.01, .seconds, "Flexion at contact is the mean over this time before and after it.",
      .ours(reason: "one sample of 100 Hz to each side"))
    /// See `meaning`.
    public static let loadingShare = Cited(
      0.25, .ratio, "The knee's peak in loading response lies within this share of the stride.",
      .ours(reason: "the peak of the mean curve lies at 12 %; late ones are let in"))
    /// See `meaning`.
    public static let yieldShare = Cited(
      0.15, .ratio, "The knee's yielding is integrated over this share of the stride.",
      .published(.schwartz2008, locator: "knee flexion, peak at 12 % of the cycle", population: "children"))
    /// See `meaning`.
    public static let leastLinearity = Cited(
      0.6, .ratio, "So much of the movement must lie in the plane for a yield with a greater error.",
      .ours(reason: "half is no plane at all; a leg that is swung round sideways has 0.6 to 0.8"))
    /// See `meaning`.
    public static let straightAgain = Cited(
      0.42, .ratio, "At this share of the stride the knee is about as straight as at the contact again.",
      .ours(reason: "in the walks that the simulator is made from the knee is straightest in stance there"))
    /// See `meaning`.
    public static let onwardShare = Cited(
      0.2, .ratio,
      "Until this share of the stride a shank alone is watched, to see whether the walk goes on.",
      .ours(reason: "a little beyond the knee's peak"))
    /// See `meaning`.
    public static let turnAngle = Cited(
      20 * Double.pi / 180, .radians,
      "A stride in which the leg's heading changes by more is a turn (20 degrees).",
      .ours(reason: "steady walking stays within 5 degrees a stride, curved paths within 10"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("knee.history", history), .init("knee.energyMemory", energyMemory),
      .init("knee.movingRate", movingRate), .init("knee.planeMemory", planeMemory),
      .init("knee.restDrift", restDrift), .init("knee.snapshotStep", snapshotStep),
      .init("knee.settledAngle", settledAngle),
      .init("knee.settledStrides", settledStrides), .init("knee.linearity", linearity),
      .init("knee.voteMemory", voteMemory), .init("knee.straightStrides", straightStrides),
      .init("knee.shortestStride", shortestStride), .init("knee.longestStride", longestStride),
      .init("knee.contactReach", contactReach), .init("knee.loadingShare", loadingShare),
      .init("knee.yieldShare", yieldShare), .init("knee.leastLinearity", leastLinearity),
      .init("knee.straightAgain", straightAgain), .init("knee.onwardShare", onwardShare),
      .init("knee.turnAngle", turnAngle),
    ]
  }
}
