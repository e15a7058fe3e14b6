import GaitModel

/// Both feet through a whole script: where each step lands and when it begins.
struct Feet: Sendable {
  /// The body stands over its foot this long after the contact, in step durations.
  private static let passing = 0.5
  /// How much farther the last steps reach, as shares of the way the body still has to go after passing the
  /// last foot but one; the last step itself ends where the body does.
  private static let reaching = [1, 0.9, 0.35, 0.1]

  private(set) var left: FootMotion
  private(set) var right: FootMotion
  /// The steps of both feet, bout by bout, in the order of their contacts.
  private(set) var bouts: [[FootMovement]] = []

  /// The feet of `walker` who takes the steps of `plans` along `path`.
  init(plans: [StepPlan], path: WalkingPath, heading: Course, walker: Walker) {
    left = FootMotion(start: Self.footprint(.left, x: 0, y: 0, heading: 0))
    right = FootMotion(start: Self.footprint(.right, x: 0, y: 0, heading: 0))
    for plan in plans {
      let prints = Self.footprints(of: plan, path: path, heading: heading)
      var bout: [FootMovement] = []
      for index in plan.steps.indices {
        let step = plan.steps[index]
        let foot = self[step.side]
        let timing = Self.timing(of: index, in: plan, after: foot.lastFlat, walker: walker)
        let movement = FootMovement(
          from: foot.footprint, to: prints[index], timing: timing,
          form: Self.form(of: step, walker: walker))
        self[step.side].append(movement)
        bout.append(movement)
      }
      bouts.append(bout)
    }
  }

  /// The foot of one side.
  private(set) subscript(side: Side) -> FootMotion {
    get { side == .left ? left : right }
    set { if side == .left { left = newValue } else { right = newValue } }
  }

  private static func form(of step: StepPlan.Step, walker: Walker) -> FootMovement.Form {
    let strike = walker.legs.footStrikeAngle ?? FootPattern.strikeAngle(speed: step.tempo.speed)
    let landing = Landing(walker.legs, step.side, speed: step.tempo.speed)
    return FootMovement.Form(
      heelRise: FootPattern.heelRise * min(1.2, step.strength).squareRoot(),
      strikeAngle: strike * min(1.3, step.strength), speed: step.speed,
      ringing: FootPattern.ringing * step.tempo.speed.squareRoot() * step.strength * landing.ringing,
      ringingHertz: max(
        FootPattern.lowestRinging,
        min(FootPattern.highestRinging, walker.legs.impactHertz * landing.frequency)),
      height: walker.heightMetres,
      side: step.side)
  }

  /// The first foot leaves the ground where the script says so, the others as late as their stance lasts.
  private static func timing(
    of index: Int, in plan: StepPlan, after flat: Double?, walker: Walker
  ) -> FootMovement.Timing {
    let step = plan.steps[index]
    let strideDuration = 2 * step.tempo.stepDuration
    var toeOff = plan.start
    if index > 0 {
      let stance = walker.legs.stanceShare ?? FootPattern.stanceShare(speed: step.tempo.speed)
      // Both feet are on the ground for a while, also when a step comes early.
      let longest = 0.92 * (step.time - plan.steps[index - 1].time)
      toeOff = step.time - min((1 - stance) * strideDuration, longest)
    }
    var heelOff = toeOff - FootPattern.pushShare * strideDuration
    if let flat {
      heelOff = max(heelOff, flat + 0.01)
      toeOff = max(toeOff, heelOff + 0.05)
    }
    let landing = Landing(walker.legs, step.side, speed: step.tempo.speed).landing
    return FootMovement.Timing(
      heelOff: heelOff, toeOff: toeOff, contact: step.time,
      flat: step.time + FootPattern.landingShare * strideDuration * landing, stride: strideDuration)
  }

  /// Each step lands where the body will pass; at the end both feet stand below it.
  private static func footprints(
    of plan: StepPlan, path: WalkingPath, heading: Course
  ) -> [Footprint] {
    guard let last = plan.steps.last else { return [] }
    let end = path.position(at: last.time + BodyMotion.settlingSeconds)
    func passing(_ index: Int) -> Double {
      plan.steps[index].time + Self.passing * plan.steps[index].tempo.stepDuration
    }
    let before = path.position(at: passing(max(0, plan.steps.count - 2)))
    return plan.steps.indices.map { index in
      let fromEnd = plan.steps.count - 1 - index
      let moment = passing(index)
      let side = plan.steps[index].side
      let direction = heading.at(moment).value
      if fromEnd == 0 { return footprint(side, x: end.x, y: end.y, heading: direction) }
      let share = fromEnd < reaching.count ? reaching[fromEnd] : 0
      let place = path.position(at: moment)
      return footprint(
        side, x: place.x + share * (end.x - before.x), y: place.y + share * (end.y - before.y),
        heading: direction)
    }
  }

  private static func footprint(_ side: Side, x: Double, y: Double, heading: Double) -> Footprint {
    let outward = side == .left ? 1.0 : -1
    let aside = outward * FootPattern.halfStepWidth
    return Footprint(
      x: x - Mathematics.sine(heading) * aside, y: y + Mathematics.cosine(heading) * aside,
      yaw: heading + outward * FootPattern.toeOut)
  }
}
