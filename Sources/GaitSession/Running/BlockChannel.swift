import GaitPorts

/// A bounded queue from many tasks to one: blocks of bytes, never single samples.
///
/// Nothing is dropped: who sends into a full queue waits, and with it the port it reads from.
final class BlockChannel<Element: Sendable>: Sendable {
  private struct State {
    /// What waits, from `first` on; places before it are empty.
    var elements: [Element?] = []
    var first = 0
    var receiver: CheckedContinuation<Element?, Never>?
    var senders: [(element: Element, done: CheckedContinuation<Void, Never>)] = []
    var isClosed = false

    var count: Int { elements.count - first }

    mutating func take() -> Element? {
      guard first < elements.count else { return nil }
      defer {
        // An element goes with who takes it; only the places are given up in one go.
        elements[first] = nil
        first += 1
        if first == elements.count || first >= 256 {
          elements.removeFirst(first)
          first = 0
        }
      }
      return elements[first]
    }
  }

  private let capacity: Int
  private let state = Guarded(State())

  /// A queue with room for so many elements.
  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Adds an element, after waiting for room; nothing happens once the channel is closed.
  func send(_ element: Element) async {
    await withCheckedContinuation { done in
      let receiver = state.withLock { state -> (CheckedContinuation<Element?, Never>?, isQueued: Bool) in
        if state.isClosed { return (nil, true) }
        if let receiver = state.receiver.take() { return (receiver, true) }
        if state.count < capacity {
          state.elements.append(element)
          return (nil, true)
        }
        state.senders.append((element, done))
        return (nil, false)
      }
      receiver.0?.resume(returning: element)
      if receiver.isQueued { done.resume() }
    }
  }

  /// The next element; `nil` once the channel is closed. One receiver at a time.
  func receive() async -> Element? {
    await withCheckedContinuation { continuation in
      let (element, sender, isReady) = state.withLock {
        state -> (Element?, CheckedContinuation<Void, Never>?, Bool) in
        if state.isClosed { return (nil, nil, true) }
        if let element = state.take() {
          guard !state.senders.isEmpty else { return (element, nil, true) }
          let waiting = state.senders.removeFirst()
          state.elements.append(waiting.element)
          return (element, waiting.done, true)
        }
        state.receiver = continuation
        return (nil, nil, false)
      }
      sender?.resume()
      if isReady { continuation.resume(returning: element) }
    }
  }

  /// Ends it: what waits is forgotten, and nobody waits any more.
  func close() {
    let (receiver, senders) = state.withLock { state in
      state.isClosed = true
      state.elements = []
      state.first = 0
      defer { state.senders = [] }
      return (state.receiver.take(), state.senders)
    }
    receiver?.resume(returning: nil)
    for sender in senders { sender.done.resume() }
  }
}
