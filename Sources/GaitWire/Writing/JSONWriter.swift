import GaitModel
import GaitResults

/// Writes JSON on one line into a reusable buffer, in the order of the calls.
///
/// Commas are placed by looking at the last byte written, so the writer has no state but the buffer.
struct JSONWriter: Sendable {
  /// What was written since the buffer was last emptied.
  private(set) var bytes: [UInt8] = []
  /// The last byte before the buffer was emptied; a line's end when there was none.
  private var lastRemoved = UInt8(ascii: "\n")

  /// A writer whose buffer has room for `capacity` bytes before it must grow.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Forgets what was written and keeps the room; what comes goes on after it.
  mutating func removeAll() {
    if bytes.count > 0 { lastRemoved = bytes[bytes.count - 1] }
    bytes.removeAll(keepingCapacity: true)
  }

  // Structure.

  mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func beginArray(_ key: StaticString) {
    self.key(key)
    bytes.append(UInt8(ascii: "["))
  }

  /// An array of objects, the fields of each written by `fields`.
  mutating func list<Element>(
    _ key: StaticString, _ elements: [Element], fields: (inout JSONWriter, Element) -> Void
  ) {
    beginArray(key)
    for element in elements {
      beginObject()
      fields(&self, element)
      endObject()
    }
    endArray()
  }

  /// An object whose fields are written by `fields`; left out when there is none.
  mutating func object<Content>(
    _ key: StaticString, _ content: Content?, fields: (inout JSONWriter, Content) -> Void
  ) {
    guard let content else { return }
    self.key(key)
    beginObject()
    fields(&self, content)
    endObject()
  }

  mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text: key)
    bytes.append(text: "\":")
  }

  // Values.

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaped: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The name of a place, put together here because `Place.name` makes a new string.
  mutating func place(_ place: Place) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(place: place)
    bytes.append(UInt8(ascii: "\""))
  }

  // Fields. A `nil` leaves the field out; where the contract wants `null`, the name says so.

  mutating func field(_ key: StaticString, _ text: String) {
    self.key(key)
    string(text)
  }

  mutating func field(_ key: StaticString, orNull text: String?) {
    self.key(key)
    if let text { string(text) } else { bytes.append(text: "null") }
  }

  mutating func field(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    bytes.append(text: flag ? "true" : "false")
  }

  mutating func field(_ key: StaticString, _ count: Int?) {
    guard let count else { return }
    self.key(key)
    bytes.append(integer: count)
  }

  /// A count under a name that is made at run time.
  mutating func field(name: String, _ count: Int) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(integer: count)
  }

  mutating func field(_ key: StaticString, _ time: SampleTime) {
    self.key(key)
    bytes.append(decimal: FixedDecimal(time))
  }

  /// A number under a key of two parts.
  mutating func field(_ key: StaticString, _ suffix: StaticString, _ decimal: FixedDecimal) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text: key)
    bytes.append(text: suffix)
    bytes.append(text: "\":")
    bytes.append(decimal: decimal)
  }

  mutating func field(_ key: StaticString, _ decimal: FixedDecimal) {
    self.key(key)
    bytes.append(decimal: decimal)
  }

  /// A number that could not be computed, is not finite or has more than 15 digits is left out.
  mutating func field(_ key: StaticString, _ value: Double?, decimals: Int) {
    guard let value, let decimal = FixedDecimal(value, decimals: decimals) else { return }
    field(key, decimal)
  }

  mutating func field(_ key: StaticString, orNull place: Place?) {
    self.key(key)
    if let place { self.place(place) } else { bytes.append(text: "null") }
  }

  private mutating func separate() {
    // By index, because `last` is boxed in unoptimised builds, and the allocation test runs in those too.
    switch bytes.count > 0 ? bytes[bytes.count - 1] : lastRemoved {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}

extension [UInt8] {
  /// Appends a place's name as `Place.name` spells it.
  mutating func append(place: Place) {
    if let side = place.side {
      append(plain: side.rawValue)
      append(UInt8(ascii: "_"))
    }
    append(plain: place.segment.rawValue)
  }
}
