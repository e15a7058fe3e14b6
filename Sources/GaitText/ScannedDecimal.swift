/// A decimal number taken apart: ±`mantissa` · 10^`exponent`.
public struct ScannedDecimal: Equatable, Sendable {
  /// Whether a minus stands before it.
  public var isNegative = false
  /// The digits as a whole number, as far as they fit.
  public var mantissa: UInt64 = 0
  /// The power of ten that the mantissa counts.
  public var exponent = 0
  /// Whether the mantissa holds every digit. If not, only the text itself gives the value.
  public var isComplete = true

  /// Zero.
  public init() {}

  /// 10^0 … 10^22: the powers of ten that a `Double` holds exactly.
  public static let exactPowers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]
  /// Up to here every whole number is a `Double`.
  public static let largestExactMantissa: UInt64 = 1 << 53

  /// The nearest `Double`, if one multiplication or division of two exact numbers yields it.
  public var exactValue: Double? {
    guard isComplete, mantissa <= Self.largestExactMantissa else { return nil }
    let magnitude: Double
    switch exponent {
    case 0...22: magnitude = Double(mantissa) * Self.exactPowers[exponent]
    case -22 ... -1: magnitude = Double(mantissa) / Self.exactPowers[-exponent]
    default:
      guard mantissa == 0 else { return nil }
      magnitude = 0
    }
    return isNegative ? -magnitude : magnitude
  }

  /// The value as whole nanoseconds if it is a number of seconds with at most nine decimals and in range.
  ///
  /// Clock times since 1970 lose their last digits on the way through a `Double`; this way does not.
  public var wholeNanoseconds: Int64? {
    guard isComplete else { return nil }
    var digits = mantissa
    var shift = exponent + 9
    while shift < 0, digits.isMultiple(of: 10), digits != 0 {
      digits /= 10
      shift += 1
    }
    if digits == 0 { return 0 }
    guard (0...18).contains(shift) else { return nil }
    for _ in 0..<shift {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = product
    }
    guard let nanoseconds = Int64(exactly: digits) else { return nil }
    return isNegative ? -nanoseconds : nanoseconds
  }

  /// Appends a digit. Leading zeros cost nothing; nineteen digits fit.
  public mutating func append(digit: UInt64) {
    if mantissa < 1_000_000_000_000_000_000 {
      mantissa = mantissa * 10 + digit
    } else {
      isComplete = false
    }
  }
}
