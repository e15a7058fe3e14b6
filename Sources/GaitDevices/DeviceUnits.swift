import GaitModel

/// What devices count in, in SI units.
enum DeviceUnits {
  /// Standard gravity in m/s², by convention (SI Brochure, 2019).
  static let gravity = 9.80665
  /// One degree in radians.
  static let degree = Double.pi / 180

  /// Beyond this a wearable's accelerometer cannot measure, in m/s²: 300 g, above the ±200 g of the widest
  /// "high g" sensors in use.
  static let greatestAcceleration = 300 * gravity
  /// Beyond this a wearable's gyroscope cannot measure, in rad/s: 5,000 °/s, above the ±4,000 °/s of the widest
  /// in use.
  static let greatestAngularVelocity = 5000 * degree
}

extension Vector3 {
  /// Whether each number is finite and no larger than `limit`, whatever its sign.
  func staysWithin(_ limit: Double) -> Bool {
    x.magnitude <= limit && y.magnitude <= limit && z.magnitude <= limit
  }
}
