import GaitModel

extension TableDialect {
  /// SensorLog of Apple's watches and telephones. Core Motion shows gravity, not the force against it.
  static let sensorLog = TableDialect(
    id: "sensorlog", name: "SensorLog", signature: Signature(names: ["loggingTime(txt)"]),
    rules: column("accelerometerTimestamp_sinceReboot(s)", .time(1e9))
      + column("motionTimestamp_sinceReboot(s)", .time(1e9))
      + column("loggingTime(txt)", TableColumn(role: .time, time: .date(dayFirst: false)))
      + axes("accelerometerAcceleration{}(G)", .acceleration, .g)
      + axes("motionRotationRate{}(rad/s)", .angularVelocity, .radians)
      + axes("motionUserAcceleration{}(G)", .linearAcceleration, .g) + gravity("motionGravity{}(R)", .g)
      + gravity("motionGravity{}(G)", .g),
    others: .ignored, accelerationSign: -1)
}
