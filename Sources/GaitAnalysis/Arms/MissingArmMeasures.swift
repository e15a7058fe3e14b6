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
        NotComputed(metric: "swinging_share_pct", reason: "needs a sensor on the forearm, wrist or hand"))
    }
    if !arms.hasRanges {
      let reason =
        arms.canTellRanges
        ? "no arm was seen to swing while walking"
        : "needs an accelerometer and a gyroscope on the forearm, wrist or hand"
      missing += ["rom_deg", "arm_stride_ratio"].map { NotComputed(metric: $0, reason: reason) }
    }
    if !arms.hasShoulder {
      let reason = whyNoShoulder(arms)
      missing += ["shoulder_rom_deg", "elbow_rom_deg", "shoulder_share_pct"].map {
        NotComputed(metric: $0, reason: reason)
      }
    }
    if arms.hasRanges, arms.uses.allSatisfy({ $0.legPhase == nil }) {
      let reason =
        arms.arms.contains { $0.forwardSign != nil }
        ? "needs steps of left and right, and five strides with a swinging arm"
        : "forward and backward are known after the arm has hung in 2 s of quiet standing"
      missing.append(NotComputed(metric: "leg_phase_deg", reason: reason))
    }
    if arms.summary?.asymmetry == nil {
      missing.append(
        NotComputed(
          metric: "asymmetry_pct",
          reason:
            "needs an accelerometer and a gyroscope on both arms, left and right, and both arms swinging"))
    }
    return missing
  }

  /// Why no swing was split into shoulder and elbow.
  private static func whyNoShoulder(_ arms: ArmWalk) -> String {
    guard arms.canTellShoulder else {
      return
        "needs a gyroscope on upper arm and forearm, or, for an estimate, on the forearm or wrist alone"
    }
    guard arms.hasRanges else { return "no arm was seen to swing while walking" }
    return arms.arms.lazy.compactMap(\.pivotObstacle?.reason).first
      ?? "no arm was seen to swing while walking"
  }
}
