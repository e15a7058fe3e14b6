/// The last so many elements of a stream. Allocates once, when it is made.
///
/// They are named by their index, 0 being the oldest, or by their age, 0 being the newest.
public struct Ring<Element> {
  @usableFromInline var storage: [Element]
  @usableFromInline var next = 0
  /// How many elements it holds now.
  public internal(set) var count = 0

  /// An empty ring for `capacity` elements, at least one. `filler` stands where none has been put yet; it is never seen.
  public init(capacity: Int, filler: Element) {
    storage = Array(repeating: filler, count: max(capacity, 1))
  }

  /// How many elements it can hold.
  @inlinable public var capacity: Int { storage.count }

  /// Whether it holds none.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// Whether the next element takes the place of the oldest.
  @inlinable public var isFull: Bool { count == storage.count }

  /// Adds an element; the oldest makes room.
  @inlinable public mutating func append(_ element: Element) {
    storage[next] = element
    next = next + 1 == storage.count ? 0 : next + 1
    if count < storage.count { grow() }
  }

  /// Takes the oldest element away. There must be one.
  @inlinable public mutating func removeFirst() {
    shrink()
  }

  /// Forgets all elements and keeps the memory.
  public mutating func removeAll() {
    next = 0
    count = 0
  }

  /// The element at `index`, 0 being the oldest held. `index` must be less than `count`.
  @inlinable public subscript(index: Int) -> Element {
    get { storage[position(next - count + index)] }
    set { storage[position(next - count + index)] = newValue }
  }

  /// The element of an age, 0 being the newest. `age` must be less than `count`.
  @inlinable public subscript(age age: Int) -> Element {
    get { storage[position(next - 1 - age)] }
    set { storage[position(next - 1 - age)] = newValue }
  }

  /// The newest element; `nil` when there is none.
  @inlinable public var newest: Element? { count > 0 ? self[age: 0] : nil }

  /// The oldest element; `nil` when there is none.
  @inlinable public var oldest: Element? { count > 0 ? self[0] : nil }

  @inlinable func position(_ place: Int) -> Int { place < 0 ? place + storage.count : place }

  @usableFromInline mutating func grow() { count += 1 }

  @usableFromInline mutating func shrink() { count -= 1 }
}

extension Ring: Sendable where Element: Sendable {}

extension Ring: Equatable where Element: Equatable {
  /// Whether both hold the same elements in the same order.
  public static func == (left: Ring, right: Ring) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }
}

extension Ring<Double> {
  /// An empty ring for `capacity` numbers, at least one.
  public init(capacity: Int) {
    self.init(capacity: capacity, filler: 0)
  }

  /// Writes the numbers, oldest first, to the front of `target`, which must be large enough.
  public func copy(into target: inout [Double]) {
    for index in 0..<count { target[index] = self[index] }
  }
}
