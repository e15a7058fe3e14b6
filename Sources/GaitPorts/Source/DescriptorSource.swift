/// A byte source whose reading thread waits on a descriptor.
final class DescriptorSource: ByteSource {
  let name: String
  private let exchange: Exchange
  private let finished: WakePipe

  /// Opens a line on its new reading thread and waits until it is open.
  ///
  /// - Throws: `PortError` when it cannot be opened.
  static func open(_ line: any Line) async throws(PortError) -> DescriptorSource {
    let source = try DescriptorSource(line)
    let (exchange, finished) = (source.exchange, source.finished)
    let error = await withCheckedContinuation { (opened: CheckedContinuation<PortError?, Never>) in
      let started = ReadingThread.start {
        DescriptorReader(line: line, exchange: exchange).run { opened.resume(returning: $0) }
        finished.signal()
      }
      if !started { opened.resume(returning: .noThread(line.name)) }
    }
    if let error { throw error }
    return source
  }

  private init(_ line: any Line) throws(PortError) {
    name = line.name
    exchange = try Exchange(port: line.name)
    finished = try WakePipe(port: line.name)
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

  /// Returns when the port is free again, which takes well under a millisecond unless the system stalls.
  func close() {
    exchange.close()
    finished.wait(milliseconds: 1000)
  }
}
