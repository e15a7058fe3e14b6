import GaitModel
import GaitReport
import GaitWords

/// The arms for people: a line each, and how to read its numbers.
struct ArmList {
  /// The lines; none without an arm that carries a sensor.
  let lines: [String]

  /// - Parameter swings: The walk's swings, for what of them comes from the shoulder.
  init(_ arms: [ArmUse], _ swings: [ArmSwing] = [], in language: Language) {
    guard !arms.isEmpty else {
      lines = []
      return
    }
    let known = swings.filter { $0.shoulderShare != nil }
    let columns = TableHead.arms(withShoulder: !known.isEmpty, in: language).columns
    let widths = columns.map(\.width)
    let rows = arms.map { TableRows.arm($0, known, in: language) }
    var legend = Words.table(.armLegend, in: language)
    if !known.isEmpty {
      let isEstimate = known.contains { $0.method == .wristPivot }
      legend += " " + Words.table(.shoulderLegend(isEstimate: isEstimate), in: language)
    }
    if rows.joined().contains(Words.unknown(in: language)) {
      legend += " " + Words.table(.armUnknown, in: language)
    }
    lines =
      [Wording.row(columns.map(\.name), widths), Wording.row(columns.map(\.unit), widths)]
      + rows.map { Wording.row($0, widths) } + ["", Wording.wrapped(legend)]
  }
}
