/// The last so many numbers of a stream, side by side in memory, the oldest first: for sums over all of them.
///
/// Each number is kept twice, a capacity apart, so that the last ones stand in one row wherever the ring begins; `Ring`
/// takes half the room. Allocates once, when it is made.
public struct LinedRing: Sendable {
  @usableFromInline var storage: [Double]
  @usableFromInline var next = 0
  @usableFromInline let length: Int
  @usableFromInline var held = 0

  /// An empty ring for `capacity` numbers, at least one.
  public init(capacity: Int) {
    length = max(capacity, 1)
    storage = Array(repeating: 0, count: 2 * length)
  }

  /// How many numbers it holds now.
  @inlinable public var count: Int { held }

  /// Whether the next number takes the place of the oldest.
  @inlinable public var isFull: Bool { held == length }

  /// Adds a number; the oldest makes room.
  @inlinable public mutating func append(_ value: Double) {
    storage[next] = value
    storage[next + length] = value
    next = next + 1 == length ? 0 : next + 1
    if held < length { held += 1 }
  }

  /// Forgets all numbers and keeps the memory.
  public mutating func removeAll() {
    next = 0
    held = 0
  }

  /// The number at `index`, 0 being the oldest held. `index` must be less than `count`.
  @inlinable public subscript(index: Int) -> Double { storage[next + length - held + index] }

  /// The number of an age, 0 being the newest. `age` must be less than `count`.
  @inlinable public subscript(age age: Int) -> Double { storage[next + length - 1 - age] }

  /// Shows all numbers at once, the oldest first.
  @inlinable
  public func withNumbers<Result>(_ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
    storage.withUnsafeBufferPointer { all in
      // `next + length - held` is at least 0 and `held` at most `length`: the row lies within both copies.
      body(UnsafeBufferPointer(rebasing: all[(next + length - held)..<(next + length)]))
    }
  }

  /// Adds `factor` times each number to the sum of its place; there must be as many sums as numbers.
  @inlinable
  public func add(times factor: Double, to sums: inout [Double]) {
    precondition(sums.count == held)
    sums.withUnsafeMutableBufferPointer { sums in
      withNumbers { numbers in
        for index in 0..<numbers.count { sums[index] += factor * numbers[index] }
      }
    }
  }

  /// How well the numbers repeat after each of some lags, −1…1: twice the sum of the products of all pairs so far apart,
  /// over the sum of their squares. −1 where the lag is longer than half of what is held, or all is silent.
  ///
  /// - Parameter body: called with each lag in order.
  public func likenesses(atLags lags: ClosedRange<Int>, _ body: (_ lag: Int, _ likeness: Double) -> Void) {
    withNumbers { numbers in
      var lag = lags.lowerBound
      while lag <= lags.upperBound {
        if lag < lags.upperBound, numbers.count >= 2 * (lag + Self.lanes - 1) {
          let some = Self.likenesses(numbers, fromLag: lag)
          for lane in 0..<min(Self.lanes, lags.upperBound - lag + 1) { body(lag + lane, some[lane]) }
          lag += Self.lanes
        } else {
          body(lag, Self.likeness(numbers, atLag: lag))
          lag += 1
        }
      }
    }
  }

  /// The likeness at one lag, of at least 1; see `likenesses`.
  public func likeness(atLag lag: Int) -> Double {
    withNumbers { Self.likeness($0, atLag: lag) }
  }

  private static let lanes = 4

  private static func likeness(_ numbers: UnsafeBufferPointer<Double>, atLag lag: Int) -> Double {
    guard numbers.count >= 2 * lag else { return -1 }
    var product = 0.0
    var energy = 0.0
    for index in lag..<numbers.count {
      let now = numbers[index]
      let before = numbers[index - lag]
      product += now * before
      energy += now * now + before * before
    }
    return energy > 0 ? 2 * product / energy : -1
  }

  /// The likenesses at four lags that follow each other, each summed up in the order of its own.
  ///
  /// One sum waits for itself at every step; four go on beside each other.
  private static func likenesses(
    _ numbers: UnsafeBufferPointer<Double>, fromLag first: Int
  ) -> SIMD4<Double> {
    var products = SIMD4<Double>.zero
    var energies = SIMD4<Double>.zero
    let last = first + lanes - 1
    // A shorter lag has pairs before the others have any.
    for lane in 0..<(lanes - 1) {
      for index in (first + lane)..<last {
        let now = numbers[index]
        let before = numbers[index - first - lane]
        products[lane] += now * before
        energies[lane] += now * now + before * before
      }
    }
    for index in last..<numbers.count {
      let now = SIMD4<Double>(repeating: numbers[index])
      let start = index - first
      let before = SIMD4<Double>(
        numbers[start], numbers[start - 1], numbers[start - 2], numbers[start - 3])
      products += now * before
      energies += now * now + before * before
    }
    var likenesses = 2 * products / energies
    for lane in 0..<lanes where !(energies[lane] > 0) { likenesses[lane] = -1 }
    return likenesses
  }
}
