import GaitModel

extension JSONWriter {
  /// The fields of a flag, without the braces. `reported_s` is when its rule fired; an event line's `t` is
  /// when that line could be said.
  mutating func fields(_ flag: WalkFlag) {
    field("kind", flag.kind.rawValue)
    field("lr_label", orNull: flag.side?.rawValue)
    field("start_s", flag.start)
    if let end = flag.end { field("end_s", end) } else { field("end_s", orNull: nil as String?) }
    field("reported_s", flag.fired)
    field("value", flag.value, decimals: Decimals.ratio)
    beginArray("reasons")
    // By index: going through an array's elements asks for memory unless it is optimised away.
    for index in 0..<flag.reasons.count { string(flag.reasons[index].rawValue) }
    endArray()
    if flag.isProxy { field("proxy", true) }
    field("basis", flag.kind.basis)
  }
}

extension WalkFlag {
  /// A flag from its fields; `basis` follows from the kind and is not read.
  init(_ fields: JSONFields) throws(WireError) {
    let fired = try fields.time("reported_s")
    var reasons: [FlagReason] = []
    for node in try fields.elements("reasons") {
      reasons.append(try JSONFields.word(node, "reasons", as: FlagReason.self))
    }
    self.init(
      kind: try fields.word("kind", as: FlagKind.self),
      side: try fields.optionalWord("lr_label", as: Side.self),
      start: try fields.time("start_s"),
      end: fields.node("end_s") == nil ? nil : try fields.time("end_s"),
      fired: fired,
      reported: fields.node("t") == nil ? fired : try fields.time("t"),
      value: try fields.optionalNumber("value"),
      reasons: reasons,
      isProxy: fields.node("proxy") == nil ? false : try fields.flag("proxy"))
  }
}
