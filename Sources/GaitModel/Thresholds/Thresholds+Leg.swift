extension Thresholds {
  /// Contacts from any sensor on a leg: `LegContactDetector`.
  public enum Leg {
    /// See `meaning`.
    public static let axisBand = Cited(
      5, .hertz, "Low-pass of the angular velocity before the swing axis is sought.",
      .ours(reason: "passes the swing of the fastest walk, leaves out a loose strap's wobble"))
    /// See `meaning`.
    public static let axisMemory = Cited(
      10, .seconds, "Time constant with which the swing axis forgets.",
      .ours(reason: "some ten strides; 3 to 20 s find the same share of contacts in 11 people"))
    /// See `meaning`.
    public static let verticalMemory = Cited(
      2, .seconds, "Time constant of the mean force that is taken for the vertical.",
      .ours(reason: "about two strides, over which the segment's own acceleration cancels"))
    /// See `meaning`.
    public static let leastRate = Cited(
      0.5, .radiansPerSecond, "Slower rotation begins no sweep.",
      .ours(reason: "above sway and gyroscope offsets, a tenth of the slowest swing"))
    /// See `meaning`.
    public static let leastSweep = Cited(
      0.1, .radians, "A sweep through less does not count as the one before.",
      .ours(reason: "6 degrees, half of the least swing"))
    /// See `meaning`.
    public static let leastSwing = Cited(
      0.2, .radians, "A swing turns the segment at least so far.",
      .ours(reason: "11 degrees, half the swing of a short closing step"))
    /// See `meaning`.
    public static let swingShare = Cited(
      0.15, .ratio, "A swing is at least this share of the usual one.",
      .ours(reason: "a closing step swings a fifth as far as a full one"))
    /// See `meaning`.
    public static let longestSweep = Cited(
      2, .seconds, "A sweep that took longer tells nothing about the direction of swings.",
      .ours(reason: "longer than the stance of the slowest walk"))
    /// See `meaning`.
    public static let voteMemory = Cited(
      0.9, .ratio, "With each new vote on the direction of swings the older ones count this much.",
      .ours(reason: "five strides; a turned sensor is believed after them"))
    /// See `meaning`.
    public static let senseMajority = Cited(
      0.2, .ratio, "Shank and thigh: the votes of one direction must prevail by this share of all.",
      .ours(reason: "a stance of 60 % of the stride gives 0.38, one of 55 % gives 0.20"))
    /// See `meaning`.
    public static let refractory = Cited(
      0.4, .seconds, "Two contacts of one foot are never closer.",
      .ours(reason: "300 steps a minute, faster than anybody walks"))
    /// See `meaning`.
    public static let reversalLead = Cited(
      0.025, .seconds,
      "Without acceleration, foot and shank touch so long after they stopped swinging forward.",
      .ours(
        reason: "the landing's centre lies 40 ms after the reversal and 15 ms after the contact in 6 adults"))
    /// See `meaning`.
    public static let slowStride = Cited(
      2, .seconds, "A leg that takes longer for its stride is slow (60 steps a minute).",
      .ours(reason: "pedals are not turned so slowly"))
    /// See `meaning`.
    public static let slowImpact = Cited(
      0.4, .ratio, "A slow leg lands with this share of the least jerk of a landing.",
      .ours(reason: "the jerk of the same movement falls with the cube of the time that it takes"))
    /// See `meaning`.
    public static let holdTime = Cited(
      4, .seconds, "So long contacts wait for the direction of swings to be known.",
      .ours(reason: "three slow strides, the time in which it becomes known"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("leg.axisBand", axisBand),
      .init("leg.axisMemory", axisMemory),
      .init("leg.verticalMemory", verticalMemory),
      .init("leg.leastRate", leastRate),
      .init("leg.leastSweep", leastSweep),
      .init("leg.leastSwing", leastSwing),
      .init("leg.swingShare", swingShare),
      .init("leg.longestSweep", longestSweep),
      .init("leg.voteMemory", voteMemory),
      .init("leg.senseMajority", senseMajority),
      .init("leg.refractory", refractory),
      .init("leg.reversalLead", reversalLead),
      .init("leg.slowStride", slowStride), .init("leg.slowImpact", slowImpact),
      .init("leg.holdTime", holdTime),
    ]
  }
}
