import GaitSignal

/// The times between the last contacts, at most sixteen: their mean over some seconds.
struct RecentIntervals: Sendable {
  private var values = Ring<Double>(capacity: 16)

  /// Adds the newest, in seconds; the oldest makes room.
  mutating func append(_ interval: Double) {
    values.append(interval)
  }

  /// Forgets all.
  mutating func removeAll() {
    values.removeAll()
  }

  /// Mean of the newest intervals that together fit into `seconds`, at least two, without those that are
  /// further than a share `spread` from `middle`; `nil` where none is left.
  func mean(over seconds: Double, near middle: Double, spread: Double) -> Double? {
    var time = 0.0
    var sum = 0.0
    var kept = 0
    for age in 0..<values.count {
      let interval = values[age: age]
      time += interval
      if age >= 2, time > seconds { break }
      guard abs(interval - middle) <= spread * middle else { continue }
      sum += interval
      kept += 1
    }
    return kept > 0 ? sum / Double(kept) : nil
  }
}
