/// A moment given in seconds since the beginning of 1970 as a date and a time of the day, both in world time.
struct CalendarTime: Equatable {
  let year: Int
  let month: Int
  let day: Int
  let secondOfDay: Int

  /// The moment; leap seconds do not count, as everywhere.
  init(secondsSince1970 seconds: Int64) {
    var days = Int(seconds / 86_400)
    var rest = Int(seconds % 86_400)
    if rest < 0 {
      rest += 86_400
      days -= 1
    }
    secondOfDay = rest
    var year = 1970
    // In steps of four centuries, which all have the same length, then of years.
    let cycles = days >= 0 ? days / 146_097 : -((-days + 146_096) / 146_097)
    year += 400 * cycles
    days -= 146_097 * cycles
    while days >= Self.length(of: year) {
      days -= Self.length(of: year)
      year += 1
    }
    self.year = year
    var month = 1
    while days >= Self.length(of: month, in: year) {
      days -= Self.length(of: month, in: year)
      month += 1
    }
    self.month = month
    day = days + 1
  }

  /// As in `2026-03-01T09:00:00Z`.
  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))T\(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60)):"
      + "\(two(secondOfDay % 60))Z"
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(of year: Int) -> Int { isLeap(year) ? 366 : 365 }

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
