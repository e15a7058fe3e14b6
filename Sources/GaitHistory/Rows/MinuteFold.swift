import GaitModel
import GaitResults

/// The seconds of one minute to its row.
struct MinuteFold: Sendable {
  private(set) var number: Int?
  private var seconds: [SecondSummary] = []

  /// Measures of a second that a minute has the median of.
  static let measures = [Measure.cadence, .walkingSpeed, .armRangeLeft, .armRangeRight].map(\.name)
  static let bindings = MeasureBindings.seconds.filter { measures.contains($0.measure.name) }

  /// Takes a second; gives the row of the minute before when the second begins another one.
  mutating func add(_ second: SecondSummary) -> WalkRows.Minute? {
    let minute = WalkMinute.number(of: second.time, isEnd: true)
    defer { seconds.append(second) }
    guard minute != number else { return nil }
    let row = finish()
    number = minute
    return row
  }

  /// The row of the minute that is being filled; none without a second.
  mutating func finish() -> WalkRows.Minute? {
    guard let number, !seconds.isEmpty else { return nil }
    defer { seconds.removeAll(keepingCapacity: true) }
    var row = WalkRows.Minute(number: number)
    row.measuredSeconds = seconds.count
    row.walkingSeconds = seconds.count(where: \.walking)
    for bound in Self.bindings {
      var tally = ValueTally()
      for second in seconds { tally.add(bound.number(in: second)) }
      row.medians[bound.measure.name] = tally.median
    }
    let index = seconds.compactMap(\.staticLoadingIndex)
    if !index.isEmpty {
      row.staticLoadingIndex = MeasureUnit.ratio.written(index.reduce(0, +) / Double(index.count))?.value
    }
    let paces = seconds.compactMap(\.pace)
    row.pace = PaceTimes.classes.filter(paces.contains).max { left, right in
      paces.count { $0 == left } < paces.count { $0 == right }
    }
    return row
  }
}
