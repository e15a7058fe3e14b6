import GaitModel

extension TableDialect {
  /// Loggers of iPhones with Core Motion's names: g, gravity shown instead of the force against it.
  static let phoneLogger = TableDialect(
    id: "iphone", name: "Core Motion (iPhone)",
    signature: Signature(names: ["Timestamp", "DeviceOrientation", "AccelerationX"]),
    rules: column("Timestamp", TableColumn(role: .time)) + axes("Acceleration{}", .acceleration, .g)
      + axes("RotationRate{}", .angularVelocity, .radians), others: .ignored, accelerationSign: -1)
}
