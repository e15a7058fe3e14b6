import Foundation
import GaitModel

/// The way into the walks that go on: a folder of this user's own with a socket for each walk.
///
/// A mark is one line, the mark's name and its words; the answer is one word.
enum MarkSocket {
  /// What the walk answers. The raw value is what goes over the socket.
  enum Answer: String {
    case taken = "ok"
    case notUnderstood = "not understood"
    case tooLong = "too long"
  }

  /// What came of sending a mark.
  enum Sent: Equatable {
    /// A walk has answered.
    case answered(Answer)
    /// No walk goes on, or none of this name.
    case noWalk
    /// Several go on, with these names, and none was named.
    case several([String])
  }

  /// No mark is longer, in bytes.
  static let longestLine = 1000
  private static let ending = ".sock"

  // `SOCK_STREAM` is not a plain number everywhere.
  #if canImport(Glibc)
  static let stream = Int32(SOCK_STREAM.rawValue)
  #else
  static let stream = SOCK_STREAM
  #endif

  /// The folder of the sockets, made if `isNeeded`; `nil` where there is none, or where it is not this user's alone.
  static func folder(
    _ environment: [String: String] = ProcessInfo.processInfo.environment, isNeeded: Bool = false
  ) -> String? {
    let path: String
    if let runtime = environment["XDG_RUNTIME_DIR"], runtime.hasPrefix("/") {
      path = runtime + (runtime.hasSuffix("/") ? "" : "/") + "gangart"
    } else {
      // The folder for temporary files is everybody's: the user's number keeps walks apart, and the look at who
      // owns the folder keeps out whoever was there first.
      let shared = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
      path = shared + (shared.hasSuffix("/") ? "" : "/") + "gangart-\(getuid())"
    }
    if isNeeded { mkdir(path, 0o700) }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid(),
      status.st_mode & 0o077 == 0
    else { return nil }
    return path
  }

  /// The socket of a walk, by the walk's name.
  static func path(of walk: String, in folder: String) -> String { folder + "/" + walk + ending }

  /// The walks that go on, by name. What a killed walk left is removed.
  static func walks(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted().filter {
      let path = path(of: $0, in: folder)
      guard let descriptor = connected(path) else {
        if errno == ECONNREFUSED { unlink(path) }
        return false
      }
      close(descriptor)
      return true
    }
  }

  /// A line as a mark; `nil` for what is none.
  static func parse(_ line: String) -> (mark: WalkMark, text: String)? {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let name = parts.first, let mark = WalkMark(rawValue: String(name)) else { return nil }
    let text = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    return mark == .note && text.isEmpty ? nil : (mark, text)
  }

  /// Sends a mark to the walk that goes on, or to the one of several with this name.
  static func send(
    _ mark: WalkMark, _ text: String, walk: String? = nil, in folder: String? = folder()
  ) -> Sent {
    let words = text.split { $0.isNewline }.joined(separator: " ")
    let line = Array((mark.rawValue + (words.isEmpty ? "" : " " + words) + "\n").utf8)
    guard line.count <= longestLine else { return .answered(.tooLong) }
    guard let folder else { return .noWalk }
    let walks = walks(in: folder)
    if walk == nil, walks.count > 1 { return .several(walks) }
    guard let name = walk ?? walks.first, walks.contains(name),
      let descriptor = connected(path(of: name, in: folder))
    else { return .noWalk }
    defer { close(descriptor) }
    guard write(descriptor, line, line.count) == line.count, let answer = readLine(descriptor) else {
      return .noWalk
    }
    return .answered(Answer(rawValue: answer) ?? .notUnderstood)
  }

  /// A connection to whoever listens at `path`; `nil` when nobody does.
  static func connected(_ path: String) -> Int32? {
    let descriptor = socket(AF_UNIX, stream, 0)
    guard descriptor >= 0 else { return nil }
    let result = withAddress(path) { connect(descriptor, $0, $1) }
    if result == 0 { return descriptor }
    let reason = errno
    close(descriptor)
    errno = reason
    return nil
  }

  /// The answer from a connection, waited for at most some seconds.
  private static func readLine(_ descriptor: Int32) -> String? {
    let deadline = ContinuousClock.now + .seconds(4)
    var bytes: [UInt8] = []
    while bytes.count < longestLine {
      let left = (deadline - .now) / .milliseconds(1)
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&request, 1, Int32(left)) > 0 else { return nil }
      var byte: UInt8 = 0
      guard read(descriptor, &byte, 1) == 1 else { return nil }
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
