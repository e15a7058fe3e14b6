import Foundation
import GaitModel

/// The way into the walk that goes on: a socket of this user's own, in the runtime directory.
///
/// A mark is one line, the mark's name and its words; the answer is one word.
enum MarkSocket {
  /// What the walk answers. The raw value is what goes over the socket.
  enum Answer: String {
    case taken = "ok"
    case notUnderstood = "not understood"
    case tooLong = "too long"
  }

  /// No mark is longer, in bytes.
  static let longestLine = 1000

  // `SOCK_STREAM` is not a plain number everywhere.
  #if canImport(Glibc)
  static let stream = Int32(SOCK_STREAM.rawValue)
  #else
  static let stream = SOCK_STREAM
  #endif

  /// Where the socket is.
  static func path(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
    if let folder = environment["XDG_RUNTIME_DIR"], !folder.isEmpty { return folder + "/gangart.sock" }
    // The folder for temporary files is shared: the user's number keeps walks apart.
    let folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    return folder + "/gangart-\(getuid()).sock"
  }

  /// A line as a mark; `nil` for what is none.
  static func parse(_ line: String) -> (mark: WalkMark, text: String)? {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let name = parts.first, let mark = WalkMark(rawValue: String(name)) else { return nil }
    let text = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    return mark == .note && text.isEmpty ? nil : (mark, text)
  }

  /// Sends a mark to the walk that goes on; gives its answer, or `nil` when there is no walk.
  static func send(_ mark: WalkMark, _ text: String, to path: String = path()) -> Answer? {
    let words = text.split { $0.isNewline }.joined(separator: " ")
    let line = Array((mark.rawValue + (words.isEmpty ? "" : " " + words) + "\n").utf8)
    guard line.count <= longestLine else { return .tooLong }
    guard let descriptor = connected(path) else { return nil }
    defer { close(descriptor) }
    guard write(descriptor, line, line.count) == line.count else { return nil }
    return readLine(descriptor).map { Answer(rawValue: $0) ?? .notUnderstood }
  }

  /// A connection to whoever listens at `path`; `nil` when nobody does.
  static func connected(_ path: String) -> Int32? {
    let descriptor = socket(AF_UNIX, stream, 0)
    guard descriptor >= 0 else { return nil }
    let result = withAddress(path) { connect(descriptor, $0, $1) }
    if result == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// A line from a connection, waited for at most two seconds.
  static func readLine(_ descriptor: Int32) -> String? {
    var limit = timeval(tv_sec: 2, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < longestLine, read(descriptor, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }

  /// Calls `body` with the address of a path; −1 for a path that is too long.
  static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return -1 }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
