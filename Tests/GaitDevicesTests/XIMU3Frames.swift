/// Messages of an x-IMU3, written from the document and not with the decoder's code.
enum XIMU3Frames {
  static func binary(_ letter: Character, _ time: UInt64, _ numbers: [Float]) -> [UInt8] {
    var plain = [(letter.asciiValue ?? 0) + 0x80]
    plain += (0..<8).map { UInt8(truncatingIfNeeded: time >> (8 * $0)) }
    for number in numbers {
      plain += (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
    }
    return stuffed(plain)
  }

  static func binary(_ letter: Character, _ time: UInt64, text: String) -> [UInt8] {
    stuffed(
      [(letter.asciiValue ?? 0) + 0x80] + (0..<8).map { UInt8(truncatingIfNeeded: time >> (8 * $0)) }
        + Array(text.utf8))
  }

  static func stuffed(_ plain: [UInt8]) -> [UInt8] {
    plain.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x0A: [0xDB, 0xDC]
      case 0xDB: [0xDB, 0xDD]
      default: [byte]
      }
    } + [0x0A]
  }

  /// Numbers with four decimals, as the device writes them.
  static func characters(_ letter: Character, _ time: UInt64, _ numbers: [Double], end: String = "\n")
    -> [UInt8]
  {
    let cells = numbers.map { number in
      let scaled = Int((abs(number) * 10_000).rounded())
      let digits = String(scaled % 10_000)
      let padded = String(repeating: "0", count: 4 - digits.count) + digits
      return "\(number < 0 ? "-" : "")\(scaled / 10_000).\(padded)"
    }
    return text("\(letter),\(time),\(cells.joined(separator: ","))\(end)")
  }

  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  static func passedOn(_ channel: UInt8, _ message: [UInt8]) -> [UInt8] { [0x5E, channel] + message }
}
