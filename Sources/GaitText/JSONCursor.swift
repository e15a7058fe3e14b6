/// A place in a JSON document that is read without memory of its own: what is asked for is found, all else passed over.
public struct JSONCursor {
  /// The next byte that is not read.
  public private(set) var index = 0
  /// Objects and lists in each other, at most.
  private static let deepest = 32

  /// The beginning of a document.
  public init() {}

  /// Passes over blanks.
  public mutating func skipBlanks(_ bytes: [UInt8]) {
    while index < bytes.count, Ascii.isBlank(bytes[index]) || bytes[index] == Ascii.newline { index += 1 }
  }

  /// Whether this byte comes next; then it is passed.
  public mutating func take(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
    skipBlanks(bytes)
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// The text that comes next, without its quotes; `nil` where none does.
  public mutating func text(_ bytes: [UInt8]) -> Range<Int>? {
    guard take(Ascii.quote, bytes) else { return nil }
    let begin = index
    while index < bytes.count, bytes[index] != Ascii.quote {
      index += bytes[index] == Ascii.backslash ? 2 : 1
    }
    guard index < bytes.count else { return nil }
    index += 1
    return begin..<(index - 1)
  }

  /// Where the number stands that comes next, in quotes or without, or `null`; `nil` where something else does.
  public mutating func number(_ bytes: [UInt8]) -> Range<Int>? {
    skipBlanks(bytes)
    guard index < bytes.count else { return nil }
    if bytes[index] == Ascii.quote { return text(bytes) }
    let begin = index
    while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
    return index > begin ? begin..<index : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || Ascii.isLetter(byte) || byte == Ascii.minus || byte == Ascii.plus
      || byte == Ascii.dot
  }

  /// Passes over a value of any kind; `false` where there is none.
  public mutating func skipValue(_ bytes: [UInt8], depth: Int = 0) -> Bool {
    skipBlanks(bytes)
    guard index < bytes.count, depth < Self.deepest else { return false }
    switch bytes[index] {
    case Ascii.quote: return text(bytes) != nil
    case Ascii.openBrace:
      return members(bytes, isObject: true) { cursor, _ in cursor.skipValue(bytes, depth: depth + 1) }
    case UInt8(ascii: "["):
      return members(bytes, isObject: false) { cursor, _ in cursor.skipValue(bytes, depth: depth + 1) }
    default: return number(bytes) != nil
    }
  }

  /// Goes through the members of an object or a list; `body` reads the value, and gets the name of an object's member.
  /// `false` where it is broken, or `body` says so.
  public mutating func members(
    _ bytes: [UInt8], isObject: Bool, _ body: (inout JSONCursor, Range<Int>) -> Bool
  ) -> Bool {
    let (open, close) =
      isObject ? (Ascii.openBrace, Ascii.closeBrace) : (UInt8(ascii: "["), UInt8(ascii: "]"))
    guard take(open, bytes) else { return false }
    if take(close, bytes) { return true }
    repeat {
      var name = 0..<0
      if isObject {
        guard let found = text(bytes), take(Ascii.colon, bytes) else { return false }
        name = found
      }
      guard body(&self, name) else { return false }
    } while take(Ascii.comma, bytes)
    return take(close, bytes)
  }
}

extension [UInt8] {
  /// Whether the text in a range is this one, upper and lower case alike.
  public func isText(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for place in 0..<range.count {
      let (one, other) = (self[range.lowerBound + place], text.utf8Start[place])
      if one != other && !(Ascii.isLetter(one) && one | 0x20 == other | 0x20) { return false }
    }
    return true
  }

  /// The same for letters that are known only while the program runs.
  public func isText(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    guard range.count == text.count else { return false }
    for place in 0..<range.count where self[range.lowerBound + place] != text[place] { return false }
    return true
  }
}
