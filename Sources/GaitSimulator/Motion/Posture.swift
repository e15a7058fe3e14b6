import GaitModel

/// What the trunk does when nobody walks: bends forward, sinks onto a seat, shifts from leg to leg, is shaken.
struct Posture: Sendable {
  private static let shiftFrequency = 0.3
  private static let shiftReach = 0.04
  private static let shiftRoll = 3 * Double.pi / 180
  private static let seatedPitch = -0.2
  private static let bentPitch = 0.45
  /// Bending forward or coming up takes so long, in seconds.
  private static let bendingSeconds = 1.5
  /// Of a bend the lower back takes this share. Our own choice.
  static let bendAtBack = 0.5
  /// Frequencies of a shaken seat in hertz, without a common period.
  private static let shakes = [3.1, 7.3, 12.7]

  private var height = Course(0)
  private var pitch: Course
  private var bend = Course(0)
  private var shifting = Course(0)
  private var shaking = Course(0)
  private var seated = false

  /// The postures of a script.
  init(phases: [(start: Double, end: Double, activity: Activity)], walker: Walker) {
    pitch = Course(walker.lean)
    for phase in phases {
      if phase.activity.isSeated != seated {
        seated = phase.activity.isSeated
        changeSeat(at: phase.start, walker: walker)
      }
      var angle = 0.0
      if case .lean(let radians) = phase.activity { angle = radians }
      if angle != bend.last {
        bend.move(to: angle, from: phase.start, until: phase.start + Self.bendingSeconds)
      }
      let shifts = phase.activity == .shiftWeight ? 1.0 : 0
      if shifts != shifting.last { shifting.move(to: shifts, from: phase.start, until: phase.start + 1) }
      var vibration = 0.0
      if case .ride(let rootMeanSquare) = phase.activity { vibration = rootMeanSquare }
      if vibration != shaking.last { shaking.move(to: vibration, from: phase.start, until: phase.start + 1) }
    }
  }

  /// Down onto the seat, or up from it: bend forward, sink or rise, come upright again.
  private mutating func changeSeat(at start: Double, walker: Walker) {
    let drop = -0.24 * walker.heightMetres
    let end = start + BodyMotion.risingSeconds
    let middle = (start + end) / 2
    height.move(to: seated ? drop : 0, from: start + 0.3, until: end)
    pitch.move(to: Self.bentPitch, from: start, until: middle)
    pitch.move(to: seated ? Self.seatedPitch : walker.lean, from: middle, until: end)
  }

  /// Forward lean of the trunk at `time` seconds, in radians.
  func lean(at time: Double) -> Jet { pitch.at(time) + bend.at(time) }

  /// Adds the posture at `time` seconds to `deviation`, and of a bend `bending` of it.
  func add(at time: Double, bending: Double, to deviation: inout WalkingBoutMotion.Deviation) {
    deviation.upward += height.at(time)
    deviation.pitch += pitch.at(time) + bend.at(time) * bending
    let shift = shifting.at(time) * Self.wave(Self.shiftFrequency, at: time)
    deviation.leftward += shift * Self.shiftReach
    deviation.roll += shift * -Self.shiftRoll
    let shake = shaking.at(time)
    if shake != Jet(0) {
      for frequency in Self.shakes {
        let speed = 2 * Double.pi * frequency
        let share = (2 / Double(Self.shakes.count)).squareRoot() / (speed * speed)
        deviation.upward += shake * Self.wave(frequency, at: time) * share
      }
    }
  }

  private static func wave(_ frequency: Double, at time: Double) -> Jet {
    Jet(2 * Double.pi * frequency * time, 2 * Double.pi * frequency, 0).sine
  }
}
