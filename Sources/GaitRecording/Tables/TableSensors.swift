import GaitModel

/// The columns of a table by sensor, before places and units are settled.
struct TableSensors {
  /// Three columns that are the axes of one reading.
  struct Triple {
    let reading: TableColumn.Reading
    let columns: [Int]
    var unit: TableUnit?
    /// A word for a unit that is not known.
    var unknownUnit: String?
  }

  /// One sensor.
  struct Sensor {
    var place: Place?
    let label: String
    var triples: [Triple]
  }

  /// What is wrong with the columns.
  enum Trouble: Error {
    /// Axes of a reading are missing; which of its columns are there.
    case missingAxis(TableColumn.Reading, present: [Int])
    /// Two columns hold the same.
    case twice(Int, Int)
    /// Two axes of one reading are said to be in different units.
    case unitsDiffer(Int, Int)
  }

  private(set) var sensors: [Sensor] = []

  /// Gathers `columns`, whose meaning is known.
  init(_ columns: [TableColumn], ranks: [Int]) throws(Trouble) {
    var keys: [(place: Place?, label: String)] = []
    for column in columns {
      guard case .reading = column.role else { continue }
      let key = Self.key(column)
      if !keys.contains(where: { $0.place == key.place && $0.label == key.label }) { keys.append(key) }
    }
    for key in keys {
      var triples: [Triple] = []
      for reading in Self.readings {
        let mine = columns.indices.filter {
          guard case .reading(reading, _) = columns[$0].role else { return false }
          let other = Self.key(columns[$0])
          return other.place == key.place && other.label == key.label
        }
        guard !mine.isEmpty else { continue }
        if let triple = try Self.triple(reading, mine, columns, ranks) { triples.append(triple) }
      }
      if !triples.isEmpty { sensors.append(Sensor(place: key.place, label: key.label, triples: triples)) }
    }
  }

  private static let readings: [TableColumn.Reading] = Channel.allCases.map { .channel($0) } + [.gravity]

  private static func key(_ column: TableColumn) -> (place: Place?, label: String) {
    column.place.map { ($0, "") } ?? (nil, column.label)
  }

  private static func triple(
    _ reading: TableColumn.Reading, _ mine: [Int], _ columns: [TableColumn], _ ranks: [Int]
  ) throws(Trouble) -> Triple? {
    var chosen: [Int] = []
    for axis in Axis.allCases {
      let fitting = mine.filter {
        if case .reading(_, axis) = columns[$0].role { true } else { false }
      }.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
      guard let first = fitting.first else {
        // A reading that is not needed is left out; without acceleration nothing can be found.
        if reading == .channel(.acceleration) { throw .missingAxis(reading, present: mine) }
        return nil
      }
      if fitting.count > 1, ranks[fitting[0]] == ranks[fitting[1]] { throw .twice(fitting[0], fitting[1]) }
      chosen.append(first)
    }
    let withUnit = chosen.first { columns[$0].unit != nil }
    if let withUnit,
      let other = chosen.first(where: { columns[$0].unit ?? columns[withUnit].unit != columns[withUnit].unit }
      )
    {
      throw .unitsDiffer(withUnit, other)
    }
    return Triple(
      reading: reading, columns: chosen, unit: withUnit.flatMap { columns[$0].unit },
      unknownUnit: chosen.lazy.compactMap { columns[$0].unknownUnit }.first)
  }
}
