import GaitModel

/// One step of one foot: the heel lifts, the foot rolls over its ball, swings, lands on its heel and comes
/// to lie flat.
///
/// On the ground the foot turns about a point that stays where it is: the ball until shortly before toe-off,
/// the heel from shortly after the contact. In between that point wanders along the sole while it travels over the ground, so that
/// every position has smooth derivatives and the way covered is exactly the distance of the footprints.
struct FootMovement: Sendable {
  /// The moments of a step, in seconds.
  struct Timing: Sendable {
    var heelOff: Double
    var toeOff: Double
    var contact: Double
    var flat: Double
    /// How long the stride is meant to last.
    var stride: Double
  }

  /// What a step is like.
  struct Form: Sendable {
    /// How far the toes point down after toe-off, in radians.
    var heelRise: Double
    /// How far they point up at the contact, in radians.
    var strikeAngle: Double
    /// Walking speed in m/s; sets how high the foot is lifted.
    var speed: Double
    /// Peak of the ringing after the contact in m/s², and its frequency in hertz.
    var ringing: Double
    var ringingHertz: Double
    /// Body height in metres.
    var height: Double
    /// Which foot.
    var side: Side

    /// +1 for a left foot, −1 for a right one.
    var outward: Double { side == .left ? 1 : -1 }
  }

  let timing: Timing
  let form: Form
  let from: Footprint
  let to: Footprint
  private let pitch: RateSpline
  /// From 0 at toe-off to 1 at the contact.
  private let swing: Course
  /// The inversion of the foot, in radians.
  private let roll: Course
  /// From 0 to 1 while the way is covered.
  private let progress: RateSpline
  /// Height of the point the foot turns about, in metres.
  private let height: RateSpline

  /// The step from one footprint to the next.
  init(from: Footprint, to: Footprint, timing: Timing, form: Form) {
    self.from = from
    self.to = to
    self.timing = timing
    self.form = form
    pitch = Self.pitch(timing, form)
    swing = Course.passage(from: 0, to: 1, between: timing.toeOff, and: timing.contact)
    var roll = Course(0)
    roll.move(to: -form.outward * FootPattern.inversion, from: timing.toeOff, until: timing.contact)
    roll.move(to: 0, from: timing.contact, until: timing.flat)
    self.roll = roll
    (progress, height) = Self.travel(timing, form)
  }

  /// The foot at `time` seconds; its zero is the point of the sole below the ankle.
  func pose(at time: Double) -> SegmentPose {
    let up = pitch.at(time)
    let swing = swing.at(time)
    let ahead =
      swing * (-form.height * (FootPattern.ballBeforeAnkle + FootPattern.heelBehindAnkle))
      + Jet(form.height * FootPattern.ballBeforeAnkle)
    var pose = SegmentPose(
      origin: pivot(at: time), yaw: swing * (to.yaw - from.yaw) + Jet(from.yaw), pitch: up * -1,
      roll: roll.at(time))
    pose.origin = pose.origin - pose.turning(JetVector(ahead, Jet(0), Jet(0)))
    return pose
  }

  /// The point the foot turns about.
  private func pivot(at time: Double) -> JetVector {
    let start = from.point(ahead: form.height * FootPattern.ballBeforeAnkle)
    let end = to.point(ahead: -form.height * FootPattern.heelBehindAnkle)
    var pivot = JetVector(start) + JetVector(end - start) * progress.at(time)
    let aside = bump(at: time) * (form.outward * FootPattern.outwardReach)
    pivot.x += aside * -Mathematics.sine(to.yaw)
    pivot.y += aside * Mathematics.cosine(to.yaw)
    pivot.z += height.at(time)
    return pivot + ringing(at: time)
  }

  /// The heel's ringing after the contact: up and back, in metres.
  func ringing(at time: Double) -> JetVector {
    let ring = ring(at: time)
    let back = ring * -0.6
    return JetVector(back * Mathematics.cosine(to.yaw), back * Mathematics.sine(to.yaw), ring)
  }

  /// 0 at toe-off and contact, 1 in mid-swing.
  private func bump(at time: Double) -> Jet {
    let duration = timing.contact - timing.toeOff
    let share = (time - timing.toeOff) / duration
    guard share > 0, share < 1 else { return Jet(0) }
    let s = Jet(share, 1 / duration, 0)
    let product = s * (Jet(1) - s)
    return product * product * product * 64
  }

  /// Its size in metres: a wave in an envelope that begins and ends smoothly.
  private func ring(at time: Double) -> Jet {
    let duration = min(FootPattern.ringingSeconds, timing.flat - timing.contact)
    let share = (time - timing.contact) / duration
    guard share > 0, share < 1 else { return Jet(0) }
    let u = Jet(share, 1 / duration, 0)
    let left = Jet(1) - u
    let envelope = u * u * u * left * left * left * left * left * left
    let angular = 2 * Double.pi * form.ringingHertz
    let wave = Jet(angular * (time - timing.contact), angular, 0).sine
    // The envelope's largest value is 1/3³ · (2/3)⁶.
    return envelope * wave * (form.ringing / (angular * angular) * 19_683 / 64)
  }

  /// Toes up positive; the sizes of push, swing and landing follow from heel rise and strike angle.
  private static func pitch(_ timing: Timing, _ form: Form) -> RateSpline {
    RateSpline(
      lobes: [
        RateSpline.lobe(FootPattern.push, from: timing.heelOff, to: timing.toeOff),
        RateSpline.lobe(FootPattern.swing, from: timing.toeOff, to: timing.contact),
        RateSpline.lobe(FootPattern.landing, from: timing.contact, to: timing.flat),
      ], levels: [-form.heelRise, form.strikeAngle, 0])
  }

  /// The way and the height of the point the foot turns about.
  private static func travel(_ timing: Timing, _ form: Form) -> (way: RateSpline, height: RateSpline) {
    func lobe(_ shape: [(Double, Double)]) -> RateSpline.Lobe {
      RateSpline.lobe(shape, from: timing.toeOff, to: timing.contact)
    }
    let size = form.speed.squareRoot()
    return (
      RateSpline(lobes: [lobe(FootPattern.progress)], levels: [1]),
      RateSpline(
        lobes: [lobe(FootPattern.rising), lobe(FootPattern.sinking), lobe(FootPattern.dropping)],
        levels: [FootPattern.lift * size, FootPattern.drop * size, 0])
    )
  }
}
