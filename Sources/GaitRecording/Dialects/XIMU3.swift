import GaitModel

extension TableDialect {
  /// x-IMU3 and NGIMU: the inertial file of a device's folder.
  static let xIMU3Inertial = TableDialect(
    id: "x_io", name: "x-io", signature: Signature(names: ["Gyroscope X (deg/s)", "Accelerometer X (g)"]),
    rules: column("Timestamp (us)", .time(1000)) + column("Time (s)", .time(1e9))
      + axes("Accelerometer {} (g)", .acceleration, .g)
      + axes("Gyroscope {} (deg/s)", .angularVelocity, .degrees)
      + axes("Magnetometer {} (uT)", .magneticField, .microtesla), others: .ignored)

  /// The files of an x-IMU3's folder that hold acceleration without gravity.
  static let xIMU3Linear = TableDialect(
    id: "x_io", name: "x-io",
    signature: Signature(names: ["Timestamp (us)", "Quaternion W", "Acceleration X (g)"]),
    rules: column("Timestamp (us)", .time(1000)), others: .ignored, withoutGravity: .takeFile("Inertial.csv"))

  /// The other files of an x-IMU3's folder, which hold no acceleration at all.
  static let xIMU3Others = [
    ["X (a.u.)", "Y (a.u.)", "Z (a.u.)"], ["W", "X", "Y", "Z"], ["XX", "XY", "XZ"], ["Roll (deg)"],
    ["Temperature (°C)"], ["Temperature (degC)"], ["Quaternion W"],
  ].map { names in
    TableDialect(
      id: "x_io", name: "x-io", signature: Signature(names: ["Timestamp (us)"] + names),
      rules: column("Timestamp (us)", .time(1000)), others: .ignored,
      withoutGravity: .takeFile("Inertial.csv"))
  }
}
