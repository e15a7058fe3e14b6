/// Swings of the arms, what each arm did over a walk, and both together.
extension Measure {
  /// Range of a swing; of an arm, the median of its swings.
  public static let armRange = Measure(
    "rom_deg", .number(.degrees), of: [.swing, .arm], .published(.warmerdam2020),
    .compared("0.7 to 2.3°, one walker, an offline analysis of the same sensors"), in: "arm-swing")
  /// Range of the left arm's last swings.
  public static let armRangeLeft = secondRange("arm_rom_left_deg")
  /// Range of the right arm's last swings.
  public static let armRangeRight = secondRange("arm_rom_right_deg")
  /// Range of the last swings of an arm whose side nobody said.
  public static let armRangeUnsided = secondRange("arm_rom_deg")

  private static func secondRange(_ field: StaticString) -> Measure {
    Measure(
      field, .number(.degrees), of: [.second], .published(.warmerdam2020), .followsFrom("the swings' range"),
      in: "arm-swing")
  }

  /// Greatest angular velocity of a swing.
  public static let armPeakRate = Measure(
    "peak_dps", .number(.degreesPerSecond), of: [.swing], .published(.warmerdam2020), .notCompared,
    in: "arm-swing")
  /// The upper arm's part of a swing.
  public static let shoulderRange = part("shoulder_rom_deg", "0.3 to 0.9° with two sensors, 7.2° with one")
  /// The elbow's part of a swing.
  public static let elbowRange = part("elbow_rom_deg", "0.5° with two sensors, 6.0° with one")

  private static func part(_ field: StaticString, _ error: String) -> Measure {
    Measure(
      field, .number(.degrees), of: [.swing], .ours(),
      .compared(error + ", one walker, an offline analysis of the same sensors"), in: "shoulder-or-elbow")
  }

  /// The shoulder's share of both.
  public static let shoulderShare = Measure(
    "shoulder_share_pct", .number(.percent), of: [.swing], .ours(),
    .followsFrom("the ranges of shoulder and elbow"), in: "shoulder-or-elbow")
  /// The least share of the shoulder that is possible.
  public static let shoulderShareLow = bound("shoulder_share_low_pct")
  /// The greatest share of the shoulder that is possible.
  public static let shoulderShareHigh = bound("shoulder_share_high_pct")

  private static func bound(_ field: StaticString) -> Measure {
    Measure(
      field, .number(.percent), of: [.swing], .ours(), .followsFrom("arms and sites that may be"),
      in: "shoulder-or-elbow")
  }

  /// How the shoulder's part was found.
  public static let swingMethod = Measure(
    "method", .word, of: [.swing], .ours(), .followsFrom("the sensors worn"), in: "shoulder-or-elbow")

  /// Share of the walking time in which the arm swung.
  public static let swingingShare = use("swinging_share_pct", .number(.percent))
  /// Share of the walking time in which the arm was busy.
  public static let busyShare = use("busy_share_pct", .number(.percent))
  /// Swings forward and back a stride.
  public static let armStrideRatio = use("arm_stride_ratio", .number(.ratio), .ours(after: [.wagenaar2000]))
  /// How the arm's rhythm goes with the legs'.
  public static let armRhythm = use("rhythm", .word, .ours(after: [.wagenaar2000]))
  /// Likeness of a swing to the next.
  public static let armRegularity = use("regularity", .number(.ratio), .published(.warmerdam2020))
  /// Phase of the arm against the leg of the other side.
  public static let legPhase = use("leg_phase_deg", .number(.degrees))

  private static func use(_ field: StaticString, _ kind: Kind, _ origin: Origin = .ours()) -> Measure {
    Measure(field, kind, of: [.arm], origin, .notCompared, in: "what-each-arm-did")
  }

  /// Left less right range, as a share of the greater.
  public static let armAsymmetry = Measure(
    "asymmetry_pct", .number(.percent), of: [.walk], .published(.warmerdam2020), .notCompared,
    in: "both-arms")
  /// How well the arms go against each other.
  public static let armCoordination = Measure(
    "coordination", .number(.ratio), of: [.walk], .published(.warmerdam2020), .notCompared, in: "both-arms")

  static let arms = [
    armRange, armRangeLeft, armRangeRight, armRangeUnsided, armPeakRate, shoulderRange, elbowRange,
    shoulderShare, shoulderShareLow, shoulderShareHigh, swingMethod, swingingShare, busyShare, armStrideRatio,
    armRhythm, armRegularity, legPhase,
    armAsymmetry, armCoordination,
  ]
}
