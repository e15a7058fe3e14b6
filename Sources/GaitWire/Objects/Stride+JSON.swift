import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of a stride with its place in the walk, without the braces.
  mutating func fields(_ placed: Placed<Stride>) {
    field("wb_id", placed.bout)
    fields(placed.thing)
    measures(MeasureBindings.placedStrides, of: placed)
  }

  /// The fields of a stride, without the braces.
  mutating func fields(_ stride: Stride) {
    field("start_s", stride.start)
    field("end_s", stride.end)
    field("reported_s", stride.reported)
    field("lr_label", orNull: stride.side?.rawValue)
    measures(MeasureBindings.strides, of: stride)
    object("phases", stride.phases) { writer, phases in writer.fields(phases) }
  }
}

extension Stride {
  /// A stride from its fields; its duration, speed and place follow from the others and are not read.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      start: try fields.time("start_s"), end: try fields.time("end_s"), reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self))
    try fields.read(MeasureBindings.strides, into: &self)
    phases = try fields.optionalObject("phases", GaitPhases.init)
  }
}
