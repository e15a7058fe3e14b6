#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Datagrams sent to a port of this computer. Whoever sends first is the device; answers go there, and others are
/// refused until the device has been silent for a while.
final class UDPLine: Line {
  private struct Sender: Sendable {
    var address: sockaddr_storage
    var length: socklen_t
    /// What tells it from others: address and port as the system writes them.
    var name: String
    var lastNanoseconds: Int64
  }

  private struct State: Sendable {
    var sender: Sender?
    var other: String?
    var hasSaidOther = false
  }

  let name: String
  let mayReturn = false
  private let host: String?
  private let port: UInt16
  private let state = Guarded(State())

  /// So much may wait in the system while the consumer is behind.
  private static let bufferBytes: Int32 = 1 << 20
  /// After so long a silence another sender may be the device, which has begun anew, in nanoseconds.
  private static let silenceNanoseconds: Int64 = 10_000_000_000
  /// Where nobody says an address, only this computer can send.
  private static let loopback = "127.0.0.1"

  /// - Parameter host: the address of this computer to listen at; `nil` for what comes from itself alone.
  init(name: String, host: String?, port: UInt16) {
    self.name = name
    self.host = host
    self.port = port
  }

  func open() throws(PortError) -> Int32 {
    try Sockets.first(host: host ?? Self.loopback, port: port, type: Sockets.datagram, named: name) {
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
    if count > 0, isDevice(storage, length) { return count }
    // Neither an empty datagram nor word of an answer that nobody took is an end.
    errno = EAGAIN
    return -1
  }

  func takeOtherSender() -> String? {
    state.withLock { $0.other.take() }
  }

  /// Whether a datagram is the device's.
  private func isDevice(_ address: sockaddr_storage, _ length: socklen_t) -> Bool {
    let name = Self.name(of: address, length)
    let now = MonotonicClock.nowNanoseconds
    return state.withLock { state in
      if let sender = state.sender, sender.name != name,
        now - sender.lastNanoseconds < Self.silenceNanoseconds
      {
        if !state.hasSaidOther { state.other = name }
        state.hasSaidOther = true
        return false
      }
      state.sender = Sender(address: address, length: length, name: name, lastNanoseconds: now)
      return true
    }
  }

  /// Address and port in numbers.
  private static func name(of address: sockaddr_storage, _ length: socklen_t) -> String {
    var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
    let result = withUnsafeBytes(of: address) { address in
      address.baseAddress.map {
        getnameinfo(
          $0.assumingMemoryBound(to: sockaddr.self), length, &host, socklen_t(host.count), &port,
          socklen_t(port.count), NI_NUMERICHOST | NI_NUMERICSERV)
      } ?? -1
    }
    guard result == 0 else { return "?" }
    func text(_ characters: [CChar]) -> String {
      String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return "\(text(host)):\(text(port))"
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard let sender = state.withLock({ $0.sender }) else {
      errno = EDESTADDRREQ
      return -1
    }
    return withUnsafeBytes(of: sender.address) { address in
      sendto(
        descriptor, bytes.baseAddress, bytes.count, 0,
        address.baseAddress?.assumingMemoryBound(to: sockaddr.self), sender.length)
    }
  }
}
