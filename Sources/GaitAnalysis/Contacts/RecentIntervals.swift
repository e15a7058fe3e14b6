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

  /// Mean of the newest intervals that together fill `seconds`, at least two, without those that are further
  /// than a share `spread` from `middle`; `nil` where none is left.
  func mean(over seconds: Double, near middle: Double, spread: Double) -> Double? {
    guard count >= 2 else { return nil }
    var time = 0.0
    var sum = 0.0
    var used = 0
    var kept = 0
    while used < count, used < 2 || time < seconds {
      used += 1
      let interval = values[next >= used ? next - used : next - used + Self.capacity]
      time += interval
      guard abs(interval - middle) <= spread * middle else { continue }
      sum += interval
      kept += 1
    }
    return kept > 0 ? sum / Double(kept) : nil
  }
}
