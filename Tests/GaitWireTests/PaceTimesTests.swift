import GaitModel
import GaitResults
import Testing

@testable import GaitWire

/// Minutes at each pace: written with two decimals, read back to the second.
@Suite struct PaceTimesTests {
  @Test("Every second comes back")
  func everySecondComesBack() throws {
    for seconds in [0, 1, 2, 3, 29, 59, 60, 61, 3_599, 86_399] {
      let times = PaceTimes(stroll: seconds, slow: 1, normal: 60, brisk: 2 * seconds)
      let summary = WalkSummary(
        steps: 4, walkingSeconds: 2, cadenceStepsPerMinute: nil, paceTimes: times, pausesSeconds: 7.25)
      let bye = Bye(time: .zero, durationSeconds: 9, counts: Bye.LineCounts(), summary: summary)
      var sink = EventLineSink(capacity: 0)
      sink.bye(bye)
      let text = String(decoding: sink.bytes, as: UTF8.self)
      #expect(text.contains(#""pace_minutes":{"stroll":"#) && text.contains(#""pauses_s":7.25"#))
      let fields = try JSONFields(try JSONParser.parse(sink.bytes), field: "bye")
      #expect(try Bye(fields).summary == summary)
    }
  }

  @Test("Absurd minutes are none")
  func absurdMinutesAreNone() throws {
    let text = #"{"stroll":1e300,"slow":-5,"normal":1.5}"#
    let fields = try JSONFields(try JSONParser.parse(Array(text.utf8)), field: "pace_minutes")
    #expect(try PaceTimes(fields) == PaceTimes(normal: 90))
  }

  @Test("Only short stops are pauses")
  func onlyShortStopsArePauses() {
    func bout(_ start: Double, _ end: Double) -> WalkingBout {
      WalkingBout(
        id: 0, start: Examples.time(start), end: Examples.time(end), reported: Examples.time(end + 3),
        steps: 9,
        strides: 7)
    }
    var fold = WalkSummaryFold()
    for bout in [bout(0, 10), bout(15.5, 20), bout(81, 90), bout(92, 99), bout(159, 160)] {
      fold.add(.bout(bout))
    }
    #expect(fold.summary.pausesSeconds == 65.5)
    #expect(fold.summary.paceTimes == nil)
  }
}
