import GaitModel
import Testing

@testable import GaitAnalysis

@Suite("The chain of a leg's contacts")
struct LegChainTests {
  /// A chain that was given contacts at these intervals, a pair's sides in turn.
  private func chain(isPair: Bool, _ intervals: [Double]) -> LegChain {
    var chain = LegChain(isPair: isPair)
    var time = 10.0
    for (index, interval) in intervals.enumerated() {
      time += interval
      let side: Side = isPair && index.isMultiple(of: 2) ? .left : .right
      _ = chain.process(FoundContact(time: SampleTime(seconds: time) ?? .zero, side: side))
    }
    return chain
  }

  private func steps(_ duration: Double, _ count: Int) -> [Double] {
    Array(repeating: duration, count: count)
  }

  @Test("A pace that changes at once is known after some steps", arguments: [0.7, 1.3, 1.45, 1.55])
  func newPace(factor: Double) throws {
    for isPair in [false, true] {
      let usual = isPair ? 0.5 : 1.0
      let step = { (chain: LegChain) in try #require(chain.rhythm).stepDuration }
      #expect(abs(try step(chain(isPair: isPair, steps(usual, 12))) - 0.5) < 1e-9)
      let changed = chain(isPair: isPair, steps(usual, 12) + steps(factor * usual, 4))
      #expect(abs(try step(changed) - 0.5 * factor) < 0.01)
    }
  }

  @Test("Strides that may hide a missed contact are a pace only after more of them")
  func longPace() throws {
    let missed = chain(isPair: false, steps(1, 12) + steps(2, 4))
    #expect(abs(try #require(missed.rhythm).stepDuration - 0.5) < 1e-9)
    let slow = chain(isPair: false, steps(1, 12) + steps(2, 5))
    #expect(abs(try #require(slow.rhythm).stepDuration - 1) < 1e-9)
  }

  @Test("Two long steps of a turn leave the pace as it was")
  func turn() throws {
    let turned = chain(isPair: true, steps(0.5, 12) + [0.7, 0.72] + steps(0.5, 3))
    #expect(abs(try #require(turned.rhythm).stepDuration - 0.5) < 0.04)
  }

  @Test("An uneven walk keeps its mean step")
  func limp() throws {
    let limping = chain(isPair: true, (0..<30).map { $0.isMultiple(of: 2) ? 0.38 : 0.7 })
    #expect(abs(try #require(limping.rhythm).stepDuration - 0.54) < 0.01)
  }
}
