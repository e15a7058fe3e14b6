import GaitThreads

/// What a reading thread does until its source is over.
protocol PortReader: Sendable {
  /// How people call the port.
  var name: String { get }
  /// Opens the port, calls `opened` once with what went wrong, and if nothing did, reads until the exchange
  /// is over. May wait.
  func run(_ exchange: Exchange, opened: (PortError?) -> Void)
}

/// A byte source with a reading thread of its own.
final class ThreadedSource: SpeedSource {
  let name: String
  private let exchange: Exchange
  private let finished: WakePipe

  /// Starts a reader on a new thread and waits until its port is open.
  ///
  /// - Throws: `PortError` when it cannot be opened.
  static func open(_ reader: any PortReader) async throws(PortError) -> ThreadedSource {
    let source = try ThreadedSource(reader.name)
    let (exchange, finished) = (source.exchange, source.finished)
    let error = await withCheckedContinuation { (opened: CheckedContinuation<PortError?, Never>) in
      let thread = OwnThread {
        reader.run(exchange) { opened.resume(returning: $0) }
        finished.signal()
      }
      guard let thread else { return opened.resume(returning: .noThread(reader.name)) }
      thread.leave()
    }
    if let error { throw error }
    return source
  }

  private init(_ name: String) throws(PortError) {
    self.name = name
    exchange = try Exchange(port: name)
    finished = try WakePipe(port: name)
  }

  deinit {
    exchange.close()
  }

  func next() async throws(PortError) -> ByteEvent? {
    try await exchange.next()
  }

  func send(_ bytes: [UInt8]) async throws(PortError) {
    try await exchange.send(bytes)
  }

  func set(baudRate: Int) async throws(PortError) {
    try await exchange.set(baudRate: baudRate)
  }

  /// Returns when the port is free again, which takes well under a millisecond unless the system stalls.
  func close() {
    exchange.close()
    finished.wait(milliseconds: 1000)
  }
}
