import GaitModel

/// What a seated walker does besides sitting: types, chews, pedals.
struct SeatedActivity: Sendable {
  /// From one to the other within this time, in seconds.
  private static let easing = 1.0
  /// Frequencies of fingers and hands in hertz, without a common period: keys, and reaching for them.
  private static let keys = [4.3, 5.9, 7.1]
  private static let reaches = [0.37, 0.83]
  /// How often people chew, in hertz. Near the pace of a walk, and therefore worth a test.
  private static let chews = 1.5
  /// Radius of a pedal's circle in metres.
  private static let crank = 0.17

  /// 0 standing … 1 seated.
  private(set) var sitting = Course(0)
  private var typing = Course(0)
  private var chewing = Course(0)
  private var pedalling = Course(0)
  /// The pedals' angle in turns: its rate is the pedals' frequency.
  private var pedalFrequency = Course(0)

  /// What is done in a script.
  init(phases: [(start: Double, end: Double, activity: Activity)]) {
    for phase in phases {
      let start = phase.start
      let seated = phase.activity.isSeated ? 1.0 : 0
      if seated != sitting.last {
        sitting.move(to: seated, from: start + 0.3, until: start + BodyMotion.risingSeconds)
      }
      Self.turn(&typing, phase.activity == .type, at: start)
      Self.turn(&chewing, phase.activity == .chew, at: start)
      if case .cycle(let perMinute) = phase.activity {
        Self.turn(&pedalling, true, at: start)
        pedalFrequency.move(to: perMinute / 60, from: start, until: start + Self.easing)
      } else {
        Self.turn(&pedalling, false, at: start)
      }
    }
  }

  private static func turn(_ course: inout Course, _ on: Bool, at start: Double) {
    let level = on ? 1.0 : 0
    if level != course.last { course.move(to: level, from: start, until: start + easing) }
  }

  /// Adds to the head's deviation what chewing does: it nods.
  func addChewing(at time: Double, to deviation: inout WalkingBoutMotion.Deviation) {
    let strength = chewing.at(time)
    guard strength != Jet(0) else { return }
    let wave = Self.wave(Self.chews, at: time) + Self.wave(2 * Self.chews, at: time) * 0.3
    deviation.pitch += strength * wave * 0.02
    deviation.upward += strength * wave * 0.0006
  }

  /// What the hand of one side does while typing, in radians: nods of the hand and turns of the forearm.
  func typing(at time: Double, _ side: Side) -> (nod: Jet, turn: Jet) {
    let strength = typing.at(time)
    guard strength != Jet(0) else { return (Jet(0), Jet(0)) }
    // The hands take turns: each has its own moments.
    let late = side == .left ? 0.0 : 1.7
    var nod = Jet(0)
    for key in Self.keys { nod += Self.wave(key, at: time + late) * 0.008 }
    let pause = Self.wave(Self.reaches[0], at: time + late) * 0.4 + Jet(0.6)
    let turn = Self.wave(Self.reaches[1], at: time + late) * 0.08
    return (strength * nod * pause, strength * turn)
  }

  /// A leg on the pedals: where the foot goes from its footprint, and what foot, shank and thigh do, in
  /// radians beyond sitting; `nil` while nobody pedals.
  func pedalling(
    at time: Double, _ side: Side
  ) -> (forward: Jet, upward: Jet, toesDown: Jet, angles: LegMotion.Angles)? {
    let strength = pedalling.at(time)
    guard strength != Jet(0) else { return nil }
    let turns = pedalFrequency.integral(from: 0, to: time) + (side == .left ? 0 : 0.5)
    let frequency = pedalFrequency.at(time)
    let angle = Jet(turns, frequency.value, frequency.rate) * (2 * Double.pi)
    let (up, ahead) = (angle.sine, angle.cosine * -1)
    return (
      forward: strength * (ahead * Self.crank + Jet(0.15)),
      upward: strength * (up * Self.crank + Jet(Self.crank + 0.1)),
      toesDown: strength * (ahead * -0.2 + Jet(0.15)),
      angles: LegMotion.Angles(
        thigh: strength * (up * 0.38 - Jet(0.35)), shank: strength * (ahead * 0.35 - Jet(0.1)))
    )
  }

  private static func wave(_ frequency: Double, at time: Double) -> Jet {
    Jet(2 * Double.pi * frequency * time, 2 * Double.pi * frequency, 0).sine
  }
}
