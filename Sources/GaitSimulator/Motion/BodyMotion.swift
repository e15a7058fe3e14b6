import GaitModel

/// How the body moves through a whole script, as smooth functions of time.
///
/// The lower back leads. The feet follow its way from footprint to footprint; shanks stand on the ankles,
/// thighs hang from the hips; thorax and head ride above the lower back, the arms hang from the thorax. Knees
/// close to within a few centimetres, which no sensor feels.
struct BodyMotion: Sendable {
  /// How long sitting down and getting up take, in seconds.
  static let risingSeconds = 2.0
  /// The trunk comes to rest this long after the last contact, in seconds.
  static let settlingSeconds = 0.9
  /// The trunk gathers speed this long before the first foot leaves the ground, in seconds.
  private static let gatheringSeconds = 0.4

  /// One bout of walking.
  struct Bout: Sendable {
    let trunk: WalkingBoutMotion
    let legs: LegMotion
    let leftArm: ArmMotion
    let rightArm: ArmMotion
  }

  /// The steps of every bout, in order.
  let plans: [StepPlan]
  /// Speed over ground in m/s, without the to-and-fro within a step.
  let speed: Course
  /// The bouts that have a step, in order.
  let bouts: [Bout]
  /// The feet, truly still while they lie flat.
  let feet: Feet
  let heading: Course
  let path: WalkingPath
  let posture: Posture
  let seat: SeatedActivity
  let sway: [Sway]
  let shape: BodyShape
  let walker: Walker

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
      if phase.activity.tempo != nil {
        bout.append(phase)
      } else if !bout.isEmpty {
        plans.append(StepPlan(phases: bout, walker: walker, generator: &generator))
        bout = []
      }
    }
    if !bout.isEmpty { plans.append(StepPlan(phases: bout, walker: walker, generator: &generator)) }
    self.plans = plans
    self.heading = heading
    self.walker = walker
    shape = BodyShape(height: walker.heightMetres)
    speed = Self.speed(over: plans)
    path = WalkingPath(speed: speed, heading: heading, seconds: script.seconds)
    feet = Feet(plans: plans, path: path, heading: heading, walker: walker)
    bouts = plans.compactMap { Self.bout(of: $0, walker: walker) }
    posture = Posture(phases: phases, walker: walker)
    seat = SeatedActivity(phases: phases)
    // 4 and 3 mm, and about a third of a degree: quiet standing.
    sway = [0.004, 0.003, 0.006, 0.006, 0.004].map { Sway(amplitude: $0, generator: &generator) }
  }

  /// The bout that moves the body at `time` seconds; `nil` while it stands or sits.
  func bout(at time: Double) -> Bout? {
    bouts.first { $0.trunk.rhythm.active.contains(time) }
  }

  private static func bout(of plan: StepPlan, walker: Walker) -> Bout? {
    guard let trunk = WalkingBoutMotion(steps: plan.steps, walker: walker) else { return nil }
    return Bout(
      trunk: trunk, legs: LegMotion(steps: plan.steps, rhythm: trunk.rhythm, walker: walker),
      leftArm: ArmMotion(rhythm: trunk.rhythm, side: .left, form: walker.leftArm),
      rightArm: ArmMotion(rhythm: trunk.rhythm, side: .right, form: walker.rightArm))
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
