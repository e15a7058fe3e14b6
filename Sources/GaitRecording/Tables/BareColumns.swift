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
    let clock = [0, count - 1].first { isClock($0, values) }
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
    let chosen = apart.count == 1 ? apart[0] : accelerations.first { $0 == (clock == 0 ? 1 : 0) }
    guard let chosen, accelerations.allSatisfy({ abs($0 - chosen) < 3 }) else { return nil }
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
