extension Thresholds {
  /// Arm swing: `ArmSegment`, `ArmGait`, `AccelerometerArm`.
  public enum Arm {
    /// See `meaning`.
    public static let planeMemory = Cited(
      3.0, .seconds, "Memory with which the plane of the swing is followed.",
      .ours(reason: "three swings: long enough for a plane, short enough to follow a turn"))
    /// See `meaning`.
    public static let axisMemory = Cited(
      5.0, .seconds, "Memory of the mean direction of gravity while moving.",
      .ours(reason: "five swings average out their centripetal part"))
    /// See `meaning`.
    public static let hangingTime = Cited(
      2.0, .seconds, "So long must the arm hang still for its long axis to be known.",
      .ours(reason: "the outside definition of the long axis"))
    /// See `meaning`.
    public static let stillRate = Cited(
      10 * Double.pi / 180, .radiansPerSecond, "An arm that turns more slowly is held still (10 °/s).",
      .ours(reason: "breathing and sway stay below, the slowest swing is above"))
    /// See `meaning`.
    public static let stillForce = Cited(
      0.5, .metresPerSecondSquared, "An arm whose force is this close to gravity is held still.",
      .ours(reason: "a scale error of 5 % is still let in"))
    /// See `meaning`.
    public static let hangingFit = Cited(
      Double.pi / 6, .radians,
      "A rest whose gravity is further than this from the walk's mean is no hanging arm.",
      .ours(reason: "30 degrees: hands in the lap differ by more, a hanging arm by 10 to 20"))
    /// See `meaning`.
    public static let hangingRelease = Cited(
      35 * Double.pi / 180, .radians,
      "The rest in use is given up when it is further than this from the mean.",
      .ours(reason: "5 degrees more than to take it: the axis must not change to and fro from swing to swing")
    )
    /// See `meaning`.
    public static let upperWait = Cited(
      0.1, .seconds, "So long a swing waits for the upper arm's samples.",
      .ours(reason: "the longest gap that is bridged, and a swing is still reported within half a second"))
    /// See `meaning`.
    public static let meanAxisConfidence = Cited(
      0.6, .ratio, "Confidence when the long axis is only the mean while moving.",
      .ours(reason: "a bent arm tilts the mean by 10 to 20 degrees, which shortens ranges by a few percent"))
    /// See `meaning`.
    public static let reversal = Cited(
      2 * Double.pi / 180, .radians, "A swing must come back by this to have reversed (2 degrees).",
      .published(.warmerdam2020, locator: "section 2.3, prominence of extrema", population: "adults"))
    /// See `meaning`.
    public static let leastRange = Cited(
      5 * Double.pi / 180, .radians, "A smaller range is no swing (5 degrees).",
      .ours(reason: "the trunk alone moves a hanging arm by this much"))
    /// See `meaning`.
    public static let leastRate = Cited(
      10 * Double.pi / 180, .radiansPerSecond, "A swing with a lower peak rate is dropped (10 °/s).",
      .published(.warmerdam2020, locator: "section 2.3, limits of a swing", population: "adults"))
    /// See `meaning`.
    public static let greatestRate = Cited(
      1_200 * Double.pi / 180, .radiansPerSecond, "A swing with a higher peak rate is dropped (1200 °/s).",
      .ours(reason: "vigorous swings reach 1020 °/s; the published limit of 500 °/s leaves them out"))
    /// See `meaning`.
    public static let greatestRange = Cited(
      200 * Double.pi / 180, .radians, "A swing through a larger angle is dropped (200°).",
      .ours(reason: "vigorous swings reach 130°; what turns on and on is no arm that walks"))
    /// See `meaning`.
    public static let shortestSwing = Cited(
      0.17, .seconds, "A shorter half cycle is no swing.",
      .published(.warmerdam2020, locator: "frequency band to 3 Hz", population: "adults"))
    /// See `meaning`.
    public static let longestSwing = Cited(
      1.7, .seconds, "A longer half cycle is no swing.",
      .published(.warmerdam2020, locator: "frequency band from 0.3 Hz", population: "adults"))
    /// See `meaning`.
    public static let swingingRange = Cited(
      14 * Double.pi / 180, .radians,
      "An arm whose swings exceed this range counts as swinging (14 degrees).",
      .ours(
        reason:
          "two thirds of what 95 % of comfortable walkers show (22 degrees); hands that hold a telephone before "
          + "the body turn by 6 to 12"))
    /// See `meaning`.
    public static let swingingPause = Cited(
      1.5, .seconds, "So long after its last swing an arm still counts as swinging.",
      .ours(reason: "the longest half cycle that is no pause"))
    /// See `meaning`.
    public static let historyTime = Cited(
      6.0, .seconds, "How far back the angles of both segments are kept.",
      .ours(reason: "the window of regularity, and a full cycle of the slowest swing"))
    /// See `meaning`.
    public static let accelerationFrom = Cited(
      0.5, .hertz, "Lower edge of the band in which an accelerometer alone sees the arm swing.",
      .ours(reason: "below the slowest stride of a walk with swinging arms"))
    /// See `meaning`.
    public static let accelerationTo = Cited(
      1.2, .hertz, "Upper edge of that band.",
      .ours(reason: "above the stride, below the step, of brisk walking"))
    /// See `meaning`.
    public static let accelerationMemory = Cited(
      4.0, .seconds, "Time constant over which that movement is averaged.",
      .ours(
        reason: "four strides: over two, a hand that holds a telephone looks like a swinging one now and then"
      ))
    /// See `meaning`.
    public static let accelerationSwing = Cited(
      0.6, .metresPerSecondSquared, "Root mean square of that movement from which an arm may swing.",
      .ours(reason: "hands that swing at 83 to 131 steps a minute have 0.8 and more (4 walkers)"))
    /// See `meaning`.
    public static let stepFrom = Cited(
      1.4, .hertz, "Lower edge of the band in which a hand that is held moves with the steps.",
      .ours(reason: "84 steps a minute"))
    /// See `meaning`.
    public static let stepTo = Cited(
      2.6, .hertz, "Upper edge of that band.", .ours(reason: "156 steps a minute"))
    /// See `meaning`.
    public static let swingToStep = Cited(
      0.82, .ratio,
      "An arm that swings moves with the strides by this share of what it moves with the steps.",
      .ours(
        reason: "hands that swing 0.83 to 1.6 (3 walkers), that hold a telephone or a rail 0.47 to 0.76 "
          + "in the middle (8 walkers)"))

