import GaitModel

/// Says which measures are missing from a walk, why, and what would bring them.
enum MissingMeasures {
  /// The measures that need contacts.
  private static let steps = ["initial_contacts", "walking_bouts", "cadence_spm"]

  static func list(body: BodyWalk, arms: ArmWalk, intakes: [SensorIntake]) -> [NotComputed] {
    var missing: [NotComputed] = []
    let obstacle = reasonAgainstSteps(body, intakes)
    if let obstacle, !body.reporter.sawContact {
      missing += steps.map { NotComputed(metric: $0, reason: obstacle) }
    } else if body.reporter.sawContact {
      if let obstacle {
        missing.append(NotComputed(metric: steps[0], reason: .onlyInPart(obstacle)))
      }
      missing += ofLegs(body, intakes)
      if !body.reporter.bouts.hadRegularity {
        let seconds = Int(Thresholds.Rhythm.regularityTime.value)
        missing.append(
          NotComputed(.stepRegularity, reason: .needsStraightWalking(seconds: seconds)))
      }
    }
    missing += MissingArmMeasures.list(arms: arms, intakes: intakes)
    return missing
  }

  /// What only sensors on the legs give.
  private static func ofLegs(_ body: BodyWalk, _ intakes: [SensorIntake]) -> [NotComputed] {
    var missing: [NotComputed] = []
    // A thigh feels the leg swing, but not the foot leave the ground.
    let sources = body.choice.sources.filter { source in
      source.kind.isOfLegs && source.sensors.allSatisfy { intakes[$0].place.segment != .thigh }
    }
    if !body.reporter.sawSide {
      missing.append(NotComputed(metric: "lr_label", reason: .noFootNamed))
    }
    if sources.isEmpty {
      missing.append(NotComputed(metric: "final_contacts", reason: .needsLegGyroscope))
    }
    if !sources.contains(where: { $0.kind == .legPair }) {
      missing.append(
        NotComputed(.doubleSupportShare, reason: .needsGyroscopeOnBothLegs))
    }
    return missing
  }

  /// Why no steps can be found; `nil` when they can.
  private static func reasonAgainstSteps(_ body: BodyWalk, _ intakes: [SensorIntake]) -> MissingReason? {
    guard !body.choice.sources.isEmpty else {
      let withoutGravity = intakes.first { $0.channels.contains(.linearAcceleration) }
      if let withoutGravity { return .needsGravity(withoutGravity.place) }
      return .needsStepSensor(worn: intakes.map { $0.place })
    }
    var reason: MissingReason?
    for source in body.choice.sources {
      for sensor in source.sensors {
        guard let obstacle = obstacle(intakes[sensor]) else { return nil }
        reason = reason ?? obstacle
      }
    }
    return reason
  }

  /// What keeps a sensor from finding steps; `nil` when nothing does.
  private static func obstacle(_ intake: SensorIntake) -> MissingReason? {
    let place = intake.place
    let isTurningWrong = intake.required.contains(.angularVelocity) && !intake.plausibility.isTurningUsable
    if intake.admitted == 0 || isTurningWrong { return .noUsableSample(place) }
    if intake.isTooSlow {
      return .slowSensor(place, leastHertz: Int(Thresholds.Intake.lowestRate.value))
    }
    switch intake.plausibility.hint {
    case .unitsOfGravity: return .unitsOfGravity(place)
    case .thousandthsOfGravity: return .thousandthsOfGravity(place)
    case .gravityRemoved: return .gravityRemoved(place)
    case .unlikeGravity: return .unlikeGravity(place)
    case .gravity, nil: return nil
    }
  }
}
