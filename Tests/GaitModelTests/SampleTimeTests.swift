import GaitModel
import Testing

@Suite struct SampleTimeTests {
  @Test("Seconds round to the nearest nanosecond")
  func secondsRoundToTheNearestNanosecond() {
    #expect(SampleTime(seconds: 0.01)?.nanoseconds == 10_000_000)
    #expect(SampleTime(seconds: -1.5)?.nanoseconds == -1_500_000_000)
    #expect(SampleTime(seconds: 137.58)?.nanoseconds == 137_580_000_000)
  }

  @Test(
    "Seconds without a place on the timeline are refused",
    arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e11])
  func secondsWithoutAPlaceOnTheTimelineAreRefused(seconds: Double) {
    #expect(SampleTime(seconds: seconds) == nil)
  }

  @Test("Differences and moves are exact")
  func differencesAndMovesAreExact() {
    let first = SampleTime(nanoseconds: 123)
    let second = first.advanced(bySeconds: 0.25)
    #expect(second.nanoseconds == 250_000_123)
    #expect(second.seconds(since: first) == 0.25)
    #expect(first < second)
  }

  static let ends = [SampleTime(nanoseconds: .min), SampleTime(nanoseconds: .max)]

  @Test("The timeline's ends are far apart")
  func theTimelinesEndsAreFarApart() {
    let (first, last) = (Self.ends[0], Self.ends[1])
    #expect(abs(last.seconds(since: first) - 1.8446744073709552e10) < 10)
    #expect(abs(first.seconds(since: last) + 1.8446744073709552e10) < 10)
    #expect(SampleTime.zero.seconds(since: first) > 9.2e9)
    #expect(last.seconds(since: last) == 0)
  }

  @Test("Nothing moves beyond the ends")
  func nothingMovesBeyondTheEnds() {
    let (first, last) = (Self.ends[0], Self.ends[1])
    #expect(last.advanced(bySeconds: 1) == last && first.advanced(bySeconds: -1) == first)
    #expect(last.advanced(byNanoseconds: 1) == last && first.advanced(byNanoseconds: -1) == first)
    #expect(SampleTime.zero.advanced(bySeconds: 1e30) == last)
    #expect(SampleTime.zero.advanced(bySeconds: -.infinity) == first)
    #expect(SampleTime.zero.advanced(bySeconds: .nan) == .zero)
    #expect(last.advanced(bySeconds: -1).nanoseconds == .max - 1_000_000_000)
  }
}
