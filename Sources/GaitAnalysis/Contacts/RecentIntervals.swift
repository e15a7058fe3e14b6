/// The times between the last contacts, at most sixteen, held in place: their mean over some seconds.
struct RecentIntervals: Sendable {
  private static let capacity = 16

  private var values = InlineArray<16, Double>(repeating: 0)
  private var next = 0
  private var count = 0

  /// Adds the newest, in seconds; the oldest makes room.
  mutating func append(_ interval: Double) {
    values[next] = interval
    next = next + 1 == Self.capacity ? 0 : next + 1
    count = min(count + 1, Self.capacity)
  }

  /// Forgets all.
  mutating func removeAll() {
    next = 0
    count = 0
  }

  /// Mean of the newest intervals that together fit into `seconds`, at least two, without those that are
  /// further than a share `spread` from `middle`; `nil` where none is left.
  func mean(over seconds: Double, near middle: Double, spread: Double) -> Double? {
    var time = 0.0
    var sum = 0.0
    var kept = 0
    for age in 0..<count {
      let interval = self[age]
      time += interval
      if age >= 2, time > seconds { break }
      guard abs(interval - middle) <= spread * middle else { continue }
      sum += interval
      kept += 1
    }
    return kept > 0 ? sum / Double(kept) : nil
  }

  /// The interval of an age, 0 being the newest.
  private subscript(age: Int) -> Double {
    let position = next - age - 1
    return values[position < 0 ? position + Self.capacity : position]
  }
}
