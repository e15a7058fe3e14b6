import GaitModel
import GaitText

/// The columns of an answer of phyphox: times and three axes of its accelerometer and of its gyroscope.
struct PhyphoxColumns: Sendable {
  /// So many samples tell whether acceleration holds gravity.
  private static let telling = 50
  /// By quantity, acceleration first: times, x, y, z.
  private var columns: [[Double]] = Array(repeating: [], count: 8)
  /// Lengths of acceleration, until they tell whether it holds gravity.
  private var lengths: [Double] = []
  private var hasGravity: Bool?

  private static func place(_ name: Range<Int>, _ document: [UInt8]) -> Int? {
    let names: InlineArray<8, StaticString> = [
      "acc_time", "accX", "accY", "accZ", "gyr_time", "gyrX", "gyrY", "gyrZ",
    ]
    for place in names.indices where document.isText(name, names[place]) { return place }
    return nil
  }

  /// Reads the object of columns; `false` where it is broken.
  mutating func read(_ cursor: inout JSONCursor, _ document: [UInt8]) -> Bool {
    for place in columns.indices { columns[place].removeAll(keepingCapacity: true) }
    return cursor.members(document, isObject: true) { cursor, name in
      guard let place = Self.place(name, document) else { return cursor.skipValue(document) }
      return cursor.members(document, isObject: true) { cursor, name in
        guard document.isText(name, "buffer") else { return cursor.skipValue(document) }
        return cursor.members(document, isObject: false) { cursor, _ in
          guard let digits = cursor.number(document) else { return false }
          // Empty places are null.
          columns[place].append(DecimalField.number(document, digits) ?? .nan)
          return true
        }
      }
    }
  }

  /// Hands the samples on, and forgets them; `false` when a number cannot be.
  mutating func give(to samples: inout PhoneSamples) -> Bool {
    defer { for place in columns.indices { columns[place].removeAll(keepingCapacity: true) } }
    var isPlausible = true
    for quantity in 0..<2 {
      let first = 4 * quantity
      let count = (first..<(first + 4)).map { columns[$0].count }.min() ?? 0
      let limit = quantity == 0 ? DeviceUnits.greatestAcceleration : DeviceUnits.greatestAngularVelocity
      for index in 0..<count {
        let seconds = columns[first][index]
        let value = Vector3(
          columns[first + 1][index], columns[first + 2][index], columns[first + 3][index])
        // The first times may lie before the beginning.
        guard seconds.isFinite, seconds >= 0, value.isFinite else { continue }
        guard seconds < 1e9, value.staysWithin(limit) else {
          isPlausible = false
          continue
        }
        guard let kind = kind(quantity, value) else { continue }
        if !samples.add(kind, UInt64((seconds * 1e9).rounded()), value) { isPlausible = false }
      }
    }
    return isPlausible
  }

  private mutating func kind(_ quantity: Int, _ value: Vector3) -> PhoneSamples.Kind? {
    if quantity == 1 { return .rotation }
    if let hasGravity { return hasGravity ? .total : .linear }
    lengths.append(value.length)
    guard lengths.count == Self.telling else { return nil }
    lengths.sort()
    hasGravity = TextUnits.isGravity(lengths[Self.telling / 2], in: TextUnits.metresPerSecondSquared)
    lengths = []
    return nil
  }
}
