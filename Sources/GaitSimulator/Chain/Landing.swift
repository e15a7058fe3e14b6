import GaitModel

/// What shoe, floor and knee make of a landing.
///
/// A lumped model: the leg below the knee meets the ground at a speed w on a spring k, which is shoe, floor and
/// heel. The blow is w·√(k/m) at a frequency of √(k/m)/2π, so both grow with the root of the spring's stiffness.
/// A knee that does not yield adds some of what is above it to the moving mass m, and lets the leg come down
/// uncontrolled, at a greater w (Jefferson et al. 1990; less shock at the shank for the same speed: Lafortune et
/// al. 1996). It also holds the shank back, which otherwise brings two thirds of the sole's way to flat, so the
/// foot takes longer to lie flat. The numbers are our own: the direction of each effect is published, its size
/// is not.
struct Landing: Sendable {
  /// Extra speed and extra moving mass of a leg whose knee does not yield at all, as shares.
  private static let extraSpeed = 0.35
  private static let extraMass = 0.5
  /// Extra transient at the trunk, as a share.
  private static let extraTransient = 0.8
  /// Extra time from contact to flat, as a share: a shank that turns by 13 in place of 20 degrees meanwhile.
  private static let extraLanding = 0.35
  /// How the transient at the trunk grows with the sole's stiffness; the body is softer than any shoe.
  private static let soleAtTrunk = 0.35

  /// Size of the ringing at the foot against the usual one.
  let ringing: Double
  /// Frequency of that ringing against the usual one.
  let frequency: Double
  /// Size of the transient at the trunk against the usual one.
  let transient: Double
  /// Time from contact to flat against the usual one.
  let landing: Double

  /// The landing of one leg at a speed in m/s.
  init(_ legs: LegForm, _ side: Side, speed: Double) {
    let stiffness = legs.stiffness(side, speed: speed)
    let mass = (1 + Self.extraMass * max(stiffness, -1)).squareRoot()
    let sole = legs.sole.squareRoot()
    ringing = legs.impact * sole * (1 + Self.extraSpeed * stiffness) / mass
    frequency = sole / mass
    transient =
      legs.impact * Mathematics.power(legs.sole, Self.soleAtTrunk) * (1 + Self.extraTransient * stiffness)
    landing = 1 + Self.extraLanding * stiffness
  }
}
