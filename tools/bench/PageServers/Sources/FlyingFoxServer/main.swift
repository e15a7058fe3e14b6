import FlyingFox
import FlyingSocks
import Foundation

// Fifty events of 200 bytes a second to everybody who comes.
let port = CommandLine.arguments.dropFirst().first.flatMap { UInt16($0) } ?? 8427

/// Bytes of events, one at its time.
struct Events: AsyncBufferedSequence, Sendable {
  typealias Element = UInt8
  struct AsyncIterator: AsyncBufferedIteratorProtocol {
    typealias Element = UInt8
    private let event = Array(("data: " + String(repeating: "x", count: 200) + "\n\n").utf8)

    mutating func next() async throws -> UInt8? { nil }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      try await Task.sleep(for: .milliseconds(20))
      return event
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator() }
}

let server = HTTPServer(address: .loopback(port: port))
await server.appendRoute("*") { _ in
  HTTPResponse(
    statusCode: .ok, headers: [.contentType: "text/event-stream"], body: HTTPBodySequence(from: Events()))
}
try await server.run()