    /// See `meaning`.
    public static let asymmetryShare = Cited(
      0.6, .ratio, "Both arms must swing for this share of the walk before they are compared.",
      .published(.warmerdam2020, locator: "section 2.3, asymmetry", population: "adults"))
    /// See `meaning`.
    public static let asymmetrySwings = Cited(
      3, .count, "So many swings of each arm are needed to compare them.",
      .published(.warmerdam2020, locator: "section 2.3, asymmetry", population: "adults"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("arm.planeMemory", planeMemory),
      .init("arm.axisMemory", axisMemory), .init("arm.hangingTime", hangingTime),
      .init("arm.stillRate", stillRate),
      .init("arm.stillForce", stillForce), .init("arm.hangingFit", hangingFit),
      .init("arm.hangingRelease", hangingRelease), .init("arm.upperWait", upperWait),
      .init("arm.meanAxisConfidence", meanAxisConfidence),
      .init("arm.reversal", reversal), .init("arm.leastRange", leastRange),
      .init("arm.leastRate", leastRate), .init("arm.greatestRate", greatestRate),
      .init("arm.greatestRange", greatestRange),
      .init("arm.shortestSwing", shortestSwing), .init("arm.longestSwing", longestSwing),
      .init("arm.swingingRange", swingingRange), .init("arm.swingingPause", swingingPause),
      .init("arm.historyTime", historyTime), .init("arm.accelerationFrom", accelerationFrom),
      .init("arm.accelerationTo", accelerationTo), .init("arm.accelerationMemory", accelerationMemory),
      .init("arm.accelerationSwing", accelerationSwing),
      .init("arm.stepFrom", stepFrom), .init("arm.stepTo", stepTo), .init("arm.swingToStep", swingToStep),
      .init("arm.asymmetryShare", asymmetryShare),
      .init("arm.asymmetrySwings", asymmetrySwings),
    ]
  }
}
