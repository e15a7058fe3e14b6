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
  /// Whether the walk can wait for its reader: files and pipes do, devices do not.
  private let waits: Bool
  private var events = EventLineSink()
  private var isPast = false
  private var hasEnded = false
  /// The time of the first event that was not passed on yet, and of the latest.
  private var pending: SampleTime?
  private var latest = SampleTime.zero

  init(writer: LineWriter, isQuiet: Bool, waits: Bool = false, in language: Language) {
    self.writer = writer
    self.waits = waits
    self.isQuiet = isQuiet
    self.language = language
  }

  mutating func receive(_ event: WalkEvent) {
    events.receive(event)
    if let time = event.reported ?? Self.time(of: event) {
      if pending == nil { pending = max(time, latest) }
      latest = max(latest, time)
    }
    if case .end = event { hasEnded = true }
  }

  /// The time of what accompanies a walk: a sensor that says nothing has no other.
  private static func time(of event: WalkEvent) -> SampleTime? {
    switch event {
    case .device(let line): line.time
    case .note(let line): line.time
    case .end(let end): end.time
    case .hello, .output, .coach: nil
    }
  }

  mutating func show(_ state: SessionState) {}
  mutating func catchUp(_ isPast: Bool) { self.isPast = isPast }

  mutating func flush() {
    guard !events.bytes.isEmpty else { return }
    // What happened long ago can wait for the reader; so can more than a device that is worn ever says at once, which
    // comes of a file.
    if isPast || waits || events.bytes.count > Self.pieceSize {
      for piece in pieces { offer(piece, waits: true) }
    } else {
      offer(events.bytes, waits: false)
    }
    events.removeWritten()
    pending = nil
  }

  /// Handed on at once are at most so many bytes.
  private static let pieceSize = 64 * 1024

  /// The lines in pieces of about that size.
  private var pieces: [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = events.bytes[...]
    while rest.count > Self.pieceSize {
      let end = rest[(rest.startIndex + Self.pieceSize)...].firstIndex(of: UInt8(ascii: "\n"))
      pieces.append(Array(rest[...(end ?? rest.endIndex - 1)]))
      rest = rest.dropFirst(pieces[pieces.count - 1].count)
    }
    return rest.isEmpty ? pieces : pieces + [Array(rest)]
  }

  private func offer(_ bytes: [UInt8], waits: Bool) {
    if waits { writer.waitForRoom(bytes.count) }
    let dropped = writer.takeDropped(isEnd: hasEnded)
    if dropped > 0 { writer.offer(Self.gap(dropped, at: pending ?? latest), isNeeded: true) }
    writer.offer(bytes, isNeeded: hasEnded || waits)
  }

  mutating func report(_ news: SessionNews) {
    if !isQuiet { Messages.report(news, in: language) }
  }

  /// A line in place of those that the reader was too slow for.
  private static func gap(_ lines: Int, at time: SampleTime) -> [UInt8] {
    var sink = EventLineSink(capacity: 256)
    sink.receive(
      .note(
        NoteLine(time: time, text: "\(Wording.count(lines, "line")) left out here: the reader was too slow"))
    )
    return sink.bytes
  }
}
