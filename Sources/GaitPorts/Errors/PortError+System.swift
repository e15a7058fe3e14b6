#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

private typealias GroupEntry = group

/// The owner, group and rights of a port, as far as they explain a refusal.
struct PortRights: Equatable, Sendable {
  /// The group's name; `nil` when it has none.
  var group: String?
  /// Whether the group may read and write.
  var groupMayUse: Bool

  /// The rights of what stands at `path`; `nil` when there is nothing.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let readAndWrite = mode_t(0o060)
    groupMayUse = status.st_mode & readAndWrite == readAndWrite
    group = Self.groupName(status.st_gid)
  }

  init(group: String?, groupMayUse: Bool) {
    self.group = group
    self.groupMayUse = groupMayUse
  }

  private static func groupName(_ identifier: gid_t) -> String? {
    var text = [CChar](repeating: 0, count: 16 * 1024)
    // The entry's name points into the text, which must stay where it is until the name is copied.
    return text.withUnsafeMutableBufferPointer { text in
      guard let start = text.baseAddress else { return nil }
      var entry = GroupEntry()
      var found: UnsafeMutablePointer<GroupEntry>?
      guard getgrgid_r(identifier, &entry, start, text.count, &found) == 0, found != nil,
        let name = entry.gr_name
      else { return nil }
      return String(cString: name)
    }
  }
}

extension PortError {
  /// Why a device file cannot be opened.
  ///
  /// - Parameters:
  ///   - rights: who may open it; `nil` when it is not known.
  ///   - holder: the program that has it open; `nil` when it is not known.
  static func opening(
    _ port: String, path: String, _ error: SystemError, rights: PortRights?, holder: PortHolder?
  ) -> PortError {
    switch error.code {
    case EACCES, EPERM: notPermitted(port, path: path, rights: rights)
    case EBUSY, EWOULDBLOCK: busy(port, holder: holder)
    case ENOENT, ENOTDIR, ENXIO, ENODEV: absent(port)
    case ENOTTY, EINVAL, EISDIR: notASerialPort(port)
    case EIO:
      PortError(
        .notAvailable, port: port, message: "the device does not answer",
        remedy: "Unplug it, plug it in again and try once more.")
    default:
      PortError(
        .inputOutput, port: port, message: "cannot be opened: \(error.text)",
        remedy: "Unplug the device, plug it in again and try once more.")
    }
  }

  private static func notPermitted(_ port: String, path: String, rights: PortRights?) -> PortError {
    guard let rights, let group = rights.group, rights.groupMayUse, group != "root" else {
      return PortError(
        .permission, port: port, message: "you may not open it",
        remedy: "Until it is plugged in again: sudo chmod a+rw \(path)")
    }
    return PortError(
      .permission, port: port,
      message: "you may not open it; it belongs to the group \"\(group)\" and you are not in it",
      remedy: "sudo usermod -aG \(group) $USER, then log out and in again.")
  }

  static func busy(_ port: String, holder: PortHolder?) -> PortError {
    guard let holder else {
      return PortError(
        .notAvailable, port: port, message: "another program is using it",
        remedy:
          "End the other program. Right after plugging in, ModemManager may look at it for some seconds.")
    }
    return PortError(
      .notAvailable, port: port, message: "it is in use by \"\(holder.program)\" (PID \(holder.process))",
      remedy: "End that program, or choose another port: gangart devices")
  }

  static func absent(_ port: String) -> PortError {
    PortError(
      .notAvailable, port: port, message: "there is no such port",
      remedy: "Is the device plugged in and on? What is there: gangart devices")
  }

  static func notASerialPort(_ port: String) -> PortError {
    PortError(
      .notAvailable, port: port, message: "this is not a serial port",
      remedy: "What can be used: gangart devices. To read a file's bytes: file:\(port)")
  }

  static func baudRate(_ port: String, _ rate: Int) -> PortError {
    PortError(
      .usage, port: port, message: "the port cannot run at \(rate) baud",
      remedy: "Usual rates are 9600, 115200 and 921600, as in /dev/ttyUSB0@115200.")
  }
}

extension PortError {
  static func connectionOver(_ port: String) -> PortError {
    PortError(
      .inputOutput, port: port, message: "the connection is closed, so nothing can be sent",
      remedy: "Open the source again.")
  }

  static func unplugged(_ port: String) -> PortError {
    PortError(
      .lost, port: port, message: "the device is gone, so nothing can be sent", remedy: "Plug it in again.")
  }

  static func takesNothing(_ port: String) -> PortError {
    PortError(
      .inputOutput, port: port, message: "the device has taken no bytes for 2 s",
      remedy: "Is it in its normal mode and not busy? Unplug it and plug it in again.")
  }

  static func writing(_ port: String, _ error: SystemError) -> PortError {
    if error.code == EBADF { return readOnly(port) }
    return PortError(
      .inputOutput, port: port, message: "sending failed: \(error.text)",
      remedy: "Unplug the device and plug it in again.")
  }

  static func readOnly(_ port: String) -> PortError {
    PortError(
      .inputOutput, port: port, message: "nothing can be sent there",
      remedy: "Read it only: leave out what would set the device up.")
  }

  static func reading(_ port: String, _ error: SystemError) -> PortError {
    PortError(
      .inputOutput, port: port, message: "reading failed: \(error.text)",
      remedy: "Check the disk or the connection and try again.")
  }

  static func noThread(_ port: String) -> PortError {
    PortError(
      .inputOutput, port: port, message: "the system gives no further thread",
      remedy: "End other programs, or raise the limit: ulimit -u.")
  }
}
