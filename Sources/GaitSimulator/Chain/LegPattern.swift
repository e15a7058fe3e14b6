/// How thigh and shank incline in steady walking, as numbers measured on public recordings.
///
/// How they were measured: thighs and shanks of two people (0.95 m/s and brisk; the `neura` and `qmt` sources,
/// 100 Hz) and shanks of a third (1.2 m/s on a treadmill; the `movingreality` source), angular velocity along
/// its main axis across gravity, strides between initial contacts averaged and integrated. Harmonics hold the
/// mean amplitude over people and the phase of the mean. Forward at the lower end is positive; phase 0 is the
/// leg's own contact. Offsets are our own, so that the knee is bent by a few degrees at contact.
enum LegPattern {
  /// Inclination of the thigh, range 1, mean 0. Higher orders were left out: they are the soft tissue's.
  static let thigh = CyclePattern([
    .init(1, cosine: 0.4912, sine: -0.0700),
    .init(2, cosine: -0.0861, sine: -0.0051),
    .init(3, cosine: -0.0140, sine: 0.0364),
    .init(4, cosine: -0.0243, sine: -0.0031),
    .init(5, cosine: -0.0128, sine: 0.0072),
    .init(6, cosine: -0.0023, sine: -0.0122),
  ])

  /// Inclination of the shank, range 1, mean 0.
  static let shank = CyclePattern([
    .init(1, cosine: 0.2671, sine: 0.2438),
    .init(2, cosine: 0.1647, sine: -0.0975),
    .init(3, cosine: 0.0139, sine: -0.0392),
    .init(4, cosine: 0.0112, sine: -0.0079),
    .init(5, cosine: 0.0042, sine: -0.0091),
    .init(6, cosine: -0.0017, sine: -0.0053),
    .init(7, cosine: -0.0022, sine: -0.0047),
    .init(8, cosine: -0.0013, sine: -0.0039),
    .init(9, cosine: 0.0008, sine: -0.0029),
    .init(10, cosine: 0.0014, sine: -0.0023),
    .init(11, cosine: 0.0004, sine: -0.0018),
    .init(12, cosine: 0.0003, sine: -0.0016),
  ])

  /// The thigh's mean inclination, in ranges.
  static let thighOffset = 0.19
  /// The shank's mean inclination, in ranges.
  static let shankOffset = -0.205
  /// Where in the stride the knee is bent most in loading response.
  static let loadingPeak = 0.13
  /// Where in the stride a change of loading response has died away.
  static let loadingEnd = 0.42

  /// Range of the thigh's inclination in radians at a speed in m/s.
  static func thighRange(speed: Double) -> Double {
    (26 + 17 * speed) * Double.pi / 180
  }

  /// Range of the shank's inclination in radians at a speed in m/s.
  static func shankRange(speed: Double) -> Double {
    (57 + 23 * speed) * Double.pi / 180
  }

  /// Flexion of the knee in loading response in radians at a speed in m/s: about 4° when slow, 14° at a normal
  /// pace, 16° when brisk (Schwartz et al. 2008, children; read from their bands).
  static func kneeExcursion(speed: Double) -> Double {
    max(3, min(18, 14 * speed - 3)) * Double.pi / 180
  }
}
