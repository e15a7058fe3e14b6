/// Angles are radians inside and degrees on the wire.
enum Degrees {
  /// Multiplied with on the way out and divided by on the way in: one constant for both ways, so that its
  /// rounding cancels and what is read is written again to the byte.
  static let perRadian = 180 / Double.pi
}
