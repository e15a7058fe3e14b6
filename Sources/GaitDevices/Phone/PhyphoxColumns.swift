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
  /// What the columns are called.
  private var buffers = PhyphoxBuffers.usual
  /// By quantity: the first time of the answer before.
  private var firstSeconds: InlineArray<2, Double> = [-.infinity, -.infinity]
  private var isNew = false

  /// An experiment has described itself: from here on its names count, and its times begin anew.
  mutating func begin(_ buffers: PhyphoxBuffers) {
    self.buffers = buffers
    hasGravity = buffers.hasGravity
    lengths = []
    firstSeconds = [-.infinity, -.infinity]
    isNew = true
  }

  private func place(_ name: Range<Int>, _ document: [UInt8]) -> Int? {
    for place in 0..<buffers.names.count where document.isText(name, buffers.names[place]) {
      return name.isEmpty ? nil : place
    }
    return nil
  }

  /// Reads the object of columns; `false` where it is broken.
  mutating func read(_ cursor: inout JSONCursor, _ document: [UInt8]) -> Bool {
    forget()
    return cursor.members(document, isObject: true) { cursor, name in
      guard let place = place(name, document) else { return cursor.skipValue(document) }
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

  /// Forgets the columns of a document.
  mutating func forget() {
    for place in columns.indices { columns[place].removeAll(keepingCapacity: true) }
  }

  /// Hands the samples on, and forgets them; `false` when a number cannot be.
  mutating func give(to samples: inout PhoneSamples) -> Bool {
    defer { forget() }
    var isPlausible = true
    for quantity in 0..<2 {
      let first = 4 * quantity
      let count = count(quantity)
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

  /// So many rows of a quantity are whole: its columns may be of unequal length.
  private func count(_ quantity: Int) -> Int {
    var least = Int.max
    for place in (4 * quantity)..<(4 * quantity + 4) { least = min(least, columns[place].count) }
    return least
  }

  /// Whether another count of times begins with this answer: the experiment has described itself, or its times lie before
  /// those of the answer before, because its buffers were cleared. What comes twice does not go back.
  mutating func beginAnew() -> Bool {
    var isAnew = false
    defer { if isAnew { isNew = false } }
    for quantity in 0..<2 {
      var (first, last) = (Double.infinity, -Double.infinity)
      for index in 0..<count(quantity) where columns[4 * quantity][index].isFinite {
        first = min(first, columns[4 * quantity][index])
        last = max(last, columns[4 * quantity][index])
      }
      guard first <= last else { continue }
      if isNew || last < firstSeconds[quantity] { isAnew = true }
      firstSeconds[quantity] = first
    }
    return isAnew
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
