/// The four chains of muscles that coaches speak of: a picture for learning. Nothing here is measured, and no sensor
/// on the body can see them.
public enum MuscleChain: String, CaseIterable, Sendable {
  /// Hamstrings, sacrum, long muscles of the back.
  case deepLongitudinal = "deep_longitudinal"
  /// Gluteus maximus and the opposite latissimus.
  case posteriorOblique = "posterior_oblique"
  /// Gluteus medius, adductors and the opposite flank.
  case lateral
  /// Oblique muscles of the belly and the opposite adductors.
  case anteriorOblique = "anterior_oblique"
}

extension GaitPhase {
  /// The chains that the picture connects with this phase, after Vleeming's teaching model.
  public var muscleChains: [MuscleChain] {
    switch self {
    case .loadingResponse: [.deepLongitudinal, .posteriorOblique]
    case .midStance: [.posteriorOblique, .lateral]
    case .terminalStance, .preSwing, .initialSwing: [.anteriorOblique]
    case .midSwing: []
    case .terminalSwing: [.deepLongitudinal]
    }
  }
}
