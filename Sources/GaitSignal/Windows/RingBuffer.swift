/// The last so many numbers of a stream, oldest first. Allocates once, when it is made.
public struct RingBuffer: Equatable, Sendable {
  private var storage: [Double]
  private var next = 0
  /// How many numbers it holds now.
  public private(set) var count = 0

  /// An empty buffer for `capacity` numbers, at least one.
  public init(capacity: Int) {
    storage = Array(repeating: 0, count: max(capacity, 1))
  }

  /// How many numbers it can hold.
  public var capacity: Int { storage.count }

  /// Adds a number; the oldest makes room.
  public mutating func append(_ value: Double) {
    storage[next] = value
    next = next + 1 == storage.count ? 0 : next + 1
    if count < storage.count { count += 1 }
  }

  /// Forgets all numbers and keeps the memory.
  public mutating func removeAll() {
    next = 0
    count = 0
  }

  /// The number at `index`, 0 being the oldest held. `index` must be less than `count`.
  public subscript(index: Int) -> Double {
    let position = next - count + index
    return storage[position < 0 ? position + storage.count : position]
  }

  /// Writes the numbers, oldest first, to the front of `target`, which must be large enough.
  public func copy(into target: inout [Double]) {
    for index in 0..<count {
      target[index] = self[index]
    }
  }
}
