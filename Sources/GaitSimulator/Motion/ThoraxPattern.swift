/// How the thorax turns against the pelvis.
enum ThoraxPattern {
  /// The phase in strides at which the pelvis is turned farthest to the left: the first harmonic of its
  /// rotation.
  static let pelvisPeak = 0.654
  /// How much of the pelvis' obliquity the thorax takes up; the other way round.
  static let roll = -0.4
  /// How much of its tilt.
  static let pitch = 0.6

  /// Range of the thorax' rotation in radians at a speed in m/s. Our own choice, near 6° at 1.2 m/s.
  static func rotationRange(speed: Double) -> Double {
    (4 + 2 * speed) * Double.pi / 180
  }

  /// By how much the thorax' rotation follows that of the pelvis, in radians: rather together when slow,
  /// rather against each other when fast (Lamoth et al. 2002; Bruijn et al. 2008). The line is our own.
  static func phaseDifference(speed: Double) -> Double {
    max(20, min(150, 100 * speed - 10)) * Double.pi / 180
  }

  /// The phase in strides at which the thorax is turned farthest to the left.
  static func lag(speed: Double) -> Double {
    pelvisPeak + phaseDifference(speed: speed) / (2 * Double.pi)
  }
}
