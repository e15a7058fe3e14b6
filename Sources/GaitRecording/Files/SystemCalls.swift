import GaitText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why the operating system refused a call.
struct SystemError: Error, Equatable {
  /// The C library's `errno`.
  let code: Int32

  /// The operating system's own words, for causes that have no better ones.
  var text: String { String(cString: strerror(code)) }

  static let noSuchFile = SystemError(code: ENOENT)
  static let notAFolder = SystemError(code: ENOTDIR)
  static let nameTooLong = SystemError(code: ENAMETOOLONG)
  static let linkLoop = SystemError(code: ELOOP)
  static let isFolder = SystemError(code: EISDIR)
  static let noAccess = SystemError(code: EACCES)
  static let notPermitted = SystemError(code: EPERM)
  static let readOnly = SystemError(code: EROFS)
  static let diskFull = SystemError(code: ENOSPC)
  static let quotaFull = SystemError(code: EDQUOT)
  static let inputOutput = SystemError(code: EIO)
  static let exists = SystemError(code: EEXIST)
}

/// What kind of thing a name or descriptor stands for.
struct FileStatus: Equatable {
  enum Form: Equatable { case file, folder, other }
  let form: Form
  /// Size in bytes; of use for files only.
  let size: Int

  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: form = .file
    case S_IFDIR: form = .folder
    default: form = .other
    }
    size = Int(status.st_size)
  }
}

/// The few calls into the operating system that reading and writing need. Interrupted calls are
/// repeated, and short writes continued, here and nowhere else.
enum SystemCalls {
  static let standardInput: Int32 = 0

  static func openForReading(_ path: String) throws(SystemError) -> Int32 {
    try repeating { PathText.withPath(path) { open($0, O_RDONLY | O_CLOEXEC) } }
  }

  /// Opens a file that must not exist yet; a private one is for its owner alone.
  static func createNew(_ path: String, isPrivate: Bool = false) throws(SystemError) -> Int32 {
    try repeating {
      PathText.withPath(path) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666) }
    }
  }

  /// Opens something that is there and is not a plain file (a pipe, a device) for writing.
  static func openForWriting(_ path: String) throws(SystemError) -> Int32 {
    try repeating { PathText.withPath(path) { open($0, O_WRONLY | O_CLOEXEC) } }
  }

  /// Reads at most `buffer.count` bytes; 0 at the end.
  static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    while true {
      #if canImport(Glibc)
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
      let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
      let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      try recover(descriptor, waitingFor: Int16(POLLIN))
    }
  }

  /// What distinguishes the thing at `path` from all others, links followed; `nil` when there is nothing.
  static func identity(at path: String) -> [UInt64]? {
    var status = stat()
    guard PathText.withPath(path, { stat($0, &status) }) == 0 else { return nil }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
  }

  /// Reads at most `buffer.count` bytes from a place in a plain file; 0 at its end.
  static func read(
    _ descriptor: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(SystemError) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// Writes every byte.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
      let count = Musl.write(descriptor, rest.baseAddress, rest.count)
      #else
      let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else {
        try recover(descriptor, waitingFor: Int16(POLLOUT))
      }
    }
  }

  /// Returns if the failed call should be tried again; waits first if the other end is not ready.
  private static func recover(_ descriptor: Int32, waitingFor event: Int16) throws(SystemError) {
    let cause = errno
    if cause == EINTR { return }
    guard cause == EAGAIN || cause == EWOULDBLOCK else { throw SystemError(code: cause) }
    var request = pollfd(fd: descriptor, events: event, revents: 0)
    _ = poll(&request, 1, -1)
  }

  /// Not repeated when interrupted: the descriptor is gone all the same.
  static func closeDescriptor(_ descriptor: Int32) throws(SystemError) {
    if close(descriptor) != 0 && errno != EINTR { throw SystemError(code: errno) }
  }

  /// Puts the file's bytes on the disk.
  static func synchronize(_ descriptor: Int32) throws(SystemError) {
    _ = try repeating { fsync(descriptor) }
  }

  /// Puts a folder's list of names on the disk. File systems that cannot do it lose nothing else by it.
  static func synchronizeFolder(_ path: String) {
    guard let descriptor = try? openForReading(path) else { return }
    _ = fsync(descriptor)
    _ = close(descriptor)
  }

  static func move(_ source: String, to target: String) throws(SystemError) {
    let result = PathText.withPath(source) { from in PathText.withPath(target) { rename(from, $0) } }
    if result != 0 { throw SystemError(code: errno) }
  }

  static func remove(_ path: String) {
    _ = PathText.withPath(path) { unlink($0) }
  }

  static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw SystemError(code: errno) }
    return FileStatus(status)
  }

  /// What `path` stands for, links followed; `nil` if there is nothing.
  static func status(at path: String) -> FileStatus? {
    var status = stat()
    return PathText.withPath(path) { stat($0, &status) } == 0 ? FileStatus(status) : nil
  }

  /// `path` with every link followed; `nil` if there is nothing there.
  static func resolved(_ path: String) -> String? {
    guard let text = PathText.withPath(path, { realpath($0, nil) }) else { return nil }
    defer { free(text) }
    return PathText.text(text)
  }

  static var processIdentifier: Int32 { getpid() }

  /// What C prints for `%.<decimals>f`.
  static func fixedText(_ value: Double, decimals: Int) -> String {
    // 309 digits before the dot, a sign, the dot and the decimals are the most there can be.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      _ = withVaList([Int32(decimals), value]) { vsnprintf(start, buffer.count, "%.*f", $0) }
      return String(cString: start)
    }
  }

  private static func repeating(_ call: () -> Int32) throws(SystemError) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }
}
