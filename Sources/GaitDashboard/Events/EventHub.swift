import GaitModel
import GaitPorts
import GaitWire

/// Between the walk, which must never wait, and those who watch: the walk leaves what it has to say under a lock held
/// for a moment, and each viewer takes what it has not seen when it can. Nothing is queued for anybody, so a slow
/// viewer costs nothing; what falls out of the ring before it looks is missing for it, and it is told.
final class EventHub: Sendable {
  /// What is new to a viewer.
  struct News: Sendable {
    var lines = EventRing.Batch()
    var state: [UInt8]?
    var traces: [UInt8]?
  }

  /// What a viewer has seen.
  struct Seen: Equatable, Sendable {
    var line = 0
    var state = 0
    var trace = 0
  }

  private struct Contents {
    var ring: EventRing
    var traces = TraceRing()
    var state: WalkState
    var stateNumber = 1
    var encoded: (number: Int, bytes: [UInt8])?
    var waiting: [CheckedContinuation<Void, Never>] = []
    var beats = 0
    var viewers = 0
    var today: WalkState.Today?
    var skipped = 0
    var isClosed = false
  }

  /// This run of the program; ids of another mean other lines.
  let run: String
  private let contents: Guarded<Contents>

  /// A hub whose walk has not begun.
  init(_ state: WalkState, ring: EventRing = EventRing()) {
    contents = Guarded(Contents(ring: ring, state: state))
    run = String(UInt32.random(in: .min ... .max), radix: 36)
  }

  // MARK: The walk

  /// Leaves lines and how the walk stands.
  func publish(_ lines: [UInt8], _ state: WalkState?) {
    contents.withLock { contents in
      if !lines.isEmpty {
        contents.ring.append(lines)
      }
      guard var state else { return }
      state.viewers = contents.viewers
      state.today = contents.today
      if contents.traces.places.count != state.sensors.count {
        contents.traces.places = state.sensors.map(\.place)
      }
      if state != contents.state {
        contents.state = state
        contents.stateNumber += 1
      }
    }
  }

  /// Leaves a sample for the traces.
  func publish(_ sample: ImuSample) {
    contents.withLock { $0.traces.append(sample) }
  }

  /// Leaves what was walked before on this day.
  func publish(_ today: WalkState.Today) {
    contents.withLock { contents in
      contents.today = today
      contents.state.today = today
      contents.stateNumber += 1
    }
  }

  // MARK: Viewers

  /// How the walk stands.
  var state: WalkState { contents.withLock { $0.state } }

  /// The same as JSON, made once for everybody.
  var encodedState: [UInt8] { contents.withLock { Self.encode(&$0) } }

  /// How many watch, and how many lines they missed altogether.
  var viewing: (viewers: Int, skipped: Int) { contents.withLock { ($0.viewers, $0.skipped) } }

  /// Lets one more watch, unless so many do.
  func enter(limit: Int) -> Bool {
    contents.withLock { contents in
      guard contents.viewers < limit, !contents.isClosed else { return false }
      contents.viewers += 1
      contents.state.viewers = contents.viewers
      contents.stateNumber += 1
      return true
    }
  }

  /// One watches no more.
  func leave() {
    contents.withLock { contents in
      contents.viewers -= 1
      contents.state.viewers = contents.viewers
      contents.stateNumber += 1
    }
  }

  /// What comes next to somebody who begins to watch now.
  var now: Seen {
    contents.withLock { Seen(line: $0.ring.last, state: 0, trace: max(0, $0.traces.last - TraceRing.depth)) }
  }

  /// What is new since `seen`, which moves on; at most so many bytes of lines.
  func news(since seen: inout Seen, wantsState: Bool, wantsTraces: Bool, bytes: Int = 64 * 1024) -> News {
    contents.withLock { contents in
      var news = News()
      news.lines = contents.ring.batch(after: seen.line, bytes: bytes)
      seen.line = news.lines.first + news.lines.lines.count - 1
      contents.skipped += news.lines.skipped
      if wantsState, seen.state != contents.stateNumber {
        news.state = Self.encode(&contents)
        seen.state = contents.stateNumber
      }
      if wantsTraces {
        news.traces = contents.traces.frame(after: seen.trace)
        seen.trace = contents.traces.last
      }
      return news
    }
  }

  /// Waits for the next beat; false when nothing will come any more.
  func wait() async -> Bool {
    await withCheckedContinuation { continuation in
      let isClosed = contents.withLock { contents in
        if !contents.isClosed { contents.waiting.append(continuation) }
        return contents.isClosed
      }
      if isClosed { continuation.resume() }
    }
    return !contents.withLock(\.isClosed)
  }

  /// Wakes those who wait, twenty times a second, until the task is cancelled. Whoever publishes wakes nobody: that
  /// would cost the walk a moment for each viewer.
  func beat() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(50))
      wake()
    }
    contents.withLock { $0.isClosed = true }
    wake()
  }

  /// How many beats there were.
  var beats: Int { contents.withLock(\.beats) }

  private func wake() {
    let waiting = contents.withLock { contents in
      contents.beats += 1
      defer { contents.waiting = [] }
      return contents.waiting
    }
    for one in waiting { one.resume() }
  }

  private static func encode(_ contents: inout Contents) -> [UInt8] {
    if let encoded = contents.encoded, encoded.number == contents.stateNumber { return encoded.bytes }
    let bytes = contents.state.encoded()
    contents.encoded = (contents.stateNumber, bytes)
    return bytes
  }
}
