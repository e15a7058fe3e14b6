/// A phase of a stride, from a foot's initial contact to its next (Perry 1992). The raw value is its name in JSON.
public enum GaitPhase: String, CaseIterable, Sendable {
  /// The foot takes the weight; both feet are on the ground.
  case loadingResponse = "loading_response"
  /// The body comes over the foot.
  case midStance = "mid_stance"
  /// The body goes past the foot, until the other one lands.
  case terminalStance = "terminal_stance"
  /// The weight goes over to the other foot.
  case preSwing = "pre_swing"
  /// The foot leaves the ground and comes up beside the other.
  case initialSwing = "initial_swing"
  /// The foot passes the other.
  case midSwing = "mid_swing"
  /// The leg stretches for the next contact.
  case terminalSwing = "terminal_swing"
}

/// Where the phases of a stride end, as shares of the stride, 0…1. Terminal swing ends with the stride.
public struct GaitPhases: Equatable, Sendable {
  /// Ends of the phases from loading response to mid-swing, each later than the one before.
  public var loadingResponse, midStance, terminalStance, preSwing, initialSwing, midSwing: Double

  /// Phases with these ends.
  public init(
    loadingResponse: Double, midStance: Double, terminalStance: Double, preSwing: Double,
    initialSwing: Double, midSwing: Double
  ) {
    self.loadingResponse = loadingResponse
    self.midStance = midStance
    self.terminalStance = terminalStance
    self.preSwing = preSwing
    self.initialSwing = initialSwing
    self.midSwing = midSwing
  }

  /// The end of a phase.
  public func end(of phase: GaitPhase) -> Double {
    switch phase {
    case .loadingResponse: loadingResponse
    case .midStance: midStance
    case .terminalStance: terminalStance
    case .preSwing: preSwing
    case .initialSwing: initialSwing
    case .midSwing: midSwing
    case .terminalSwing: 1
    }
  }
}
