/// Reads JSON by the letter of RFC 8259, and nothing more lenient: one value, no comments, no trailing
/// commas, valid UTF-8. Any bytes give a value or an error.
struct JSONParser {
  /// Levels of nesting that are read; deeper input is refused, lest hostile bytes exhaust the stack.
  static let depthLimit = 32

  private let bytes: [UInt8]
  private var index = 0

  /// The value that `bytes` hold.
  static func parse(_ bytes: [UInt8]) throws(WireError) -> JSONNode {
    var parser = JSONParser(bytes: bytes)
    parser.skipSpace()
    let node = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == bytes.count else { throw parser.expected("the end") }
    return node
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func expected(_ what: String) -> WireError { .malformed(offset: index, expected: what) }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(WireError) -> JSONNode {
    let start = index
    guard let first = current else { throw expected("a value") }
    let value: JSONNode.Value =
      switch first {
      case UInt8(ascii: "{"): .object(try object(depth: depth))
      case UInt8(ascii: "["): .array(try array(depth: depth))
      case UInt8(ascii: "\""): .string(try string())
      case UInt8(ascii: "t"): try word("true", .bool(true))
      case UInt8(ascii: "f"): try word("false", .bool(false))
      case UInt8(ascii: "n"): try word("null", .null)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
      default: throw expected("a value")
      }
    return JSONNode(offset: start, value: value)
  }

  private mutating func word(
    _ word: String, _ value: JSONNode.Value
  ) throws(WireError) -> JSONNode.Value {
    guard bytes[index...].starts(with: word.utf8) else { throw expected(word) }
    index += word.utf8.count
    return value
  }

  private mutating func object(depth: Int) throws(WireError) -> [JSONNode.Member] {
    try enter(depth)
    var members: [JSONNode.Member] = []
    if take("}") { return members }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw expected("a colon") }
      skipSpace()
      members.append(JSONNode.Member(key: key, node: try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw expected("a comma or a closing brace") }
    return members
  }

  private mutating func array(depth: Int) throws(WireError) -> [JSONNode] {
    try enter(depth)
    var elements: [JSONNode] = []
    if take("]") { return elements }
    repeat {
      skipSpace()
      elements.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw expected("a comma or a closing bracket") }
    return elements
  }

  /// Steps over an opening brace or bracket and the space behind it.
  private mutating func enter(_ depth: Int) throws(WireError) {
    guard depth < Self.depthLimit else { throw .tooDeep(offset: index, limit: Self.depthLimit) }
    index += 1
    skipSpace()
  }

  // Numbers.

  private mutating func number() throws(WireError) -> String {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(WireError) {
    let start = index
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    guard index > start else { throw expected("a digit") }
  }

  // Strings.

  private mutating func string() throws(WireError) -> String {
    let start = index
    index += 1
    var content: [UInt8] = []
    while !take("\"") {
      guard let byte = current, byte >= 0x20 else { throw expected("the rest of a text in quotes") }
      if byte == UInt8(ascii: "\\") {
        content.append(contentsOf: String(try escapedScalar()).utf8)
      } else {
        content.append(byte)
        index += 1
      }
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .malformed(offset: start, expected: "a text in valid UTF-8")
    }
    return text
  }

  private mutating func escapedScalar() throws(WireError) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let byte = current else { throw expected("an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      throw .malformed(offset: start, expected: "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  /// The scalar behind `\u`, of which two make one beyond U+FFFF.
  private mutating func unicodeEscape(from start: Int) throws(WireError) -> Unicode.Scalar {
    let first = try fourHexadecimalDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, take("\\"), take("u") {
      let second = try fourHexadecimalDigits()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw .malformed(offset: start, expected: "a surrogate pair")
  }

  private mutating func fourHexadecimalDigits() throws(WireError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw expected("four hexadecimal digits")
      }
      value = value << 4 + UInt32(digit)
      index += 1
    }
    return value
  }
}
