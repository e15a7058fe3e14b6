import Foundation
import Testing

@testable import GaitPorts

/// A phone with phyphox at the loopback address: answers as its remote interface is documented to (1.1.0, 2026).
final class PhyphoxPhone: Sendable {
  /// What it does instead of answering.
  enum Fault: Equatable, Sendable {
    case status(Int)
    case silence
    case nonsense
  }

  /// How an answer's length is told.
  enum Extent: CaseIterable, Sendable {
    case length
    case pieces
    case end
  }

  struct State: Sendable {
    var fault: Fault?
    var extent = Extent.length
    var session = "3ab5e7"
    var isMeasuring = true
    var inputs = PhyphoxPhone.inputs(["accelerometer": "acc", "gyroscope": "gyr"])
    /// By name.
    var buffers: [String: [Double]] = [:]
    var targets: [String] = []
    var isOver = false
  }

  let state = Guarded(State())
  let port: UInt16

  init(port wished: UInt16 = 0) throws {
    let socket = try LoopbackSocket(datagrams: false, port: wished)
    port = socket.port
    let state = state
    let descriptor = dup(socket.descriptor)
    Thread.detachNewThread {
      while !state.withLock(\.isOver) {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 20) > 0 else { continue }
        let connection = accept(descriptor, nil, nil)
        if connection >= 0 { Self.serve(connection, state) }
      }
      close(descriptor)
    }
  }

  deinit { end() }

  /// Is switched off.
  func end() { state.withLock { $0.isOver = true } }

  /// The sensors of an experiment, by source the beginning of its buffers' names.
  static func inputs(_ sources: [String: String]) -> String {
    sources.sorted { $0.key < $1.key }.map { source, name in
      #"{"source":"\#(source)","outputs":[{"x":"\#(name)X"},{"y":"\#(name)Y"},{"z":"\#(name)Z"},{"t":"\#(name)_time"}]}"#
    }.joined(separator: ",")
  }

  /// Measures rows, 100 a second, at times since measuring began.
  func measure(_ rows: Range<Int>, of names: [String] = ["acc", "gyr"]) {
    state.withLock { state in
      for name in names {
        state.buffers["\(name)_time", default: []] += rows.map { Double($0) / 100 }
        for axis in ["X", "Y", "Z"] { state.buffers["\(name)\(axis)", default: []] += rows.map(Double.init) }
      }
    }
  }

  func change(_ body: (inout State) -> Void) { state.withLock(body) }

  /// Waits until it was asked so many times more.
  func asked(_ count: Int) async throws {
    let before = state.withLock(\.targets.count)
    while state.withLock(\.targets.count) < before + count { try await Task.sleep(for: .milliseconds(5)) }
  }

  // MARK: Its server

  private static func serve(_ connection: Int32, _ state: Guarded<State>) {
    var question = ""
    while !question.contains("\r\n\r\n") {
      let bytes = LoopbackSocket.receive(connection)
      if bytes.isEmpty { break }
      question += String(decoding: bytes, as: UTF8.self)
    }
    let target = question.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    let said = state.withLock { state -> String? in
      state.targets.append(target)
      return answer(to: target, &state)
    }
    // Whoever asked may have gone.
    if let said { _ = send(connection, said, said.utf8.count, Int32(MSG_NOSIGNAL)) }
    if said == nil { usleep(2_500_000) }
    close(connection)
  }

  private static func answer(to target: String, _ state: inout State) -> String? {
    switch state.fault {
    case .silence: return nil
    case .nonsense: return "220 mail.example ESMTP\r\n"
    case .status(let status): return answer(status, #"{"error":"no"}"#, state.extent)
    case nil: break
    }
    if target == "/config" {
      let description = #"{"crc32":"1f","title":"Walk","inputs":[\#(state.inputs)],"export":[]}"#
      return answer(200, description, state.extent)
    }
    guard target.hasPrefix("/get?") else { return answer(404, #"{"error":"no such page"}"#, state.extent) }
    var columns: [String] = []
    for word in target.dropFirst(5).split(separator: "&") {
      let parts = word.split(separator: "=", maxSplits: 1)
      let name = String(parts[0])
      let wish = parts.count > 1 ? parts[1].replacing("%7C", with: "|").split(separator: "|") : []
      if wish.count > 1, state.buffers[String(wish[1])] == nil, !state.inputs.contains("\"\(wish[1])\"") {
        return answer(400, #"{"error":"no such buffer"}"#, state.extent)
      }
      guard state.inputs.contains("\"\(name)\"") else { continue }
      let values = state.buffers[name] ?? []
      var chosen = values.suffix(1)
      if let threshold = wish.first.flatMap({ Double($0) }) {
        let reference = state.buffers[wish.count > 1 ? String(wish[1]) : name] ?? []
        let first = reference.firstIndex { $0 > threshold.nextUp } ?? values.count
        chosen = values.dropFirst(first)
      }
      let texts = chosen.map { $0.isFinite ? String(format: "%.8g", $0) : "null" }
      let mode = wish.isEmpty ? "single" : "partial"
      let list = texts.joined(separator: ",")
      columns.append(#""\#(name)":{"size":0,"updateMode":"\#(mode)","buffer":[\#(list)]}"#)
    }
    let status =
      #"{"session":"\#(state.session)","measuring":\#(state.isMeasuring),"timedRun":false,"countDown":0}"#
    return answer(200, #"{"buffer":{\#(columns.joined(separator: ","))},"status":\#(status)}"#, state.extent)
  }

  private static func answer(_ status: Int, _ body: String, _ extent: Extent) -> String {
    let head = "HTTP/1.1 \(status) whatever\r\nContent-Type: application/json\r\n"
    switch extent {
    case .length: return head + "Content-Length: \(body.utf8.count)\r\n\r\n" + body
    case .end: return head + "\r\n" + body
    case .pieces:
      let half = body.prefix(body.count / 2)
      let pieces = [half, body.dropFirst(half.count)].filter { !$0.isEmpty }.map {
        "\(String($0.utf8.count, radix: 16));a=b\r\n\($0)\r\n"
      }
      return head + "Transfer-Encoding: chunked\r\n\r\n" + pieces.joined() + "0\r\n\r\n"
    }
  }
}
