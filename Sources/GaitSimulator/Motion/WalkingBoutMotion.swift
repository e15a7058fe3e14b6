import GaitModel

/// The to-and-fro of the lower back during one bout, on top of the way covered.
struct WalkingBoutMotion: Sendable {
  /// Deviations from straight, even progress; lengths in metres, angles in radians.
  struct Deviation {
    var forward = Jet(0)
    var leftward = Jet(0)
    var upward = Jet(0)
    var roll = Jet(0)
    var pitch = Jet(0)
    var yaw = Jet(0)
  }

  private static let vertical = LowerBackPattern.vertical.twiceIntegrated
  private static let forward = LowerBackPattern.forward.twiceIntegrated
  private static let leftward = LowerBackPattern.leftward.twiceIntegrated

  private let phase: PhaseCurve
  private let active: ClosedRange<Double>
  private let verticalScale: Course
  private let forwardScale: Course
  private let leftwardScale: Course
  private let strength: Course
  private let rotationRange: Course

  /// The motion of these steps; `nil` without any.
  init?(steps: [StepPlan.Step]) {
    guard let first = steps.first, let last = steps.last else { return nil }
    // One knot before and after lets the first swing and the settling run at their step's rhythm.
    let times =
      [first.time - first.pace.stepDuration] + steps.map(\.time) + [last.time + last.pace.stepDuration]
    let opening = first.side == .left ? -0.5 : 0
    phase = PhaseCurve(times: times, phases: times.indices.map { opening + 0.5 * Double($0) })
    active = (first.time - first.pace.stepDuration)...(last.time + 2 * last.pace.stepDuration)
    verticalScale = Self.course(of: steps) { step in
      LowerBackPattern.verticalRootMeanSquare(speed: step.pace.speed) * step.squaredStride
    }
    forwardScale = Self.course(of: steps) { step in
      LowerBackPattern.forwardRootMeanSquare(speed: step.pace.speed) * step.squaredStride
    }
    leftwardScale = Self.course(of: steps) { step in
      LowerBackPattern.leftwardRootMeanSquare(speed: step.pace.speed) * step.squaredStride
    }
    strength = Self.course(of: steps) { _ in 1 }
    rotationRange = Self.course(of: steps) { LowerBackPattern.rotationRange(speed: $0.pace.speed) }
  }

  /// The deviation at `time` seconds; `nil` well before and after the bout.
  func at(_ time: Double) -> Deviation? {
    guard active.contains(time) else { return nil }
    let phase = phase.at(time)
    let strength = strength.at(time)
    return Deviation(
      forward: forwardScale.at(time) * Self.forward.at(phase),
      leftward: leftwardScale.at(time) * Self.leftward.at(phase),
      upward: verticalScale.at(time) * Self.vertical.at(phase),
      roll: strength * LowerBackPattern.obliquity.at(phase) * LowerBackPattern.obliquityRange,
      pitch: strength * LowerBackPattern.tilt.at(phase) * LowerBackPattern.tiltRange,
      yaw: rotationRange.at(time) * LowerBackPattern.rotation.at(phase))
  }

  /// A scale that belongs to steps, times each step's strength, from 0 before to 0 after the bout.
  ///
  /// It rests round each contact, so that the landing is of one strength, and changes in mid-step.
  private static func course(of steps: [StepPlan.Step], _ scale: (StepPlan.Step) -> Double) -> Course {
    var course = Course(0)
    for step in steps {
      let duration = step.pace.stepDuration
      course.move(
        to: scale(step) * step.strength, from: step.time - 0.7 * duration,
        until: step.time - 0.05 * duration)
    }
    if let last = steps.last {
      let duration = last.pace.stepDuration
      course.move(to: 0, from: last.time + 0.3 * duration, until: last.time + 1.3 * duration)
    }
    return course
  }
}

extension StepPlan.Step {
  /// The square of the stride's duration in s², which turns a unit pattern of acceleration into displacement.
  fileprivate var squaredStride: Double {
    let stride = 2 * pace.stepDuration
    return stride * stride
  }
}
