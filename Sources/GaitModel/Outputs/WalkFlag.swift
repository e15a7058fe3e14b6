/// A pattern of walking worth a word. The raw value is its name in JSON.
public enum FlagKind: String, CaseIterable, Sendable {
  /// A slow stroll that goes on: less relief between steps.
  case staticLoading = "static_loading"
  /// Walking and standing in turn, as in a shop.
  case stopAndGo = "stop_and_go"
  /// The arms hardly swing.
  case littleArmSwing = "little_arm_swing"
  /// The forearm swings from the elbow and hardly from the shoulder.
  case mostlyElbow = "mostly_elbow"
  /// One arm swings much more than the other.
  case armAsymmetry = "arm_asymmetry"
  /// The knee of a leg hardly yields after contact.
  case stiffLanding = "stiff_landing"
  /// Landings are harder than earlier in this walk.
  case hardLanding = "hard_landing"
  /// A rest leaning forward.
  case decompressionPause = "decompression_pause"
}

/// What a flag rests on. The raw value is its name in JSON.
public enum FlagReason: String, CaseIterable, Sendable {
  case cadence
  case walkingSpeed = "walking_speed"
  case trunkDynamics = "trunk_dynamics"
  case armSwing = "arm_swing"
  case trunkRotation = "trunk_rotation"
  case pauses
  case elbowShare = "elbow_share"
  case kneeExcursion = "knee_excursion"
  case shankTurn = "shank_turn"
  case heelToFlat = "heel_to_flat"
  case impactSharpness = "impact_sharpness"
  case forwardLean = "forward_lean"
}

/// A pattern of walking that was seen for long enough to be said.
///
/// It is said twice: when its rule fires, with no end, and when it is over, with its end; both have the same
/// `fired`. In a finished walk's result only the latter stands.
public struct WalkFlag: Equatable, Sendable {
  /// What was seen.
  public var kind: FlagKind
  /// The arm or leg that it concerns; `nil` for the whole body.
  public var side: Side?
  /// Where the pattern itself begins, before the rule fired.
  public var start: SampleTime
  /// Where the pattern ends; `nil` while it goes on.
  public var end: SampleTime?
  /// When the rule fired.
  public var fired: SampleTime
  /// When the program could first say this of the flag: `fired`, or when it was over.
  public var reported: SampleTime
  /// The number behind it, in the unit of its kind (see docs/measures.md).
  public var value: Double?
  /// What it rests on, by weight.
  public var reasons: [FlagReason]
  /// Whether it rests on a stand-in for what it is about, as with a wrist alone.
  public var isProxy: Bool

  /// A flag that fires.
  public init(
    kind: FlagKind, side: Side? = nil, start: SampleTime, end: SampleTime? = nil, fired: SampleTime,
    reported: SampleTime, value: Double? = nil, reasons: [FlagReason] = [], isProxy: Bool = false
  ) {
    self.kind = kind
    self.side = side
    self.start = start
    self.end = end
    self.fired = fired
    self.reported = reported
    self.value = value
    self.reasons = reasons
    self.isProxy = isProxy
  }

  /// Whether another line tells of the same pattern.
  public func isSame(as other: WalkFlag) -> Bool {
    kind == other.kind && side == other.side && fired == other.fired
  }
}
