public import GaitModel

extension Rotation {
  /// The rotation of a body that turns at a steady rate in rad/s, seen in its own frame, for so many seconds.
  ///
  /// It leads from the body's frame at the end to its frame at the beginning.
  public init(turningAt rate: Vector3, for seconds: Double) {
    let angle = rate.length * seconds
    guard abs(angle) > 0 else {
      self = .none
      return
    }
    let half = 0.5 * angle
    self.init(scalar: cosine(half), vector: rate * (sine(half) * seconds / angle))
  }
}
