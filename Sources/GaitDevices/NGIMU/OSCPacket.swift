/// Open Sound Control 1.0 at the beginning of a window: a bundle's head, an element of a bundle, or a message by itself.
///
/// All lengths are multiples of four, all numbers have their highest byte first. Text ends with a zero and is filled up
/// with zeros. A bundle is `#bundle`, a time of 64 bits, and elements, each with its size in front; what comes next tells
/// where it ends.
struct OSCPacket {
  /// The longest element that is read.
  static let longest = 1024
  /// Bytes of a bundle's head: its name and its time.
  static let head = 16
  static let mark = UInt8(ascii: "#")
  static let slash = UInt8(ascii: "/")

  /// A message: where its address and its arguments lie, counted from the window's first byte.
  struct Message {
    let address: Range<Int>
    /// One letter for each argument.
    let types: Range<Int>
    let arguments: Int
    let end: Int
  }

  /// Whether something stands at a place.
  enum Look<Found> {
    case found(Found)
    case notYet
    case none
  }

  /// Whether a bundle's head begins at the window's first byte.
  static func head(_ window: ByteWindow) -> Look<UInt64> {
    let name: InlineArray<8, UInt8> = [0x23, 0x62, 0x75, 0x6E, 0x64, 0x6C, 0x65, 0x00]
    for index in 0..<min(8, window.count) where window[index] != name[index] { return .none }
    guard window.count >= head else { return .notYet }
    return .found(UInt64(window.big32(8)) << 32 | UInt64(window.big32(12)))
  }

  /// The message that begins at a place and ends at `limit`, or where its arguments end.
  static func message(_ window: ByteWindow, at begin: Int, limit: Int?) -> Look<Message> {
    guard window.count > begin else { return .notYet }
    guard window[begin] == slash else { return .none }
    let textLimit = limit ?? begin + longest
    let address: Range<Int>
    switch text(window, at: begin, limit: textLimit) {
    case .found(let range): address = range
    case .notYet: return .notYet
    case .none: return .none
    }
    let typesBegin = padded(address.upperBound + 1 - begin) + begin
    let types: Range<Int>
    guard typesBegin < textLimit else { return .none }
    guard window.count > typesBegin else { return .notYet }
    guard window[typesBegin] == UInt8(ascii: ",") else { return .none }
    switch text(window, at: typesBegin, limit: textLimit) {
    case .found(let range): types = (range.lowerBound + 1)..<range.upperBound
    case .notYet: return .notYet
    case .none: return .none
    }
    let arguments = padded(types.upperBound + 1 - begin) + begin
    var end = arguments
    for index in types {
      switch window[index] {
      case UInt8(ascii: "f"), UInt8(ascii: "i"): end += 4
      case UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "t"): end += 8
      case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "N"), UInt8(ascii: "I"): break
      case UInt8(ascii: "s"):
        switch text(window, at: end, limit: textLimit) {
        case .found(let range): end = padded(range.upperBound + 1 - begin) + begin
        case .notYet: return .notYet
        case .none: return .none
        }
      // Blobs and others are never sent by what is read here.
      default: return .none
      }
    }
    guard end <= textLimit else { return .none }
    if let limit, end != limit { return .none }
    guard window.count >= end else { return .notYet }
    return .found(Message(address: address, types: types, arguments: arguments, end: end))
  }

  /// Printable text that ends with a zero, and is filled up with zeros.
  private static func text(_ window: ByteWindow, at begin: Int, limit: Int) -> Look<Range<Int>> {
    var end = begin
    while end < window.count, window[end] != 0 {
      guard end < limit, (0x21...0x7E).contains(window[end]) || window[end] == 0x20 else { return .none }
      end += 1
    }
    guard end < window.count else { return end - begin < longest ? .notYet : .none }
    let whole = begin + padded(end + 1 - begin)
    guard whole <= limit else { return .none }
    guard window.count >= whole else { return .notYet }
    for index in end..<whole where window[index] != 0 { return .none }
    return .found(begin..<end)
  }

  private static func padded(_ count: Int) -> Int { (count + 3) & ~3 }
}
