import GaitModel

extension JSONWriter {
  /// The fields of a final contact, without the braces.
  mutating func fields(_ contact: FinalContact) {
    field("time_s", contact.time)
    field("reported_s", contact.reported)
    field("lr_label", orNull: contact.side?.rawValue)
    field("place", orNull: contact.place)
  }
}

extension FinalContact {
  /// A final contact from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      time: try fields.time("time_s"),
      reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self),
      place: try fields.place("place"))
  }
}
