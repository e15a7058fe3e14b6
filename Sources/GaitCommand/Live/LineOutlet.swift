import GaitModel
import GaitSession
import GaitWire
import GaitWords

/// Event lines on standard output.
struct LineOutlet: SessionOutlet {
  let writer: LineWriter
  let isQuiet: Bool
  /// The language of messages; the lines have none.
  let language: Language
  private var events = EventLineSink()
  private var isPast = false

  init(writer: LineWriter, isQuiet: Bool, in language: Language) {
    self.writer = writer
    self.isQuiet = isQuiet
    self.language = language
  }

  mutating func receive(_ event: WalkEvent) { events.receive(event) }
  mutating func show(_ state: SessionState) {}
  mutating func catchUp(_ isPast: Bool) { self.isPast = isPast }

  mutating func flush() {
    guard !events.bytes.isEmpty else { return }
    // What happened long ago can wait for the reader.
    if isPast { writer.waitForRoom(events.bytes.count) }
    let dropped = writer.takeDropped()
    if dropped > 0 { writer.offer(Self.gap(dropped)) }
    writer.offer(events.bytes)
    events.removeWritten()
  }

  mutating func report(_ news: SessionNews) {
    if !isQuiet { Messages.report(news, in: language) }
  }

  /// A line in place of those that the reader was too slow for.
  private static func gap(_ lines: Int) -> [UInt8] {
    var sink = EventLineSink(capacity: 256)
    sink.receive(
      .note(
        NoteLine(time: .zero, text: "\(Wording.count(lines, "line")) left out here: the reader was too slow"))
    )
    return sink.bytes
  }
}
