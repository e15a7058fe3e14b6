import Foundation
import GaitDashboard
import GaitModel
import GaitSession
import GaitWire
import GaitWords

/// One connection to a server under test, by the bytes: a browser would hide what is tested.
final class Wire: @unchecked Sendable {
  private let descriptor: Int32
  private var received: [UInt8] = []

  /// Connects; `nil` when nobody listens.
  init?(port: Int) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Sends text; what the other side has closed takes no more.
  func send(_ text: String) async { await send(Array(text.utf8)) }

  /// Sends bytes.
  func send(_ bytes: [UInt8]) async {
    await Self.aside { [descriptor] in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes {
          Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// All that has come once `isEnough` says so, the other side has closed, or `seconds` are over.
  func read(
    within seconds: Double = 10, until isEnough: @escaping @Sendable (String) -> Bool
  ) async -> (text: String, isClosed: Bool) {
    await Self.aside { [self] in
      let end = Date(timeIntervalSinceNow: seconds)
      var block = [UInt8](repeating: 0, count: 65536)
      while true {
        let text = String(decoding: received, as: UTF8.self)
        if isEnough(text) { return (text, false) }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let left = end.timeIntervalSinceNow
        guard left > 0, poll(&waiting, 1, Int32(left * 1000) + 1) >= 0 else { return (text, false) }
        guard waiting.revents != 0 else { continue }
        let count = recv(descriptor, &block, block.count, 0)
        guard count > 0 else { return (text, true) }
        received += block[..<count]
      }
    }
  }

  /// Runs what blocks on a thread of its own: the server needs the others.
  private static func aside<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: body()) }
    }
  }
}

/// What came back of one request.
struct Reply {
  let status: Int
  let head: String
  let body: String

  /// A field of the head.
  func field(_ name: String) -> String? {
    for line in head.split(separator: "\r\n").dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.first?.lowercased() == name.lowercased() {
        return parts.dropFirst().first?.trimmingCharacters(in: .whitespaces)
      }
    }
    return nil
  }

  /// A reply from all that came.
  init?(_ text: String) {
    guard let end = text.range(of: "\r\n\r\n") else { return nil }
    head = String(text[..<end.lowerBound])
    body = String(text[end.upperBound...])
    guard let status = head.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
    self.status = status
  }
}

/// A page that is served for one test, on a port of its own.
final class ServedPage: Sendable {
  let dashboard: Dashboard
  let doors: Dashboard.Doors
  let port: Int

  init(
    limits: DashboardLimits = DashboardLimits(), listen: ListenAddress? = nil, folder: String? = nil,
    controls: SessionControls? = nil, sources: [PushedSource] = [], keptLines: Int = 20_000
  ) async throws {
    var settings = Dashboard.Settings(language: .en, listen: listen, port: 0, folder: folder)
    settings.limits = limits
    settings.keptLines = (keptLines, 64 << 20)
    dashboard = Dashboard(
      settings, board: WalkBoard(mode: .live, language: "en"), controls: controls, sources: sources)
    doors = try await dashboard.start()
    port = Int(doors.address.split(separator: ":").last?.dropLast() ?? "") ?? 0
  }

  /// The name that the server is spoken to under.
  var host: String { "127.0.0.1:\(port)" }

  /// The walker's code, as the address has it.
  var code: String { doors.code }

  /// Sends one request and gives its reply; `nil` when the connection was closed without one.
  func ask(
    _ method: String, _ path: String, _ fields: [String] = [], host: String? = nil, body: String? = nil
  ) async -> Reply? {
    guard let wire = Wire(port: port) else { return nil }
    await wire.send(request(method, path, fields, host: host, body: body))
    let (text, _) = await wire.read { text in
      guard let reply = Reply(text) else { return false }
      let length = reply.field("content-length").flatMap { Int($0) } ?? 0
      return method == "HEAD" || reply.status == 304 || reply.body.utf8.count >= length
    }
    return Reply(text)
  }

  /// The text of a request.
  func request(
    _ method: String, _ path: String, _ fields: [String] = [], host: String? = nil, body: String? = nil
  ) -> String {
    var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host ?? self.host)"] + fields
    if let body {
      if !fields.contains(where: { $0.lowercased().hasPrefix("content-type") }) {
        lines.append("Content-Type: application/json")
      }
      lines.append("Content-Length: \(body.utf8.count)")
    }
    return lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
  }

  /// The field that lets a paired device in.
  func paired(_ code: String? = nil) async -> String? {
    let reply = await ask("POST", "/api/v1/pair", body: #"{"code":"\#(code ?? self.code)"}"#)
    guard reply?.status == 200, let cookie = reply?.field("set-cookie")?.split(separator: ";").first else {
      return nil
    }
    return "Cookie: \(cookie)"
  }

  /// The frames of a stream that came, without heads and chunk sizes.
  static func frames(_ text: String) -> [String] {
    // Chunks end anywhere: their sizes stand on lines of their own.
    let body = Reply(text)?.body ?? ""
    var bytes = Array(body.utf8)[...]
    var plain: [UInt8] = []
    while let end = bytes.firstIndex(of: 13),
      let size = Int(String(decoding: bytes[..<end], as: UTF8.self), radix: 16)
    {
      bytes = bytes[end...].dropFirst(2)
      plain += bytes.prefix(size)
      bytes = bytes.dropFirst(size + 2)
    }
    return String(decoding: plain, as: UTF8.self).components(separatedBy: "\n\n").filter { !$0.isEmpty }
  }
}

extension DashboardSink {
  /// Says a note, which is a line.
  mutating func say(_ text: String, at seconds: Double = 0) {
    receive(.note(NoteLine(time: SampleTime(seconds: seconds) ?? .zero, text: text)))
    flush()
  }
}
