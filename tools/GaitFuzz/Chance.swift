/// Chance that a seed decides: the same seed, the same numbers on every machine (a 64-bit linear congruential
/// generator whose upper bits are mixed).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    for _ in 0..<4 { _ = next() }
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var bits = state
    bits ^= bits >> 32
    bits = bits &* 0xD6E8_FEB8_6659_FD93
    return bits ^ (bits >> 32)
  }

  /// A number in 0..<1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number between two others.
  mutating func number(_ least: Double, _ most: Double) -> Double { least + (most - least) * share() }

  /// A whole number in a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of a list, which must not be empty.
  mutating func one<Element>(of list: [Element]) -> Element { list[whole(0...(list.count - 1))] }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { whole(1...times) == 1 }
}
