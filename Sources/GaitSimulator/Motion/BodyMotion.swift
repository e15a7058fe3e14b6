import GaitModel

/// How the body moves through a whole script, as smooth functions of time.
///
/// The lower back leads; the feet follow its way from footprint to footprint.
struct BodyMotion: Sendable {
  /// How long sitting down and getting up take, in seconds.
  static let risingSeconds = 2.0
  /// The trunk gathers speed this long before the first foot leaves the ground, in seconds.
  private static let gatheringSeconds = 0.4
  /// The trunk comes to rest this long after the last contact, in seconds.
  static let settlingSeconds = 0.9

  /// The steps of every bout, in order.
  let plans: [StepPlan]
  /// Speed over ground in m/s, without the to-and-fro within a step.
  let speed: Course
  /// The feet, truly still while they lie flat.
  let feet: Feet
  private let path: WalkingPath
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
    path = WalkingPath(speed: speed, heading: heading, seconds: script.seconds)
    feet = Feet(plans: plans, path: path, heading: heading, walker: walker)
    bouts = plans.compactMap { WalkingBoutMotion(steps: $0.steps) }
    posture = Posture(phases: phases, walker: walker)
    // 4 and 3 mm, and about a third of a degree: quiet standing.
    sway = [0.004, 0.003, 0.006, 0.006, 0.004].map { Sway(amplitude: $0, generator: &generator) }
  }

  /// The motion at `time` seconds of the point that lies `offset` metres (forward, left, up in the body)
  /// from where a sensor at `place` usually sits. A limb without side is the right one.
  func at(_ time: Double, _ place: Place, offset: Vector3 = .zero) -> RigidMotion? {
    let side = place.side ?? .right
    switch place.segment {
    case .lowerBack, .pelvis: return lowerBack(at: time).motion(at: offset)
    case .foot: return feet[side].pose(at: time).motion(at: BodyShape.instep + offset)
    default: return nil
    }
  }

  private func lowerBack(at time: Double) -> SegmentPose {
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
    return pose(deviation, at: time)
  }

  /// Progress along the heading, and the deviation from it, brought into the earth frame.
  private func pose(_ deviation: WalkingBoutMotion.Deviation, at time: Double) -> SegmentPose {
    let (heading, way) = (heading.at(time), path.at(time))
    let (along, across) = (heading.cosine, heading.sine)
    let east = along * deviation.forward - across * deviation.leftward
    let north = across * deviation.forward + along * deviation.leftward
    return SegmentPose(
      origin: JetVector(way.x + east, way.y + north, deviation.upward), yaw: heading + deviation.yaw,
      pitch: deviation.pitch, roll: deviation.roll)
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
