import GaitModel

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
    case EACCES, EPERM: PortError(.permission, port: port, notPermitted(path: path, rights: rights))
    case EBUSY, EWOULDBLOCK: busy(port, holder: holder)
    case ENOENT, ENOTDIR, ENXIO, ENODEV: absent(port)
    case ENOTTY, EINVAL, EISDIR: PortError(.notAvailable, port: port, .notSerial)
    case EIO: PortError(.notAvailable, port: port, .noAnswer)
    default: PortError(.inputOutput, port: port, .cannotOpen(error.cause))
    }
  }

  private static func notPermitted(path: String, rights: PortRights?) -> PortFault {
    guard let rights, let group = rights.group, rights.groupMayUse, group != "root" else {
      return .notPermitted(path: path)
    }
    return .notInGroup(group)
  }

  static func busy(_ port: String, holder: PortHolder?) -> PortError {
    let fault: PortFault =
      if let holder { .busyWith(program: holder.program, process: holder.process) } else { .busy }
    return PortError(.notAvailable, port: port, fault)
  }

  static func absent(_ port: String) -> PortError {
    PortError(.notAvailable, port: port, .absent)
  }

  static func baudRate(_ port: String, _ rate: Int) -> PortError {
    PortError(.usage, port: port, .baudRate(rate))
  }
}

extension PortError {
  static func connectionOver(_ port: String) -> PortError {
    PortError(.inputOutput, port: port, .connectionOver)
  }

  static func unplugged(_ port: String) -> PortError {
    PortError(.lost, port: port, .unplugged)
  }

  static func takesNothing(_ port: String) -> PortError {
    PortError(.inputOutput, port: port, .takesNothing)
  }

  static func writing(_ port: String, _ error: SystemError) -> PortError {
    if error.code == EBADF { return readOnly(port) }
    return PortError(.inputOutput, port: port, .sendingFailed(error.cause))
  }

  static func readOnly(_ port: String) -> PortError {
    PortError(.inputOutput, port: port, .readOnly)
  }

  static func reading(_ port: String, _ error: SystemError) -> PortError {
    PortError(.inputOutput, port: port, .readingFailed(error.cause))
  }

  static func noThread(_ port: String) -> PortError {
    PortError(.inputOutput, port: port, .noThread)
  }
}

extension SystemError {
  /// The cause as a value for people.
  var cause: SystemCause {
    let kind: SystemCause.Kind =
      switch code {
      case EIO: .inputOutput
      case EBADF: .badDescriptor
      case EMFILE, ENFILE: .tooManyFiles
      case ENOSPC: .diskFull
      case EPIPE: .brokenPipe
      case ENODEV, ENXIO: .noDevice
      case ECONNREFUSED: .refused
      case ETIMEDOUT: .timedOut
      case EHOSTUNREACH, ENETUNREACH: .unreachable
      default: .other
      }
    return SystemCause(kind, code: code, text: text)
  }
}
