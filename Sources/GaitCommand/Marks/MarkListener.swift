import Foundation
import GaitModel

/// Listens for marks from `gangart mark` while a walk goes on.
final class MarkListener: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Listens from now on; `nil` when another walk does, or the place cannot be used.
  ///
  /// - Parameter take: Called for each mark, on a thread of its own.
  init?(path: String = MarkSocket.path(), _ take: @escaping @Sendable (WalkMark, String) -> Void) {
    if let other = MarkSocket.connected(path) {
      close(other)
      return nil
    }
    // What a walk left that was killed. Nobody listens there.
    unlink(path)
    let descriptor = socket(AF_UNIX, MarkSocket.stream, 0)
    guard descriptor >= 0 else { return nil }
    // For this user alone, from the first moment on.
    let mask = umask(0o177)
    let bound = MarkSocket.withAddress(path) { bind(descriptor, $0, $1) }
    umask(mask)
    guard bound == 0, listen(descriptor, 4) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.path = path
    Thread.detachNewThread {
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        defer { close(connection) }
        // Who says nothing has only looked whether somebody listens.
        guard let said = MarkSocket.readLine(connection) else { continue }
        var answer = MarkSocket.Answer.notUnderstood
        if let mark = MarkSocket.parse(said) {
          take(mark.mark, mark.text)
          answer = .taken
        }
        let line = answer.rawValue + "\n"
        _ = write(connection, line, line.utf8.count)
      }
    }
  }

  /// Listens no more.
  func end() {
    unlink(path)
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }
}
