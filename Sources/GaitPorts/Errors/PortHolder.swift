#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The program that has a port open.
struct PortHolder: Equatable, Sendable {
  /// Its name.
  var program: String
  /// Its process number.
  var process: Int

  /// Another process that has the device at `path` open.
  ///
  /// Sees only processes of the same user unless it runs as root; `nil` when none is found.
  static func find(path: String) -> PortHolder? {
    guard let device = FileSystem.resolved(path) else { return nil }
    for name in FileSystem.entries("/proc") {
      guard let process = Int(name), process != Int(getpid()) else { continue }
      for descriptor in FileSystem.entries("/proc/\(name)/fd")
      where FileSystem.linkTarget("/proc/\(name)/fd/\(descriptor)") == device {
        let program = FileSystem.firstLine("/proc/\(name)/comm") ?? "?"
        return PortHolder(program: program, process: process)
      }
    }
    return nil
  }
}
