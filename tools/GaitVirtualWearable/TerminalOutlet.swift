import CGaitSerial
import Foundation

/// A pseudo-terminal that looks like a serial port with a device behind it.
///
/// While nobody has it open, what is sent is gone, as with a USB device whose port is closed.
final class TerminalOutlet: Outlet {
  private let link: String?
  private let baudRate: Int?
  private var master: Int32 = -1
  private(set) var path = ""

  /// Makes the port and prints its name, or that of the link.
  ///
  /// - Parameter baudRate: the speed of the device's side; `nil` where any is right.
  init(link: String?, baudRate: Int? = nil) throws {
    self.link = link
    self.baudRate = baudRate
    try replug()
    print(link ?? path)
    fflush(nil)
  }

  deinit {
    unplug()
  }

  var isOpen: Bool {
    var request = pollfd(fd: master, events: 0, revents: 0)
    return master >= 0 && poll(&request, 1, 0) >= 0 && request.revents & Int16(POLLHUP) == 0
  }

  func send(_ bytes: [UInt8]) {
    var rest = heard(bytes)[...]
    while !rest.isEmpty, isOpen {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // A host that closes while we wait is noticed at the next turn.
        var request = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, 100)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// What a port makes of bytes that is set to its own speed and not to the device's.
  private func heard(_ bytes: [UInt8]) -> [UInt8] {
    var rate: UInt32 = 0
    guard let baudRate, gait_serial_baud_rate(master, &rate) == 0, Int(rate) != baudRate, rate > 0 else {
      return bytes
    }
    return WireSpeed(sending: baudRate, listening: Int(rate)).heard(bytes)
  }

  func receive(milliseconds: Int32) -> [UInt8] {
    // Without a host the terminal reports its hang-up at once, so the waiting is done elsewhere.
    var request = pollfd(fd: isOpen ? master : -1, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0, request.revents & Int16(POLLIN) != 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  func unplug() {
    guard master >= 0 else { return }
    if let link { unlink(link) }
    close(master)
    master = -1
  }

  func replug() throws {
    var name = [CChar](repeating: 0, count: 256)
    let master = gait_pseudo_terminal_open(&name, name.count)
    guard master >= 0 else {
      throw OutletError(message: "no pseudo-terminal: \(String(cString: strerror(-master)))")
    }
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.master = master
    if let link {
      // Only a link left over from an earlier run is replaced, never a file.
      var status = stat()
      if lstat(link, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { unlink(link) }
      guard symlink(path, link) == 0 else {
        throw OutletError(message: "\(link): \(String(cString: strerror(errno)))")
      }
    }
  }

  func finish() {
    let line = open(path, O_RDONLY | O_NOCTTY | O_NONBLOCK)
    defer { if line >= 0 { close(line) } }
    // The kernel moves bytes on in pieces, so that one moment of emptiness proves nothing.
    var emptyTurns = 0
    var waitedTurns = 0
    while line >= 0, emptyTurns < 5, waitedTurns < 500 {
      var unread: Int32 = 0
      _ = ioctl(line, UInt(FIONREAD), &unread)
      emptyTurns = unread == 0 ? emptyTurns + 1 : 0
      waitedTurns += 1
      _ = poll(nil, 0, 20)
    }
    unplug()
  }
}
