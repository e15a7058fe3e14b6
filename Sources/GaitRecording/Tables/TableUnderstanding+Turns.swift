import GaitModel
import GaitText

extension TableUnderstanding {
  /// The readings that take turns in the columns of the only sensor; `nil` where none do.
  func readingTurns(
    _ sensors: [TableSensors.Sensor], _ rows: [[ArraySlice<UInt8>]], _ shape: TableShape
  ) -> ReadingTurns.Found? {
    guard sensors.count == 1, sensors[0].triples.count == 1,
      sensors[0].triples[0].reading == .channel(.acceleration)
    else { return nil }
    return ReadingTurns(rows: rows, decimalMark: shape.decimalMark, columns: sensors[0].triples[0].columns)
      .found()
  }

  /// Settles the units of readings that take turns, each by its own rows.
  func settleTurns(
    _ kinds: inout ReadingTurns.Found?, _ sensors: inout [TableSensors.Sensor], _ rows: [[ArraySlice<UInt8>]],
    _ shape: TableShape, _ dialect: TableDialect, _ guesses: inout [RecordingGuess]
  ) throws(RecordingError) {
    guard var found = kinds, let columns = sensors.first?.triples.first?.columns else { return }
    var triples: [TableSensors.Triple] = []
    var beside: (facts: TripleFacts?, unit: TableUnit?)
    // Acceleration first: beside it the unit of turning shows.
    let order = found.turns.indices.sorted { first, _ in found.turns[first].reading == .channel(.acceleration)
    }
    for index in order {
      guard let reading = found.turns[index].reading else { continue }
      let name = found.turns[index].name
      let own = rows.filter { row in
        row.indices.contains(found.column) && TableText.string(row[found.column]) == name
      }
      var settling = UnitSettling(file: file, options: options, mark: shape.decimalMark, rows: own)
      let triple = TableSensors.Triple(reading: reading, columns: columns)
      let settled =
        reading == .channel(.angularVelocity)
        ? try settling.angularVelocity(triple, beside: beside.facts, in: beside.unit)
        : try settling.settled([triple], dialect).first ?? triple
      if settled.reading == .channel(.acceleration) {
        let turns = ReadingTurns(rows: rows, decimalMark: shape.decimalMark, columns: columns)
        beside = (turns.facts(where: name, in: found.column), settled.unit)
      }
      found.turns[index].factor = settled.unit?.factor ?? 1
      guesses += settling.guesses
      triples.append(settled)
    }
    sensors[0].triples = triples
    kinds = found
  }
}

extension ReadingTurns.Found {
  /// Puts into the plan what a row is by its kind.
  func carry(into plan: inout TablePlan) {
    let slots = plan.targets.indices.filter { if case .reading = plan.targets[$0] { true } else { false } }
    for (axis, target) in zip(Axis.allCases, slots) {
      plan.targets[target] = .reading(sensor: 0, slot: TablePlan.slot(.channel(.acceleration), axis))
      plan.factors[target] = 1
    }
    guard plan.targets.indices.contains(column) else { return }
    plan.targets[column] = .kind
    plan.kinds = turns.map { turn in
      (Array(turn.name.utf8), turn.reading.map { TablePlan.slot($0, .x) } ?? -1, turn.factor)
    }
  }
}
