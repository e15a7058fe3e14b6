import HTTPTypes
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOPosix

// Fifty events of 200 bytes a second to everybody who comes.
let port = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 8427
let event = ByteBuffer(string: "data: " + String(repeating: "x", count: 200) + "\n\n")
let channel = HTTP1Channel(
  responder: { _, writer, _ in
    var head = HTTPResponse(status: .ok)
    head.headerFields[.contentType] = "text/event-stream"
    var body = try await writer.writeHead(head)
    while true {
      try await body.write(event)
      try await Task.sleep(for: .milliseconds(20))
    }
  })
try await Server(
  childChannelSetup: channel, configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
  eventLoopGroup: MultiThreadedEventLoopGroup(numberOfThreads: 1),
  logger: Logger(label: "server") { _ in SwiftLogNoOpLogHandler() }
).run()
