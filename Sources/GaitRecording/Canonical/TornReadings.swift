import GaitModel

/// Counts readings of three axes that lack one or two: an empty cell, a word for nothing, a number that is none.
///
/// A reading without any number is not torn: at that moment there was none, as in every gap, and in tables that join
/// sensors of different rates row by row. A torn reading is lost, and a sensor that lost some is still worth listening to. When every sensor of a table lost more
/// than a fifth in this way, what is left is no measurement.
struct TornReadings {
  /// The lowest bit of each channel's three.
  private static let lowest: UInt32 = 0b001_001_001_001_001

  private var counts: [Int]
  /// The row of each sensor that was counted last: a row counts once.
  private var lastRows: [Int]
  /// The channels of each sensor that have three columns: the others cannot be torn.
  private let whole: [UInt32]
  private var firstRow: Int?
  /// The axes of each sensor whose number is none, and the row in which that was.
  private var spoilt: [(bits: UInt32, row: Int)]

  /// - Parameter columns: of each sensor, a bit for each axis that has a column.
  init(columns: [UInt32]) {
    counts = Array(repeating: 0, count: columns.count)
    lastRows = Array(repeating: -1, count: columns.count)
    spoilt = Array(repeating: (0, -1), count: columns.count)
    whole = columns.map { $0 & $0 >> 1 & $0 >> 2 & Self.lowest }
  }

  /// - Parameters:
  ///   - sensors: how many sensors stand side by side.
  ///   - readings: sensor and slot of each column of a reading, in any order.
  init(sensors: Int, readings: some Sequence<(sensor: Int, slot: Int)>) {
    var columns: [UInt32] = Array(repeating: 0, count: sensors)
    for (sensor, slot) in readings where columns.indices.contains(sensor) {
      columns[sensor] |= 1 << UInt32(slot)
    }
    self.init(columns: columns)
  }

  /// Takes a row of a sensor: a bit for each axis that is there, three a channel.
  @inline(__always)
  mutating func take(_ bits: UInt32, sensor: Int, row: Int) {
    let bits = spoilt[sensor].row == row ? bits & ~spoilt[sensor].bits : bits
    let some = (bits | bits >> 1 | bits >> 2) & whole[sensor]
    let all = bits & bits >> 1 & bits >> 2 & whole[sensor]
    if some != all { lose(sensor: sensor, row: row) }
  }

  /// Takes a number of a row that is none, before the row.
  mutating func spoil(sensor: Int, slot: Int, row: Int) {
    if spoilt[sensor].row != row { spoilt[sensor] = (0, row) }
    spoilt[sensor].bits |= 1 << UInt32(slot)
  }

  private mutating func lose(sensor: Int, row: Int) {
    guard lastRows[sensor] != row else { return }
    lastRows[sensor] = row
    counts[sensor] += 1
    if firstRow == nil { firstRow = row }
  }

  /// How many rows of the least torn sensor are torn, and the first of all, where that is too much; else `nil`.
  func tooMany(of rows: Int) -> (count: Int, first: Int)? {
    guard let least = counts.min(), let firstRow, Double(least) > Thresholds.Damage.few.value,
      Double(least) > Thresholds.Damage.torn.value * Double(rows)
    else { return nil }
    return (least, firstRow)
  }
}
