#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A connection to a device that listens; when it breaks it is built anew.
struct TCPLine: Line {
  let name: String
  let mayReturn = true
  let retryMilliseconds: Int32 = 500
  let host: String
  let port: UInt16

  private static let connectingMilliseconds: Int32 = 3000
  /// A sensor that fell silent without a goodbye is given up after about 5 + 3 × 2 seconds.
  private static let idleSeconds: Int32 = 5
  private static let probeSeconds: Int32 = 2
  private static let probes: Int32 = 3

  func open() throws(PortError) -> Int32 {
    try Sockets.first(host: host, port: port, type: Sockets.stream, named: name) { socket, address, length in
      if let failure = Self.connected(socket, address, length) { return failure }
      let tcp = Int32(IPPROTO_TCP)
      Sockets.set(socket, tcp, TCP_NODELAY, 1)
      Sockets.set(socket, SOL_SOCKET, SO_KEEPALIVE, 1)
      #if !canImport(Darwin)
      Sockets.set(socket, tcp, TCP_KEEPIDLE, Self.idleSeconds)
      #endif
      Sockets.set(socket, tcp, TCP_KEEPINTVL, Self.probeSeconds)
      Sockets.set(socket, tcp, TCP_KEEPCNT, Self.probes)
      return nil
    }
  }

  /// Connects and waits for it; the `errno` of what failed.
  private static func connected(
    _ socket: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t
  ) -> Int32? {
    if connect(socket, address, length) == 0 { return nil }
    guard errno == EINPROGRESS || errno == EINTR else { return errno }
    var request = pollfd(fd: socket, events: Int16(POLLOUT), revents: 0)
    guard poll(&request, 1, connectingMilliseconds) > 0 else { return ETIMEDOUT }
    var failure: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    _ = getsockopt(socket, SOL_SOCKET, SO_ERROR, &failure, &size)
    return failure == 0 ? nil : failure
  }
}
