/// Decimal numbers in the text of devices, read without memory of their own.
enum DecimalField {
  /// The number in `bytes[range]`: an optional sign, digits with at most one dot, an optional exponent; or
  /// `nan`, `inf`, `ovf` in any case (a sensor's words for "no number"), which give not-a-number. `nil` when
  /// it is none of these.
  ///
  /// Exact to the last bit for up to 15 digits, as sensors send them.
  static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    var index = range.lowerBound
    var isNegative = false
    if index < range.upperBound, bytes[index] == Ascii.minus || bytes[index] == Ascii.plus {
      isNegative = bytes[index] == Ascii.minus
      index += 1
    }
    var mantissa: UInt64 = 0
    var exponent = 0
    var digits = 0
    var sawDot = false
    while index < range.upperBound {
      let byte = bytes[index]
      if Ascii.isDigit(byte) {
        digits += 1
        if mantissa < 100_000_000_000_000_000 {
          mantissa = mantissa * 10 + UInt64(byte - Ascii.zero)
          if sawDot { exponent -= 1 }
        } else if !sawDot {
          exponent += 1
        }
      } else if byte == Ascii.dot, !sawDot {
        sawDot = true
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return isNoNumber(bytes, index..<range.upperBound) && !sawDot ? .nan : nil }
    if index < range.upperBound {
      guard bytes[index] | 0x20 == Ascii.e, let power = whole(bytes, (index + 1)..<range.upperBound) else {
        return nil
      }
      exponent += power
    }
    let value = scaled(Double(mantissa), exponent)
    return isNegative ? -value : value
  }

  /// The whole number without a sign in `bytes[range]`; `nil` when it is none or does not fit.
  static func unsigned(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
    guard !range.isEmpty else { return nil }
    var value: UInt64 = 0
    for index in range {
      guard Ascii.isDigit(bytes[index]) else { return nil }
      let (product, isTooMuch) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(UInt64(bytes[index] - Ascii.zero))
      guard !isTooMuch, !isOver else { return nil }
      value = sum
    }
    return value
  }

  /// An exponent; beyond ±999 it stays there, since everything is 0 or infinite long before.
  private static func whole(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var digits = range
    var isNegative = false
    if let first = range.first, bytes[first] == Ascii.minus || bytes[first] == Ascii.plus {
      isNegative = bytes[first] == Ascii.minus
      digits = (first + 1)..<range.upperBound
    }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for index in digits {
      guard Ascii.isDigit(bytes[index]) else { return nil }
      value = min(value * 10 + Int(bytes[index] - Ascii.zero), 999)
    }
    return isNegative ? -value : value
  }

  /// Powers of ten that a `Double` holds exactly.
  private static let powers: [Double] = (0...22).map { (0..<$0).reduce(1.0) { power, _ in power * 10 } }

  private static func scaled(_ mantissa: Double, _ exponent: Int) -> Double {
    var value = mantissa
    var left = exponent.magnitude
    while left > 0 {
      let part = min(left, 22)
      if exponent < 0 { value /= powers[Int(part)] } else { value *= powers[Int(part)] }
      left -= part
    }
    return value
  }

  private static func isNoNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count == 3 else { return false }
    let first = bytes[range.lowerBound] | 0x20
    let second = bytes[range.lowerBound + 1] | 0x20
    let third = bytes[range.lowerBound + 2] | 0x20
    switch (first, second, third) {
    case (UInt8(ascii: "n"), UInt8(ascii: "a"), UInt8(ascii: "n")),
      (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "f")),
      (UInt8(ascii: "o"), UInt8(ascii: "v"), UInt8(ascii: "f")):
      return true
    default:
      return false
    }
  }
}
