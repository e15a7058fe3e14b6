import HummingbirdCore
import NIOCore

/// A stream of events to one viewer, for as long as it is there.
struct EventStream {
  let hub: EventHub
  let wantsTraces: Bool
  var seen: EventHub.Seen
  var isForeign: Bool

  /// States come every so many beats at most, traces too: four and five times a second.
  private static let stateBeats = 5
  private static let traceBeats = 4
  /// After so many beats of silence a comment keeps the stream open.
  private static let silentBeats = 200

  /// Writes what there is until the viewer or the server goes.
  mutating func run(_ writer: inout some ResponseBodyWriter, on loop: any EventLoop) async throws {
    var bytes = Array(EventFrames.opening.utf8)
    let begin = hub.beats
    var lastState = begin - Self.stateBeats
    var lastTrace = begin - Self.traceBeats
    var lastBytes = begin
    while true {
      let beat = hub.beats
      let wantsState = beat - lastState >= Self.stateBeats
      let news = hub.news(
        since: &seen, wantsState: wantsState, wantsTraces: wantsTraces && beat - lastTrace >= Self.traceBeats)
      if let state = news.state {
        EventFrames.append("state", state, to: &bytes)
        lastState = beat
      }
      if isForeign {
        EventFrames.appendSkipped(nil, to: &bytes)
        isForeign = false
      }
      if news.lines.skipped > 0 { EventFrames.appendSkipped(news.lines.skipped, to: &bytes) }
      for (offset, line) in news.lines.lines.enumerated() {
        let id = EventID(run: hub.run, number: news.lines.first + offset)
        EventFrames.append("line", id: id.text, line, to: &bytes)
      }
      if let traces = news.traces {
        EventFrames.append("trace", traces, to: &bytes)
        lastTrace = beat
      }
      if bytes.isEmpty, beat - lastBytes >= Self.silentBeats { bytes += EventFrames.alive.utf8 }
      if !bytes.isEmpty {
        // Waits while the viewer takes nothing; what happens meanwhile is read from the ring afterwards, or is gone.
        try await writer.write(ByteBuffer(bytes: bytes))
        // Until the loop has tried to send it nobody knows whether the viewer takes it, and more would pile up.
        try await loop.submit {}.get()
        bytes.removeAll(keepingCapacity: true)
        lastBytes = beat
      }
      // Whoever is behind goes on at once.
      if news.lines.lines.isEmpty {
        guard await hub.wait() else { return }
      }
      try Task.checkCancellation()
    }
  }
}
