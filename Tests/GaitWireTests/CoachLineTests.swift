import GaitModel
import GaitTestSupport
import GaitWire
import Testing

@Suite("Lines of the coach")
struct CoachLineTests {
  static let time = Examples.time

  static let said = Said(
    id: "arms.shoulder", text: "Aus der Schulter schwingen, Ellenbogen locker.", language: "de")
  static let outputs: [CoachOutput] = [
    .cue(Cue(reported: time(184.2), said: said, value: 0.41, unit: .ratio, reason: .elbows)),
    .cue(
      Cue(
        reported: time(220), said: Said(id: "arms.good", text: "Lovely \"arm\" swing.", language: "en"),
        reason: .armsBetter)),
    .interval(
      IntervalChange(
        reported: time(60), kind: .walk, interval: 1, targetSeconds: 300, walkingSeconds: 59.5,
        said: Said(id: "int.start", text: "Interval one.", language: "en"))),
    .interval(
      IntervalChange(
        reported: time(90), kind: .signalBack, interval: 1, walkingSeconds: 88, gapSeconds: 12.25)),
    .interval(
      IntervalChange(
        reported: time(900), kind: .end, interval: 2, targetSeconds: 300, walkingSeconds: 640,
        totals: IntervalTotals(
          intervals: 2, walkingSeconds: 640, comfortableSeconds: 300, timeToSymptomSeconds: 250.5, pauses: 2,
          pauseSeconds: 180, reliefSeconds: 42, gapSeconds: 12.25, proposedWalkSeconds: 240))),
    .symptom(
      SymptomMark(
        reported: time(310), interval: 1, timeToSymptomSeconds: 250, note: "4, left calf",
        said: Said(id: "sym.noted", text: "Noted at four minutes ten. Time to rest.", language: "en"))),
    .symptom(SymptomMark(reported: time(311), interval: 1)),
    .pause(
      PauseEvent(
        reported: time(361), state: .begin, basis: .target, interval: 1, pauseSeconds: 0,
        said: Said(id: "pause.start", text: "Rest.", language: "en"))),
    .pause(
      PauseEvent(
        reported: time(403), state: .relief, basis: .symptom, interval: 1, pauseSeconds: 42,
        reliefSeconds: 42)),
  ]

  @Test("Each is written as agreed, and comes back as it was")
  func roundTrip() throws {
    let bytes = Self.outputs.flatMap { encode(.coach($0)) }
    try expectGolden(bytes, "wire/coach.jsonl")
    for (output, line) in zip(Self.outputs, bytes.split(separator: UInt8(ascii: "\n"))) {
      #expect(try EventLine.decode(line) == .coach(output))
    }
  }

  @Test("A turn of a second is written and read")
  func turning() throws {
    let second = EventLine.output(
      .second(SecondSummary(time: Self.time(9), reported: Self.time(9), walking: true, turning: true)))
    #expect(String(decoding: encode(second), as: UTF8.self).contains(#""turning":true"#))
    #expect(try EventLine.decode(encode(second)) == second)
  }

  @Test("The farewell counts them")
  func counts() throws {
    var sink = EventLineSink()
    for output in Self.outputs { sink.receive(.coach(output)) }
    sink.removeWritten()
    sink.receive(.end(WalkEnd(time: Self.time(900), durationSeconds: 900)))
    guard case .bye(let bye) = try EventLine.decode(sink.bytes) else {
      Issue.record("no farewell")
      return
    }
    #expect(bye.counts.cue == 2)
    #expect(bye.counts.interval == 3)
    #expect(bye.counts.symptom == 2)
    #expect(bye.counts.pause == 2)
  }
}
