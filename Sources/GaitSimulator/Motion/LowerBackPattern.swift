/// How the lower back moves in steady walking, as numbers measured on public recordings.
///
/// How they were measured: the lower-back sensor of 21 walks of 6 healthy adults (0.86–1.57 m/s, 100 Hz; the
/// `voisard2023` source) was turned to body axes by gravity and the known mounting. Strides between reference
/// initial contacts, away from starts, stops and turns, were stretched to one length, right-first ones mirrored,
/// and averaged per walk. Orientation is the averaged angular velocity, integrated; acceleration is the averaged
/// specific force turned by it, less gravity. Each harmonic has the mean amplitude over people (not the amplitude
/// of the mean, which blurs) and the phase of the mean. The numbers are therefore means over such recordings
/// and no one's walk in particular.
///
/// Mirror symmetry of left and right leaves even orders to forward, vertical and pitch, odd ones to the rest.
enum LowerBackPattern {
  /// From this order on upward acceleration is the transient after the contact.
  static let transientOrder = 8

  /// Upward acceleration, root mean square 1. The bundle of orders 8…12 is the transient after the contact.
  static let vertical = CyclePattern([
    .init(2, cosine: 0.969, sine: 0.614),
    .init(4, cosine: 0.341, sine: -0.094),
    .init(6, cosine: 0.432, sine: -0.002),
    .init(8, cosine: 0.009, sine: 0.441),
    .init(10, cosine: -0.297, sine: 0.163),
    .init(12, cosine: -0.186, sine: 0.043),
    .init(14, cosine: -0.133, sine: -0.004),
    .init(16, cosine: -0.093, sine: -0.021),
  ])

  /// Forward acceleration, root mean square 1: braking just after the contact.
  static let forward = CyclePattern([
    .init(2, cosine: 0.276, sine: -1.060),
    .init(4, cosine: 0.337, sine: -0.481),
    .init(6, cosine: 0.474, sine: -0.225),
    .init(8, cosine: 0.268, sine: -0.065),
    .init(10, cosine: 0.181, sine: -0.155),
    .init(12, cosine: 0.215, sine: -0.042),
  ])

  /// Acceleration to the left, root mean square 1.
  static let leftward = CyclePattern([
    .init(1, cosine: 0.136, sine: -0.581),
    .init(3, cosine: -0.410, sine: 0.397),
    .init(5, cosine: -0.595, sine: -0.462),
    .init(7, cosine: 0.472, sine: -0.365),
    .init(9, cosine: 0.366, sine: 0.070),
    .init(11, cosine: 0.355, sine: 0.223),
    .init(13, cosine: 0.115, sine: 0.260),
  ])

  /// Pelvic obliquity (roll; left side up is positive), range 1.
  static let obliquity = CyclePattern([
    .init(1, cosine: -0.250, sine: 1.254),
    .init(3, cosine: -0.598, sine: 0.056),
    .init(5, cosine: -0.022, sine: -0.065),
  ]).scaled(by: 1 / 3.228)

  /// Pelvic tilt (pitch; forward is positive), range 1.
  static let tilt = CyclePattern([
    .init(2, cosine: -0.850, sine: -1.011),
    .init(4, cosine: 0.030, sine: -0.505),
  ]).scaled(by: 1 / 2.812)

  /// Pelvic rotation (yaw; to the left is positive), range 1.
  static let rotation = CyclePattern([
    .init(1, cosine: -0.761, sine: -1.101),
    .init(3, cosine: -0.214, sine: 0.359),
    .init(5, cosine: -0.177, sine: 0.063),
  ]).scaled(by: 1 / 3.039)

  /// Root mean square of the vertical acceleration in m/s² at a speed in m/s.
  ///
  /// Grows with the square of speed; the fit's free exponent came out at 1.89.
  static func verticalRootMeanSquare(speed: Double) -> Double {
    (speed / 0.76) * (speed / 0.76)
  }

  /// Root mean square of the forward acceleration in m/s² at a speed in m/s.
  static func forwardRootMeanSquare(speed: Double) -> Double {
    1.30 * Mathematics.power(speed, 1.35)
  }

  /// Root mean square of the sideways acceleration in m/s² at a speed in m/s.
  static func leftwardRootMeanSquare(speed: Double) -> Double {
    1.00 * Mathematics.power(speed, 0.65)
  }

  /// Range of pelvic obliquity in radians; showed no trend with speed.
  static let obliquityRange = 5.9 * Double.pi / 180

  /// Range of pelvic tilt in radians; showed no trend with speed.
  static let tiltRange = 2.2 * Double.pi / 180

  /// Range of pelvic rotation in radians at a speed in m/s: 7.9° at the recordings' mean of 1.13 m/s.
  static func rotationRange(speed: Double) -> Double {
    7.0 * Double.pi / 180 * speed
  }

  /// How strong the first steps of a walk are against steady ones (peaks of acceleration, same recordings).
  static let firstSteps: [Double] = [0.48, 0.84, 0.90]

  /// How strong the last steps of a walk are against steady ones, the very last at the end.
  static let lastSteps: [Double] = [0.89, 0.81, 0.48, 0.20]

  /// How much longer the intervals after the first and second contact are than steady ones.
  static let firstIntervals: [Double] = [1.15, 1.05]

  /// Duration of the swing before the first contact, in step durations.
  static let firstSwing = 0.85

  /// In a half turn within walking, steps take longer by this factor.
  static let turnStepDuration = 1.08

  /// In a half turn within walking, speed falls to this share (acceleration fell to 0.385, its square).
  static let turnSpeed = 0.62
}
