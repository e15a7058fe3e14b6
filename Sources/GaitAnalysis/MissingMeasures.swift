import GaitModel

/// Says which measures are missing from a walk, why, and what would bring them.
enum MissingMeasures {
  /// The measures that need contacts from the trunk.
  private static let steps = ["initial_contacts", "walking_bouts", "cadence_spm"]

  static func list(
    trunk: SensorIntake?, rig: SensorRig, sawContact: Bool, hadRegularity: Bool
  ) -> [NotComputed] {
    var missing: [NotComputed] = []
    if let reason = reasonAgainstSteps(trunk, rig: rig) {
      missing += steps.map { NotComputed(metric: $0, reason: reason) }
    } else if sawContact {
      missing.append(
        NotComputed(metric: "lr_label", reason: "left and right are not told from the lower back yet"))
      if !hadRegularity {
        missing.append(
          NotComputed(
            metric: "step_regularity",
            reason: "needs \(Int(Thresholds.Rhythm.regularityTime.value)) s of straight walking in one bout"))
      }
    }
    missing.append(
      NotComputed(metric: "walking_speed_mps", reason: "not part of this version"))
    return missing
  }

  /// Why no steps can be told; `nil` when they can.
  private static func reasonAgainstSteps(_ trunk: SensorIntake?, rig: SensorRig) -> String? {
    guard let trunk else {
      let worn = rig.sensors.map(\.place.name).joined(separator: ", ")
      return "needs an accelerometer at lower_back or pelvis; worn: \(worn.isEmpty ? "nothing" : worn)"
    }
    if trunk.admitted == 0 { return "\(trunk.place.name) delivered no usable sample" }
    if trunk.isTooSlow {
      return
        "\(trunk.place.name) delivers fewer than \(Int(Thresholds.Intake.lowestRate.value)) samples a second"
    }
    switch trunk.plausibility.hint {
    case .unitsOfGravity: return "the acceleration looks like units of gravity; multiply it by 9.80665"
    case .thousandthsOfGravity:
      return "the acceleration looks like thousandths of gravity; multiply it by 0.00980665"
    case .gravityRemoved: return "the acceleration lacks gravity; use the channel that includes it"
    case .unlikeGravity: return "the acceleration is not gravity in m/s² at rest; check its unit and scale"
    case .gravity, nil: return nil
    }
  }
}
