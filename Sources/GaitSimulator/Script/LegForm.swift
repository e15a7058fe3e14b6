import GaitModel

/// How somebody uses the legs. What is `nil` follows from the pace.
public struct LegForm: Equatable, Sendable {
  /// Sole against ground at contact in radians, toes up, in a steady step; −0.3…0.8.
  public var footStrikeAngle: Double?
  /// Further flexion of the knee from contact to its peak in loading response, in radians; 0…0.6.
  public var kneeExcursion: Double?
  /// The same for the left leg alone, in place of `kneeExcursion`.
  public var leftKneeExcursion: Double?
  /// The same for the right leg alone, in place of `kneeExcursion`.
  public var rightKneeExcursion: Double?
  /// Share of the stride during which the foot is on the ground; 0.55…0.75.
  public var stanceShare: Double?
  /// Size of the ringing after the contact against the usual one, at the foot and up to the head; 0…3.
  public var impact: Double
  /// Frequency of that ringing in hertz; 15…40.
  public var impactHertz: Double

  /// Legs that follow the pace, landing as people in shoes do.
  public init(
    footStrikeAngle: Double? = nil, kneeExcursion: Double? = nil, stanceShare: Double? = nil,
    impact: Double = 1, impactHertz: Double = 26, leftKneeExcursion: Double? = nil,
    rightKneeExcursion: Double? = nil
  ) {
    self.footStrikeAngle = footStrikeAngle
    self.kneeExcursion = kneeExcursion
    self.stanceShare = stanceShare
    self.impact = impact
    self.impactHertz = impactHertz
    self.leftKneeExcursion = leftKneeExcursion
    self.rightKneeExcursion = rightKneeExcursion
  }

  /// Further flexion of one leg's knee, where it is not left to the pace.
  func kneeExcursion(_ side: Side) -> Double? {
    (side == .left ? leftKneeExcursion : rightKneeExcursion) ?? kneeExcursion
  }

  /// Whether legs can do this.
  var isPossible: Bool {
    (-0.3...0.8).contains(footStrikeAngle ?? 0) && (0...0.6).contains(kneeExcursion(.left) ?? 0)
      && (0...0.6).contains(kneeExcursion(.right) ?? 0)
      && (0.55...0.75).contains(stanceShare ?? 0.6) && (0...3).contains(impact)
      && (15...40).contains(impactHertz)
  }
}
