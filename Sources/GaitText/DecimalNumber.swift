#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a cell of a table, or a field of a device's line, holds: nothing, a number, or something else.
///
/// A number is an optional sign, digits with at most one dot among, before or behind them, and an optional
/// exponent; or `nan`, `inf`, `infinity` in any case. Blanks around it do not matter. Its value is, bit for
/// bit, that of the C library's `strtod`. Hexadecimal numbers, decimal commas and grouped digits are text.
public enum DecimalNumber: Equatable, Sendable {
  /// Nothing but blanks.
  case empty
  /// A number; infinite and not-a-number are passed on as they stand.
  case number(Double)
  /// Something that is no number.
  case text

  /// Reads one cell of any length.
  public static func parse(_ cell: UnsafeBufferPointer<UInt8>) -> DecimalNumber {
    let core = trimmed(cell)
    switch scan(core) {
    case .empty: return .empty
    case .text: return .text
    case .special(let value): return .number(value)
    case .decimal(let scanned): return .number(scanned.exactValue ?? nearest(core))
    }
  }

  /// The number that `cell` is from end to end, without blanks or quotes; `nil` when it is none.
  public static func number(_ cell: UnsafeBufferPointer<UInt8>) -> Double? {
    switch scan(cell) {
    case .empty, .text: nil
    case .special(let value): value
    case .decimal(let scanned): scanned.exactValue ?? nearest(cell)
    }
  }

  /// What the characters of a cell amount to before any rounding.
  public enum Scan: Equatable, Sendable {
    /// Nothing.
    case empty
    /// No number.
    case text
    /// Infinite or not a number.
    case special(Double)
    /// Digits, a dot, an exponent.
    case decimal(ScannedDecimal)
  }

  /// Takes apart a cell that `trimmed` has freed of blanks.
  public static func scan(_ cell: UnsafeBufferPointer<UInt8>) -> Scan {
    if cell.isEmpty { return .empty }
    var scanned = ScannedDecimal()
    var index = 0
    if cell[0] == Ascii.minus || cell[0] == Ascii.plus {
      scanned.isNegative = cell[0] == Ascii.minus
      index = 1
    }
    var digits = 0
    var sawDot = false
    scanning: while index < cell.count {
      switch cell[index] {
      case Ascii.zero...Ascii.nine:
        scanned.append(digit: UInt64(cell[index] - Ascii.zero))
        digits += 1
        if sawDot { scanned.exponent -= 1 }
      case Ascii.dot where !sawDot:
        sawDot = true
      default:
        break scanning
      }
      index += 1
    }
    let rest = UnsafeBufferPointer(rebasing: cell[index...])
    if digits == 0 { return sawDot ? .text : special(rest, isNegative: scanned.isNegative) }
    if rest.isEmpty { return .decimal(scanned) }
    guard rest[0] | 0x20 == Ascii.e, let exponent = exponent(rest.dropFirst()) else { return .text }
    scanned.exponent += exponent
    return .decimal(scanned)
  }

  /// `cell` without blanks at its ends and without one pair of double quotes around it.
  public static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let bare = withoutBlanks(cell)
    guard bare.count >= 2, bare[0] == Ascii.quote, bare[bare.count - 1] == Ascii.quote else { return bare }
    return withoutBlanks(UnsafeBufferPointer(rebasing: bare[1..<(bare.count - 1)]))
  }

  private static func withoutBlanks(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var lower = 0
    var upper = cell.count
    while lower < upper, Ascii.isBlank(cell[lower]) { lower += 1 }
    while lower < upper, Ascii.isBlank(cell[upper - 1]) { upper -= 1 }
    return UnsafeBufferPointer(rebasing: cell[lower..<upper])
  }

  private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var digits = text
    var isNegative = false
    if let sign = digits.first, sign == Ascii.minus || sign == Ascii.plus {
      isNegative = sign == Ascii.minus
      digits = digits.dropFirst()
    }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      guard Ascii.isDigit(byte) else { return nil }
      // Far beyond any exponent that matters, and far from overflow.
      value = min(value * 10 + Int(byte - Ascii.zero), 1_000_000)
    }
    return isNegative ? -value : value
  }

  private static func special(_ text: UnsafeBufferPointer<UInt8>, isNegative: Bool) -> Scan {
    if isWord(text, "nan") { return .special(isNegative ? -Double.nan : Double.nan) }
    guard isWord(text, "inf") || isWord(text, "infinity") else { return .text }
    return .special(isNegative ? -Double.infinity : Double.infinity)
  }

  /// Whether `text` is the small-lettered `word` in any case.
  private static func isWord(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    for index in text.indices where text[index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  /// The whole number without a sign that `cell` holds from end to end; `nil` when it is none or does not fit.
  public static func whole(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard !cell.isEmpty else { return nil }
    var value: UInt64 = 0
    for byte in cell {
      guard Ascii.isDigit(byte) else { return nil }
      let (product, isTooMuch) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(UInt64(byte - Ascii.zero))
      guard !isTooMuch, !isOver else { return nil }
      value = sum
    }
    return value
  }

  /// The slow, exact way for numbers that one rounding cannot decide.
  private static func nearest(_ number: UnsafeBufferPointer<UInt8>) -> Double {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: number.count + 1) { copy in
      for index in number.indices {
        copy.initializeElement(at: index, to: CChar(bitPattern: number[index]))
      }
      copy.initializeElement(at: number.count, to: 0)
      guard let start = copy.baseAddress else { return .nan }
      return strtod(start, nil)
    }
  }
}
