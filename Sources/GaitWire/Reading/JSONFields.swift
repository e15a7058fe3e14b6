import GaitModel
import GaitResults

/// The fields of one object, read by name and kind. Names that nobody asks for are passed over.
struct JSONFields {
  /// Where the object begins.
  let offset: Int
  private let members: [JSONNode.Member]

  /// The fields of `node`; `field` names it in the error should it be no object.
  init(_ node: JSONNode, field: String) throws(WireError) {
    guard case .object(let members) = node.value else {
      throw .wrongKind(offset: node.offset, field: field, expected: "an object")
    }
    offset = node.offset
    self.members = members
  }

  /// The value under `key`; `nil` when it is absent or `null`. Of a repeated name the last counts.
  func node(_ key: String) -> JSONNode? {
    guard let node = members.last(where: { $0.key == key })?.node, node.value != .null else { return nil }
    return node
  }

  /// The names of all fields, in their order.
  var names: [String] { members.map(\.key) }

  private func required(_ key: String) throws(WireError) -> JSONNode {
    guard let node = node(key) else { throw .missing(offset: offset, field: key) }
    return node
  }

  // Text and truth.

  func text(_ key: String) throws(WireError) -> String {
    try Self.text(try required(key), key)
  }

  func optionalText(_ key: String) throws(WireError) -> String? {
    guard let node = node(key) else { return nil }
    return try Self.text(node, key)
  }

  static func text(_ node: JSONNode, _ key: String) throws(WireError) -> String {
    guard case .string(let text) = node.value else {
      throw .wrongKind(offset: node.offset, field: key, expected: "a text")
    }
    return text
  }

  func flag(_ key: String) throws(WireError) -> Bool {
    let node = try required(key)
    guard case .bool(let flag) = node.value else {
      throw .wrongKind(offset: node.offset, field: key, expected: "true or false")
    }
    return flag
  }

  // Numbers.

  func number(_ key: String) throws(WireError) -> Double {
    try Self.number(try required(key), key)
  }

  func optionalNumber(_ key: String) throws(WireError) -> Double? {
    guard let node = node(key) else { return nil }
    return try Self.number(node, key)
  }

  private static func number(_ node: JSONNode, _ key: String) throws(WireError) -> Double {
    guard case .number(let digits) = node.value else {
      throw .wrongKind(offset: node.offset, field: key, expected: "a number")
    }
    guard let number = Double(digits), number.isFinite else {
      throw .unexpectedValue(offset: node.offset, field: key, found: digits, expected: "a number below 1e308")
    }
    return number
  }

  /// A share, of which 1 is the whole, from a number in percent.
  ///
  /// Tenths of a percent, which is what is written, are whole numbers: by way of them only the last division
  /// rounds, and 61.8 gives the same share as 0.618.
  static func share(percent: Double) -> Double {
    let tenths = percent * 10
    return tenths.isFinite ? tenths / 1000 : percent / 100
  }

  /// A number that must be there and be written again: one that has too many digits for it is refused.
  func number(_ key: String, decimals: Int) throws(WireError) -> Double {
    let number = try number(key)
    guard FixedDecimal(number, decimals: decimals) != nil else {
      throw .unexpectedValue(
        offset: node(key)?.offset ?? offset, field: key, found: "\(number)",
        expected: "a number of at most 15 digits")
    }
    return number
  }

  func count(_ key: String) throws(WireError) -> Int {
    try Self.count(try required(key), key)
  }

  func optionalCount(_ key: String) throws(WireError) -> Int? {
    guard let node = node(key) else { return nil }
    return try Self.count(node, key)
  }

  private static func count(_ node: JSONNode, _ key: String) throws(WireError) -> Int {
    guard case .number(let digits) = node.value else {
      throw .wrongKind(offset: node.offset, field: key, expected: "a whole number")
    }
    // 3600.0 and 3.6e3 are whole numbers as well.
    let rounded = try number(node, key)
    guard let count = Int(digits) ?? Int(exactly: rounded), count >= 0 else {
      throw .unexpectedValue(
        offset: node.offset, field: key, found: digits, expected: "a whole number from 0")
    }
    return count
  }

  // Times.

  /// Half of what a `SampleTime` can hold: the difference of any two times read then fits as well.
  private static let farthestSeconds = 4.6e9

  func time(_ key: String) throws(WireError) -> SampleTime {
    let node = try required(key)
    let seconds = try Self.number(node, key)
    guard seconds.magnitude <= Self.farthestSeconds, let time = SampleTime(seconds: seconds) else {
      throw .unexpectedValue(
        offset: node.offset, field: key, found: "\(seconds)", expected: "seconds within 145 years of zero")
    }
    return time
  }

  /// When the object was first said: `reported_s`, or `t`, which an event line has as well.
  func reported() throws(WireError) -> SampleTime {
    try time(node("reported_s") == nil && node("t") != nil ? "t" : "reported_s")
  }

  // Words.

  func place(_ key: String) throws(WireError) -> Place {
    guard let place = try optionalPlace(key) else { throw .missing(offset: offset, field: key) }
    return place
  }

  func optionalPlace(_ key: String) throws(WireError) -> Place? {
    guard let node = node(key) else { return nil }
    let name = try Self.text(node, key)
    guard let place = Place(name: name) else {
      throw .unexpectedValue(
        offset: node.offset, field: key, found: "\"\(name)\"", expected: "a place on the body")
    }
    return place
  }

  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, as type: Word.Type
  ) throws(WireError) -> Word {
    try Self.word(try required(key), key, as: type)
  }

  func optionalWord<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, as type: Word.Type
  ) throws(WireError) -> Word? {
    guard let node = node(key) else { return nil }
    return try Self.word(node, key, as: type)
  }

  static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: JSONNode, _ key: String, as type: Word.Type
  ) throws(WireError) -> Word {
    let found = try text(node, key)
    guard let word = Word(rawValue: found) else {
      throw .unexpectedValue(
        offset: node.offset, field: key, found: "\"\(found)\"",
        expected: "one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }

  /// Refuses an object that is not of the form named `schema`.
  func requireSchema(_ schema: String) throws(WireError) {
    let node = try required("schema")
    let found = try Self.text(node, "schema")
    guard found == schema else {
      throw .unexpectedValue(
        offset: node.offset, field: "schema", found: "\"\(found)\"", expected: "\"\(schema)\"")
    }
  }

  // Parts.

  func object(_ key: String) throws(WireError) -> JSONFields {
    try JSONFields(try required(key), field: key)
  }

  /// The object under `key` read by `read`; `nil` when there is nothing.
  func optionalObject<Content>(
    _ key: String, _ read: (JSONFields) throws(WireError) -> Content
  ) throws(WireError) -> Content? {
    node(key) == nil ? nil : try read(try object(key))
  }

  func elements(_ key: String) throws(WireError) -> [JSONNode] {
    let node = try required(key)
    guard case .array(let elements) = node.value else {
      throw .wrongKind(offset: node.offset, field: key, expected: "an array")
    }
    return elements
  }

  /// The array under `key`, each object read by `read`.
  func list<Element>(
    _ key: String, _ read: (JSONFields) throws(WireError) -> Element
  ) throws(WireError) -> [Element] {
    var list: [Element] = []
    for node in try elements(key) { list.append(try read(try JSONFields(node, field: key))) }
    return list
  }

  /// The same, and an empty list when there is nothing under `key`.
  func optionalList<Element>(
    _ key: String, _ read: (JSONFields) throws(WireError) -> Element
  ) throws(WireError) -> [Element] {
    node(key) == nil ? [] : try list(key, read)
  }
}
