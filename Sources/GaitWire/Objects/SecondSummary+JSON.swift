import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of a second, without the braces.
  mutating func fields(_ second: SecondSummary) {
    field("time_s", second.time)
    field("reported_s", second.reported)
    measures(MeasureBindings.seconds, of: second)
  }
}

extension SecondSummary {
  /// A second from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(time: try fields.time("time_s"), reported: try fields.reported(), walking: false)
    try fields.read(MeasureBindings.seconds, into: &self)
  }
}
