import GaitModel

extension JSONWriter {
  /// The fields of a device's line after those that every line has.
  mutating func fields(_ line: DeviceLine) {
    field("state", line.state.rawValue)
    field("source", line.source)
    field("protocol", line.protocolName)
    beginArray("places")
    for place in line.places { string(place.name) }
    endArray()
    if let reason = line.reason { field("reason", reason) }
    if !line.rejected.isEmpty {
      key("rejected")
      beginObject()
      for one in line.rejected { field(name: one.reason, one.count) }
      endObject()
    }
    if line.clockJumps > 0 { field("clock_jumps", line.clockJumps) }
    if let drift = line.driftPartsPerMillion { field("drift_ppm", drift, decimals: 1) }
  }
}

extension DeviceLine {
  /// A line about a device from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    var places: [Place] = []
    for node in try fields.elements("places") {
      let name = try JSONFields.text(node, "places")
      guard let place = Place(name: name) else {
        throw .unexpectedValue(
          offset: node.offset, field: "places", found: "\"\(name)\"", expected: "a place on the body")
      }
      places.append(place)
    }
    self.init(
      time: try fields.time("t"), state: try fields.word("state", as: State.self),
      source: try fields.text("source"), protocolName: try fields.text("protocol"), places: places,
      reason: try fields.optionalText("reason"),
      rejected: try fields.optionalObject("rejected") { (counts) throws(WireError) in
        var rejected: [Rejection] = []
        for reason in counts.names {
          rejected.append(Rejection(reason: reason, count: try counts.count(reason)))
        }
        return rejected
      } ?? [],
      clockJumps: try fields.optionalCount("clock_jumps") ?? 0,
      driftPartsPerMillion: try fields.optionalNumber("drift_ppm"))
  }
}

extension NoteLine {
  /// A note from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    var wrongTip: WrongTip?
    if let id = try fields.optionalText("wrong_tip") {
      wrongTip = WrongTip(id: id, start: try fields.time("start_s"), end: try fields.time("end_s"))
    }
    self.init(time: try fields.reported(), text: try fields.text("text"), wrongTip: wrongTip)
  }
}
