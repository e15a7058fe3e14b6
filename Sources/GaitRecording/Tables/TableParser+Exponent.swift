import GaitText

extension TableParser {
  /// Reads the exponent that begins at `start`; gives where it ends, or `start` when it is none.
  @inline(__always)
  func power(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ exponent: inout Int
  ) -> UnsafePointer<UInt8> {
    var cursor = start + 1
    var isNegative = false
    if cursor < end, cursor[0] == Ascii.minus || cursor[0] == Ascii.plus {
      isNegative = cursor[0] == Ascii.minus
      cursor += 1
    }
    let first = cursor
    var power = 0
    while cursor < end, Ascii.isDigit(cursor[0]), cursor - first < 4 {
      power = power * 10 + Int(cursor[0] &- Ascii.zero)
      cursor += 1
    }
    if cursor == first { return start }
    exponent += isNegative ? -power : power
    return cursor
  }
}
