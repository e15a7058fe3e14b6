import GaitModel

extension JSONWriter {
  /// The ends of a stride's phases, without the braces.
  mutating func fields(_ phases: GaitPhases) {
    field("loading_response_end_pct", percentOf: phases.loadingResponse, decimals: Decimals.percent)
    field("mid_stance_end_pct", percentOf: phases.midStance, decimals: Decimals.percent)
    field("terminal_stance_end_pct", percentOf: phases.terminalStance, decimals: Decimals.percent)
    field("pre_swing_end_pct", percentOf: phases.preSwing, decimals: Decimals.percent)
    field("initial_swing_end_pct", percentOf: phases.initialSwing, decimals: Decimals.percent)
    field("mid_swing_end_pct", percentOf: phases.midSwing, decimals: Decimals.percent)
  }
}

extension GaitPhases {
  /// The ends of a stride's phases from their fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      loadingResponse: try fields.share(percent: "loading_response_end_pct"),
      midStance: try fields.share(percent: "mid_stance_end_pct"),
      terminalStance: try fields.share(percent: "terminal_stance_end_pct"),
      preSwing: try fields.share(percent: "pre_swing_end_pct"),
      initialSwing: try fields.share(percent: "initial_swing_end_pct"),
      midSwing: try fields.share(percent: "mid_swing_end_pct"))
  }
}
