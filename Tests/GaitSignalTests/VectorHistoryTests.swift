import Foundation
import GaitModel
import GaitSignal
import Testing

@Suite struct VectorHistoryTests {
  static func moment(_ seconds: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: seconds) }

  /// Five seconds of `signal` (of the time in seconds) at 100 Hz.
  static func history(_ signal: (Double) -> Vector3) -> VectorHistory {
    var history = VectorHistory(seconds: 4, rateHertz: 100)
    for index in 0..<500 {
      history.append(signal(Double(index) / 100), at: moment(Double(index) / 100))
    }
    return history
  }

  @Test("A cycle is taken apart into its harmonics")
  func aCycleIsTakenApartIntoItsHarmonics() throws {
    let history = Self.history { time in
      let angle = 2 * Double.pi * (time - 2) / 1.2
      return Vector3(3 + 2 * cos(angle), sin(angle), 0.5 * cos(2 * angle))
    }
    let cycle = try #require(history.cycle(from: Self.moment(2), to: Self.moment(3.2)))
    #expect((cycle.mean - Vector3(3, 0, 0)).length < 1e-9)
    #expect((cycle.first.real - Vector3(1, 0, 0)).length < 1e-9)
    #expect((cycle.first.imaginary - Vector3(0, -0.5, 0)).length < 1e-9)
    #expect((cycle.second.real - Vector3(0, 0, 0.25)).length < 1e-9)
    #expect(cycle.second.imaginary.length < 1e-9)
    #expect(abs(cycle.first.size(along: Vector3(1, 0, 0)) - 1) < 1e-9)
    #expect(abs(cycle.first.component(along: Vector3(1, 0, 0), inPhaseWith: 0) - 1) < 1e-9)
    #expect(abs(cycle.first.component(along: Vector3(1, 0, 0), inPhaseWith: .pi) + 1) < 1e-9)
  }

  @Test("Waves that were looked up already, and cycles of two signals, give the same to the last bit")
  func sharedWaves() throws {
    let one = Self.history { Vector3(sin(5 * $0), cos(3 * $0), $0) }
    let other = Self.history { Vector3($0, sin(9 * $0), 1) }
    var waves = CycleWaves(samples: 150)
    for (from, to) in [(2.0, 3.2), (2.0, 3.2), (2.013, 3.207), (1.5, 4.5)] {
      let (start, end) = (Self.moment(from), Self.moment(to))
      let own = try #require(one.cycle(from: start, to: end))
      let second = try #require(other.cycle(from: start, to: end))
      let both = one.cycles(from: start, to: end, with: other)
      #expect(both.own == own && both.other == second.first)
      for (history, cycle) in [(one, own), (other, second)] {
        let found = try #require(history.cycle(from: start, to: end, &waves))
        #expect(found.mean == cycle.mean && found.second == cycle.second)
      }
    }
    var late = other
    late.append(.zero, at: Self.moment(5))
    let (start, end) = (Self.moment(2), Self.moment(3.2))
    #expect(one.cycles(from: start, to: end, with: late).other == late.cycle(from: start, to: end)?.first)
    #expect(one.cycles(from: start, to: Self.moment(7), with: other).own == nil)
  }

  @Test("What is not held gives nothing")
  func whatIsNotHeldGivesNothing() {
    let history = Self.history { _ in Vector3(repeating: 1) }
    #expect(history.cycle(from: Self.moment(0.5), to: Self.moment(1.5)) == nil)
    #expect(history.cycle(from: Self.moment(4.5), to: Self.moment(6)) == nil)
    #expect(history.cycle(from: Self.moment(3), to: Self.moment(3)) == nil)
    #expect(history.cycle(from: Self.moment(3), to: Self.moment(2)) == nil)
    var emptied = history
    emptied.removeAll()
    #expect(emptied.cycle(from: Self.moment(3), to: Self.moment(4)) == nil)
  }

  @Test("The timeline's ends give nothing")
  func theTimelinesEndsGiveNothing() {
    let history = Self.history { _ in Vector3(repeating: 1) }
    let (first, last) = (SampleTime(nanoseconds: .min), SampleTime(nanoseconds: .max))
    #expect(history.cycle(from: first, to: last) == nil)
    #expect(history.cycle(from: last, to: first) == nil)
    #expect(history.cycle(from: first, to: first) == nil)
  }
}
