import GaitModel

/// Settles the units of one sensor's columns: what the user says, what the names say, what the numbers say.
struct UnitSettling {
  let file: String
  let options: ReadingOptions
  let mark: UInt8
  let rows: [[ArraySlice<UInt8>]]
  /// Below this share of its size gravity is missing, where the numbers also point nowhere. Defaults, not from
  /// literature: what a person adds while walking is a third of gravity in the mean.
  private static let leastGravity = 0.6
  private static let leastSteadiness = 0.35
  /// Gravity as a share of its size, in a unit that can be true: no two units are closer.
  private static let gravitySizes = 0.4...2.5
  /// Faster than this, for a twentieth of the time, nobody turns, in rad/s; default, not from literature.
  private static let fastestRadians = 40.0

  /// What was concluded.
  private(set) var guesses: [RecordingGuess] = []

  init(file: String, options: ReadingOptions, mark: UInt8, rows: [[ArraySlice<UInt8>]]) {
    self.file = file
    self.options = options
    self.mark = mark
    self.rows = rows
  }

  /// The triples with units; acceleration without gravity becomes what it is.
  mutating func settled(
    _ triples: [TableSensors.Triple], _ dialect: TableDialect
  ) throws(RecordingError) -> [TableSensors.Triple] {
    var settled: [TableSensors.Triple] = []
    var acceleration: (facts: TripleFacts?, unit: TableUnit?)
    // Gravity first: what stands beside it without gravity is in the same unit.
    let ordered = triples.filter { $0.reading == .gravity } + triples.filter { $0.reading != .gravity }
    for triple in ordered where triple.reading != .channel(.angularVelocity) {
      let beside = settled.first { $0.reading == .gravity }?.unit
      let done = try accelerationLike(triple, others: triples, beside: beside)
      settled.append(done)
      if done.reading == .channel(.acceleration) { acceleration = (facts(triple), done.unit) }
    }
    for triple in triples where triple.reading == .channel(.angularVelocity) {
      settled.append(try angularVelocity(triple, beside: acceleration.facts, in: acceleration.unit))
    }
    return settled
  }

  private func facts(_ triple: TableSensors.Triple) -> TripleFacts? {
    TripleFacts(
      rows.compactMap { row in
        var axes = [0.0, 0, 0]
        for (axis, column) in triple.columns.enumerated() {
          guard row.indices.contains(column),
            case .number(let value) = TableCell(row[column], decimalMark: mark)
          else { return nil }
          axes[axis] = value
        }
        return Vector3(axes[0], axes[1], axes[2])
      })
  }

  private mutating func accelerationLike(
    _ triple: TableSensors.Triple, others: [TableSensors.Triple], beside gravity: TableUnit?
  ) throws(RecordingError) -> TableSensors.Triple {
    guard triple.reading != .channel(.magneticField) else { return triple }
    if options.accelerationUnit == nil, triple.unit == nil, let word = triple.unknownUnit {
      throw RecordingError.table(file, .unitNotKnown(.acceleration, word: word))
    }
    if let unit = options.accelerationUnit ?? triple.unit {
      if triple.reading == .channel(.acceleration) {
        guesses.append(.unit(.acceleration, unit.name, basis(options.accelerationUnit, triple)))
        if let facts = facts(triple) {
          let size = facts.median * unit.factor / TableUnit.gravity
          // Whatever the names say: gravity has its size, or it is not in it.
          if size < Self.leastGravity, facts.steadiness < Self.leastSteadiness {
            return TableSensors.Triple(
              reading: .channel(.linearAcceleration), columns: triple.columns, unit: unit)
          }
          guard Self.gravitySizes.contains(size) else {
            let gravity = RecordingError.shown(facts.median * unit.factor, decimals: 3)
            throw RecordingError.table(
              file,
              options.accelerationUnit == nil
                ? .unitContradicts(said: unit.name, gravity: gravity)
                : .optionContradicts(said: unit.name, gravity: gravity))
          }
        }
      }
      return TableSensors.Triple(reading: triple.reading, columns: triple.columns, unit: unit)
    }
    if triple.reading == .channel(.linearAcceleration), let gravity { return with(triple, gravity) }
    guard let facts = facts(triple) else { return with(triple, .metres) }
    if triple.reading == .channel(.linearAcceleration),
      others.contains(where: { $0.reading == .channel(.acceleration) })
    {
      return with(triple, .metres)
    }
    switch UnitGuess.acceleration(facts) {
    case .unit(let unit, let certainty):
      guesses.append(.unit(.acceleration, unit.name, certainty == .certain ? .certain : .likely))
      // Gravity is in it, whatever the file's name says.
      let reading = triple.reading == .gravity ? triple.reading : .channel(.acceleration)
      return TableSensors.Triple(reading: reading, columns: triple.columns, unit: unit)
    case .withoutGravity:
      guard triple.reading != .gravity else { return with(triple, .metres) }
      return TableSensors.Triple(
        reading: .channel(.linearAcceleration), columns: triple.columns, unit: .metres)
    case .unknown:
      throw RecordingError.table(
        file, .unitUnknown(.acceleration, typical: RecordingError.shown(facts.median, decimals: 3)))
    }
  }

  /// The triple of angular velocity with its unit, beside an accelerometer of these facts in this unit.
  mutating func angularVelocity(
    _ triple: TableSensors.Triple, beside acceleration: TripleFacts?, in unit: TableUnit?
  ) throws(RecordingError) -> TableSensors.Triple {
    if let unit = options.angularVelocityUnit ?? triple.unit {
      guesses.append(.unit(.angularVelocity, unit.name, basis(options.angularVelocityUnit, triple)))
      if options.angularVelocityUnit == nil, let facts = facts(triple),
        facts.high * unit.factor > Self.fastestRadians
      {
        throw RecordingError.table(
          file, .rotationContradicts(said: unit.name, typical: RecordingError.shown(facts.high, decimals: 1)))
      }
      return with(triple, unit)
    }
    if let word = triple.unknownUnit {
      throw RecordingError.table(file, .unitNotKnown(.angularVelocity, word: word))
    }
    guard let facts = facts(triple) else { return with(triple, .radians) }
    guard let (unit, certainty) = UnitGuess.angularVelocity(facts, beside: acceleration, in: unit) else {
      throw RecordingError.table(
        file, .unitUnknown(.angularVelocity, typical: RecordingError.shown(facts.high, decimals: 3)))
    }
    guesses.append(.unit(.angularVelocity, unit.name, certainty == .certain ? .certain : .likely))
    return with(triple, unit)
  }

  /// Whether an option says another unit than the file.
  private func basis(_ option: TableUnit?, _ triple: TableSensors.Triple) -> RecordingGuess.Basis {
    guard option != nil, let said = triple.unit, said.name != option?.name else { return .said }
    return .overruled(said.name)
  }

  private func with(_ triple: TableSensors.Triple, _ unit: TableUnit) -> TableSensors.Triple {
    TableSensors.Triple(reading: triple.reading, columns: triple.columns, unit: unit)
  }
}
