import GaitText

/// Times and dates as programs and people write them: `09:59:30.123`, `9:59:30 AM`, `2026-05-03T09:59:30+02:00`,
/// `03.05.2026 09:59:30,123`, `03-May-2026 09:59:30.120`, `2026-05-03_09:59:30_123`, `20260503T095930.123`.
enum WrittenTime {
  private static let second: Int64 = 1_000_000_000

  /// A time of day, in nanoseconds since midnight; single digits are fine. Days that have passed may stand in
  /// front: `0 days 00:00:01.5`.
  static func clock(_ cell: ArraySlice<UInt8>) -> Int64? {
    var parts = WrittenParts(cell)
    let days = parts.passedDays()
    guard let time = parts.timeOfDay(needsSeconds: true), parts.isAtEnd else { return nil }
    return Int64(days) * 86_400 * second + time
  }

  /// Minutes and seconds with decimals, as spreadsheets shorten a time: `59:30.1`; in nanoseconds.
  static func minutes(_ cell: ArraySlice<UInt8>) -> Int64? {
    var parts = WrittenParts(cell)
    guard let minute = parts.whole(), minute < 60, parts.skip(Ascii.colon), let second = parts.whole(),
      second < 60, let fraction = parts.fraction(), parts.isAtEnd
    else { return nil }
    return Int64(minute * 60 + second) * Self.second + fraction
  }

  /// A date and a time of day, in nanoseconds since 1970: in world time if a zone stands there, else on the clock's
  /// own.
  static func date(_ cell: ArraySlice<UInt8>, dayFirst: Bool) -> Int64? {
    var parts = WrittenParts(cell)
    parts.skipWeekday()
    guard let (year, month, day) = parts.date(dayFirst: dayFirst),
      (1970...2200).contains(year), (1...12).contains(month), (1...31).contains(day), parts.skipDateEnd(),
      let time = parts.timeOfDay(needsSeconds: false), let zone = parts.zoneMinutes(), parts.isAtEnd
    else { return nil }
    let days = Int64(daysSince1970(year, month, day))
    return (days * 86_400 - Int64(zone) * 60) * second + time
  }

