import GaitModel

/// The phase of walking in one bout, and scales that follow its steps.
struct WalkingRhythm: Sendable {
  /// From just before the first swing until all movement has died away, in seconds.
  let active: ClosedRange<Double>
  private let steps: [StepPlan.Step]
  private let phase: PhaseCurve

  /// The rhythm of these steps; `nil` without any.
  init?(steps: [StepPlan.Step]) {
    guard let first = steps.first, let last = steps.last else { return nil }
    // One knot before and after lets the first swing and the settling run at their step's rhythm.
    let times =
      [first.time - first.tempo.stepDuration] + steps.map(\.time) + [last.time + last.tempo.stepDuration]
    let opening = first.side == .left ? -0.5 : 0
    phase = PhaseCurve(times: times, phases: times.indices.map { opening + 0.5 * Double($0) })
    active = (first.time - first.tempo.stepDuration)...(last.time + 2 * last.tempo.stepDuration)
    self.steps = steps
  }

  /// The phase in strides at `time` seconds: whole at left contacts, half way between at right ones.
  func at(_ time: Double) -> Jet { phase.at(time) }

  /// The phase of one leg in strides: whole at its own contacts.
  func at(_ time: Double, _ side: Side) -> Jet {
    side == .left ? phase.at(time) : phase.at(time) - Jet(0.5)
  }

  /// The moment at which the phase is `target`, by bisection; `nil` outside the bout.
  func time(ofPhase target: Double) -> Double? {
    var (low, high) = (active.lowerBound, active.upperBound)
    guard phase.at(low).value <= target, target <= phase.at(high).value else { return nil }
    while high - low > 1e-9 {
      let middle = (low + high) / 2
      if phase.at(middle).value < target { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// A scale that belongs to steps, times each step's strength, from 0 before to 0 after the bout.
  ///
  /// It rests round each contact, so that the landing is of one strength, and changes in mid-step.
  func course(_ scale: (StepPlan.Step) -> Double) -> Course {
    var course = Course(0)
    for step in steps {
      let duration = step.tempo.stepDuration
      course.move(
        to: scale(step) * step.strength, from: step.time - 0.7 * duration,
        until: step.time - 0.05 * duration)
    }
    if let last = steps.last {
      let duration = last.tempo.stepDuration
      course.move(to: 0, from: last.time + 0.3 * duration, until: last.time + 1.3 * duration)
    }
    return course
  }
}
