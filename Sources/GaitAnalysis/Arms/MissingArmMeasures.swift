import GaitModel

/// Says which measures of the arms are missing from a walk, why, and what would bring them.
///
/// Nothing is said while no sensor is worn on an arm: then nobody asked about arms.
enum MissingArmMeasures {
  static func list(arms: ArmWalk, intakes: [SensorIntake]) -> [NotComputed] {
    let onArm: [Segment] = [.upperArm, .forearm, .wrist, .hand]
    guard intakes.contains(where: { onArm.contains($0.place.segment) }) else { return [] }
    var missing: [NotComputed] = []
    if !arms.isWorn {
      missing.append(
        NotComputed(.swingingShare, reason: .needsForearm))
    }
    if !arms.hasRanges {
      let reason: MissingReason = arms.canMeasureRanges ? .noArmSwing : .needsForearmMotion
      missing += [Measure.armRange, .armStrideRatio].map { NotComputed($0, reason: reason) }
    }
    if !arms.hasShoulder {
      let reason = whyNoShoulder(arms)
      missing += [Measure.shoulderRange, .elbowRange, .shoulderShare].map {
        NotComputed($0, reason: reason)
      }
    }
    if arms.hasRanges, arms.uses.allSatisfy({ $0.legPhase == nil }) {
      let reason: MissingReason =
        arms.arms.contains { $0.forwardSign != nil } ? .needsStepsAndSwings : .needsHangingArm
      missing.append(NotComputed(.legPhase, reason: reason))
    }
    if arms.summary?.asymmetry == nil {
      missing.append(
        NotComputed(.armAsymmetry, reason: .needsBothArms))
    }
    return missing
  }

  /// Why no swing was split into shoulder and elbow.
  private static func whyNoShoulder(_ arms: ArmWalk) -> MissingReason {
    guard arms.canMeasureShoulder else { return .needsShoulder }
    guard arms.hasRanges else { return .noArmSwing }
    return arms.arms.lazy.compactMap { $0.pivotObstacle?.reason }.first ?? .noArmSwing
  }
}