  /// Whether a date says its zone.
  static func saysZone(_ cell: ArraySlice<UInt8>, dayFirst: Bool) -> Bool {
    var parts = WrittenParts(cell)
    parts.skipWeekday()
    guard parts.date(dayFirst: dayFirst) != nil, parts.skipDateEnd(),
      parts.timeOfDay(needsSeconds: false) != nil
    else { return false }
    return parts.saysZone
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
}

/// Numbers, words and marks of a written time, from left to right.
struct WrittenParts {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }
  private var mark: UInt8? { isAtEnd ? nil : bytes[index] }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard mark == byte else { return false }
    index += 1
    return true
  }

  /// One to four digits as a number.
  mutating func whole() -> Int? { digits(1...4) }

  private mutating func digits(_ counts: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while let byte = mark, Ascii.isDigit(byte), count <= counts.upperBound {
      value = value * 10 + Int(byte - Ascii.zero)
      count += 1
      index += 1
    }
    return counts.contains(count) ? value : nil
  }

  /// Exactly so many digits out of a longer row of them.
  private mutating func first(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = mark, Ascii.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - Ascii.zero)
      index += 1
    }
    return value
  }

  private var digitsAhead: Int { bytes[index...].prefix(while: Ascii.isDigit).count }

  /// A run of letters, in small ones.
  private mutating func word() -> String {
    let start = index
    while let byte = mark, Ascii.isLetter(byte) || byte >= 0x80 { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }

  private mutating func skipBlanks() { while skip(Ascii.space) {} }

  // MARK: Dates

  /// Passes over the name of a day: `Sun, `.
  mutating func skipWeekday() {
    let start = index
    let name = word()
    let isDay = [
      "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so", "die", "mit",
      "don", "fre", "sam", "son",
    ].contains { name == $0 || (name.hasPrefix($0) && (name.hasSuffix("day") || name.hasSuffix("tag"))) }
    guard isDay else {
      index = start
      return
    }
    _ = skip(Ascii.dot)
    _ = skip(Ascii.comma)
    skipBlanks()
  }

  /// Year, month and day, in whatever order they stand.
  mutating func date(dayFirst: Bool) -> (year: Int, month: Int, day: Int)? {
    if digitsAhead == 8 || digitsAhead >= 14 {
      guard let year = first(4), let month = first(2), let day = first(2) else { return nil }
      return (year, month, day)
    }
    if let byte = mark, Ascii.isLetter(byte) {
      // `May 3, 2026`
      guard let month = Self.month(word()) else { return nil }
      _ = skip(Ascii.dot)
      skipBlanks()
      guard let day = digits(1...2) else { return nil }
      _ = skip(Ascii.comma)
      skipBlanks()
      guard let year = digits(4...4) else { return nil }
      return (year, month, day)
    }
    guard let first = whole(), let between = mark,
      [Ascii.minus, Ascii.dot, Ascii.slash, Ascii.space].contains(between)
    else { return nil }
    index += 1
    skipBlanks()
    if let byte = mark, Ascii.isLetter(byte) {
      // `03-May-2026`, `3. Mai 2026`
      guard let month = Self.month(word()) else { return nil }
      if let byte = mark, byte == between || byte == Ascii.dot { index += 1 }
      skipBlanks()
      guard let year = digits(4...4) else { return nil }
      return (year, month, first)
    }
    guard between != Ascii.space, let second = whole(), skip(between), let third = whole() else { return nil }
    // A dot is how Germans write dates, and they begin with the day.
    let isDayFirst = dayFirst || between == Ascii.dot || first > 12
    if first > 31 { return (first, second, third) }
    return isDayFirst ? (third, second, first) : (third, first, second)
  }

  private static func month(_ word: String) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let german = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"]
    let begin = String(word.prefix(3))
    return (names.firstIndex(of: begin) ?? german.firstIndex(of: begin)).map { $0 + 1 }
  }

  /// What stands between date and time: blanks, a comma, a `T`, a low line; nothing in a row of fourteen digits.
  mutating func skipDateEnd() -> Bool {
    let start = index
    while let byte = mark,
      [Ascii.space, Ascii.comma, UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "_")].contains(byte)
        || (byte == Ascii.minus && index > bytes.startIndex)
    {
      index += 1
    }
    return index > start || digitsAhead >= 6
  }

  // MARK: Times of day

  /// Days that have passed: `0 days `; 0 where none stand there.
  mutating func passedDays() -> Int {
    let start = index
    if let days = digits(1...3), skip(Ascii.space) {
      let name = word()
      if name == "day" || name == "days" {
        skipBlanks()
        return days
      }
    }
    index = start
    return 0
  }

  /// Hours, minutes, seconds and decimals of them, in nanoseconds; in twelve hours with `AM` or `PM` behind.
  mutating func timeOfDay(needsSeconds: Bool) -> Int64? {
    if digitsAhead >= 6 {
      guard let hour = first(2), let minute = first(2), let second = first(2) else { return nil }
      let rest = digitsAhead > 0 ? decimals() : fraction() ?? 0
      return Self.nanoseconds(hour, minute, second, rest)
    }
    guard var hour = digits(1...2), let between = mark,
      [Ascii.colon, Ascii.dot, Ascii.minus, UInt8(ascii: "h")].contains(between)
    else { return nil }
    index += 1
    guard let minute = digits(1...2) else { return nil }
    var second = 0
    var rest: Int64 = 0
    let isNext = mark == between || (between == UInt8(ascii: "h") && mark == UInt8(ascii: "m"))
    if isNext {
      index += 1
      guard let found = digits(1...2) else { return nil }
      second = found
      rest = fraction() ?? 0
    } else if needsSeconds || between != Ascii.colon {
      return nil
    }
    switch halfOfDay() {
    case nil: break
    case let isAfternoon?:
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    return Self.nanoseconds(hour, minute, second, rest)
  }

  private static func nanoseconds(_ hour: Int, _ minute: Int, _ second: Int, _ rest: Int64) -> Int64? {
    guard hour < 24, minute < 60, second < 61 else { return nil }
    return Int64((hour * 60 + minute) * 60 + second) * 1_000_000_000 + rest
  }

  /// Decimals of a second behind their mark, as nanoseconds.
  mutating func fraction() -> Int64? {
    let start = index
    guard let byte = mark,
      [Ascii.dot, Ascii.comma, Ascii.colon, UInt8(ascii: "_"), Ascii.minus].contains(byte)
    else { return nil }
    index += 1
    // A zone may begin with the same sign.
    guard digitsAhead > 0, byte != Ascii.minus || digitsAhead == 3 || digitsAhead == 6 else {
      index = start
      return nil
    }
    return decimals()
  }

  private mutating func decimals() -> Int64 {
    var value: Int64 = 0
    var unit: Int64 = 100_000_000
    while let digit = mark, Ascii.isDigit(digit) {
      value += Int64(digit - Ascii.zero) * unit
      unit /= 10
      index += 1
    }
    return value
  }

  /// Whether `PM` stands there, in one of its spellings; `nil` where neither does.
  private mutating func halfOfDay() -> Bool? {
    let start = index
    skipBlanks()
    // The narrow blank that some systems write before it.
    if bytes[index...].starts(with: [0xE2, 0x80, 0xAF]) { index += 3 }
    let letters = bytes[index...].filter { $0 != Ascii.dot }.prefix(2).map { $0 | 0x20 }
    guard letters.count == 2, letters[1] == UInt8(ascii: "m"),
      letters[0] == UInt8(ascii: "a") || letters[0] == UInt8(ascii: "p")
    else {
      index = start
      return nil
    }
    while let byte = mark, Ascii.isLetter(byte) || byte == Ascii.dot { index += 1 }
    return letters[0] == UInt8(ascii: "p")
  }

  // MARK: Zones

  /// Whether something stands behind the time that says its zone.
  var saysZone: Bool { bytes[index...].contains { !Ascii.isBlank($0) } }

  /// Minutes east of Greenwich at the end: none, `Z`, `+01:00`, `+0100`, ` UTC`, ` GMT+8`; names of zones that say
  /// no number count as none.
  mutating func zoneMinutes() -> Int? {
    skipBlanks()
    if isAtEnd { return 0 }
    if let byte = mark, Ascii.isLetter(byte) {
      _ = word()
      skipBlanks()
      if isAtEnd { return 0 }
    }
    guard let sign = mark, sign == Ascii.plus || sign == Ascii.minus else { return nil }
    index += 1
    let digits = bytes[index...].filter(Ascii.isDigit)
    guard (1...2).contains(digits.count) || digits.count == 4 else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - Ascii.zero) }
    index = bytes.endIndex
    let minutes = digits.count == 4 ? number / 100 * 60 + number % 100 : number * 60
    return sign == Ascii.minus ? -minutes : minutes
  }
}
