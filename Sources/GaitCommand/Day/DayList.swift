import GaitModel
import GaitResults
import GaitWords

/// Hours or days for people: one row each.
enum DayList {
  private static let widths = [16, 6, 6, 8, 8, 7, 6, 9, 9, 5]
  private static let heads: [DayText] = [
    .when, .measured, .walked, .stroll, .slow, .normal, .brisk, .steps, .cadence, .armSwing,
  ]

  /// The table of a recording.
  static func text(of days: TabledDays, in language: Language) -> String {
    let rows = days.rows.map { cells($0, language) }
    let name = Wording.visible(days.name)
    let faults = NoticeList(days.faults, in: language).lines
    guard !rows.isEmpty else {
      return ([name, Words.day(.nothing, in: language)] + faults).joined(separator: "\n") + "\n"
    }
    // What no row holds has no column.
    let kept = heads.indices.filter { index in index == 0 || rows.contains { $0[index] != "-" } }
    func line(_ cells: [String]) -> String { Wording.row(kept.map { cells[$0] }, kept.map { widths[$0] }) }
    let titles = heads.map {
      Words.day($0, in: language).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let above = [line(titles.map { String($0[0]) }), line(titles.map { String($0[1]) })]
    return ([name] + above + rows.map(line) + faults).joined(separator: "\n") + "\n"
  }

  /// What an hour or day is called.
  static func name(_ row: DayRow, isDay: Bool, in language: Language) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if let date = row.date { return row.hour.map { "\(date) \(two($0)):00" } ?? date }
    let hour = Int((row.start.seconds / 3600).rounded())
    return isDay
      ? "\(Words.day(.day, in: language)) \(hour / 24 + 1)"
      : "\(Words.day(.day, in: language)) \(hour / 24 + 1) +\(two(hour % 24)):00"
  }

  private static func cells(_ row: DayRow, _ language: Language) -> [String] {
    func minutes(_ seconds: Double?) -> String {
      seconds.map { Words.number($0 / 60, 1, in: language) } ?? "-"
    }
    func middle(_ spread: DayRow.Spread?) -> String {
      spread.map { Words.number($0.middle.value, 0, in: language) } ?? "-"
    }
    let paces = PaceTimes.classes.map { pace in minutes(row.paceTimes.map { Double($0.seconds(at: pace)) }) }
    let arms = [row.leftArm, row.rightArm, row.arm].compactMap { $0?.middle.value }
    let arm = arms.isEmpty ? "-" : Words.number(arms.reduce(0, +) / Double(arms.count), 0, in: language)
    return [
      name(row, isDay: row.isDay, in: language), minutes(Double(row.measuredSeconds)),
      minutes(Double(row.walkingSeconds)),
    ] + paces + ["\(row.steps)", middle(row.cadence), arm]
  }
}
