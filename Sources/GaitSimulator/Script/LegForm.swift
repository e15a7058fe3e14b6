public import GaitModel

/// How somebody uses the legs. What is `nil` follows from the tempo.
public struct LegForm: Equatable, Sendable {
  /// Where the size of the legs' swing comes from.
  public enum Swing: Equatable, Sendable {
    /// From the speed alone, as measured in people of usual height from 0.8 m/s on.
    case pattern
    /// So that the hip passes over the standing foot as fast as the body walks: at any speed and height.
    case geometric
  }

  /// Sole against ground at contact in radians, toes up, in a steady step; −0.3…0.8.
  public var footStrikeAngle: Double?
  /// Flexion of the knee at contact in radians, 0 standing; −0.1…0.4.
  public var kneeAtContact: Double?
  /// Further flexion of the knee from contact to its peak in loading response, in radians; 0…0.6.
  public var kneeExcursion: Double?
  /// The same for the left leg alone, in place of `kneeExcursion`.
  public var leftKneeExcursion: Double?
  /// The same for the right leg alone, in place of `kneeExcursion`.
  public var rightKneeExcursion: Double?
  /// The leg whose knee a brace holds: it moves by a few degrees in the whole stride.
  public var bracedSide: Side?
  /// Share of the stride during which the foot is on the ground; 0.55…0.75.
  public var stanceShare: Double?
  /// Size of the ringing after the contact against the usual one, at the foot and up to the head; 0…3.
  public var impact: Double
  /// Frequency of that ringing in hertz; 15…40.
  public var impactHertz: Double
  /// Stiffness of shoe and floor together against usual ones; 0.2 (soft shoes on grass) … 5 (hard heels on
  /// stone). Size and frequency of the ringing grow with its root, what arrives at the trunk with less.
  public var sole: Double
  /// Where the size of the swing comes from.
  public var swing: Swing

  /// Legs that follow the tempo, landing as people in shoes do.
  public init(
    footStrikeAngle: Double? = nil, kneeExcursion: Double? = nil, stanceShare: Double? = nil,
    impact: Double = 1, impactHertz: Double = 26, leftKneeExcursion: Double? = nil,
    rightKneeExcursion: Double? = nil, kneeAtContact: Double? = nil, bracedSide: Side? = nil,
    sole: Double = 1, swing: Swing = .pattern
  ) {
    self.footStrikeAngle = footStrikeAngle
    self.kneeAtContact = kneeAtContact
    self.kneeExcursion = kneeExcursion
    self.stanceShare = stanceShare
    self.impact = impact
    self.impactHertz = impactHertz
    self.leftKneeExcursion = leftKneeExcursion
    self.rightKneeExcursion = rightKneeExcursion
    self.bracedSide = bracedSide
    self.sole = sole
    self.swing = swing
  }

  /// Further flexion of one leg's knee, where it is not left to the tempo.
  func kneeExcursion(_ side: Side) -> Double? {
    (side == .left ? leftKneeExcursion : rightKneeExcursion) ?? kneeExcursion
  }

  /// How much less one leg's knee yields than by nature at a speed in m/s: 0 by nature, 1 not at all.
  func stiffness(_ side: Side, speed: Double) -> Double {
    if bracedSide == side { return 1 }
    return kneeExcursion(side).map { LegPattern.stiffness(excursion: $0, speed: speed) } ?? 0
  }

  /// Whether legs can do this.
  var isPossible: Bool {
    (-0.3...0.8).contains(footStrikeAngle ?? 0) && (0...0.6).contains(kneeExcursion(.left) ?? 0)
      && (0...0.6).contains(kneeExcursion(.right) ?? 0) && (-0.1...0.4).contains(kneeAtContact ?? 0)
      && (0.55...0.75).contains(stanceShare ?? 0.6) && (0...3).contains(impact)
      && (15...40).contains(impactHertz) && (0.2...5).contains(sole)
  }
}
