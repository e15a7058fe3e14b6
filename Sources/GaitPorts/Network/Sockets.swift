import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Finding addresses and making sockets, the same for TCP and UDP.
enum Sockets {
  /// Tries every address of a host until one works.
  ///
  /// - Throws: `PortError` when the name is not known; else what the last address gave.
  static func first(
    host: String?, port: UInt16, type: Int32, named name: String,
    _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32?
  ) throws(PortError) -> Int32 {
    var hints = addrinfo()
    hints.ai_family = host == nil ? AF_INET : AF_UNSPEC
    hints.ai_socktype = type
    hints.ai_flags = AI_NUMERICSERV | (host == nil ? AI_PASSIVE : 0)
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &list)
    defer { if let list { freeaddrinfo(list) } }
    guard code == 0 else {
      throw PortError(.notAvailable, port: name, .unknownHost(String(cString: gai_strerror(code))))
    }
    var last = SystemError(code: ECONNREFUSED)
    var candidate = list
    while let entry = candidate?.pointee {
      candidate = entry.ai_next
      guard let address = entry.ai_addr else { continue }
      let socket = socket(entry.ai_family, entry.ai_socktype, entry.ai_protocol)
      guard socket >= 0 else {
        last = SystemError(code: errno)
        continue
      }
      _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
      _ = fcntl(socket, F_SETFL, O_NONBLOCK)
      guard let failure = use(socket, address, entry.ai_addrlen) else { return socket }
      SystemCalls.close(socket)
      last = SystemError(code: failure)
    }
    throw refused(name, last)
  }

  private static func refused(_ name: String, _ error: SystemError) -> PortError {
    switch error.code {
    case EADDRINUSE: PortError(.notAvailable, port: name, .addressInUse)
    case EACCES, EPERM: PortError(.permission, port: name, .systemPort)
    default: PortError(.notAvailable, port: name, .noConnection(error.cause))
    }
  }

  static func set(_ socket: Int32, _ level: Int32, _ option: Int32, _ value: Int32) {
    var value = value
    _ = setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  /// `SOCK_STREAM` and `SOCK_DGRAM` are not plain numbers everywhere.
  #if canImport(Glibc)
  static let stream = Int32(SOCK_STREAM.rawValue)
  static let datagram = Int32(SOCK_DGRAM.rawValue)
  #else
  static let stream = SOCK_STREAM
  static let datagram = SOCK_DGRAM
  #endif
}
