/// The median of the last few numbers (up to eight). Holds them in place: never allocates. Numbers come seldom and
/// medians are asked for often: they are known from the last number on.
public struct RecentMedian: Sendable {
  private var values: InlineArray<8, Double> = .init(repeating: 0)
  private var next = 0
  private let length: Int
  /// How many numbers it holds now.
  public private(set) var count = 0
  /// The median of the numbers held, the mean of the middle two for an even count; `nil` without numbers.
  public private(set) var median: Double?
  /// The median distance of the numbers held from their median; `nil` without numbers.
  public private(set) var medianDeviation: Double?

  /// A median over the last `length` numbers, 1…8.
  public init(length: Int) {
    self.length = min(max(length, 1), 8)
  }

  /// Adds a number; the oldest makes room.
  public mutating func append(_ value: Double) {
    values[next] = value
    next = next + 1 == length ? 0 : next + 1
    if count < length { count += 1 }
    let middle = Self.median(of: values, count)
    var distances = values
    for index in 0..<count { distances[index] = abs(values[index] - middle) }
    median = middle
    medianDeviation = Self.median(of: distances, count)
  }

  /// Forgets all numbers.
  public mutating func removeAll() {
    next = 0
    count = 0
    median = nil
    medianDeviation = nil
  }

  /// The median of the first `count` values, at least one.
  private static func median(of values: InlineArray<8, Double>, _ count: Int) -> Double {
    var sorted = values
    for index in 1..<max(count, 1) {
      var position = index
      while position > 0 && sorted[position - 1] > sorted[position] {
        sorted.swapAt(position - 1, position)
        position -= 1
      }
    }
    return count % 2 == 1 ? sorted[count / 2] : 0.5 * (sorted[count / 2 - 1] + sorted[count / 2])
  }
}
