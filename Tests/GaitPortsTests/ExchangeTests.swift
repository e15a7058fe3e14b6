import Testing

@testable import GaitPorts

@Suite("Between reading thread and consumer", .timeLimit(.minutes(1)))
struct ExchangeTests {
  static func block(_ bytes: [UInt8]) -> ByteEvent {
    .block(ByteBlock(bytes: bytes, arrivalNanoseconds: 0))
  }

  @Test("Events come in order, an error once and last")
  func order() async throws {
    let exchange = try Exchange(port: "port")
    for number in 0..<3000 { exchange.put(Self.block([UInt8(number % 251)])) }
    exchange.end(.absent("port"))
    exchange.put(Self.block([1]))
    for number in 0..<3000 { #expect(try await exchange.next() == Self.block([UInt8(number % 251)])) }
    await #expect(throws: PortError.absent("port")) { try await exchange.next() }
    #expect(try await exchange.next() == nil)
  }

  @Test("A consumer that waits gets what comes, and what ends it")
  func waiting() async throws {
    let exchange = try Exchange(port: "port")
    async let first = exchange.next()
    exchange.put(Self.block([1]))
    #expect(try await first == Self.block([1]))
    async let second = exchange.next()
    exchange.close()
    #expect(try await second == nil)
  }

  @Test("Cancelling the waiting task ends the wait and nothing else")
  func cancelled() async throws {
    let exchange = try Exchange(port: "port")
    let waiting = Task { try await exchange.next() }
    waiting.cancel()
    #expect(try await waiting.value == nil)
    exchange.put(Self.block([1]))
    #expect(try await exchange.next() == Self.block([1]))
  }

  @Test("A consumer that is behind makes the reading thread pause until half is taken")
  func bounded() async throws {
    let exchange = try Exchange(port: "port")
    let megabyte = [UInt8](repeating: 0, count: 1 << 20)
    var count = 0
    while exchange.hasRoom {
      exchange.put(Self.block(megabyte))
      count += 1
    }
    #expect(count == Exchange.capacityBytes >> 20 + 1)
    _ = try await exchange.next()
    #expect(!exchange.hasRoom)
    for _ in 0..<2 { _ = try await exchange.next() }
    #expect(exchange.hasRoom)
  }

  @Test("Sending into a connection that is over fails at once, one that waits fails at the end")
  func sending() async throws {
    let exchange = try Exchange(port: "port")
    let sending = Task { try await exchange.send([1]) }
    while !exchange.hasOutgoing { await Task.yield() }
    exchange.close()
    await #expect(throws: PortError.self) { try await sending.value }
    await #expect(throws: PortError.self) { try await exchange.send([1]) }
  }
}
