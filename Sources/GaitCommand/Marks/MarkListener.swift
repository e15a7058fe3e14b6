import Foundation
import GaitModel
import GaitPorts

/// Listens for marks from `gangart mark` while a walk goes on.
///
/// All who speak are heard side by side, so that one who says a letter now and then holds up nobody.
final class MarkListener: Sendable {
  /// Somebody who speaks, and until when that is waited for.
  private struct Client {
    let descriptor: Int32
    let deadline: ContinuousClock.Instant
    var said: [UInt8] = []
  }

  /// So many may speak at once; the oldest has to go.
  private static let mostClients = 32
  /// So long somebody may take to say a mark, in seconds.
  private static let longestSeconds = 2.0

  /// The walk's name, by which it is marked where several go on.
  let name: String
  private let descriptor: Int32
  private let path: String
  private let isEnded = Guarded(false)

  /// Listens from now on; `nil` when the place cannot be used.
  ///
  /// - Parameters:
  ///   - name: The walk's name; another one when a walk of this name goes on.
  ///   - take: Called for each mark, on a thread of its own.
  init?(
    name wished: String, in folder: String? = MarkSocket.folder(isNeeded: true),
    _ take: @escaping @Sendable (WalkMark, String) -> Void
  ) {
    guard let folder else { return nil }
    let others = MarkSocket.walks(in: folder)
    // A name may be longer than a socket's path can be.
    let plain = String(wished.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" }.prefix(40))
    let name = plain.isEmpty || others.contains(plain) ? "\(getpid())" : plain
    let path = MarkSocket.path(of: name, in: folder)
    unlink(path)
    let descriptor = socket(AF_UNIX, MarkSocket.stream, 0)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // For this user alone, from the first moment on.
    let mask = umask(0o177)
    let bound = MarkSocket.withAddress(path) { bind(descriptor, $0, $1) }
    umask(mask)
    guard bound == 0, listen(descriptor, 16) == 0 else {
      close(descriptor)
      return nil
    }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    self.name = name
    self.descriptor = descriptor
    self.path = path
    let isEnded = isEnded
    Thread.detachNewThread { Self.run(descriptor, isEnded, take) }
  }

  /// Listens no more.
  func end() {
    unlink(path)
    isEnded.withLock { $0 = true }
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  private static func run(
    _ descriptor: Int32, _ isEnded: Guarded<Bool>, _ take: (WalkMark, String) -> Void
  ) {
    var clients: [Client] = []
    defer {
      for client in clients { close(client.descriptor) }
      close(descriptor)
    }
    while !isEnded.withLock({ $0 }) {
      var requests = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      requests += clients.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
      guard poll(&requests, nfds_t(requests.count), clients.isEmpty ? 1000 : 50) >= 0 || errno == EINTR else {
        return
      }
      var left: [Client] = []
      for (index, client) in clients.enumerated() {
        var client = client
        let isOver = requests[index + 1].revents != 0 && hear(&client, take)
        if isOver || client.deadline < .now { close(client.descriptor) } else { left.append(client) }
      }
      clients = left
      guard requests[0].revents & Int16(POLLIN) != 0 else { continue }
      let connection = accept(descriptor, nil, nil)
      guard connection >= 0 else { continue }
      _ = fcntl(connection, F_SETFL, O_NONBLOCK)
      _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
      if clients.count >= mostClients { close(clients.removeFirst().descriptor) }
      clients.append(Client(descriptor: connection, deadline: .now + .seconds(longestSeconds)))
    }
  }

  /// Takes what somebody says; whether that was all.
  private static func hear(_ client: inout Client, _ take: (WalkMark, String) -> Void) -> Bool {
    var bytes = [UInt8](repeating: 0, count: MarkSocket.longestLine)
    let count = read(client.descriptor, &bytes, bytes.count)
    if count < 0 { return errno != EAGAIN && errno != EINTR }
    // Who says nothing has only looked whether somebody listens.
    if count == 0 { return true }
    client.said += bytes.prefix(count)
    guard let end = client.said.firstIndex(of: UInt8(ascii: "\n")) else {
      return client.said.count >= MarkSocket.longestLine
    }
    var answer = MarkSocket.Answer.notUnderstood
    if let mark = MarkSocket.parse(String(decoding: client.said[..<end], as: UTF8.self)) {
      take(mark.mark, mark.text)
      answer = .taken
    }
    let line = answer.rawValue + "\n"
    _ = write(client.descriptor, line, line.utf8.count)
    return true
  }
}
