import GaitModel
import GaitResults
import GaitWords

/// A walk test for people: a line for each number that is known, then its minutes.
struct TestList {
  /// The lines.
  let lines: [String]

  init(_ test: WalkTest, _ walk: WalkResult, in language: Language) {
    let known = MeasureBindings.tests.compactMap { Self.line($0, test, language) }
    var lines = [Words.table(.testTitle(test.kind.rawValue), in: language)] + known.map { "  " + $0 }
    let minutes = test.end == nil || test.kind == .tenMetres ? [] : TabledMinute.all(of: walk, test: test)
    if minutes.count > 1 {
      let columns = TableHead.testMinutes(in: language).columns
      let widths = columns.map(\.width)
      lines += ["", Wording.row(columns.map(\.name), widths), Wording.row(columns.map(\.unit), widths)]
      lines += minutes.map { Wording.row(Self.cells($0, language), widths) }
    }
    self.lines = lines
  }

  private static func line(
    _ bound: BoundMeasure<WalkTest>, _ test: WalkTest, _ language: Language
  ) -> String? {
    guard let name = Words.measure(bound.measure, in: language)?.heading else { return nil }
    switch (bound.measure.kind, bound.access) {
    case (_, .word(let word)):
      guard let said = word.get(test) else { return nil }
      return Words.table(
        .testCount(name: name, value: Words.metric(said, in: language)), in: language)
    case (.number(let unit), _):
      guard let number = bound.number(in: test) else { return nil }
      let decimals: [MeasureUnit: Int] = [.seconds: 0, .metres: 1, .metresPerSecond: 2, .stepsPerMinute: 0]
      let value = Words.number(number.value, decimals[unit] ?? number.decimals, in: language)
      return Words.table(.total(name: name, value: value, unit: unit.rawValue), in: language)
    default:
      return bound.number(in: test).map {
        Words.table(.testCount(name: name, value: Words.number($0.value, 0, in: language)), in: language)
      }
    }
  }

  private static func cells(_ minute: TabledMinute, _ language: Language) -> [String] {
    let cadence = minute.seconds.compactMap { $0.walking ? $0.cadenceStepsPerMinute : nil }.sorted()
    return [
      "\(minute.number)", "\(minute.steps)",
      cadence.isEmpty ? "-" : Words.number(cadence[cadence.count / 2], 0, in: language),
      "\(minute.seconds.count { !$0.walking })",
    ]
  }
}
