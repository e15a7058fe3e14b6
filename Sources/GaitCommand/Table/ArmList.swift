import GaitModel
import GaitWords

/// The arms for people: a line each, and how to read its numbers.
struct ArmList {
  /// The lines; none without an arm that carries a sensor.
  let lines: [String]

  init(_ arms: [ArmUse], in language: Language) {
    guard !arms.isEmpty else {
      lines = []
      return
    }
    let columns = TableHead.arms(in: language).columns
    let widths = columns.map(\.width)
    let rows = arms.map { Self.cells($0, language) }
    var legend = Words.table(.armLegend, in: language)
    if rows.joined().contains(Words.unknown(in: language)) {
      legend += " " + Words.table(.armUnknown, in: language)
    }
    lines =
      [Wording.row(columns.map(\.name), widths), Wording.row(columns.map(\.unit), widths)]
      + rows.map { Wording.row($0, widths) } + ["", Wording.wrapped(legend)]
  }

  private static func cells(_ arm: ArmUse, _ language: Language) -> [String] {
    let unknown = Words.unknown(in: language)
    // An arm that never swung has no range: that is known.
    let absent = arm.swingingShare == 0 ? Words.table(.noRange, in: language) : unknown
    return [
      Words.place(arm.place, in: language),
      arm.swingingShare.map { Words.percent($0, decimals: 0, in: language) } ?? unknown,
      arm.range.map { Words.number($0 * 180 / .pi, 0, in: language) } ?? absent,
      arm.armStrideRatio.map { Words.number($0, 1, in: language) } ?? absent,
    ]
  }
}
