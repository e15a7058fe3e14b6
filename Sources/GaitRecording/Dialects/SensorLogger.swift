import GaitModel

extension TableDialect {
  /// Sensor Logger: nanoseconds since 1970 and the seconds that are meant beside them; axes in any order. Which
  /// quantity a file holds, only its name says: see `FileRole`.
  static let sensorLogger = TableDialect(
    id: "sensor_logger", name: "Sensor Logger",
    signature: Signature(names: ["time", "seconds_elapsed", "x", "y", "z"]),
    rules: column("seconds_elapsed", .time(1e9)) + column("time", .time(1)) + axes("{}", .acceleration, nil),
    others: .ignored, bareRotationUnit: .radians, withoutGravity: .takeFile("TotalAcceleration.csv"))
}
