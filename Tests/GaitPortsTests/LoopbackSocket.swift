import Foundation
import Testing

/// A socket at the loopback address: a device on the network.
final class LoopbackSocket {
  private(set) var descriptor: Int32
  let port: UInt16

  /// - Parameter port: the port to bind to; 0 for any that is free.
  init(datagrams: Bool, port wished: UInt16 = 0) throws {
    let type = datagrams ? SOCK_DGRAM : SOCK_STREAM
    descriptor = socket(AF_INET, Int32(type.rawValue), 0)
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = Self.address(wished)
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = [descriptor].allSatisfy { socket in
      withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, length) == 0 }
      }
    }
    try #require(bound)
    var size = length
    _ = withUnsafeMutablePointer(to: &address) { [descriptor] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    port = UInt16(bigEndian: address.sin_port)
    if !datagrams { try #require(listen(descriptor, 4) == 0) }
  }

  deinit { end() }

  func end() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Waits for a connection, ten seconds at most.
  func accepted() throws -> Int32 {
    try #require(Self.isReadable(descriptor))
    let connection = accept(descriptor, nil, nil)
    try #require(connection >= 0)
    return connection
  }

  /// Sends a datagram to a port of this computer.
  func send(_ bytes: [UInt8], to port: UInt16) {
    var address = Self.address(port)
    let sent = withUnsafePointer(to: &address) { [descriptor] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, 0, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    #expect(sent == bytes.count)
  }

  /// What comes next, ten seconds at most.
  static func receive(_ descriptor: Int32) -> [UInt8] {
    guard isReadable(descriptor) else { return [] }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  private static func isReadable(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 10_000) > 0
  }

  private static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }
}
