import GaitModel

/// A whole message of the Xbus at the beginning of a window: where its data lie, and its numbers.
struct XbusFrame {
  /// Kind of the message.
  let kind: UInt8
  /// Where the data lie, counted from the message's first byte.
  let data: Range<Int>
  /// The message with its check byte.
  var length: Int { data.upperBound + 1 }

  static let mark: UInt8 = 0xFA
  static let bus: UInt8 = 0xFF
  /// The most data a message has.
  static let mostData = 2048
  /// The longest message: mark, bus, kind, length, two bytes of a long length, data, check byte.
  static let longest = mostData + 7

  /// What the next bytes are.
  enum Look {
    /// A message whose check byte is right.
    case frame(XbusFrame)
    /// More bytes are needed.
    case notYet
    /// No message begins here.
    case none(FrameRejection)
  }

  /// What stands at the beginning of `window`, which holds at least one byte.
  static func look(_ window: ByteWindow) -> Look {
    guard window[0] == mark else { return .none(.unknownMessage) }
    guard window.count >= 2 else { return .notYet }
    guard window[1] == bus else { return .none(.unknownMessage) }
    guard window.count >= 4 else { return .notYet }
    var begin = 4
    var count = Int(window[3])
    if count == 0xFF {
      guard window.count >= 6 else { return .notYet }
      begin = 6
      count = Int(window.big16(4))
      guard count <= mostData else { return .none(.badLength) }
    }
    let end = begin + count
    guard window.count > end else { return .notYet }
    guard window.sum(1..<(end + 1)) == 0 else { return .none(.badChecksum) }
    return .frame(XbusFrame(kind: window[2], data: begin..<end))
  }
}

/// How numbers are written in a datum, by the lowest two bits of its name.
enum XbusNumber: Int {
  case single = 0
  /// 12 bits before the binary point, 20 behind.
  case fixed20 = 1
  /// 16 bits before the binary point, 32 behind; these come first.
  case fixed32 = 2
  case double = 3

  /// The form in a datum of this name.
  init(name: UInt16) {
    self =
      switch name & 3 {
      case 0: .single
      case 1: .fixed20
      case 2: .fixed32
      default: .double
      }
  }

  /// Bytes of a number.
  var size: Int {
    switch self {
    case .single, .fixed20: 4
    case .fixed32: 6
    case .double: 8
    }
  }

  /// The number that begins there.
  func value(_ window: ByteWindow, at index: Int) -> Double {
    let first = window.big32(index)
    switch self {
    case .single: return Double(Float(bitPattern: first))
    case .fixed20: return Double(Int32(bitPattern: first)) / 1_048_576
    case .fixed32:
      let whole = Int16(bitPattern: window.big16(index + 4))
      return Double(whole) + Double(first) / 4_294_967_296
    case .double: return Double(bitPattern: UInt64(first) << 32 | UInt64(window.big32(index + 4)))
    }
  }
}
