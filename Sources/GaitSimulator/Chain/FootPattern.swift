/// How a foot moves from lifting its heel to lying flat again, as numbers measured on public recordings.
///
/// How they were measured: 44 feet of healthy adults (0.86–1.57 m/s, 100 and 204.8 Hz; the `voisard2023` and
/// `gaitmap` sources, reference contacts checked by hand or optical), angular velocity along its main axis,
/// strides between initial contacts averaged, the angle integrated from mid-stance. Rates below are °/s of a
/// mean stride, toes up positive; their size is set per step by the angles that must come out.
enum FootPattern {
  /// Heel off to toe-off; moments as shares of that time. The fastest plantar flexion lies before toe-off.
  static let push: [(Double, Double)] = [
    (0, 0), (0.30, -43), (0.45, -108), (0.60, -219), (0.73, -390), (0.85, -520), (0.94, -450), (1, -340),
  ]
  /// Toe-off to contact. The foot stops turning back at 0.09 and stops turning up at 0.936.
  static let swing: [(Double, Double)] = [
    (0.09, 0), (0.20, 190), (0.30, 290), (0.44, 345), (0.64, 325), (0.79, 258), (0.87, 150), (0.936, 0),
  ]
  /// Contact to flat; moments as shares of that time.
  static let landing: [(Double, Double)] = [
    (0, -150), (0.16, -360), (0.35, -220), (0.55, -95), (0.78, -25), (1, 0),
  ]

  /// How fast the point the foot turns about covers its way; moments as shares of the time from toe-off to
  /// contact. It moves off before the toes leave the ground and comes to rest after the heel has met it.
  static let progress: [(Double, Double)] = [
    (-0.13, 0), (-0.05, 0.3), (0, 0.8), (0.09, 1.9), (0.18, 2.6), (0.33, 2.95), (0.51, 3.1), (0.67, 2.85),
    (0.79, 2.15), (0.90, 1.15), (0.96, 0.7), (1.01, 0.5), (1.05, 0.35), (1.11, 0.08), (1.18, 0),
  ]
  /// How fast that point rises and sinks: up at toe-off, down in mid-swing, and the last of it onto the heel.
  static let rising: [(Double, Double)] = [(-0.13, 0), (-0.05, 0.5), (0.02, 0.85), (0.09, 0.6), (0.18, 0)]
  static let sinking: [(Double, Double)] = [(0.28, -0.25), (0.42, -0.3), (0.58, -0.2), (0.72, 0)]
  static let dropping: [(Double, Double)] = [
    (0.78, -0.05), (0.87, -0.24), (0.95, -0.3), (1.01, -0.17), (1.07, 0),
  ]

  /// From contact to flat, as a share of the stride.
  static let landingShare = 0.13
  /// From heel off to toe-off, as a share of the stride.
  static let pushShare = 0.27
  /// How far the heel comes up, toes down, in radians; the recordings show no clear trend with speed.
  static let heelRise = 71 * Double.pi / 180

  /// Sole against ground at contact in radians, toes up, at a speed in m/s.
  static func strikeAngle(speed: Double) -> Double {
    (3 + 17 * speed) * Double.pi / 180
  }

  /// Share of the stride during which the foot is on the ground, at a speed in m/s.
  static func stanceShare(speed: Double) -> Double {
    max(0.55, min(0.72, 0.69 - 0.067 * speed))
  }

  /// From the ankle to the heel's edge, as a share of body height.
  static let heelBehindAnkle = 0.030
  /// From the ankle to the ball of the foot, as a share of body height.
  static let ballBeforeAnkle = 0.080
  /// The ankle joint above the sole, as a share of body height (0.039: Winter, Biomechanics and Motor Control
  /// of Human Movement).
  static let ankleHeight = 0.039
  /// From the body's middle to each foot when standing, in metres.
  static let halfStepWidth = 0.08
  /// The toes point outward by this angle, in radians.
  static let toeOut = 7 * Double.pi / 180
  /// The foot lands on its outer edge by this angle, in radians.
  static let inversion = 5 * Double.pi / 180
  /// How far the swinging foot goes outward, in metres.
  static let outwardReach = 0.02
  /// How high the point the foot turns about rises after toe-off, in metres, at a speed of 1 m/s.
  static let lift = 0.072
  /// How high it still is before the heel drops onto the ground, in metres, at a speed of 1 m/s.
  static let drop = 0.042
  /// How long the heel rings after the contact, in seconds.
  static let ringingSeconds = 0.09
  /// Softest and hardest ringing in hertz: below, it would not fit between contact and flat; above, no usual
  /// sensor measures often enough for it.
  static let lowestRinging = 10.0
  static let highestRinging = 45.0
  /// Size of the ringing at 1 m/s, as a peak of acceleration in m/s²; grows with the root of speed.
  static let ringing = 18.0
}
