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

  /// So long before the contact, in strides, a knee begins to reach for the flexion it lands with.
  static let reaching = 0.14
  /// Until here in the stride it keeps what it landed with, and there the difference has died away.
  static let contactHeld = 0.25
  static let contactEnd = 0.5
  /// Share of its flexion that a braced knee still makes, and how far it is held bent and yields, in radians.
  static let bracedShare = 0.06
  static let bracedKnee = 2 * Double.pi / 180
  static let bracedExcursion = 0.6 * Double.pi / 180

  /// Shares of the stride from contact to where the knee is as straight as at the contact again.
  private static let straightAgain = 0.42

  /// What the leg line's swing must be scaled by so that the hip passes over the standing ankle as fast as the
  /// body walks. The patterns alone fit a leg of 0.84 m from 0.8 m/s on within a tenth, and swing twice as far
  /// as the way at 0.3 m/s.
  static func swingScale(tempo: Tempo, leg: Double) -> Double {
    let way = straightAgain * 2 * tempo.stepDuration * tempo.speed
    func line(_ phase: Double) -> Double {
      0.5
        * (thighRange(speed: tempo.speed) * thigh.at(Jet(phase)).value
          + shankRange(speed: tempo.speed) * shank.at(Jet(phase)).value)
    }
    let swung = line(0) - line(straightAgain)
    return max(0.3, min(1.6, way / leg / swung))
  }

  /// How much less the knee yields than at this speed by nature: 0 by nature, 1 not at all, below 0 when it
  /// yields by more.
  static func stiffness(excursion: Double, speed: Double) -> Double {
    let natural = kneeExcursion(speed: speed)
    return max(-0.7, min(1, (natural - excursion) / max(natural, 8 * Double.pi / 180)))
  }
}
