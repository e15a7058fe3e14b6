/// The median of the last few numbers (up to eight). Holds them in place: never allocates.
public struct RecentMedian: Sendable {
  private var values: InlineArray<8, Double> = .init(repeating: 0)
  private var next = 0
  private let length: Int
  /// How many numbers it holds now.
  public private(set) var count = 0

  /// A median over the last `length` numbers, 1…8.
  public init(length: Int) {
    self.length = min(max(length, 1), 8)
  }

  /// Adds a number; the oldest makes room.
  public mutating func append(_ value: Double) {
    values[next] = value
    next = next + 1 == length ? 0 : next + 1
    if count < length { count += 1 }
  }

  /// Forgets all numbers.
  public mutating func removeAll() {
    next = 0
    count = 0
  }

  /// The median distance of the numbers held from their median; `nil` without numbers.
  public var medianDeviation: Double? {
    guard let median else { return nil }
    var distances = RecentMedian(length: length)
    for index in 0..<count {
      distances.append(abs(values[index] - median))
    }
    return distances.median
  }

  /// The median of the numbers held, the mean of the middle two for an even count; `nil` without numbers.
  public var median: Double? {
    guard count > 0 else { return nil }
    var sorted = values
    for index in 1..<max(count, 1) {
      var position = index
      while position > 0 && sorted[position - 1] > sorted[position] {
        sorted.swapAt(position - 1, position)
        position -= 1
      }
    }
    return count % 2 == 1
      ? sorted[count / 2] : 0.5 * (sorted[count / 2 - 1] + sorted[count / 2])
  }
}
