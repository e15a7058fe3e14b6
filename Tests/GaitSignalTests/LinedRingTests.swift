import Foundation
import GaitSignal
import Testing

@Suite struct LinedRingTests {
  /// A ring of 40 that has taken so many numbers, and a ring of the other kind that has taken the same.
  private static func rings(_ count: Int) -> (lined: LinedRing, plain: Ring<Double>) {
    var rings = (lined: LinedRing(capacity: 40), plain: Ring<Double>(capacity: 40))
    for index in 0..<count {
      let value = sin(0.7 * Double(index)) + 0.1 * cos(2.3 * Double(index))
      rings.lined.append(value)
      rings.plain.append(value)
    }
    return rings
  }

  @Test("It holds what a ring holds, in one row", arguments: [0, 1, 39, 40, 41, 79, 80, 81, 200])
  func holdsTheLast(count: Int) {
    let (lined, plain) = Self.rings(count)
    #expect(lined.count == plain.count && lined.isFull == plain.isFull)
    for index in 0..<plain.count {
      #expect(lined[index] == plain[index] && lined[age: index] == plain[age: index])
    }
    #expect(lined.withNumbers { Array($0) } == (0..<plain.count).map { plain[$0] })
  }

  @Test("What was forgotten is not held")
  func forgets() {
    var (lined, _) = Self.rings(50)
    lined.removeAll()
    #expect(lined.count == 0 && lined.withNumbers { $0.isEmpty })
    lined.append(3)
    #expect(lined.count == 1 && lined[0] == 3)
  }

  @Test("Many likenesses at once are those of each, to the last bit", arguments: [5, 23, 40, 61])
  func likenesses(count: Int) {
    let (lined, plain) = Self.rings(count)
    var seen: [Int] = []
    lined.likenesses(atLags: 1...25) { lag, likeness in
      seen.append(lag)
      #expect(likeness == lined.likeness(atLag: lag), "\(lag)")
      guard plain.count >= 2 * lag else {
        #expect(likeness == -1, "\(lag)")
        return
      }
      var (product, energy) = (0.0, 0.0)
      for index in lag..<plain.count {
        product += plain[index] * plain[index - lag]
        energy += plain[index] * plain[index] + plain[index - lag] * plain[index - lag]
      }
      #expect(likeness == 2 * product / energy, "\(lag)")
    }
    #expect(seen == Array(1...25))
  }

  @Test("Silence is like nothing")
  func silence() {
    var lined = LinedRing(capacity: 20)
    for _ in 0..<20 { lined.append(0) }
    lined.likenesses(atLags: 1...6) { #expect($1 == -1, "\($0)") }
  }

  @Test("Each number is added to the sum of its place")
  func adds() {
    let (lined, plain) = Self.rings(70)
    var sums = (0..<40).map { Double($0) }
    lined.add(times: 1.5, to: &sums)
    for index in 0..<40 { #expect(sums[index] == Double(index) + 1.5 * plain[index]) }
  }
}
