import GaitModel
import GaitText

/// Chooses the column of time among those that could be it, and finds out what its numbers are.
struct TimeColumnChoice {
  /// A column that was chosen.
  struct Choice {
    let column: Int
    let form: RawTime.Form
    let basis: RecordingGuess.Basis
    let unitName: String
  }

  /// What is wrong with a column of times.
  enum Trouble: Error, Equatable {
    /// Its name says one unit and its steps another.
    case contradiction(column: Int, said: String, seconds: Double)
    /// Nothing shows the unit; the typical step.
    case unknownUnit(column: Int, step: Double)
    /// It falls from row to row.
    case falls(column: Int)
    /// Every row says the same.
    case standsStill(column: Int)
    /// There is none.
    case none
  }

  /// Steps that a sensor's rows can have: from 2,000 rows a second to 5.
  private static let steps = 0.0005...0.2
  /// Steps that a unit which stands in the name may lead to: slow recordings are read and judged as slow.
  private static let saidSteps = 0.0001...2.0

  /// Nanoseconds of a day, the steps of rows in days, and the last day that a spreadsheet's date may be (in 2119).
  private static let day = 86_400e9
  private static let daySteps = (0.0005 / 86_400)...(0.2 / 86_400)
  private static let lastDay = 80_000.0

  /// What the columns are called, with the unit that stands below the name behind it.
  let names: [String]
  /// The cells of the first rows, row by row.
  let rows: [[ArraySlice<UInt8>]]
  let decimalMark: UInt8
  /// What the user said of the unit.
  let unitNanoseconds: Double?

  /// The best of `candidates`: columns with what is known of them, the preferred ones first.
  func choose(_ candidates: [(column: Int, form: RawTime.Form?)]) throws(Trouble) -> Choice {
    var best: (choice: Choice, moving: Double)?
    var trouble = Trouble.none
    for (column, form) in candidates {
      do throws(Trouble) {
        let (choice, moving) = try read(column, form)
        // A column that moves with every row is better than one that repeats itself; the first of equals counts.
        if best == nil || moving > (best?.moving ?? 0) + 0.15 { best = (choice, moving) }
      } catch {
        if trouble == .none { trouble = error }
      }
    }
    if let best { return best.choice }
    throw trouble
  }

  /// How the cells of a column that may hold whole seconds are read; `nil` when it is no time.
  func form(_ column: Int, _ named: RawTime.Form?) -> RawTime.Form? {
    let cells = rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
    guard let first = cells.first else { return nil }
    if TableCell.number(first, decimalMark: decimalMark) == nil { return textForm(cells) }
    if let unitNanoseconds { return .number(nanoseconds: unitNanoseconds) }
    return named ?? (isNamedFiner(column) ? nil : .number(nanoseconds: 1e9))
  }

  private func isNamedFiner(_ column: Int) -> Bool {
    guard let scale = TimeColumnGuess(names[column])?.scale else { return true }
    return scale != .seconds && scale != .unknown
  }

  private func read(_ column: Int, _ named: RawTime.Form?) throws(Trouble) -> (Choice, Double) {
    let cells = rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
    guard cells.count >= min(3, rows.count), let first = cells.first else { throw .none }
    let form: RawTime.Form
    var basis = RecordingGuess.Basis.said
    if let unitNanoseconds {
      form = .number(nanoseconds: unitNanoseconds)
    } else if TableCell.number(first, decimalMark: decimalMark) == nil {
      guard let text = textForm(cells) else { throw .none }
      form = text
    } else if let named {
      form = named
    } else {
      (form, basis) = try guess(column, cells)
    }
    let times = cells.compactMap { RawTime.nanoseconds($0, form, decimalMark: decimalMark) }
    guard times.count * 10 >= cells.count * 8 else { throw .none }
    let steps = zip(times.dropFirst(), times).map { $0.clampedDifference(from: $1) }
    let moving = steps.isEmpty ? 1 : Double(steps.count { $0 > 0 }) / Double(steps.count)
    guard moving > 0 || steps.count < 3 else {
      throw steps.contains { $0 < 0 } ? .falls(column: column) : .standsStill(column: column)
    }
    if steps.count >= 20, steps.count(where: { $0 < 0 }) > steps.count * 3 / 5 {
      throw .falls(column: column)
    }
    if unitNanoseconds == nil, case .number = form, steps.count >= 5, let seconds = typical(steps),
      !Self.saidSteps.contains(seconds)
    {
      throw .contradiction(column: column, said: Self.name(form), seconds: seconds)
    }
    return (Choice(column: column, form: form, basis: basis, unitName: Self.name(form)), moving)
  }

