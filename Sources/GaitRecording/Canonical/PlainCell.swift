import GaitText

/// A cell read where it stands in a line that is known to end in a newline.
///
/// Most cells are plain: an optional minus, digits, perhaps a dot and more digits, up to 18 of them, and then
/// at once the comma or the line's end. For all others the cell only knows where it starts.
struct PlainCell {
  let start: UnsafePointer<UInt8>
  /// The comma, or the newline, behind the cell.
  private(set) var end: UnsafePointer<UInt8>
  private(set) var isPlain = false
  private(set) var isNegative = false
  /// The digits as one whole number.
  private(set) var mantissa: UInt64 = 0
  /// How many of the digits stand behind the dot.
  private(set) var decimals = 0

  /// Reads the cell that begins at `start`.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    self.start = start
    var cursor = start
    var digits: UInt64 = 0
    if cursor[0] == Ascii.minus {
      isNegative = true
      cursor += 1
    }
    let firstDigit = cursor
    while Ascii.isDigit(cursor[0]) {
      digits = digits &* 10 &+ UInt64(cursor[0] &- Ascii.zero)
      cursor += 1
    }
    var count = cursor - firstDigit
    if cursor[0] == Ascii.dot {
      cursor += 1
      let firstDecimal = cursor
      // Four at once, as many as most numbers have; the line's end lies behind what is read, or the room for it does.
      while let four = FourDigits(cursor) {
        digits = digits &* 10_000 &+ four.value
        cursor += 4
      }
      while Ascii.isDigit(cursor[0]) {
        digits = digits &* 10 &+ UInt64(cursor[0] &- Ascii.zero)
        cursor += 1
      }
      decimals = cursor - firstDecimal
      count += decimals
    }
    if cursor[0] == Ascii.carriageReturn && cursor[1] == Ascii.newline { cursor += 1 }
    mantissa = digits
    isPlain = count > 0 && count <= 18 && (cursor[0] == Ascii.comma || cursor[0] == Ascii.newline)
    end = cursor
  }

  /// Finds the end of a cell that is not plain, or is not wanted.
  @inline(__always)
  mutating func skip() {
    while end[0] != Ascii.comma && end[0] != Ascii.newline { end += 1 }
  }

  /// The cell's bytes, once its end is known.
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: end - start) }
}

/// Four digits in a row as one number, looked at all at once.
private struct FourDigits {
  let value: UInt64

  /// `nil` where the four bytes at `start` are not all digits.
  @inline(__always)
  init?(_ start: UnsafePointer<UInt8>) {
    let bytes = UInt32(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt32.self))
    let digits = bytes ^ 0x3030_3030
    // A digit is now 0…9: six more leave its upper half empty, and it was empty before.
    guard (digits | (digits &+ 0x0606_0606)) & 0xF0F0_F0F0 == 0 else { return nil }
    // Neighbours first, then both pairs; the first digit is in the lowest byte.
    let pairs = (digits &* 10 &+ (digits >> 8)) & 0x00FF_00FF
    value = UInt64((pairs &* 100 &+ (pairs >> 16)) & 0xFFFF)
  }
}
