import GaitText

/// A JSON object on one line, written flat: `{"t":5,"acc":{"x":1,"y":2,"z":3}}` as `t:5,accx:1,accy:2,accz:3`.
///
/// Braces, quotes and blanks are left out. A key that is nothing but an axis takes the name of the object it is in, and the
/// members of a list take the list's name and x, y, z in turn.
struct TextObject: Sendable {
  /// Names of the objects and lists that are open, one behind the other, and where each begins.
  private var names: [UInt8] = []
  private var begins: [Int] = []
  /// By open object or list: the number of the member, of a list; −1 of an object.
  private var members: [Int] = []

  /// Writes `line` flat at the end of `bytes`.
  mutating func flatten(_ line: [UInt8], into bytes: inout [UInt8]) {
    names.removeAll(keepingCapacity: true)
    begins.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    var key = bytes.count
    for index in 0..<line.count {
      switch line[index] {
      case Ascii.quote, Ascii.space, Ascii.tab: break
      case Ascii.openBrace, Self.openBracket:
        open(&bytes, from: key, isList: line[index] == Self.openBracket)
        key = bytes.count
      case Ascii.closeBrace, Self.closeBracket:
        if let begin = begins.popLast() {
          names.removeLast(names.count - begin)
          members.removeLast()
        }
        key = bytes.count
      case Ascii.comma:
        bytes.append(Ascii.comma)
        if let member = members.last, member >= 0 {
          members[members.count - 1] = member + 1
          name(member + 1, &bytes)
        }
        key = bytes.count
      case Ascii.colon:
        // A time of day in a value has colons, too.
        if bytes.count == key + 1, Self.isAxis(bytes[key]), let begin = begins.last, begin < names.count {
          let axis = bytes.removeLast()
          for place in begin..<names.count { bytes.append(names[place]) }
          bytes.append(axis)
        }
        bytes.append(Ascii.colon)
      default: bytes.append(line[index])
      }
    }
  }

  private static let openBracket = UInt8(ascii: "[")
  private static let closeBracket = UInt8(ascii: "]")

  /// Whether the byte is the letter of an axis.
  static func isAxis(_ byte: UInt8) -> Bool { (0x78...0x7A).contains(byte | 0x20) }

  /// Begins an object or a list, whose name is the key before it.
  private mutating func open(_ bytes: inout [UInt8], from key: Int, isList: Bool) {
    begins.append(names.count)
    members.append(isList ? 0 : -1)
    if bytes.count > key, bytes[bytes.count - 1] == Ascii.colon {
      for place in key..<(bytes.count - 1) { names.append(bytes[place]) }
      bytes.removeLast(bytes.count - key)
    }
    if isList { name(0, &bytes) }
  }

  /// Writes the label of a list's member.
  private func name(_ member: Int, _ bytes: inout [UInt8]) {
    for place in (begins.last ?? 0)..<names.count { bytes.append(names[place]) }
    bytes.append(member < 3 ? UInt8(ascii: "x") + UInt8(member) : UInt8(ascii: "a") + UInt8(member % 20))
    bytes.append(Ascii.colon)
  }
}
