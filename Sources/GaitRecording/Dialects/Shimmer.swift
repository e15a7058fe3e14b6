import GaitModel

extension TableDialect {
  /// Shimmer Consensys: calibrated columns, milliseconds since 1970, names of devices in front. Of its two
  /// accelerometers the wide-range one is taken for walking where there is no other.
  static let shimmer = TableDialect(
    id: "shimmer", name: "Shimmer Consensys", signature: Signature(names: ["*_CAL"]),
    rules: column("*_TimestampSync_Unix_CAL", .time(1e6)) + column("*_Timestamp_Unix_CAL", .time(1e6))
      + axes("*_Accel_WR_{}_CAL", .acceleration, .metres) + axes("*_Accel_LN_{}_CAL", .acceleration, .metres)
      + axes("*_Gyro_{}_CAL", .angularVelocity, .degrees), others: .ignored)
}
