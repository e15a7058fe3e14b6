import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of an arm swing with its bout, without the braces.
  mutating func fields(_ placed: Placed<ArmSwing>) {
    field("wb_id", placed.bout)
    fields(placed.thing)
  }

  /// The fields of an arm swing, without the braces.
  mutating func fields(_ swing: ArmSwing) {
    field("start_s", swing.start)
    field("end_s", swing.end)
    field("reported_s", swing.reported)
    field("lr_label", orNull: swing.side?.rawValue)
    field("place", orNull: swing.place)
    measures(MeasureBindings.swings, of: swing)
  }
}

extension ArmSwing {
  /// A swing from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      start: try fields.time("start_s"), end: try fields.time("end_s"), reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self), place: try fields.place("place"), range: 0,
      peakRate: 0, confidence: 0)
    try fields.read(MeasureBindings.swings, into: &self)
  }
}
