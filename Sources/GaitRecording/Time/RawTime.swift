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
  }

  /// The time in a bare cell on its own timeline; `nil` when it is none.
  static func nanoseconds(_ cell: ArraySlice<UInt8>, _ form: Form, decimalMark: UInt8) -> Int64? {
    switch form {
    case .number(let unit), .counter(let unit, _):
      return number(cell, unit, decimalMark: decimalMark)
    case .date(let dayFirst): return date(cell, dayFirst: dayFirst)
    case .clock: return clock(cell)
    }
  }

  /// A number of units, exact for units that are powers of ten nanoseconds.
  private static func number(_ cell: ArraySlice<UInt8>, _ unit: Double, decimalMark: UInt8) -> Int64? {
    let plain = decimalMark == Ascii.dot ? Array(cell) : cell.map { $0 == decimalMark ? Ascii.dot : $0 }
    return plain.withUnsafeBufferPointer { bytes in
      if case .decimal(var scanned) = DecimalNumber.scan(bytes), let power = power(of: unit) {
        scanned.exponent += power - 9
        if let whole = scanned.wholeNanoseconds { return whole }
      }
      guard let value = DecimalNumber.number(bytes) else { return nil }
      return Int64(exactly: (value * unit).rounded())
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

  // MARK: Clocks and dates

  /// Whether a cell looks like a date or a time of day.
  static func looksLikeTime(_ cell: ArraySlice<UInt8>) -> Bool {
    clock(cell) != nil || date(cell, dayFirst: true) != nil || date(cell, dayFirst: false) != nil
  }

  /// `hh:mm:ss` with decimals after a dot, a comma or a third colon; single digits are fine.
  static func clock(_ cell: ArraySlice<UInt8>) -> Int64? {
    var numbers = Numbers(cell)
    guard let hour = numbers.whole(), hour < 24, numbers.skip(Ascii.colon), let minute = numbers.whole(),
      minute < 60, numbers.skip(Ascii.colon), let second = numbers.whole(), second < 61
    else { return nil }
    let fraction = numbers.fraction() ?? 0
    guard numbers.isAtEnd else { return nil }
    return Int64((hour * 60 + minute) * 60 + second) * 1_000_000_000 + fraction
  }

  /// A date and a time of day, in nanoseconds since 1970 in UTC if a zone stands there, else on the clock's own.
  static func date(_ cell: ArraySlice<UInt8>, dayFirst: Bool) -> Int64? {
    var numbers = Numbers(cell)
    guard let first = numbers.whole() else { return nil }
    let isYearFirst = first > 31
    guard let mark = numbers.mark, mark == Ascii.minus || mark == Ascii.dot || mark == Ascii.slash else {
      return nil
    }
    guard numbers.skip(mark), let second = numbers.whole(), numbers.skip(mark), let third = numbers.whole()
    else {
      return nil
    }
    // A dot is how Germans write dates, and they begin with the day.
    let isDayFirst = dayFirst || mark == Ascii.dot || first > 12
    let (year, month, day) =
      isYearFirst ? (first, second, third) : isDayFirst ? (third, second, first) : (third, first, second)
    guard (1970...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    guard numbers.skipDateEnd() else { return nil }
    guard let hour = numbers.whole(), hour < 24, numbers.skip(Ascii.colon), let minute = numbers.whole(),
      minute < 60
    else { return nil }
    var seconds = 0
    var fraction: Int64 = 0
    if numbers.skip(Ascii.colon) {
      guard let second = numbers.whole(), second < 61 else { return nil }
      seconds = second
      fraction = numbers.fraction() ?? 0
    }
    guard let zone = numbers.zoneMinutes(), numbers.isAtEnd else { return nil }
    let days = daysSince1970(year, month, day)
    let total = Int64(days) * 86_400 + Int64((hour * 60 + minute - zone) * 60 + seconds)
    return total * 1_000_000_000 + fraction
  }

  /// Days of the Gregorian calendar since 1970-01-01.
  static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years that begin in March have the leap day at their end.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Numbers and marks of a date, from left to right.
  private struct Numbers {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      index = bytes.startIndex
    }

    var isAtEnd: Bool { index == bytes.endIndex }
    var mark: UInt8? { isAtEnd ? nil : bytes[index] }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard mark == byte else { return false }
      index += 1
      return true
    }

    /// One to four digits as a number.
    mutating func whole() -> Int? {
      var value = 0
      var count = 0
      while let byte = mark, Ascii.isDigit(byte), count < 5 {
        value = value * 10 + Int(byte - Ascii.zero)
        count += 1
        index += 1
      }
      return (1...4).contains(count) ? value : nil
    }

    /// Decimals of a second as nanoseconds.
    mutating func fraction() -> Int64? {
      guard let byte = mark, byte == Ascii.dot || byte == Ascii.comma || byte == Ascii.colon else {
        return nil
      }
      index += 1
      var value: Int64 = 0
      var unit: Int64 = 100_000_000
      while let digit = mark, Ascii.isDigit(digit) {
        value += Int64(digit - Ascii.zero) * unit
        unit /= 10
        index += 1
      }
      return value
    }

    /// What stands between date and time: blanks, a comma, a `T`, a low line.
    mutating func skipDateEnd() -> Bool {
      let start = index
      while let byte = mark,
        [Ascii.space, Ascii.comma, UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "_")].contains(byte)
      {
        index += 1
      }
      return index > start
    }

    /// Minutes east of Greenwich at the end: none, `Z`, `+01:00`, `+0100`, ` UTC`.
    mutating func zoneMinutes() -> Int? {
      while skip(Ascii.space) {}
      if isAtEnd { return 0 }
      if skip(UInt8(ascii: "Z")) { return 0 }
      if bytes[index...].elementsEqual("UTC".utf8) {
        index = bytes.endIndex
        return 0
      }
      guard let sign = mark, sign == Ascii.plus || sign == Ascii.minus else { return nil }
      index += 1
      let digits = bytes[index...].filter(Ascii.isDigit)
      guard digits.count == 4 || digits.count == 2 else { return nil }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - Ascii.zero) }
      index = bytes.endIndex
      let minutes = digits.count == 4 ? number / 100 * 60 + number % 100 : number * 60
      return sign == Ascii.minus ? -minutes : minutes
    }
  }
}
