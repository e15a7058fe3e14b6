import GaitModel

extension TableDialect {
  /// AndroSensor: names in capital letters with their units.
  static let androSensor = TableDialect(
    id: "androsensor", name: "AndroSensor",
    signature: Signature(names: ["ACCELEROMETER X (m/s²)", "Time since start in ms"]),
    rules: column("Time since start in ms", .time(1e6))
      + axes("ACCELEROMETER {} (m/s²)", .acceleration, .metres)
      + axes("GYROSCOPE {} (rad/s)", .angularVelocity, .radians)
      + axes("LINEAR ACCELERATION {} (m/s²)", .linearAcceleration, .metres)
      + gravity("GRAVITY {} (m/s²)", .metres)
      + axes("MAGNETIC FIELD {} (μT)", .magneticField, .microtesla), others: .ignored)
}
