import GaitText

/// APDM's older export, `Format=7,…`: the sensors' places stand in the first line, each three cells behind the first
/// of its fourteen columns; below are two lines of names. Times are microseconds since 1970, readings in SI units.
enum APDMFormat7 {
  private static let columnsPerSensor = 14
  /// What the columns of a sensor are called, as a table that names each column would call them.
  private static let names =
    ["X", "Y", "Z"].map { "Accelerometer \($0) (m/s^2)" } + ["X", "Y", "Z"].map { "Gyroscope \($0) (rad/s)" }
    + ["X", "Y", "Z"].map { "Magnetometer \($0) (uT)" } + ["Barometer"]
    + ["S", "X", "Y", "Z"].map { "Orientation \($0)" }

  /// The shape of such a table; `nil` of any other.
  static func shape(_ text: TableText) -> TableShape? {
    guard text.lines.count > 3, text.bytes[text.lines[0]].starts(with: "Format=7".utf8) else { return nil }
    let heads = text.cells(0, Ascii.comma).map(TableText.string)
    var names = ["Time (us)"]
    var column = 1
    while column + 3 < heads.count {
      let sensor = heads[column + 3].isEmpty ? heads[column] : heads[column + 3]
      guard !sensor.isEmpty else { break }
      names += Self.names.map { "\(sensor) \($0)" }
      column += columnsPerSensor
    }
    guard names.count > 1 else { return nil }
    var shape = TableShape.plain
    shape.columnCount = names.count
    shape.nameLines = [1, 2]
    shape.names = names
    shape.preamble = [text.line(0)]
    // A line of units may stand below the names.
    let first = text.lines.indices.dropFirst(3).first { line in
      text.cells(line, Ascii.comma).first.map { TableCell.number($0, decimalMark: Ascii.dot) != nil } ?? false
    }
    guard let first else { return nil }
    shape.firstRow = first
    return shape
  }
}
