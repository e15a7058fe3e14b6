import GaitModel

/// How the body moves through a whole script, as smooth functions of time.
///
/// Only the lower back moves so far. A further part of the body is a further case of `at(_:_:)` that hangs
/// on this one.
struct BodyMotion: Sendable {
  /// How long sitting down and getting up take, in seconds.
  static let risingSeconds = 2.0
  /// The trunk gathers speed this long before the first foot leaves the ground, in seconds.
  private static let gatheringSeconds = 0.4
  /// The trunk comes to rest this long after the last contact, in seconds.
  private static let settlingSeconds = 0.9

  /// The steps of every bout, in order.
  let plans: [StepPlan]
  /// Speed over ground in m/s, without the to-and-fro within a step.
  let speed: Course
  private let heading: Course
  private let bouts: [WalkingBoutMotion]
  private let posture: Posture
  private let sway: [Sway]

  /// The motion of `walker` who follows `script`; the seed decides the variation from step to step.
  init(script: WalkScript, walker: Walker, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let phases = script.timed
    var plans: [StepPlan] = []
    var heading = Course(0)
    var bout: [(start: Double, end: Double, activity: Activity)] = []
    for phase in phases {
      if case .turn(_, let radians) = phase.activity {
        heading.move(to: heading.last + radians, from: phase.start, until: phase.end)
      }
      if phase.activity.pace != nil {
        bout.append(phase)
      } else if !bout.isEmpty {
        plans.append(StepPlan(phases: bout, walker: walker, generator: &generator))
        bout = []
      }
    }
    if !bout.isEmpty { plans.append(StepPlan(phases: bout, walker: walker, generator: &generator)) }
    self.plans = plans
    self.heading = heading
    speed = Self.speed(over: plans)
    bouts = plans.compactMap { WalkingBoutMotion(steps: $0.steps) }
    posture = Posture(phases: phases, walker: walker)
    // 4 and 3 mm, and about a third of a degree: quiet standing.
    sway = [0.004, 0.003, 0.006, 0.006, 0.004].map { Sway(amplitude: $0, generator: &generator) }
  }

  /// The motion of the part of the body at `place` at `time` seconds; `nil` for places that do not move yet.
  func at(_ time: Double, _ place: Place) -> RigidMotion? {
    switch place.segment {
    case .lowerBack, .pelvis: lowerBack(at: time)
    default: nil
    }
  }

  private func lowerBack(at time: Double) -> RigidMotion {
    var deviation = WalkingBoutMotion.Deviation()
    for bout in bouts {
      if let found = bout.at(time) {
        deviation = found
        break
      }
    }
    posture.add(at: time, to: &deviation)
    deviation.forward += sway[0].at(time)
    deviation.leftward += sway[1].at(time)
    deviation.pitch += sway[2].at(time)
    deviation.roll += sway[3].at(time)
    deviation.yaw += sway[4].at(time)
    return motion(deviation, heading: heading.at(time), speed: speed.at(time))
  }

  /// Progress along the heading, and the deviation from it, brought into the earth frame.
  private func motion(
    _ deviation: WalkingBoutMotion.Deviation, heading: Jet, speed: Jet
  ) -> RigidMotion {
    let (along, across) = (heading.cosine, heading.sine)
    let east = along * deviation.forward - across * deviation.leftward
    let north = across * deviation.forward + along * deviation.leftward
    let progressEast = speed * along
    let progressNorth = speed * across
    let yaw = heading + deviation.yaw
    return RigidMotion(
      velocity: Vector3(
        progressEast.value + east.rate, progressNorth.value + north.rate, deviation.upward.rate),
      acceleration: Vector3(
        progressEast.rate + east.acceleration, progressNorth.rate + north.acceleration,
        deviation.upward.acceleration),
      attitude: Attitude(
        heading: yaw.value, pitch: deviation.pitch.value, roll: deviation.roll.value),
      angularVelocity: Self.angularVelocity(yaw: yaw, pitch: deviation.pitch, roll: deviation.roll))
  }

  /// Angular velocity in the body frame from the rates of heading, pitch and roll.
  private static func angularVelocity(yaw: Jet, pitch: Jet, roll: Jet) -> Vector3 {
    let (sinePitch, cosinePitch) = (pitch.sine.value, pitch.cosine.value)
    let (sineRoll, cosineRoll) = (roll.sine.value, roll.cosine.value)
    return Vector3(
      roll.rate - yaw.rate * sinePitch,
      pitch.rate * cosineRoll + yaw.rate * sineRoll * cosinePitch,
      -pitch.rate * sineRoll + yaw.rate * cosineRoll * cosinePitch)
  }

  /// Speed from step to step: gathered before the first, lost after the last.
  private static func speed(over plans: [StepPlan]) -> Course {
    var course = Course(0)
    for plan in plans {
      guard let last = plan.steps.last else { continue }
      var previous = plan.start - gatheringSeconds
      for step in plan.steps {
        course.move(to: step.speed, from: previous, until: step.time)
        previous = step.time
      }
      course.move(to: 0, from: last.time, until: last.time + settlingSeconds)
    }
    return course
  }
}
