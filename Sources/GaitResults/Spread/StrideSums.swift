public import GaitModel

/// Sums over strides from which mean, spread and sides of each of their measures follow.
///
/// Summed are whole numbers, the values as they are written: so the order of the strides changes nothing, and a reader
/// of the strides comes to the same numbers.
public struct StrideSums: Equatable, Sendable {
  private struct Sum: Equatable, Sendable {
    var count = 0.0
    var sum = 0.0
    var squares = 0.0
    var left = (count: 0.0, sum: 0.0)
    var right = (count: 0.0, sum: 0.0)

    static func == (one: Sum, other: Sum) -> Bool {
      one.count == other.count && one.sum == other.sum && one.squares == other.squares
        && one.left == other.left
        && one.right == other.right
    }
  }

  /// How many strides were summed.
  private(set) var strides = 0
  /// One for each of `MeasureBindings.strides`.
  private var sums = [Sum](repeating: Sum(), count: MeasureBindings.strides.count)

  /// No strides yet.
  public init() {}

  /// Takes a stride.
  mutating func add(_ stride: Stride) {
    strides += 1
    for index in 0..<sums.count {
      guard let number = MeasureBindings.strides[index].number(in: stride) else { continue }
      let value = Double(number.scaled)
      sums[index].count += 1
      sums[index].sum += value
      sums[index].squares += value * value
      switch stride.side {
      case .left?:
        sums[index].left.count += 1
        sums[index].left.sum += value
      case .right?:
        sums[index].right.count += 1
        sums[index].right.sum += value
      case nil: break
      }
    }
  }

  /// Takes the strides of another sum.
  mutating func add(_ other: StrideSums) {
    strides += other.strides
    for index in 0..<sums.count {
      sums[index].count += other.sums[index].count
      sums[index].sum += other.sums[index].sum
      sums[index].squares += other.sums[index].squares
      sums[index].left.count += other.sums[index].left.count
      sums[index].left.sum += other.sums[index].left.sum
      sums[index].right.count += other.sums[index].right.count
      sums[index].right.sum += other.sums[index].right.sum
    }
  }

  /// Forgets all strides and keeps the room.
  mutating func reset() {
    strides = 0
    for index in 0..<sums.count { sums[index] = Sum() }
  }

  /// A number over the strides, of the measure at `index` of `MeasureBindings.strides`; `nil` with too few strides for it
  /// (`Thresholds.Spread`), and of a measure that is no number.
  public func number(_ kind: SpreadKind, at index: Int) -> FixedDecimal? {
    guard case .number(let unit) = MeasureBindings.strides[index].measure.kind else { return nil }
    return value(kind, sums[index], scale: Self.power(unit.decimals)).flatMap {
      FixedDecimal($0, decimals: kind.decimals(unit))
    }
  }

  private func value(_ kind: SpreadKind, _ sum: Sum, scale: Double) -> Double? {
    let least = Thresholds.Spread.leastStrides.value
    guard sum.count >= least else { return nil }
    let mean = sum.sum / sum.count
    let left = sum.left.count >= least ? sum.left.sum / sum.left.count : nil
    let right = sum.right.count >= least ? sum.right.sum / sum.right.count : nil
    switch kind {
    case .mean: return mean / scale
    case .left: return left.map { $0 / scale }
    case .right: return right.map { $0 / scale }
    case .asymmetry:
      guard let left, let right, min(left, right) > 0 else { return nil }
      return 100 * (left - right) / max(left, right)
    case .standardDeviation, .variation:
      guard sum.count >= Thresholds.Spread.leastForSpread.value else { return nil }
      let deviation = (max(0, sum.squares - sum.sum * mean) / (sum.count - 1)).squareRoot()
      if kind == .standardDeviation { return deviation / scale }
      return mean > 0 ? 100 * deviation / mean : nil
    }
  }

  private static func power(_ decimals: Int) -> Double {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    return power
  }
}
