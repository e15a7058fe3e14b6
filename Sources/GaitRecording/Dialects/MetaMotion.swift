import GaitModel

extension TableDialect {
  /// MetaMotion, its accelerometer: a file a channel; `epoc` is how the maker writes it.
  static let metaMotion = TableDialect(
    id: "metamotion", name: "MetaMotion", signature: Signature(names: ["elapsed (s)", "x-axis (g)"]),
    rules: column("elapsed (s)", .time(1e9)) + axes("{}-axis (g)", .acceleration, .g), others: .ignored)

  /// MetaMotion, its gyroscope.
  static let metaMotionGyroscope = TableDialect(
    id: "metamotion", name: "MetaMotion", signature: Signature(names: ["elapsed (s)", "x-axis (deg/s)"]),
    rules: column("elapsed (s)", .time(1e9)) + axes("{}-axis (deg/s)", .angularVelocity, .degrees),
    others: .ignored)
}
