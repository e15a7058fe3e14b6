import GaitModel
import GaitText

/// Finds tables in which readings take turns in the same three columns, and another column says which reading a row
/// is: `accelerometer` and `gyroscope`, or `1`, `2` and `3`.
struct ReadingTurns {
  /// One of the readings: what stands in the column, and what it means; no reading for one that is not used.
  struct Turn {
    let name: String
    let reading: TableColumn.Reading?
    var factor = 1.0
  }

  /// What was found.
  struct Found {
    let column: Int
    var turns: [Turn]
  }

  let rows: [[ArraySlice<UInt8>]]
  let decimalMark: UInt8
  /// The three columns.
  let columns: [Int]

  /// More readings than this no sensor has.
  private static let mostTurns = 12
  /// Numbers that stand for a reading are small.
  private static let largestNumber = 40.0
  /// Below this its direction varies as that of turning does, above as a field's; the mean's length as a share.
  /// Defaults, not from literature.
  private static let steadyField = 0.6

  /// The column that says the reading; `nil` where none does.
  func found() -> Found? {
    let count = rows.first?.count ?? 0
    for column in 0..<count where !columns.contains(column) {
      guard let names = names(in: column), let turns = byWords(names) ?? byNumbers(names, column) else {
        continue
      }
      return Found(column: column, turns: turns)
    }
    return nil
  }

  /// What stands in a column, when it is few different things that come again and again.
  private func names(in column: Int) -> [String]? {
    var names: [String] = []
    var changes = 0
    var last = ""
    for row in rows {
      guard row.indices.contains(column), !row[column].isEmpty else { return nil }
      let name = TableText.string(row[column])
      if !names.contains(name) {
        guard names.count < Self.mostTurns else { return nil }
        names.append(name)
      }
      if name != last { changes += 1 }
      last = name
    }
    return names.count >= 2 && changes >= 3 * names.count ? names : nil
  }

  private func byWords(_ names: [String]) -> [Turn]? {
    let turns = names.map { name -> Turn in
      guard case .reading(let reading, _) = ColumnWords("\(name)_x").column?.role else {
        return Turn(name: name, reading: nil)
      }
      return Turn(name: name, reading: reading)
    }
    return turns.contains { $0.reading == .channel(.acceleration) }
      && turns.count { $0.reading != nil } >= 2 ? turns : nil
  }

  /// Numbers say nothing themselves: one of them must go with gravity and the others not.
  private func byNumbers(_ names: [String], _ column: Int) -> [Turn]? {
    let numbers = names.compactMap { Double($0) }
    guard numbers.count == names.count,
      numbers.allSatisfy({ $0 >= 0 && $0 <= Self.largestNumber && $0 == $0.rounded() })
    else { return nil }
    let facts = names.map { name in self.facts(where: name, in: column) }
    let withGravity = names.indices.filter { index in
      guard let facts = facts[index], case .unit(_, .certain) = UnitGuess.acceleration(facts) else {
        return false
      }
      return true
    }
    guard withGravity.count == 1 else { return nil }
    let turning = names.indices.filter { index in
      guard !withGravity.contains(index), let facts = facts[index] else { return false }
      return facts.steadiness < Self.steadyField
    }
    return names.indices.map { index in
      if withGravity.contains(index) { return Turn(name: names[index], reading: .channel(.acceleration)) }
      let isTurning = turning == [index]
      return Turn(name: names[index], reading: isTurning ? .channel(.angularVelocity) : nil)
    }
  }

  /// Facts of the rows in which `name` stands in `column`.
  func facts(where name: String, in column: Int) -> TripleFacts? {
    TripleFacts(
      rows.compactMap { row in
        guard row.indices.contains(column), TableText.string(row[column]) == name else { return nil }
        var axes = [0.0, 0, 0]
        for (axis, index) in columns.enumerated() {
          guard row.indices.contains(index),
            case .number(let value) = TableCell(row[index], decimalMark: decimalMark)
          else { return nil }
          axes[axis] = value
        }
        return Vector3(axes[0], axes[1], axes[2])
      })
  }
}
