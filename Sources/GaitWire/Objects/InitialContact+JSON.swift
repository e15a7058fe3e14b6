import GaitModel

extension JSONWriter {
  /// The fields of a contact, without the braces.
  mutating func fields(_ contact: InitialContact) {
    field("time_s", contact.time)
    field("reported_s", contact.reported)
    field("lr_label", orNull: contact.side?.rawValue)
    field("place", orNull: contact.place)
    field("basis", contact.basis.rawValue)
  }
}

extension InitialContact {
  /// A contact from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      time: try fields.time("time_s"),
      reported: try fields.reported(),
      side: try fields.optionalWord("lr_label", as: Side.self),
      place: try fields.place("place"),
      basis: try fields.word("basis", as: ContactBasis.self))
  }
}
