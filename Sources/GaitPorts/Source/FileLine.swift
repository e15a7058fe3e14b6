import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file or a named pipe, read as fast as the consumer takes it.
struct FileLine: Line {
  let name: String
  let mayReturn = false

  func open() throws(PortError) -> Int32 {
    if FileSystem.form(name) == .folder {
      throw PortError(.usage, port: name, .isFolder)
    }
    do {
      return try SystemCalls.open(name, O_RDONLY | O_NONBLOCK)
    } catch {
      throw explained(error)
    }
  }

  private func explained(_ error: SystemError) -> PortError {
    switch error.code {
    case ENOENT, ENOTDIR: PortError(.inputMissing, port: name, .noSuchFile)
    case EACCES, EPERM: PortError(.permission, port: name, .mayNotRead)
    default: .reading(name, error)
    }
  }
}

/// Standard input. It is neither set nor closed: it belongs to the program.
struct StandardInputLine: Line {
  let name = "-"
  let mayReturn = false

  func open() throws(PortError) -> Int32 { STDIN_FILENO }

  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    errno = EBADF
    return -1
  }

  func close(_ descriptor: Int32) {}
}
