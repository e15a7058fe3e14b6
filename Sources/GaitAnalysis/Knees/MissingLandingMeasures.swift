import GaitModel

/// Says which measures of landing, knee and thorax are missing, why, and what would bring them.
enum MissingLandingMeasures {
  private static let ofKnee = ["knee_at_contact_deg", "knee_excursion_deg", "knee_rom_deg"]

  static func list(
    knees: borrowing Knees, thorax: borrowing ThoraxMotion, shocks: borrowing ShockAttenuation
  ) -> [NotComputed] {
    var missing: [NotComputed] = []
    if !knees.hasTold {
      let reason =
        knees.isWorn
        ? "the knee's axis was not found: it takes two strides of straight walking after a few steps"
        : "needs accelerometer and gyroscope on thigh and shank of one leg"
      missing += ofKnee.map { NotComputed(metric: $0, reason: reason) }
    }
    if !thorax.hasRange {
      let reason =
        thorax.isWorn
        ? "no straight stride was seen" : "needs accelerometer and gyroscope at upper back or sternum"
      missing.append(NotComputed(metric: "thorax_rotation_rom_deg", reason: reason))
    }
    if !thorax.hasPhase {
      let reason =
        thorax.hasPelvis
        ? "too few straight strides, or they disagree"
        : "needs gyroscopes at upper back or sternum, and at pelvis or lower back"
      missing.append(NotComputed(metric: "thorax_pelvis_phase_deg", reason: reason))
    }
    if !shocks.hasTold {
      let reason =
        shocks.wasTooSlow
        ? "needs 200 samples a second on shank and lower back"
        : "needs a shank and the lower back, both at 200 samples a second"
      missing.append(NotComputed(metric: "shock_attenuation", reason: reason))
    }
    return missing
  }
}
