import GaitModel
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
    let rows = arms.map { arm in
      Self.cells(arm, language) + (known.isEmpty ? [] : [Self.share(of: arm, known, language)])
    }
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

  /// The middle one of an arm's shares of the shoulder.
  private static func share(of arm: ArmUse, _ swings: [ArmSwing], _ language: Language) -> String {
    let shares = swings.filter { $0.place == arm.place }.compactMap(\.shoulderShare).sorted()
    guard !shares.isEmpty else { return Words.unknown(in: language) }
    return Words.percent(shares[shares.count / 2], decimals: 0, in: language)
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
