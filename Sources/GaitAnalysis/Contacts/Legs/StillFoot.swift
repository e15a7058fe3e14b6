import GaitModel

/// Finds when a foot rests on the ground: hardly any rotation and a force close to gravity for a while.
struct StillFoot: Equatable, Sendable {
  private let samples: Int
  private var quiet = 0

  init(rateHertz: Double) {
    samples = Int((Thresholds.Foot.stillTime.value * rateHertz).rounded())
  }

  /// Begins anew.
  mutating func settle() {
    quiet = 0
  }

  /// Takes by how much the force differs from gravity in m/s², and angular velocity in rad/s; whether the foot is still.
  mutating func process(deviation: Double, angularVelocity: Vector3) -> Bool {
    if angularVelocity.length < Thresholds.Leg.leastRate.value,
      deviation < Thresholds.Foot.stillForce.value
    {
      quiet = min(quiet + 1, samples)
    } else {
      quiet = 0
    }
    return quiet == samples
  }
}
