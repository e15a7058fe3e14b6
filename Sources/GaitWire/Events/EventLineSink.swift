public import GaitModel
import GaitResults

/// Turns what a walk says into event lines, in a buffer that its owner empties when it likes. Its end closes the
/// stream with the counts and the summary of all that was said.
///
/// Once the buffer has grown to its working size nothing is allocated.
public struct EventLineSink: WalkSink, Sendable {
  private var writer: JSONWriter
  private var counts = Bye.LineCounts()
  private var summary = WalkSummaryFold()

  /// A sink whose buffer has room for `capacity` bytes before it must grow.
  public init(capacity: Int = 64 * 1024) {
    writer = JSONWriter(capacity: capacity)
  }

  /// The lines since the buffer was last emptied, each ended by a line feed.
  public var bytes: [UInt8] { writer.bytes }

  /// Empties the buffer and keeps its room: call it when `bytes` are written out.
  public mutating func removeWritten() {
    writer.removeAll()
  }

  /// Appends the line of an event.
  public mutating func receive(_ event: WalkEvent) {
    switch event {
    case .hello(let hello):
      begin(.hello, at: .zero)
      writer.fields(hello)
      end()
    case .device(let line):
      counts.device += 1
      begin(.device, at: line.time)
      writer.fields(line)
      end()
    case .note(let line):
      counts.note += 1
      begin(.note, at: line.time)
      writer.fields(line)
      end()
    case .output(let output): append(output)
    case .coach(let output): append(output)
    case .end(let walk):
      bye(
        Bye(
          time: walk.time, durationSeconds: walk.durationSeconds, counts: counts, summary: summary.summary,
          interrupted: walk.interrupted, notComputed: walk.notComputed))
    }
  }

  /// Appends the line of one output.
  private mutating func append(_ output: GaitOutput) {
    summary.add(output)
    switch output {
    case .quality(let notice):
      counts.quality += 1
      begin(.quality, at: notice.reported)
      writer.fields(notice)
    case .second(let second):
      counts.second += 1
      begin(.second, at: second.reported)
      writer.fields(second)
    case .initialContact(let contact):
      counts.initialContact += 1
      begin(.initialContact, at: contact.reported)
      writer.fields(contact)
    case .finalContact(let contact):
      counts.finalContact += 1
      begin(.finalContact, at: contact.reported)
      writer.fields(contact)
    case .stride(let stride):
      counts.stride += 1
      begin(.stride, at: stride.reported)
      writer.fields(stride)
    case .armSwing(let swing):
      counts.armSwing += 1
      begin(.armSwing, at: swing.reported)
      writer.fields(swing)
    case .heelStrike(let strike):
      counts.heelStrike += 1
      begin(.heelStrike, at: strike.reported)
      writer.fields(strike)
    case .flag(let flag):
      counts.flag += 1
      begin(.flag, at: flag.reported)
      writer.fields(flag)
    case .bout(let bout):
      counts.bout += 1
      begin(.bout, at: bout.reported)
      writer.fields(bout, strides: summary.lastBout)
    }
    end()
  }

  /// Appends the line of what the coach says.
  private mutating func append(_ output: CoachOutput) {
    switch output {
    case .cue(let cue):
      counts.cue += 1
      begin(.cue, at: cue.reported)
      writer.fields(cue)
    case .interval(let change):
      counts.interval += 1
      begin(.interval, at: change.reported)
      writer.fields(change)
    case .symptom(let mark):
      counts.symptom += 1
      begin(.symptom, at: mark.reported)
      writer.fields(mark)
    case .pause(let event):
      counts.pause += 1
      begin(.pause, at: event.reported)
      writer.fields(event)
    }
    end()
  }

  /// Appends a closing line made elsewhere.
  public mutating func bye(_ bye: Bye) {
    begin(.bye, at: bye.time)
    writer.fields(bye)
    end()
  }

  private mutating func begin(_ type: EventType, at time: SampleTime) {
    writer.beginObject()
    writer.field("v", EventLine.version)
    writer.field("type", type.rawValue)
    writer.field("t", time)
  }

  private mutating func end() {
    writer.endObject()
    writer.endLine()
  }
}
