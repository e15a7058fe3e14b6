import GaitModel

extension TableDialect {
  /// Loggers that keep Core Motion's names: gravity and what the user adds, in g, rotation in rad/s. Core Motion
  /// shows gravity, not the force against it.
  static let coreMotion = TableDialect(
    id: "core_motion", name: "Core Motion", signature: Signature(names: ["userAcceleration.x", "gravity.x"]),
    rules: axes("userAcceleration.{}", .linearAcceleration, .g) + gravity("gravity.{}", .g)
      + axes("rotationRate.{}", .angularVelocity, .radians), accelerationSign: -1)
}
