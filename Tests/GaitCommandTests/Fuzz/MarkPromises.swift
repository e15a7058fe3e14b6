// What comes in at the socket of marks and from the keyboard, into a walk with a coach.

import GaitCoach
import GaitModel
@testable import GaitRecording
import GaitSession
import GaitWire

#if canImport(GaitCommand)
@testable import GaitCommand
#endif

private let heading: WalkHeading = {
  var heading = WalkHeading(
    startedAt: "2026-01-01T00:00:00Z",
    sources: [
      WalkHeading.Source(
        name: "port", protocolName: "ximu3", settings: "",
        sensors: [
          WalkHeading.Sensor(
            number: 0,
            worn: WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity]))
        ])
    ])
  heading.coaching = CoachSettings(
    language: "en",
    plan: IntervalPlan(name: "fuzz", warmUpSeconds: 0, walkSeconds: 60, pauseSeconds: 10, repeats: 3))
  return heading
}()

/// What marks promise, whatever is said.
enum MarkPromises {
  /// Holds that what is kept is what was said, and that nothing hidden comes through.
  static func hold(_ data: [UInt8]) throws(BrokenPromise) {
    guard var pipeline = try? WalkPipeline(heading) else { throw BrokenPromise(what: "there is no walk") }
    var sink = EventLineSink()
    pipeline.begin(into: &sink)
    var keys = KeyReading()
    var marks: [(mark: WalkMark, text: String)] = []
    for key in data {
      if case .mark(let mark, let text)? = keys.take(key) { marks.append((mark, text)) }
    }
    for line in data.split(separator: UInt8(ascii: "\n")).prefix(100) {
      if let mark = MarkSocket.parse(String(decoding: line, as: UTF8.self)) { marks.append(mark) }
    }
    for (number, (mark, text)) in marks.enumerated() {
      let time = SampleTime.zero.advanced(bySeconds: Double(number))
      let record = JournalRecord.mark(time, mark, text: text)
      // What is kept is what was said.
      var bytes: [UInt8] = []
      record.append(to: &bytes)
      try promise(
        JournalRecord(body: bytes[JournalRecord.frameSize...]) == record, "a mark changes in the journal")
      pipeline.feed(.tick(time), into: &sink)
      pipeline.feed(record, into: &sink)
    }
    pipeline.finish(interrupted: "", into: &sink)
    for byte in sink.bytes where byte < 0x20 { try promise(byte == 0x0A, "a control character came through") }
    let text = String(decoding: sink.bytes, as: UTF8.self)
    try promise(
      !text.unicodeScalars.contains {
        ("\u{7F}"..."\u{9F}").contains($0) || ("\u{202A}"..."\u{202E}").contains($0)
      },
      "a hidden character came through")
  }
}
