import GaitModel
import GaitResults

extension JSONWriter {
  /// The ends of a stride's phases, without the braces.
  mutating func fields(_ phases: GaitPhases) {
    measures(MeasureBindings.phases, of: phases)
  }
}

extension GaitPhases {
  /// The ends of a stride's phases from their fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      loadingResponse: 0, midStance: 0, terminalStance: 0, preSwing: 0, initialSwing: 0, midSwing: 0)
    try fields.read(MeasureBindings.phases, into: &self)
  }
}
