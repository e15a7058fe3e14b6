/// What a cell of a table holds: nothing, a number, or something else.
///
/// A number is an optional sign, digits with at most one dot among, before or behind them, and an optional
/// exponent; or `nan`, `inf`, `infinity` in any case. Blanks around it do not matter. Its value is, bit for
/// bit, that of the C library's `strtod`. Hexadecimal numbers, decimal commas and grouped digits are text.
enum DecimalNumber: Equatable {
  /// Nothing but blanks.
  case empty
  /// A number; infinite and not-a-number are passed on as they stand.
  case number(Double)
  /// Something that is no number.
  case text

  /// Reads one cell of any length.
  static func parse(_ cell: UnsafeBufferPointer<UInt8>) -> DecimalNumber {
    let core = trimmed(cell)
    switch scan(core) {
    case .empty: return .empty
    case .text: return .text
    case .special(let value): return .number(value)
    case .decimal(let scanned): return .number(scanned.exactValue ?? nearest(core))
    }
  }

  /// What the characters of a cell amount to before any rounding.
  enum Scan: Equatable {
    case empty
    case text
    case special(Double)
    case decimal(ScannedDecimal)
  }

  /// Takes apart a cell that `trimmed` has freed of blanks.
  static func scan(_ cell: UnsafeBufferPointer<UInt8>) -> Scan {
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
  static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
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
    guard text.count == 3 || text.count == 8 else { return .text }
    let sign: Double = isNegative ? -1 : 1
    switch String(decoding: text.map { $0 | 0x20 }, as: UTF8.self) {
    case "nan": return .special(isNegative ? -Double.nan : Double.nan)
    case "inf", "infinity": return .special(sign * Double.infinity)
    default: return .text
    }
  }

  /// The slow, exact way for numbers that one rounding cannot decide.
  private static func nearest(_ number: UnsafeBufferPointer<UInt8>) -> Double {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: number.count + 1) { copy in
      for index in number.indices {
        copy.initializeElement(at: index, to: CChar(bitPattern: number[index]))
      }
      copy.initializeElement(at: number.count, to: 0)
      guard let start = copy.baseAddress else { return .nan }
      return SystemCalls.number(start)
    }
  }
}
