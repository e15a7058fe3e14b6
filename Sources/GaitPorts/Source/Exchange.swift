/// What a source's consumer and its reading thread share: events one way, bytes to send the other.
///
/// The reading thread alone touches the port. It puts events, takes what is to be sent, and pauses while the
/// consumer is behind (`hasRoom`), so that memory stays bounded and a fast source waits.
final class Exchange: Sendable {
  typealias Outcome = Result<ByteEvent?, PortError>

  /// Bytes to send, and who waits for it.
  struct Outgoing: Sendable {
    let bytes: [UInt8]
    let done: CheckedContinuation<PortError?, Never>
  }

  /// A speed to set, and who waits for it.
  struct SpeedWish: Sendable {
    let baudRate: Int
    let done: CheckedContinuation<PortError?, Never>
  }

  fileprivate struct State {
    /// What waits, from `first` on; places before it are empty.
    var events: [ByteEvent?] = []
    var first = 0
    var queuedBytes = 0
    var isPaused = false
    var waiter: CheckedContinuation<Outcome, Never>?
    var ending: Outcome?
    var outgoing: [Outgoing] = []
    var speeds: [SpeedWish] = []
  }

  /// At most so many bytes wait for the consumer before the reading thread pauses.
  static let capacityBytes = 4 << 20

  let port: String
  let wake: WakePipe
  private let state = Guarded(State())

  init(port: String) throws(PortError) {
    self.port = port
    wake = try WakePipe(port: port)
  }

  // MARK: The consumer's side

  /// Waits for the next event. A second caller sends the first one home with `nil`.
  func next() async throws(PortError) -> ByteEvent? {
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (ready, displaced) = state.withLock { state in
          let ready = Task.isCancelled ? .success(nil) : state.take()
          let displaced = state.waiter
          state.waiter = ready == nil ? continuation : nil
          return (ready, displaced)
        }
        displaced?.resume(returning: .success(nil))
        if let ready { continuation.resume(returning: ready) }
        resumeReadingIfDrained()
      }
    } onCancel: {
      let waiter = state.withLock { $0.waiter.take() }
      waiter?.resume(returning: .success(nil))
    }
    return try outcome.get()
  }

  /// Waits until the reading thread has written the bytes.
  func send(_ bytes: [UInt8]) async throws(PortError) {
    let error = await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if state.ending == nil { state.outgoing.append(Outgoing(bytes: bytes, done: continuation)) }
        return state.ending != nil
      }
      if isOver { continuation.resume(returning: .connectionOver(port)) } else { wake.signal() }
    }
    if let error { throw error }
  }

  /// Waits until the reading thread has set the line's speed.
  func set(baudRate: Int) async throws(PortError) {
    let error = await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if state.ending == nil { state.speeds.append(SpeedWish(baudRate: baudRate, done: continuation)) }
        return state.ending != nil
      }
      if isOver { continuation.resume(returning: .connectionOver(port)) } else { wake.signal() }
    }
    if let error { throw error }
  }

  /// Ends the exchange at once: what waits is forgotten, and the reading thread finds out.
  func close() {
    let waiter = state.withLock { state in
      state.events = []
      state.first = 0
      state.queuedBytes = 0
      state.ending = .success(nil)
      return state.waiter.take()
    }
    waiter?.resume(returning: .success(nil))
    refuseOutgoing(.connectionOver(port))
    wake.signal()
  }

  private func resumeReadingIfDrained() {
    let isDrained = state.withLock { state in
      guard state.isPaused, state.queuedBytes <= Self.capacityBytes / 2 else { return false }
      state.isPaused = false
      return true
    }
    if isDrained { wake.signal() }
  }

  // MARK: The reading thread's side

  /// Whether the consumer has closed the source, or the source has ended.
  var isOver: Bool { state.withLock { $0.ending != nil } }

  /// Whether the consumer keeps up. False promises a wake when it has caught up.
  var hasRoom: Bool {
    state.withLock { state in
      if state.queuedBytes > Self.capacityBytes { state.isPaused = true }
      return !state.isPaused
    }
  }

  /// Whether something waits to be sent.
  var hasOutgoing: Bool { state.withLock { !$0.outgoing.isEmpty } }

  /// Passes an event on.
  func put(_ event: ByteEvent) {
    let waiter = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
      guard state.ending == nil else { return nil }
      if let waiter = state.waiter.take() { return waiter }
      state.append(event)
      return nil
    }
    waiter?.resume(returning: .success(event))
  }

  /// Says that nothing more will come, after what waits has been taken.
  func end(_ error: PortError?) {
    let outcome: Outcome = error.map { .failure($0) } ?? .success(nil)
    let waiter = state.withLock { state -> CheckedContinuation<Outcome, Never>? in
      guard state.ending == nil else { return nil }
      let waiter = state.waiter.take()
      state.ending = waiter == nil ? outcome : .success(nil)
      return waiter
    }
    waiter?.resume(returning: outcome)
    refuseOutgoing(error ?? .connectionOver(port))
  }

  /// Takes what is to be sent next.
  func takeOutgoing() -> Outgoing? {
    state.withLock { $0.outgoing.isEmpty ? nil : $0.outgoing.removeFirst() }
  }

  /// Takes the speed that is wished for.
  func takeSpeed() -> SpeedWish? {
    state.withLock { $0.speeds.isEmpty ? nil : $0.speeds.removeFirst() }
  }

  /// Forgets the bytes that nobody has taken yet.
  func forgetBlocks() {
    state.withLock { state in
      state.events = state.events[state.first...].filter { if case .block? = $0 { false } else { true } }
      state.first = 0
      state.queuedBytes = 0
    }
  }

  /// Answers everybody who wants to send that it cannot be.
  func refuseOutgoing(_ error: PortError) {
    let (refused, speeds) = state.withLock { state in
      defer {
        state.outgoing = []
        state.speeds = []
      }
      return (state.outgoing, state.speeds)
    }
    for outgoing in refused { outgoing.done.resume(returning: error) }
    for speed in speeds { speed.done.resume(returning: error) }
  }
}

extension Exchange.State {
  fileprivate mutating func append(_ event: ByteEvent) {
    if case .block(let block) = event { queuedBytes += block.bytes.count }
    events.append(event)
  }

  /// The next event, or how it ended; `nil` when the consumer must wait. An error is reported once.
  fileprivate mutating func take() -> Exchange.Outcome? {
    if first < events.count, let event = events[first] {
      // Its bytes go with it; only the places are given up in one go.
      events[first] = nil
      first += 1
      if first == events.count || first >= 1024 {
        events.removeFirst(first)
        first = 0
      }
      if case .block(let block) = event { queuedBytes -= block.bytes.count }
      return .success(event)
    }
    defer { if ending != nil { ending = .success(nil) } }
    return ending
  }
}
