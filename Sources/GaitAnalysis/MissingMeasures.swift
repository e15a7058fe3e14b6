import GaitModel

/// Says which measures are missing from a walk, why, and what would bring them.
enum MissingMeasures {
  /// The measures that need contacts.
  private static let steps = ["initial_contacts", "walking_bouts", "cadence_spm"]

  static func list(body: BodyWalk, arms: ArmWalk, intakes: [SensorIntake]) -> [NotComputed] {
    var missing: [NotComputed] = []
    let obstacle = reasonAgainstSteps(body, intakes)
    if let obstacle, !body.telling.sawContact {
      missing += steps.map { NotComputed(metric: $0, reason: obstacle) }
    } else if body.telling.sawContact {
      if let obstacle {
        missing.append(NotComputed(metric: steps[0], reason: "only in part; \(obstacle)"))
      }
      missing += ofLegs(body, intakes)
      if !body.telling.bouts.hadRegularity {
        let seconds = Int(Thresholds.Rhythm.regularityTime.value)
        missing.append(
          NotComputed(
            metric: "step_regularity",
            reason:
              "needs a sensor at the pelvis or lower back and \(seconds) s of straight walking in one bout"))
      }
    }
    missing += MissingArmMeasures.list(arms: arms, intakes: intakes)
    return missing
  }

  /// What only sensors on the legs tell.
  private static func ofLegs(_ body: BodyWalk, _ intakes: [SensorIntake]) -> [NotComputed] {
    var missing: [NotComputed] = []
    // A thigh feels the leg swing, but not the foot leave the ground.
    let telling = body.choice.sources.filter { source in
      source.kind.isOfLegs && source.sensors.allSatisfy { intakes[$0].place.segment != .thigh }
    }
    if !body.telling.sawSide {
      missing.append(
        NotComputed(
          metric: "lr_label",
          reason:
            "no foot could be named for certain; a sensor on a leg with left_ or right_ in its name helps"))
    }
    if telling.isEmpty {
      missing.append(NotComputed(metric: "final_contacts", reason: "needs a gyroscope on a foot or shank"))
    }
    if !telling.contains(where: { $0.kind == .legPair }) {
      missing.append(
        NotComputed(
          metric: "double_support_share_pct", reason: "needs a gyroscope on foot or shank of both legs"))
    }
    return missing
  }

  /// Why no steps can be told; `nil` when they can.
  private static func reasonAgainstSteps(_ body: BodyWalk, _ intakes: [SensorIntake]) -> String? {
    guard !body.choice.sources.isEmpty else {
      let worn = intakes.map(\.place.name).joined(separator: ", ")
      return
        "needs an accelerometer anywhere or a gyroscope on a leg; worn: \(worn.isEmpty ? "nothing" : worn)"
    }
    var reason: String?
    for source in body.choice.sources {
      for sensor in source.sensors {
        guard let obstacle = obstacle(intakes[sensor]) else { return nil }
        reason = reason ?? obstacle
      }
    }
    return reason
  }

  /// What keeps a sensor from telling steps; `nil` when nothing does.
  private static func obstacle(_ intake: SensorIntake) -> String? {
    let name = intake.place.name
    if intake.admitted == 0 { return "\(name) delivered no usable sample" }
    if intake.isTooSlow {
      return "\(name) delivers fewer than \(Int(Thresholds.Intake.lowestRate.value)) samples a second"
    }
    switch intake.plausibility.hint {
    case .unitsOfGravity:
      return "the acceleration of \(name) looks like units of gravity; multiply it by 9.80665"
    case .thousandthsOfGravity:
      return "the acceleration of \(name) looks like thousandths of gravity; multiply it by 0.00980665"
    case .gravityRemoved:
      return "the acceleration of \(name) lacks gravity; use the channel that includes it"
    case .unlikeGravity:
      return "the acceleration of \(name) is not gravity in m/s² at rest; check its unit and scale"
    case .gravity, nil: return nil
    }
  }
}
