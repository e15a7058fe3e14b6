import GaitModel

/// Says which measures of landing, knee and thorax are missing, why, and what would bring them.
enum MissingLandingMeasures {
  private static let ofKnee = ["knee_at_contact_deg", "knee_excursion_deg", "knee_rom_deg"]

  static func list(
    knees: borrowing Knees, thorax: borrowing ThoraxMotion, shocks: borrowing ShockAttenuation
  ) -> [NotComputed] {
    var missing: [NotComputed] = []
    if !knees.hasReported {
      let reason: MissingReason = knees.isWorn ? .kneeAxisUnknown : .needsThighAndShank
      missing += ofKnee.map { NotComputed(metric: $0, reason: reason) }
    }
    if !thorax.hasRange {
      let reason: MissingReason = thorax.isWorn ? .noStraightStride : .needsThorax
      missing.append(NotComputed(metric: "thorax_rotation_rom_deg", reason: reason))
    }
    if !thorax.hasPhase {
      let reason: MissingReason = thorax.hasPelvis ? .strayingStrides : .needsThoraxAndPelvis
      missing.append(NotComputed(metric: "thorax_pelvis_phase_deg", reason: reason))
    }
    if !shocks.hasReported {
      let reason: MissingReason = shocks.wasTooSlow ? .slowShankOrBack : .needsShankAndBack
      missing.append(NotComputed(metric: "shock_attenuation", reason: reason))
    }
    return missing
  }
}
