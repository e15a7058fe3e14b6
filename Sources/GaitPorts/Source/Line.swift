import GaitModel
import GaitText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Something with a descriptor that bytes are read from: a serial line, a file, a socket.
///
/// All calls come from the source's reading thread and may wait.
protocol Line: Sendable {
  /// How people call it.
  var name: String { get }
  /// Whether its end means that the device is gone and may come back; else the end is the end.
  var mayReturn: Bool { get }
  /// How long to wait before looking for a lost device again.
  var retryMilliseconds: Int32 { get }
  /// Opens it.
  func open() throws(PortError) -> Int32
  /// Reads what is there; like `read(2)`.
  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int
  /// Writes what can be written; like `write(2)`.
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  /// The address of somebody else who sends here and was refused, said once.
  func takeOtherSender() -> String?
  /// Sets its speed, and forgets what the system holds that was read at another.
  func set(baudRate: Int, _ descriptor: Int32) throws(PortError)
  /// Closes it.
  func close(_ descriptor: Int32)
}

extension Line {
  var retryMilliseconds: Int32 { 200 }

  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    SystemCalls.read(descriptor, into: buffer)
  }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    SystemCalls.write(descriptor, bytes)
  }

  func takeOtherSender() -> String? { nil }

  func set(baudRate: Int, _ descriptor: Int32) throws(PortError) {
    throw PortError(.notAvailable, port: name, .notSerial)
  }

  func close(_ descriptor: Int32) {
    SystemCalls.close(descriptor)
  }
}

/// Calls whose names methods of ours share.
enum SystemCalls {
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
    Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
    _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
    _ = Musl.close(descriptor)
    #else
    _ = Darwin.close(descriptor)
    #endif
  }

  /// Opens; gives the descriptor, or throws the C library's `errno`.
  static func open(_ path: String, _ flags: Int32) throws(SystemError) -> Int32 {
    while true {
      #if canImport(Glibc)
      let descriptor = PathText.withPath(path) { Glibc.open($0, flags | O_CLOEXEC) }
      #elseif canImport(Musl)
      let descriptor = PathText.withPath(path) { Musl.open($0, flags | O_CLOEXEC) }
      #else
      let descriptor = PathText.withPath(path) { Darwin.open($0, flags | O_CLOEXEC) }
      #endif
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }
}

/// Why the operating system refused a call.
struct SystemError: Error, Equatable {
  /// The C library's `errno`.
  let code: Int32

  /// The operating system's own words.
  var text: String { String(cString: strerror(code)) }
}
