extension Thresholds {
  /// What an arm does beside swinging, and how it goes with the body: `ArmGait`, `ArmWalk`, `ArmTogether`.
  public enum ArmUse {
    /// See `meaning`.
    public static let turningBand = Cited(
      3.0, .hertz, "Low-pass of the angular velocity where only a gyroscope is worn.",
      .published(.warmerdam2020, locator: "section 2.3", population: "adults"))
    /// See `meaning`.
    public static let driftBand = Cited(
      0.16, .hertz, "A gyroscope's angle forgets what is slower.",
      .ours(reason: "a time constant of one second, below the slowest swing by a factor of two"))
    /// See `meaning`.
    public static let turningSettling = Cited(
      3.0, .seconds, "So long the angle of a gyroscope alone settles.",
      .ours(reason: "three time constants of what forgets the drift"))
    /// See `meaning`.
    public static let regularityTime = Cited(
      4.5, .seconds, "Window in which swings are compared with those before.",
      .published(.warmerdam2020, locator: "section 2.3, regularity", population: "adults"))
    /// See `meaning`.
    public static let coordinationTime = Cited(
      3.0, .seconds, "Window in which both arms are compared.",
      .published(.warmerdam2020, locator: "section 2.3, windows", population: "adults"))
    /// See `meaning`.
    public static let coordinationLag = Cited(
      0.5, .seconds, "One arm may come before or after the other by so much.",
      .published(.warmerdam2020, locator: "section 2.3, coordination", population: "adults"))
    /// See `meaning`.
    public static let postureMemory = Cited(
      2.0, .seconds, "Memory of an arm's mean inclination and liveliness.",
      .ours(reason: "two strides"))
    /// See `meaning`.
    public static let hangingTilt = Cited(
      Double.pi / 3, .radians, "A still forearm further from the vertical is held up: busy (60 degrees).",
      .ours(
        reason:
          "95 % of freely walking forearms are within 45 degrees; on a rail or with a telephone it lies near 90"
      ))
    /// See `meaning`.
    public static let quietTilt = Cited(
      0.523599, .radians,
      "A still forearm further from the vertical does not hang: no flag is told of it (30 degrees).",
      .ours(reason: "hands before the body or in a pocket lie at 34 to 55 degrees, hanging arms at 9 to 22"))
    /// See `meaning`.
    public static let heldMovement = Cited(
      0.5, .metresPerSecondSquared,
      "A still arm that moves less while its wearer walks is held on to something that stands.",
      .ours(reason: "the trunk alone shakes a hanging arm by 1 to 2 m/s²"))
    /// See `meaning`.
    public static let forwardTilt = Cited(
      Double.pi / 60, .radians,
      "The mean tilt of a swinging forearm must exceed this to tell forward from backward (3 degrees).",
      .ours(reason: "the elbow bends forward only: freely walking forearms tilt 9 to 22 degrees forward"))
    /// See `meaning`.
    public static let phaseStrides = Cited(
      5, .count, "So many strides are needed for the phase between an arm and the other side's leg.",
      .ours(reason: "a mean of directions needs a few"))
    /// See `meaning`.
    public static let onceFrom = Cited(
      0.85, .ratio, "Least swings per stride that count as 1:1.",
      .ours(reason: "after Wagenaar and van Emmerik 2000, who found 1:1 and 2:1 and little between"))
    /// See `meaning`.
    public static let onceTo = Cited(
      1.15, .ratio, "Most swings per stride that count as 1:1.",
      .ours(reason: "as above"))
    /// See `meaning`.
    public static let twiceFrom = Cited(
      1.8, .ratio, "Least swings per stride that count as 2:1.",
      .ours(reason: "as above"))
    /// See `meaning`.
    public static let twiceTo = Cited(
      2.2, .ratio, "Most swings per stride that count as 2:1.",
      .ours(reason: "as above"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("armUse.turningBand", turningBand),
      .init("armUse.driftBand", driftBand),
      .init("armUse.turningSettling", turningSettling),
      .init("armUse.regularityTime", regularityTime),
      .init("armUse.coordinationTime", coordinationTime),
      .init("armUse.coordinationLag", coordinationLag),
      .init("armUse.postureMemory", postureMemory),
      .init("armUse.hangingTilt", hangingTilt), .init("armUse.quietTilt", quietTilt),
      .init("armUse.heldMovement", heldMovement),
      .init("armUse.forwardTilt", forwardTilt),
      .init("armUse.phaseStrides", phaseStrides),
      .init("armUse.onceFrom", onceFrom),
      .init("armUse.onceTo", onceTo),
      .init("armUse.twiceFrom", twiceFrom),
      .init("armUse.twiceTo", twiceTo),
    ]
  }
}
