import GaitModel

/// Says which measures of landing, knee and thorax are missing, why, and what would bring them.
enum MissingLandingMeasures {
  private static let ofKnee: [Measure] = [.kneeAtContact, .kneeExcursion, .kneeRange]

  static func list(
    knees: borrowing Knees, thorax: borrowing ThoraxMotion, shocks: borrowing ShockAttenuation
  ) -> [NotComputed] {
    var missing: [NotComputed] = []
    if !knees.hasReported {
      let reason: MissingReason = knees.isWorn ? .kneeAxisUnknown : .needsThighAndShank
      missing += ofKnee.map { NotComputed($0, reason: reason) }
    }
    if !thorax.hasRange {
      let reason: MissingReason = thorax.isWorn ? .noStraightStride : .needsThorax
      missing.append(NotComputed(.thoraxRotation, reason: reason))
    }
    if !thorax.hasPhase {
      let reason: MissingReason = thorax.hasPelvis ? .strayingStrides : .needsThoraxAndPelvis
      missing.append(NotComputed(.thoraxPelvisPhase, reason: reason))
    }
    if !shocks.hasReported {
      let reason: MissingReason = shocks.wasTooSlow ? .slowShankOrBack : .needsShankAndBack
      missing.append(NotComputed(.shockAttenuation, reason: reason))
    }
    return missing
  }
}
