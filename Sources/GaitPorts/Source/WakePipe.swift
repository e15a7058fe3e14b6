import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Ends a wait in `poll` from another thread: a pipe to oneself.
final class WakePipe: Sendable {
  /// What to wait for in `poll`: readable means woken.
  let descriptor: Int32
  private let writing: Int32

  /// - Throws: `PortError` when the process has no descriptors left.
  init(port: String) throws(PortError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw PortError(.inputOutput, port: port, .tooManyFiles)
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    writing = ends[1]
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  /// Wakes. A full pipe is as good as one byte.
  func signal() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  /// Makes the next wait wait again.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  /// Waits until it is signalled, at most so long; leaves the signal standing.
  func wait(milliseconds: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&request, 1, milliseconds)
  }
}
