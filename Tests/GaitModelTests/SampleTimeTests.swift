import GaitModel
import Testing

@Suite struct SampleTimeTests {
  @Test func secondsRoundToTheNearestNanosecond() {
    #expect(SampleTime(seconds: 0.01)?.nanoseconds == 10_000_000)
    #expect(SampleTime(seconds: -1.5)?.nanoseconds == -1_500_000_000)
    #expect(SampleTime(seconds: 137.58)?.nanoseconds == 137_580_000_000)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e11])
  func secondsWithoutAPlaceOnTheTimelineAreRefused(seconds: Double) {
    #expect(SampleTime(seconds: seconds) == nil)
  }

  @Test func differencesAndMovesAreExact() {
    let first = SampleTime(nanoseconds: 123)
    let second = first.advanced(bySeconds: 0.25)
    #expect(second.nanoseconds == 250_000_123)
    #expect(second.seconds(since: first) == 0.25)
    #expect(first < second)
  }
}
