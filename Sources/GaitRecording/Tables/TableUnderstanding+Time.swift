import GaitModel
import GaitText

extension TableUnderstanding {
  /// How the rows of a table get their times.
  struct Timing {
    var column: Int?
    /// How the times are read; `nil` where rows are counted.
    var form: RawTime.Form?
    /// The column of the parts of a second that the times lack.
    var partColumn: Int?
    var partNanoseconds = 0.0
    /// Rows a second, where they are counted.
    var rateHertz = 0.0
    var origin = TablePlan.TimeOrigin.anywhere
  }

  /// The column of time and how it is read, or the rate at which rows are counted.
  func timing(
    _ columns: [TableColumn], _ ranks: [Int], _ rows: [[ArraySlice<UInt8>]], _ shape: TableShape,
    _ e4Rate: Double?, _ guesses: inout [RecordingGuess]
  ) throws(RecordingError) -> Timing {
    if let rate = options.rateHertz ?? e4Rate {
      let times = options.rateHertz == nil ? nil : columns.indices.first { columns[$0].role == .time }
      guesses.append(.rate(hertz: rate, times.map { .overruled(shape.names[$0]) } ?? .said))
      return Timing(rateHertz: rate)
    }
    var candidates = columns.indices.filter { columns[$0].role == .time }.sorted {
      preference($0, ranks, shape) < preference($1, ranks, shape)
    }
    if candidates.isEmpty {
      // A column without a name whose cells are written as times, as pandas leaves an index.
      candidates = columns.indices.filter { index in
        shape.names[index].isEmpty
          && rows.prefix(20).allSatisfy { row in
            row.indices.contains(index) && TableCell.number(row[index], decimalMark: shape.decimalMark) == nil
              && RawTime.looksLikeTime(row[index])
          }
      }
    }
    let names = shape.names.indices.map { index in
      let unit = shape.units.indices.contains(index) ? shape.units[index] : ""
      return unit.isEmpty ? shape.names[index] : "\(shape.names[index]) (\(unit))"
    }
    let opening = Array(rows.prefix(400))
    let choice = TimeColumnChoice(
      names: names, rows: opening, decimalMark: shape.decimalMark,
      unitNanoseconds: options.timeUnitNanoseconds)
    let parts = SecondParts(rows: opening, names: names, decimalMark: shape.decimalMark)
    for column in candidates {
      guard let form = choice.form(column, columns[column].time),
        let found = parts.found(beside: column, form)
      else { continue }
      guesses.append(.time(column: shape.names[column], unit: TimeColumnChoice.name(form), .said))
      guesses.append(.secondParts(column: shape.names[found.parts], unit: found.unitName))
      return Timing(
        column: column, form: form, partColumn: found.parts, partNanoseconds: found.nanoseconds,
        origin: origin(column, form, opening, shape))
    }
    do throws(TimeColumnChoice.Trouble) {
      let chosen = try choice.choose(candidates.map { ($0, columns[$0].time) })
      guesses.append(.time(column: shape.names[chosen.column], unit: chosen.unitName, chosen.basis))
      return Timing(
        column: chosen.column, form: chosen.form, origin: origin(chosen.column, chosen.form, opening, shape))
    } catch {
      if let rate = PreambleRate.hertz(shape.preamble) {
        guesses.append(.rate(hertz: rate, .said))
        return Timing(rateHertz: rate)
      }
      throw timeFault(error, candidates, opening, shape)
    }
  }

  private func timeFault(
    _ trouble: TimeColumnChoice.Trouble, _ candidates: [Int], _ rows: [[ArraySlice<UInt8>]],
    _ shape: TableShape
  ) -> RecordingError {
    switch trouble {
    case .contradiction(let column, let said, let seconds):
      return RecordingError.table(
        file, column: shape.names[column],
        .timeContradicts(said: said, seconds: RecordingError.shown(seconds, decimals: 9)))
    case .unknownUnit(let column, let step):
      return RecordingError.table(
        file, column: shape.names[column], .timeUnitUnknown(step: RecordingError.shown(step)))
    case .falls(let column): return RecordingError.table(file, column: shape.names[column], .timeFalls)
    case .standsStill(let column):
      return RecordingError.table(file, column: shape.names[column], .timeStandsStill)
    case .none: break
    }
    // A column that is there and cannot be read is not to be named again.
    if let column = candidates.first,
      let cell = rows.lazy.compactMap({
        $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil
      }).first
    {
      return RecordingError.table(
        file, row: shape.firstRow + 1, column: shape.names[column], .timeUnreadable(CellText.shown(cell)))
    }
    return RecordingError.table(file, .noTime(columns: shape.names))
  }

  /// Columns that a rule names come first, then seconds that have passed, then the others from the left.
  private func preference(_ column: Int, _ ranks: [Int], _ shape: TableShape) -> Int {
    if ranks[column] < 1000 { return ranks[column] }
    let words = NameTokens(shape.names[column]).words
    return 1000 + (words.contains("elapsed") || words.contains("since") ? 0 : 100) + column
  }

  /// Where the times of a column count from.
  private func origin(
    _ column: Int, _ form: RawTime.Form, _ rows: [[ArraySlice<UInt8>]], _ shape: TableShape
  ) -> TablePlan.TimeOrigin {
    guard let cell = rows.lazy.compactMap({ $0.indices.contains(column) ? $0[column] : nil }).first else {
      return .anywhere
    }
    switch form {
    case .date(let dayFirst):
      // Where day and month could change places, nobody knows when it was.
      let isSure = WrittenTime.date(cell, dayFirst: !dayFirst).map {
        $0 == WrittenTime.date(cell, dayFirst: dayFirst)
      }
      guard isSure ?? true else { return .anywhere }
      return WrittenTime.saysZone(cell, dayFirst: dayFirst) ? .worldTime : .localTime
    case .number(86_400e9): return .anywhere
    case .number: return .worldTime
    case .clock, .minutes, .counter: return .anywhere
    }
  }
}
