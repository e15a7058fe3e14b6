/// When a recording began, by the clock: the day and the second of it.
public struct ClockStart: Equatable, Sendable {
  /// Days since the beginning of 1970.
  public let day: Int
  /// Seconds since midnight, 0..<86400.
  public let secondOfDay: Double

  /// The moment that ISO 8601 says, as in `2026-03-01T09:00:00Z`, by the clock that it is written by; `nil` for other text.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let date = parts[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    var clock = parts[1]
    if let end = clock.firstIndex(where: { "Z+-".contains($0) }) { clock = clock[..<end] }
    let time = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard date.count == 3, let year = date[0], let month = date[1], let day = date[2], time.count >= 2,
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      let hour = Int(time[0]), let minute = Int(time[1]),
      let second = time.count > 2 ? Double(time[2]) : 0,
      (0..<24).contains(hour), (0..<60).contains(minute), second >= 0, second < 60
    else { return nil }
    self.day = Self.days(year: year, month: month, day: day)
    secondOfDay = Double(hour * 3600 + minute * 60) + second
  }

  /// A day as in `2026-03-01`.
  public static func text(ofDay days: Int) -> String {
    // Counted from March on, so that the leap day is a year's last (Hinnant 2013, days_from_civil).
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    func padded(_ number: Int, _ length: Int) -> String {
      String(repeating: "0", count: max(0, length - "\(number)".count)) + "\(number)"
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
