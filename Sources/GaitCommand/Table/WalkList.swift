import GaitModel
import GaitRecording
import GaitResults
import GaitWords

/// Several walks for people: one row each.
enum WalkList {
  /// What stands above the rows.
  static func head(_ test: WalkTest.Kind?, in language: Language) -> String {
    let columns = TableHead.walks(withTest: test != nil, in: language).columns
    let widths = columns.map(\.width)
    return Wording.row(columns.map(\.name), widths) + "\n" + Wording.row(columns.map(\.unit), widths) + "\n"
  }

  /// What stands below them.
  static func legend(in language: Language) -> String {
    "\n" + Wording.wrapped(Words.table(.walkListLegend, in: language)) + "\n"
  }

  /// The row of a walk; a dash for what is not known.
  static func row(_ tabled: TabledWalk, in language: Language) -> String {
    let columns = TableHead.walks(withTest: tabled.test != nil, in: language).columns
    return Wording.row(cells(tabled, columns[0].width, language), columns.map(\.width)) + "\n"
  }

  private static func cells(_ tabled: TabledWalk, _ width: Int, _ language: Language) -> [String] {
    let walk = tabled.walk
    let summary = WalkSummary(of: walk)
    let stepsAreKnown =
      !walk.initialContacts.isEmpty || !walk.notComputed.contains { $0.metric == "initial_contacts" }
    func number(_ value: Double?, _ decimals: Int) -> String {
      value.map { Words.number($0, decimals, in: language) } ?? "-"
    }
    var cells = [
      name(tabled.name, width - 1, language),
      stepsAreKnown ? Words.duration(summary.walkingSeconds, in: language) : "-",
      stepsAreKnown ? "\(summary.steps)" : "-",
      number(summary.cadenceStepsPerMinute, 0), number(walk.medianSpeed, 2),
      number(walk.medianStrideLength, 2),
    ]
    if let test = tabled.test { cells.append(number(test.distanceMetres, 0)) }
    return cells
  }

  /// The last part of the name, cut at its beginning where it is too long.
  private static func name(_ path: String, _ width: Int, _ language: Language) -> String {
    let shown = Wording.visible(
      Words.name(ofFile: RecordingSource(argument: path).displayName, in: language))
    let last = shown.split(separator: "/").last.map(String.init) ?? shown
    return last.count > width ? "…" + last.suffix(width - 1) : last
  }
}
