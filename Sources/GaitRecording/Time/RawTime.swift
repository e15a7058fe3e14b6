import GaitModel
import GaitText

/// What a cell of time holds, and how it becomes nanoseconds.
enum RawTime {
  /// How the cells of a time column are read.
  enum Form: Equatable, Sendable {
    /// Numbers; so many nanoseconds each.
    case number(nanoseconds: Double)
    /// Whole numbers of a counter that begins again after so many bits; so many nanoseconds each.
    case counter(nanoseconds: Double, bits: Int)
    /// Dates with a time of day: `2026-03-01 09:00:00.010`, `01.03.2026 09:00:00,010`, with or without a zone.
    case date(dayFirst: Bool)
    /// Times of day: `09:00:00.010`.
    case clock
    /// Minutes and seconds: `00:00.1`.
    case minutes
  }

  /// The time in a bare cell on its own timeline; `nil` when it is none.
  static func nanoseconds(_ cell: ArraySlice<UInt8>, _ form: Form, decimalMark: UInt8) -> Int64? {
    switch form {
    case .number(let unit), .counter(let unit, _):
      return number(cell, unit, decimalMark: decimalMark)
    case .date(let dayFirst): return WrittenTime.date(cell, dayFirst: dayFirst)
    case .clock: return WrittenTime.clock(cell)
    case .minutes: return WrittenTime.minutes(cell)
    }
  }

  /// A number of units, exact for units that are powers of ten nanoseconds.
  private static func number(_ cell: ArraySlice<UInt8>, _ unit: Double, decimalMark: UInt8) -> Int64? {
    let bare = withoutUnit(cell)
    let plain = decimalMark == Ascii.dot ? Array(bare) : bare.map { $0 == decimalMark ? Ascii.dot : $0 }
    return plain.withUnsafeBufferPointer { bytes in
      if case .decimal(var scanned) = DecimalNumber.scan(bytes), let power = power(of: unit) {
        scanned.exponent += power - 9
        if let whole = scanned.wholeNanoseconds { return whole }
      }
      guard let value = DecimalNumber.number(bytes) else { return nil }
      return Int64(exactly: (value * unit).rounded())
    }
  }

  /// A number without the unit behind it: `0.01 sec`, `10ms`.
  private static func withoutUnit(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = cell.last, Ascii.isLetter(last) else { return cell }
    var core = cell
    while let last = core.last, !Ascii.isDigit(last), last != Ascii.dot { core = core.dropLast() }
    return core
  }

  /// The unit behind the number in a cell, in nanoseconds; `nil` where none stands there.
  static func unitBehind(_ cell: ArraySlice<UInt8>, decimalMark: UInt8) -> Double? {
    let number = withoutUnit(cell)
    guard number.count < cell.count, TableCell.number(number, decimalMark: decimalMark) != nil else {
      return nil
    }
    switch String(decoding: cell[number.endIndex...], as: UTF8.self).lowercased().filter({ $0 != " " }) {
    case "s", "sec", "secs", "second", "seconds": return 1e9
    case "ms", "msec", "millis", "milliseconds": return 1e6
    case "us", "µs", "μs", "usec", "microseconds": return 1e3
    case "ns", "nsec", "nanoseconds": return 1
    default: return nil
    }
  }

  /// The power of ten that `unit` is; `nil` when it is none.
  private static func power(of unit: Double) -> Int? {
    var value = 1.0
    for power in 0...9 {
      if value == unit { return power }
      value *= 10
    }
    return nil
  }

  /// Whether a cell looks like a date or a time of day.
  static func looksLikeTime(_ cell: ArraySlice<UInt8>) -> Bool {
    WrittenTime.clock(cell) != nil || WrittenTime.date(cell, dayFirst: true) != nil
      || WrittenTime.date(cell, dayFirst: false) != nil || WrittenTime.minutes(cell) != nil
      || unitBehind(cell, decimalMark: Ascii.dot) != nil || unitBehind(cell, decimalMark: Ascii.comma) != nil
  }
}
