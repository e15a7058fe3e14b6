/// The hours or days of a recording as a table.
public struct TabledDays: Equatable, Sendable {
  /// What the recording is called in tables.
  public let name: String
  /// Whose it is, by a code; `nil` when nobody said it.
  public let person: String?
  /// Its hours or days.
  public let rows: [DayRow]
  /// What was wrong with its data.
  public let faults: [DayFault]

  /// Rows with what was said of their recording.
  public init(name: String, person: String?, rows: [DayRow], faults: [DayFault] = []) {
    self.name = name
    self.person = person
    self.rows = rows
    self.faults = faults
  }

  /// The columns: their names, and what stands in them.
  public static var columns: [(name: String, kind: ResultKind)] {
    [("recording", .word), ("person", .word)] + DayRow.columns.map { ($0.name, $0.kind) }
  }

  /// The cells, by rows.
  public var cells: [[ResultCell]] {
    rows.map { row in [.word(name), ResultCell(person)] + DayRow.columns.map { $0.cell(row) } }
  }
}