  /// The rows' mean step in seconds, repeated stamps included.
  private func typical(_ steps: [Int64]) -> Double? {
    let sorted = steps.filter { $0 >= 0 }.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = Double(sorted[sorted.count / 2]) / 1e9
    if middle > 0 { return middle }
    return sorted.reduce(0) { $0 + Double($1) } / Double(sorted.count) / 1e9
  }

  private func textForm(_ cells: [ArraySlice<UInt8>]) -> RawTime.Form? {
    func most(_ isTime: (ArraySlice<UInt8>) -> Bool) -> Bool {
      cells.count(where: isTime) * 20 >= cells.count * 19
    }
    if most({ WrittenTime.clock($0) != nil }) { return .clock }
    if let unit = cells.first.flatMap({ RawTime.unitBehind($0, decimalMark: decimalMark) }),
      most({ RawTime.unitBehind($0, decimalMark: decimalMark) == unit })
    {
      return .number(nanoseconds: unit)
    }
    if most({ WrittenTime.minutes($0) != nil }) { return .minutes }
    let forms = [true, false].filter { dayFirst in
      most { WrittenTime.date($0, dayFirst: dayFirst) != nil }
    }
    // Where both fit, days and months do not matter within a walk, unless midnight passes.
    return forms.first.map { .date(dayFirst: $0) }
  }

  private func guess(_ column: Int, _ cells: [ArraySlice<UInt8>]) throws(Trouble) -> (
    RawTime.Form, RecordingGuess.Basis
  ) {
    if names.indices.contains(column), let guess = TimeColumnGuess(names[column]) {
      let unit: Double? =
        switch guess.scale {
        case .minutes: 60e9
        case .seconds: 1e9
        case .milliseconds: 1e6
        case .microseconds: 1e3
        case .nanoseconds: 1
        case .unknown: nil
        }
      if let unit { return (.number(nanoseconds: unit), .said) }
    }
    let numbers = cells.compactMap { TableCell.number($0, decimalMark: decimalMark) }
    let steps = zip(numbers.dropFirst(), numbers).map(-).filter { $0 >= 0 }.sorted()
    guard let last = steps.last, last > 0 else {
      throw zip(numbers.dropFirst(), numbers).contains { $0 < $1 }
        ? .falls(column: column) : .standsStill(column: column)
    }
    var step = steps[steps.count / 2]
    if step == 0 { step = steps.reduce(0, +) / Double(steps.count) }
    // Whole numbers that go up by one count the rows: a thousand rows a second are rarer than a counter.
    if steps.first == 1, last == 1, numbers.allSatisfy({ $0 == $0.rounded() }) {
      throw .unknownUnit(column: column, step: step)
    }
    // Spreadsheets count days; the steps of their parts are below those of any other unit.
    if Self.daySteps.contains(step), numbers.allSatisfy({ $0 >= 0 && $0 < Self.lastDay }) {
      return (.number(nanoseconds: Self.day), .certain)
    }
    // The ranges of steps that seconds, ms, µs and ns can have do not meet.
    for unit in [1e9, 1e6, 1e3, 1.0] where Self.steps.contains(step * unit / 1e9) {
      return (.number(nanoseconds: unit), .certain)
    }
    throw .unknownUnit(column: column, step: step)
  }

  /// A form's name for people.
  static func name(_ form: RawTime.Form) -> String {
    switch form {
    case .number(1e9): "s"
    case .number(1e6): "ms"
    case .number(1e3), .counter(1e3, _): "µs"
    case .number(1): "ns"
    case .number(86_400e9): "d"
    case .number(60e9): "min"
    case .number(let unit), .counter(let unit, _): "\(unit / 1e6) ms"
    case .date: "date"
    case .clock: "h:min:s"
    case .minutes: "min:s"
    }
  }
}

extension Int64 {
  /// This minus `earlier`, held at the ends of the range.
  func clampedDifference(from earlier: Int64) -> Int64 {
    let (difference, isOver) = subtractingReportingOverflow(earlier)
    return isOver ? (self < earlier ? .min : .max) : difference
  }
}
