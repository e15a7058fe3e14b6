import GaitModel

extension TableDialect {
  /// phyphox, one file for all sensors or one of a zip. Linear acceleration has no gravity in it.
  static let phyphox = TableDialect(
    id: "phyphox", name: "phyphox", signature: Signature(names: ["Time (s)"]),
    rules: column("Time (s)", .time(1e9)) + axes("Acceleration {} (m/s^2)", .acceleration, .metres)
      + axes("Linear Acceleration {} (m/s^2)", .linearAcceleration, .metres)
      + axes("Gyroscope {} (rad/s)", .angularVelocity, .radians),
    withoutGravity: .takeFileOrMode("Accelerometer.csv", "Acceleration (with g)"))
}
