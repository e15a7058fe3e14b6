import GaitText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The calls that a walk folder needs.
extension SystemCalls {
  /// Creates a folder, for its owner alone: walks are private.
  static func createFolder(_ path: String) throws(SystemError) {
    if PathText.withPath(path, { mkdir($0, 0o700) }) != 0 { throw SystemError(code: errno) }
  }

  /// The names in the folder, in order; without hidden ones unless they are asked for.
  static func names(in path: String, withHidden: Bool = false) throws(SystemError) -> [String] {
    guard let folder = PathText.withPath(path, { opendir($0) }) else { throw SystemError(code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        PathText.text(bytes.prefix { $0 != 0 })
      }
      if name == "." || name == ".." { continue }
      if withHidden || !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a name from its folder.
  static func removeFile(_ path: String) throws(SystemError) {
    if PathText.withPath(path, { unlink($0) }) != 0 { throw SystemError(code: errno) }
  }

  /// Whether the folder holds anything.
  static func isEmptyFolder(_ path: String) throws(SystemError) -> Bool {
    guard let folder = PathText.withPath(path, { opendir($0) }) else { throw SystemError(code: errno) }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        PathText.text(bytes.prefix { $0 != 0 })
      }
      if name != "." && name != ".." { return false }
    }
    return true
  }

  /// Writes every byte.
  static func write(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      try write(descriptor, UnsafeRawBufferPointer(buffer))
    }
  }

  /// Opens a file that exists for reading and changing; no link is followed, for what it leads to is somebody else's.
  static func openForChanging(_ path: String) throws(SystemError) -> Int32 {
    let descriptor = PathText.withPath(path) { open($0, O_RDWR | O_CLOEXEC | O_NOFOLLOW) }
    if descriptor < 0 { throw SystemError(code: errno) }
    return descriptor
  }

  /// Whether an open file still has the name `path`.
  static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (open, named) = (stat(), stat())
    guard fstat(descriptor, &open) == 0, PathText.withPath(path, { stat($0, &named) }) == 0 else {
      return false
    }
    return open.st_dev == named.st_dev && open.st_ino == named.st_ino
  }

  /// Reserves the file for this process until it is closed; false when another one holds it.
  static func lock(_ descriptor: Int32) throws(SystemError) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw SystemError(code: errno)
  }

  /// Cuts the file after `size` bytes; what is written next continues there.
  static func truncate(_ descriptor: Int32, to size: Int) throws(SystemError) {
    if ftruncate(descriptor, off_t(size)) != 0 || lseek(descriptor, off_t(size), SEEK_SET) < 0 {
      throw SystemError(code: errno)
    }
  }

  /// Puts the file's bytes on the disk, but not its dates.
  static func synchronizeData(_ descriptor: Int32) throws(SystemError) {
    #if canImport(Darwin)
    let result = fsync(descriptor)
    #else
    let result = fdatasync(descriptor)
    #endif
    if result != 0 && errno != EINTR { throw SystemError(code: errno) }
  }

  /// Bytes that this user can still write on the file's disk; `nil` when the system does not say.
  static func freeSpace(_ descriptor: Int32) -> Int? {
    var status = statvfs()
    guard fstatvfs(descriptor, &status) == 0 else { return nil }
    return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }
}
