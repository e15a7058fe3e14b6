import GaitModel

/// Learns by how much a sensor's specific force is off, from the feet that lie flat: there it must be gravity.
///
/// Whether the excess is an error of scale or of zero cannot be determined; it is taken for some of each
/// (`FootMotion.scaleShare`). Quiet feet count more; before the first the sensor is believed a little.
struct ForceScale: Equatable, Sendable {
  private var weight = Thresholds.FootMotion.scalePrior.value / Self.quiet
  private var sum =
    Thresholds.FootMotion.scalePrior.value / Self.quiet * Thresholds.Intake.standardGravity.value

  /// Square of the angular velocity of a quiet foot in (rad/s)².
  private static var quiet: Double {
    Thresholds.FootMotion.quietRate.value * Thresholds.FootMotion.quietRate.value
  }

  /// Takes a foot that lies flat.
  mutating func add(_ flat: FlatFoot) {
    let new = 1 / (Self.quiet + flat.unrest)
    let memory = Thresholds.FootMotion.scaleMemory.value
    weight = memory * weight + new
    sum = memory * sum + new * flat.force.length
  }

  /// A correction for forces in the sensor's frame: first the zero is taken off, then the rest is scaled.
  ///
  /// - Parameter up: where up points while the foot lies flat; the error of zero is taken to lie along it.
  func correction(up: Vector3) -> (zero: Vector3, factor: Double) {
    let gravity = Thresholds.Intake.standardGravity.value
    let excess = sum / weight - gravity
    let zero = (1 - Thresholds.FootMotion.scaleShare.value) * excess
    return (up * zero, gravity / (gravity + excess - zero))
  }
}
