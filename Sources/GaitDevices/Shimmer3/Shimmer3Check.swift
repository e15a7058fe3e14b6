/// The check of 16 bits that a Shimmer3 appends where it is told to.
///
/// It starts at B0CA; for each byte b the halves are changed and b is taken in; then two shifts mix it. A message of odd
/// length counts as if a zero stood behind it. It is sent with the lowest byte first, or that byte alone.
enum Shimmer3Check {
  /// The check of `count` bytes of a window.
  static func value(_ window: ByteWindow, _ count: Int, at begin: Int) -> UInt16 {
    var check: UInt16 = 0xB0CA
    for index in begin..<(begin + count) { take(window[index], &check) }
    if count % 2 == 1 { take(0, &check) }
    return check
  }

  /// Takes a byte into a check.
  static func take(_ byte: UInt8, _ check: inout UInt16) {
    check = check << 8 | check >> 8
    check ^= UInt16(byte)
    check ^= (check & 0xFF) >> 4
    check ^= check << 12
    check ^= (check & 0xFF) << 5
  }
}
