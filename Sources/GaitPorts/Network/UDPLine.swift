#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Datagrams sent to a port of this computer; answers go to whoever sent last.
final class UDPLine: Line {
  let name: String
  let mayReturn = false
  private let host: String?
  private let port: UInt16
  private let sender = Guarded<(address: sockaddr_storage, length: socklen_t)?>(nil)

  /// So much may wait in the system while the consumer is behind.
  private static let bufferBytes: Int32 = 1 << 20

  /// - Parameter host: the address of this computer to listen at; `nil` for all of them.
  init(name: String, host: String?, port: UInt16) {
    self.name = name
    self.host = host
    self.port = port
  }

  func open() throws(PortError) -> Int32 {
    try Sockets.first(host: host, port: port, type: Sockets.datagram, named: name) {
      socket, address, length in
      Sockets.set(socket, SOL_SOCKET, SO_RCVBUF, Self.bufferBytes)
      return bind(socket, address, length) == 0 ? nil : errno
    }
  }

  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let count = withUnsafeMutableBytes(of: &storage) { bytes in
      recvfrom(
        descriptor, buffer.baseAddress, buffer.count, 0,
        bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
    }
    if count > 0 {
      sender.withLock { [storage, length] in $0 = (storage, length) }
      return count
    }
    // Neither an empty datagram nor word of an answer that nobody took is an end.
    errno = EAGAIN
    return -1
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard let (address, length) = sender.withLock({ $0 }) else {
      errno = EDESTADDRREQ
      return -1
    }
    return withUnsafeBytes(of: address) { address in
      sendto(
        descriptor, bytes.baseAddress, bytes.count, 0,
        address.baseAddress?.assumingMemoryBound(to: sockaddr.self), length)
    }
  }
}
