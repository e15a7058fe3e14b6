import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of a bout and of its strides, without the braces.
  mutating func fields(_ bout: WalkingBout, strides: StrideSums) {
    fields(bout)
    spread { strides.number($0, at: $1) }
  }

  private mutating func fields(_ bout: WalkingBout) {
    field("wb_id", bout.id)
    field("start_s", bout.start)
    field("end_s", bout.end)
    field("reported_s", bout.reported)
    measures(MeasureBindings.bouts, of: bout)
  }
}

extension WalkingBout {
  /// A bout from its fields; its duration and what is reported of its strides follow from others and are not read.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      id: try fields.count("wb_id"), start: try fields.time("start_s"), end: try fields.time("end_s"),
      reported: try fields.reported(), steps: 0, strides: 0)
    try fields.read(MeasureBindings.bouts, into: &self)
  }
}
