import GaitResults

/// Counts written values, so that a median needs no memory that grows with the walk.
struct ValueTally: Equatable, Sendable {
  private var counts: [Int64: Int] = [:]
  private var count = 0
  private var decimals = 0

  /// Counts a value; `nil` counts nothing.
  mutating func add(_ value: FixedDecimal?) {
    guard let value else { return }
    decimals = value.decimals
    counts[value.scaled, default: 0] += 1
    count += 1
  }

  /// The middle value, or the mean of the two in the middle, as it is written; `nil` without any.
  var median: Double? {
    guard count > 0 else { return nil }
    let sorted = counts.sorted { $0.key < $1.key }
    let scale = FixedDecimal.scale(decimals)
    let middle = (value(at: (count - 1) / 2, of: sorted) + value(at: count / 2, of: sorted)) / 2 / scale
    return FixedDecimal(middle, decimals: decimals)?.value
  }

  private func value(at rank: Int, of sorted: [(key: Int64, value: Int)]) -> Double {
    var below = 0
    for (scaled, count) in sorted {
      below += count
      if below > rank { return Double(scaled) }
    }
    return 0
  }
}

extension FixedDecimal {
  /// Ten to the power of `decimals`.
  fileprivate static func scale(_ decimals: Int) -> Double {
    (0..<decimals).reduce(1) { power, _ in power * 10 }
  }
}
