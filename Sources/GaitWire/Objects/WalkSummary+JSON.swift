import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of a summary, without the braces.
  mutating func fields(_ summary: WalkSummary) {
    measures(MeasureBindings.walks, of: summary)
    spread { summary.strides[$0, $1] }
  }
}

extension WalkSummary {
  /// A summary from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(steps: 0, walkingSeconds: 0, cadenceStepsPerMinute: nil)
    try fields.read(MeasureBindings.walks, into: &self)
    strides = try fields.spread()
  }
}
