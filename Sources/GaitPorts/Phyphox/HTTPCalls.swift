import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Questions over HTTP, one connection each, that end at once when the source is closed.
struct HTTPCalls: Sendable {
  let name: String
  let host: String
  let port: UInt16

  /// A question and its answer take so long at most, in nanoseconds.
  private static let longestNanoseconds: Int64 = 2_000_000_000
  private static let blockBytes = 64 * 1024

  /// Asks for a target, and waits for the whole answer.
  ///
  /// - Throws: `PortError` when there is no connection, or no answer in time.
  func get(_ target: String, _ exchange: Exchange) throws(PortError) -> HTTPAnswer {
    let deadline = MonotonicClock.nowNanoseconds + Self.longestNanoseconds
    let socket = try Sockets.first(host: host, port: port, type: Sockets.stream, named: name) {
      socket, address, length in
      if connect(socket, address, length) == 0 { return nil }
      guard errno == EINPROGRESS || errno == EINTR else { return errno }
      guard Self.wait(socket, Int16(POLLOUT), until: deadline, exchange) else { return ETIMEDOUT }
      var failure: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      _ = getsockopt(socket, SOL_SOCKET, SO_ERROR, &failure, &size)
      return failure == 0 ? nil : failure
    }
    defer { SystemCalls.close(socket) }
    Sockets.set(socket, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
    let authority = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    let question = "GET \(target) HTTP/1.1\r\nHost: \(authority)\r\nConnection: close\r\n\r\n"
    guard send(Array(question.utf8), socket, until: deadline, exchange),
      let answer = receive(socket, until: deadline, exchange)
    else { throw PortError(.notAvailable, port: name, .noAnswer) }
    return answer
  }

  private func send(_ bytes: [UInt8], _ socket: Int32, until deadline: Int64, _ exchange: Exchange) -> Bool {
    var sent = 0
    while sent < bytes.count {
      guard Self.wait(socket, Int16(POLLOUT), until: deadline, exchange) else { return false }
      let count = bytes.withUnsafeBytes {
        SystemCalls.write(socket, UnsafeRawBufferPointer(rebasing: $0[sent...]))
      }
      if count < 0, errno != EAGAIN, errno != EINTR { return false }
      sent += max(0, count)
    }
    return true
  }

  private func receive(_ socket: Int32, until deadline: Int64, _ exchange: Exchange) -> HTTPAnswer? {
    var answer = HTTPAnswer()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.blockBytes, alignment: 16)
    defer { buffer.deallocate() }
    while answer.progress == .arriving {
      guard Self.wait(socket, Int16(POLLIN), until: deadline, exchange) else { return nil }
      let count = SystemCalls.read(socket, into: buffer)
      if count > 0 {
        answer.take(buffer[..<count])
      } else if count == 0 {
        answer.end()
      } else if errno != EAGAIN, errno != EINTR {
        return nil
      }
    }
    return answer.progress == .whole ? answer : nil
  }

  /// Waits until a socket is ready; false when it is not in time, or the source is closed.
  private static func wait(
    _ socket: Int32, _ wanted: Int16, until deadline: Int64, _ exchange: Exchange
  ) -> Bool {
    while !exchange.isOver {
      let left = (deadline - MonotonicClock.nowNanoseconds) / 1_000_000
      guard left > 0 else { return false }
      var requests = [
        pollfd(fd: exchange.wake.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: socket, events: wanted, revents: 0),
      ]
      guard poll(&requests, nfds_t(requests.count), Int32(left)) > 0 else { continue }
      if requests[0].revents != 0 { exchange.wake.clear() }
      if requests[1].revents != 0 { return true }
    }
    return false
  }
}
