import Foundation

/// Standard output, with the host's commands on standard input.
final class PipeOutlet: Outlet {
  private var inputIsOpen = true
  private var outputIsOpen = true

  var isOpen: Bool { outputIsOpen }

  init() {
    signal(SIGPIPE, SIG_IGN)
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, outputIsOpen {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var request = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      } else if errno != EINTR {
        outputIsOpen = false
      }
    }
  }

  func receive(milliseconds: Int32) -> [UInt8] {
    var request = pollfd(fd: inputIsOpen ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count == 0 { inputIsOpen = false }
    return Array(buffer.prefix(max(0, count)))
  }

  func unplug() {}

  func replug() {}

  func finish() {}
}
