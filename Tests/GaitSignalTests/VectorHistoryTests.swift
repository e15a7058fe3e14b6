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
