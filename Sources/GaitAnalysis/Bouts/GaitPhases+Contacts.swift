import GaitModel

extension GaitPhases {
  /// The phases of a stride whose contacts lie at these shares of it: the other foot leaves the ground, it lands,
  /// this foot leaves the ground. What no contact marks lies between in proportion (`Thresholds.Phase`).
  init(oppositeFinal: Double, oppositeInitial: Double, final: Double) {
    let swing = 1 - final
    self.init(
      loadingResponse: oppositeFinal,
      midStance: oppositeFinal + Thresholds.Phase.midStance.value * (oppositeInitial - oppositeFinal),
      terminalStance: oppositeInitial, preSwing: final,
      initialSwing: final + Thresholds.Phase.initialSwing.value * swing,
      midSwing: final + Thresholds.Phase.midSwing.value * swing)
  }
}
