import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of a landing with its bout, without the braces.
  mutating func fields(_ placed: Placed<HeelStrike>) {
    field("wb_id", placed.bout)
    fields(placed.thing)
  }

  /// The fields of a landing, without the braces.
  mutating func fields(_ strike: HeelStrike) {
    field("time_s", strike.time)
    field("reported_s", strike.reported)
    field("lr_label", orNull: strike.side?.rawValue)
    field("place", orNull: strike.place)
    measures(MeasureBindings.landings, of: strike)
    field("basis", orNull: strike.basis?.rawValue)
    field("reason", orNull: strike.reason?.rawValue)
  }
}

extension HeelStrike {
  /// A landing from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      time: try fields.time("time_s"), reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self), place: try fields.place("place"),
      basis: try fields.optionalWord("basis", as: LandingBasis.self),
      reason: try fields.optionalWord("reason", as: LandingReason.self))
    try fields.read(MeasureBindings.landings, into: &self)
  }
}
