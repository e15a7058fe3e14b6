extension TableDialect {
  /// Any table whose columns are named so that their words say it: `acc_x [g]`, `Left Foot Gyro Z (deg/s)`.
  static let words = TableDialect(id: "table", name: "a table of columns with names")
}
