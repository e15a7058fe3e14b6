import GaitModel

extension Vector3 {
  /// Whether each number is finite and no larger than `limit`, whatever its sign.
  func staysWithin(_ limit: Double) -> Bool {
    abs(x) <= limit && abs(y) <= limit && abs(z) <= limit
  }
}
