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
