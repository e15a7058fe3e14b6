import Foundation
import GaitPorts

/// Writes to a descriptor from a thread of its own, so that a slow reader holds up nobody.
///
/// What does not fit into its queue is dropped whole and counted.
final class LineWriter: Sendable {
  private struct State {
    var queue: [[UInt8]] = []
    var queuedBytes = 0
    var droppedLines = 0
    /// Whether lines are dropped until there is room again: what is missing lies in one place.
    var isDropping = false
    var isEnding = false
    var isDone = false
    var isBroken = false
  }

  private let descriptor: Int32
  private let capacity: Int
  private let condition = NSCondition()
  private let state = Guarded(State())

  /// A writer whose queue holds so many bytes.
  init(descriptor: Int32, capacity: Int = 1 << 20) {
    self.descriptor = descriptor
    self.capacity = capacity
    Thread.detachNewThread { [self] in run() }
  }

  /// Whether the reader has gone.
  var isBroken: Bool { state.withLock { $0.isBroken } }

  /// Whether all that was offered has been written.
  var isIdle: Bool { state.withLock { $0.queue.isEmpty && $0.queuedBytes == 0 } }

  /// Queues bytes, or drops them.
  ///
  /// - Parameter isNeeded: Whether they must be there however slow the reader is: the last lines of a walk.
  func offer(_ bytes: [UInt8], isNeeded: Bool = false) {
    condition.withLock {
      state.withLock { state in
        if state.isBroken { return }
        if !isNeeded, state.isDropping || state.queuedBytes + bytes.count > capacity {
          state.isDropping = true
          state.droppedLines += bytes.count { $0 == UInt8(ascii: "\n") }
        } else {
          state.queue.append(bytes)
          state.queuedBytes += bytes.count
        }
      }
      condition.signal()
    }
  }

  /// Waits until so many bytes fit into the queue, or the reader has gone.
  func waitForRoom(_ count: Int) {
    while state.withLock({ !$0.isBroken && $0.queuedBytes > 0 && $0.queuedBytes + count > capacity }) {
      Thread.sleep(forTimeInterval: 0.002)
    }
  }

  /// How many lines were dropped since this was asked last, once there is room again or at the end: what is offered
  /// next comes right after the gap.
  func takeDropped(isEnd: Bool = false) -> Int {
    state.withLock { state in
      guard isEnd || state.queuedBytes < capacity / 2 else { return 0 }
      defer {
        state.droppedLines = 0
        state.isDropping = false
      }
      return state.droppedLines
    }
  }

  /// Waits until all is written, at most so long; `nil` for as long as it takes.
  ///
  /// - Returns: How many lines the reader did not take in time.
  @discardableResult
  func finish(within seconds: Double? = 10) -> Int {
    let deadline = seconds.map { Date(timeIntervalSinceNow: $0) }
    condition.withLock {
      state.withLock { $0.isEnding = true }
      condition.broadcast()
      while !state.withLock({ $0.isDone }) {
        guard let deadline else {
          condition.wait()
          continue
        }
        if !condition.wait(until: deadline) { break }
      }
    }
    return state.withLock { state in
      state.isBroken
        ? 0 : state.queue.reduce(state.droppedLines) { $0 + $1.count { $0 == UInt8(ascii: "\n") } }
    }
  }

  private func run() {
    while let bytes = next() {
      let isWritten = Self.write(bytes, to: descriptor)
      state.withLock { state in
        state.queuedBytes -= bytes.count
        if !isWritten { state.isBroken = true }
      }
    }
    condition.withLock {
      state.withLock { $0.isDone = true }
      condition.broadcast()
    }
  }

  private func next() -> [UInt8]? {
    condition.withLock {
      while true {
        let (bytes, isOver) = state.withLock { state -> ([UInt8]?, Bool) in
          if state.isBroken { return (nil, true) }
          return state.queue.isEmpty ? (nil, state.isEnding) : (state.queue.removeFirst(), false)
        }
        if bytes != nil || isOver { return bytes }
        condition.wait()
      }
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
