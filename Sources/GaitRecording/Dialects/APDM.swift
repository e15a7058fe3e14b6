import GaitModel

extension TableDialect {
  /// APDM Mobility Lab, the older export: all sensors side by side, named in front of a stroke.
  static let apdm = TableDialect(
    id: "apdm", name: "APDM Mobility Lab", signature: Signature(names: ["Time", "*/Acceleration/X"]),
    rules: column("Time", .time(1e9)) + axes("*/Acceleration/{}", .acceleration, .metres)
      + axes("*/Angular Velocity/{}", .angularVelocity, .radians), others: .ignored)
}
