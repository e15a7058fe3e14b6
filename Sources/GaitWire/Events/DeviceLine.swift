public import GaitModel

/// What became of a connection to a device on a live walk.
public struct DeviceLine: Equatable, Sendable {
  /// What became of it. The raw value is its name in JSON.
  public enum State: String, CaseIterable, Sendable {
    /// It is there from the start.
    case found
    /// It is gone; the walk goes on and waits for it.
    case lost
    /// It is back.
    case returned
  }

  /// When the program learnt of it, on the walk's timeline.
  public var time: SampleTime
  /// What became of it.
  public var state: State
  /// How the user named the connection, or how it was found.
  public var source: String
  /// Short name of the wire protocol.
  public var protocolName: String
  /// Where its sensors are worn.
  public var places: [Place]
  /// Why it is gone, in plain English.
  public var reason: String?

  /// A line about a device.
  public init(
    time: SampleTime, state: State, source: String, protocolName: String, places: [Place],
    reason: String? = nil
  ) {
    self.time = time
    self.state = state
    self.source = source
    self.protocolName = protocolName
    self.places = places
    self.reason = reason
  }
}

/// Words of a person about a moment of a live walk.
public struct NoteLine: Equatable, Sendable {
  /// The moment, on the walk's timeline.
  public var time: SampleTime
  /// The words.
  public var text: String

  /// A note.
  public init(time: SampleTime, text: String) {
    self.time = time
    self.text = text
  }
}

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
      reason: try fields.optionalText("reason"))
  }
}

extension NoteLine {
  /// A note from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(time: try fields.time("t"), text: try fields.text("text"))
  }
}
