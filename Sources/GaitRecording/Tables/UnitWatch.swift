import GaitModel

/// Notices when the acceleration's unit changes on the way: gravity, which is always there, then has another size.
struct UnitWatch {
  /// So many samples are judged together.
  private static let window = 256
  /// The mean size of acceleration may be between these shares of what it was before: a runner's foot stays below
  /// three, and no two units are closer than nine to one. Defaults, not from literature.
  private static let usual = 0.3...4.5
  /// A window must not hold less than this of gravity to be compared, in m/s²: a fall is no unit.
  private static let least = 0.2

  private var sum = 0.0
  private var count = 0
  private var firstRow = 0
  private var reference: Double?
  private var doubtful: Int?
  /// The row from which on the unit is another one.
  private(set) var changedAt: Int?

  /// Takes the acceleration of a row.
  @inline(__always)
  mutating func take(_ acceleration: Vector3, row: Int) {
    if count == 0 { firstRow = row }
    sum += acceleration.length
    count += 1
    if count == Self.window { judge() }
  }

  /// Judges what is left at the end, where there is enough of it.
  mutating func finish() {
    if count >= Self.window / 4 { judge() }
  }

  private mutating func judge() {
    let mean = sum / Double(count)
    sum = 0
    count = 0
    guard mean.isFinite, mean > Self.least, changedAt == nil else { return }
    guard let reference else {
      reference = mean
      return
    }
    if Self.usual.contains(mean / reference) {
      doubtful = nil
      self.reference = reference + (mean - reference) / 16
    } else if let doubtful {
      changedAt = doubtful
    } else {
      doubtful = firstRow
    }
  }
}
