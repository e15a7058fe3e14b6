import GaitModel

/// Finds out what columns without names hold: one of the time, three of an accelerometer, perhaps three of a
/// gyroscope right beside them.
struct BareColumns {
  let rows: [[ArraySlice<UInt8>]]
  let shape: TableShape
  let options: ReadingOptions

  /// The share of rows in which a clock moves on.
  private static let movingShare = 0.9
  /// Three columns of fewer different numbers than this are no sensor.
  private static let fewestValues = 4

  /// Names for the columns, empty for those that are not used; `nil` when it cannot be known.
  var names: [String]? {
    let count = shape.columnCount
    let values = rows.prefix(3000).map { row in
      (0..<count).map {
        row.indices.contains($0) ? TableCell.number(row[$0], decimalMark: shape.decimalMark) : nil
      }
    }
    guard values.count >= 20 else { return nil }
    // Numbers of rows may stand before the time.
    let first = count > 1 && isCounter(0, values) && isClock(1, values) ? 1 : 0
    let clock = [first, count - 1].first { isClock($0, values) }
    if let names = inTurns(count, clock) { return names }
    var accelerations: [Int] = []
    for start in stride(from: 0, through: count - 3, by: 1) {
      guard !(start..<(start + 3)).contains(clock ?? -1), let facts = facts(start, values),
        facts.fewestValues >= Self.fewestValues
      else { continue }
      if case .unit(_, .certain) = UnitGuess.acceleration(facts) { accelerations.append(start) }
    }
    // Columns that overlap may all look like gravity when one axis holds nearly all of it: then nothing is sure.
    let apart = accelerations.filter { start in !accelerations.contains { $0 != start && abs($0 - start) < 3 }
    }
    let chosen =
      apart.count == 1 ? apart[0] : accelerations.first { $0 == (clock == first ? first + 1 : first) }
    guard let chosen, accelerations.allSatisfy({ abs($0 - chosen) < 3 }) else { return nil }
    // What moves like a sensor beside it comes in threes, or alone (a temperature, a magnitude). Two such columns side by
    // side, or five, say that an axis is missing somewhere: then what looks like gravity may be two of its axes and another's.
    var run = 0
    for column in 0...count {
      let isMoving = column < count && column != clock && isLive(column, values)
      if isMoving, !(chosen..<(chosen + 3)).contains(column) {
        run += 1
      } else {
        guard run % 3 != 2 else { return nil }
        run = 0
      }
    }
    var names = Array(repeating: "", count: count)
    if let clock {
      names[clock] = "time"
    } else if options.rateHertz == nil, PreambleRate.hertz(shape.preamble) == nil {
      return nil
    }
    for (offset, axis) in Axis.allCases.enumerated() { names[chosen + offset] = "acc_\(axis.rawValue)" }
    for start in [chosen + 3, chosen - 3] where start >= 0 && start + 3 <= count {
      guard !(start..<(start + 3)).contains(clock ?? -1), let facts = facts(start, values),
        facts.fewestValues >= 2 * Self.fewestValues,
        facts.steadiness < 0.9
      else { continue }
      for (offset, axis) in Axis.allCases.enumerated() { names[start + offset] = "gyr_\(axis.rawValue)" }
      break
    }
    return names
  }

  /// The names where readings take turns in three columns behind a number that says which.
  private func inTurns(_ count: Int, _ clock: Int?) -> [String]? {
    guard let clock, count >= 5 else { return nil }
    for start in stride(from: count - 3, through: 1, by: -1) where !(start..<(start + 3)).contains(clock) {
      let turns = ReadingTurns(
        rows: Array(rows.prefix(3000)), decimalMark: shape.decimalMark, columns: Array(start..<(start + 3)))
      guard let found = turns.found(), found.column != clock else { continue }
      var names = Array(repeating: "", count: count)
      names[clock] = "time"
      names[found.column] = "kind"
      for (offset, axis) in Axis.allCases.enumerated() { names[start + offset] = "acc_\(axis.rawValue)" }
      return names
    }
    return nil
  }

  /// Whether a column moves to and fro like a reading: many different numbers, and turns in both directions.
  private func isLive(_ column: Int, _ values: [[Double?]]) -> Bool {
    let numbers = values.compactMap { $0[column] }
    guard numbers.count >= 20, Set(numbers).count * 8 > numbers.count else { return false }
    let steps = zip(numbers.dropFirst(), numbers).map(-)
    return steps.contains { $0 > 0 } && steps.contains { $0 < 0 }
  }

  /// Whether a column goes up by one from row to row.
  private func isCounter(_ column: Int, _ values: [[Double?]]) -> Bool {
    let numbers = values.compactMap { $0[column] }
    return numbers.count == values.count && zip(numbers.dropFirst(), numbers).allSatisfy { $0 - $1 == 1 }
  }

  private func isClock(_ column: Int, _ values: [[Double?]]) -> Bool {
    let times = values.compactMap { $0[column] }
    if times.count < values.count {
      return rows.prefix(50).allSatisfy { $0.indices.contains(column) && RawTime.looksLikeTime($0[column]) }
    }
    let steps = zip(times.dropFirst(), times).map(-)
    return steps.count { $0 > 0 } >= Int(Self.movingShare * Double(steps.count))
      || (steps.allSatisfy { $0 >= 0 } && steps.count { $0 > 0 } * 4 > steps.count)
  }

  private func facts(_ start: Int, _ values: [[Double?]]) -> TripleFacts? {
    TripleFacts(
      values.compactMap { row in
        guard let x = row[start], let y = row[start + 1], let z = row[start + 2] else { return nil }
        return Vector3(x, y, z)
      })
  }
}
