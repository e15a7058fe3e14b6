import GaitModel

extension TableDialect {
  /// Text of WitMotion's programs: g, degrees a second, a time of day or a date, several sensors by address.
  static let witMotionText = TableDialect(
    id: "witmotion", name: "WitMotion", signature: Signature(names: ["ax(g)", "wx(deg/s)"]),
    rules: column("Chiptime", TableColumn(role: .time)) + column("Time(s)", TableColumn(role: .time))
      + column("address", .sensor) + column("DeviceName", .sensor) + axes("a{}(g)", .acceleration, .g)
      + axes("w{}(deg/s)", .angularVelocity, .degrees), others: .ignored)

  /// Loggers of WitMotion's Bluetooth sensors: several sensors in one table.
  static let witMotionBluetooth = TableDialect(
    id: "witmotion_ble", name: "WitMotion Bluetooth",
    signature: Signature(names: ["address", "timestamp", "AccX", "AngX"]),
    rules: column("address", .sensor) + column("timestamp", .time(1e9)) + axes("Acc{}", .acceleration, nil)
      + axes("Gyro{}", .angularVelocity, nil), others: .ignored)
}
