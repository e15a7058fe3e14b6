import Foundation
import GaitModel
import Testing

@testable import GaitAnalysis

@Suite struct ArmPartsTests {
  private static let degree = Double.pi / 180

  private static func time(_ index: Int) -> SampleTime { SampleTime(nanoseconds: Int64(index) * 10_000_000) }

  /// The angles that a curve has at 100 samples a second.
  private static func history(
    capacity: Int = 400, count: Int = 400, from first: Int = 0, _ curve: (Double) -> Double
  ) -> AngleHistory {
    var history = AngleHistory(capacity: capacity)
    for index in first..<count { history.append(curve(Double(index) / 100), at: time(index)) }
    return history
  }

  @Test("A tally has the median to half a degree")
  func aTallyHasTheMedianToHalfADegree() throws {
    var tally = RangeTally()
    #expect(tally.median == nil && tally.count == 0)
    for degrees in [40.0, 10, 20, 30, 90] { tally.add(degrees * Self.degree) }
    #expect(abs(try #require(tally.median) - 30 * Self.degree) <= 0.25 * Self.degree + 1e-9)
    for degrees in [60.0, 61, 62] { tally.add(degrees * Self.degree) }
    #expect(tally.count == 8)
    #expect((40.0...60.5).contains(try #require(tally.median) / Self.degree))
  }

  @Test("A tally passes over what is no range", arguments: [Double.nan, .infinity, -.infinity, 1e300, -1, 7])
  func aTallyPassesOverWhatIsNoRange(range: Double) {
    var tally = RangeTally()
    tally.add(range)
    #expect(tally.count == 0 && tally.median == nil)
  }

  @Test("A history gives the range between two moments")
  func aHistoryGivesTheRangeBetweenTwoMoments() throws {
    let history = Self.history { $0 }
    #expect(abs(try #require(history.range(from: Self.time(100), to: Self.time(250))) - 1.5) < 1e-12)
    #expect(history.range(from: Self.time(100), to: Self.time(100)) == 0)
    // What is not held has no range: too early, and after the newest.
    let young = Self.history(from: 50) { $0 }
    #expect(young.range(from: Self.time(49), to: Self.time(60)) == nil)
    #expect(young.range(from: Self.time(450), to: Self.time(460)) == nil)
  }

  @Test("A history forgets the oldest")
  func aHistoryForgetsTheOldest() {
    let history = Self.history(capacity: 100) { $0 }
    #expect(history.range(from: Self.time(299), to: Self.time(350)) == nil)
    #expect(history.range(from: Self.time(300), to: Self.time(350)) != nil)
    var empty = history
    empty.removeAll()
    #expect(empty.range(from: Self.time(300), to: Self.time(350)) == nil)
  }

  @Test("The difference goes together whatever the signs", arguments: [1.0, -1])
  func theDifferenceGoesTogetherWhateverTheSigns(sign: Double) throws {
    let forearm = Self.history { 0.8 * sin(2 * .pi * $0) }
    let upper = Self.history { sign * 0.3 * sin(2 * .pi * $0) }
    let range = forearm.rangeOfDifference(from: upper, start: Self.time(100), end: Self.time(200))
    #expect(abs(try #require(range) - 1) < 1e-9)
  }

  @Test("The difference needs both segments")
  func theDifferenceNeedsBothSegments() {
    let forearm = Self.history { $0 }
    let late = Self.history(from: 150) { $0 }
    #expect(forearm.rangeOfDifference(from: late, start: Self.time(100), end: Self.time(200)) == nil)
    #expect(late.rangeOfDifference(from: forearm, start: Self.time(100), end: Self.time(200)) == nil)
    let ended = Self.history(count: 150) { $0 }
    #expect(forearm.rangeOfDifference(from: ended, start: Self.time(100), end: Self.time(200)) == nil)
    #expect(
      forearm.rangeOfDifference(from: AngleHistory(capacity: 1), start: Self.time(0), end: Self.time(9))
        == nil)
  }

  @Test("The difference does not depend on what came since", arguments: [1, 4, 5, 6, 9])
  func theDifferenceDoesNotDependOnWhatCameSince(milliseconds: Int) throws {
    // The other segment's grid lies between this one's steps; samples after the end must not matter.
    let forearm = Self.history { 0.8 * sin(2 * .pi * $0) }
    func upper(_ count: Int) -> AngleHistory {
      var history = AngleHistory(capacity: 400)
      for index in 0..<count {
        let time = Self.time(index).advanced(byNanoseconds: Int64(milliseconds) * 1_000_000)
        history.append(0.3 * sin(2 * .pi * time.seconds), at: time)
      }
      return history
    }
    let ranges = (202..<230).map {
      forearm.rangeOfDifference(from: upper($0), start: Self.time(100), end: Self.time(200))
    }
    #expect(abs(try #require(ranges[0]) - 1) < 0.02)
    #expect(Set(ranges).count == 1)
  }
}
