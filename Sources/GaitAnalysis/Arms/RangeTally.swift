/// The median of a walk's swing ranges, in memory that does not grow with the walk.
///
/// Counts how many swings fell into each half degree: the median is exact to that.
struct RangeTally: Sendable {
  private static let binsPerTurn = 720
  private var bins = [Int](repeating: 0, count: binsPerTurn)
  /// How many ranges were added.
  private(set) var count = 0

  /// Adds a range in rad.
  ///
  /// What is no part of a turn is passed over.
  mutating func add(_ range: Double) {
    guard range >= 0, range < 2 * .pi else { return }
    bins[min(Int(range / (2 * .pi) * Double(Self.binsPerTurn)), Self.binsPerTurn - 1)] += 1
    count += 1
  }

  /// Forgets all ranges; the memory is kept.
  mutating func removeAll() {
    for bin in bins.indices { bins[bin] = 0 }
    count = 0
  }

  /// The median in rad; `nil` without ranges.
  var median: Double? {
    guard count > 0 else { return nil }
    var below = 0
    for bin in bins.indices {
      below += bins[bin]
      if 2 * below >= count { return (Double(bin) + 0.5) / Double(Self.binsPerTurn) * 2 * .pi }
    }
    return nil
  }
}
