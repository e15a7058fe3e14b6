import GaitModel

/// What the sensors of one leg show of a landing: how far the knee yields, and how sure that is.
struct LegYield: Equatable, Sendable {
  /// What it rests on: the knee, or the shank alone.
  let basis: LandingBasis
  /// How far the knee bends in the first 15 % of the stride, in rad.
  var yield: Double
  /// Standard error of that, in rad.
  var error: Double
  /// Flexion at contact in rad; `nil` when the zero is unknown, or no thigh is worn.
  var atContact: Double?
  /// Range of the knee's flexion over the stride before, in rad; `nil` when no thigh is worn.
  var range: Double?
  /// How fast the line from ankle to hip turns over the standing foot, in rad/s; `nil` before the first stride.
  var legRate: Double?
  /// Whether the leg's heading changes more than in straight walking.
  var isTurning = false
  /// Whether the body goes on over the leg after loading; at the step into standing it does not.
  var walksOn = true
}
