import GaitModel

/// The to-and-fro of the trunk during one bout, on top of the way covered.
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

  /// The phase of walking.
  let rhythm: WalkingRhythm
  private let verticalScale: Course
  private let forwardScale: Course
  private let leftwardScale: Course
  private let strength: Course
  private let rotationRange: Course
  private let thoraxRange: Course
  private let thoraxLag: Course
  /// The transient after the contact against the usual one, and whether it ever is another.
  private let transient: Course
  private let isUsual: Bool

  /// The motion of these steps of a walker; `nil` without any.
  init?(steps: [StepPlan.Step], walker: Walker) {
    guard let rhythm = WalkingRhythm(steps: steps) else { return nil }
    self.rhythm = rhythm
    let sizes = steps.map { Landing(walker.legs, $0.side, speed: $0.tempo.speed).transient }
    isUsual = sizes.allSatisfy { $0 == 1 }
    var transient = Course(sizes.first ?? 1)
    for (step, size) in zip(steps, sizes) {
      // It rests round each contact, as the other scales do.
      let duration = step.tempo.stepDuration
      transient.move(to: size, from: step.time - 0.7 * duration, until: step.time - 0.05 * duration)
    }
    self.transient = transient
    verticalScale = rhythm.course { step in
      LowerBackPattern.verticalRootMeanSquare(speed: step.tempo.speed) * step.squaredStride
    }
    forwardScale = rhythm.course { step in
      LowerBackPattern.forwardRootMeanSquare(speed: step.tempo.speed) * step.squaredStride
    }
    leftwardScale = rhythm.course { step in
      LowerBackPattern.leftwardRootMeanSquare(speed: step.tempo.speed) * step.squaredStride
    }
    strength = rhythm.course { _ in 1 }
    rotationRange = rhythm.course { LowerBackPattern.rotationRange(speed: $0.tempo.speed) }
    thoraxRange = rhythm.course {
      walker.chestTurning * ThoraxPattern.rotationRange(speed: $0.tempo.speed)
    }
    var lag = Course(steps.first.map { ThoraxPattern.lag(speed: $0.tempo.speed) } ?? 0)
    for step in steps {
      lag.move(
        to: ThoraxPattern.lag(speed: step.tempo.speed), from: step.time - step.tempo.stepDuration,
        until: step.time)
    }
    thoraxLag = lag
  }

  /// The lower back's deviation at `time` seconds; `nil` well before and after the bout.
  func at(_ time: Double) -> Deviation? {
    guard rhythm.active.contains(time) else { return nil }
    let phase = rhythm.at(time)
    let strength = strength.at(time)
    var deviation = travel(.lowerBack, at: time, phase: phase)
    deviation.roll = strength * LowerBackPattern.obliquity.at(phase) * LowerBackPattern.obliquityRange
    deviation.pitch = strength * LowerBackPattern.tilt.at(phase) * LowerBackPattern.tiltRange
    deviation.yaw = rotationRange.at(time) * LowerBackPattern.rotation.at(phase)
    return deviation
  }

  /// The deviation of thorax or head at `time` seconds; `nil` well before and after the bout.
  func upper(_ level: TrunkPattern, turning share: Double, at time: Double) -> Deviation? {
    guard rhythm.active.contains(time) else { return nil }
    let phase = rhythm.at(time)
    let strength = strength.at(time)
    var deviation = travel(level, at: time, phase: phase)
    deviation.roll =
      strength * LowerBackPattern.obliquity.at(phase) * (ThoraxPattern.roll * LowerBackPattern.obliquityRange)
    deviation.pitch =
      strength * LowerBackPattern.tilt.at(phase) * (ThoraxPattern.pitch * LowerBackPattern.tiltRange)
    let turned = (phase - thoraxLag.at(time)) * (2 * Double.pi)
    deviation.yaw = thoraxRange.at(time) * turned.cosine * (share / 2)
    return deviation
  }

  private func travel(_ level: TrunkPattern, at time: Double, phase: Jet) -> Deviation {
    var upward = level.vertical.at(phase)
    if !isUsual { upward = upward + level.transient.at(phase) * (transient.at(time) - Jet(1)) }
    return Deviation(
      forward: forwardScale.at(time) * level.forward.at(phase),
      leftward: leftwardScale.at(time) * level.leftward.at(phase),
      upward: verticalScale.at(time) * upward)
  }
}

extension StepPlan.Step {
  /// The square of the stride's duration in s², which turns a unit pattern of acceleration into displacement.
  fileprivate var squaredStride: Double {
    let stride = 2 * tempo.stepDuration
    return stride * stride
  }
}
