import Foundation

/// Where what the program keeps lies: `$XDG_DATA_HOME/gangart`, else `~/.local/share/gangart`.
struct DataFolder {
  /// The folder, whether it is there or not; `nil` where an environment names no home.
  let path: String?

  /// The folder of this user.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    // By the XDG rules a path that is not absolute does not count.
    if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") {
      path = base + "/gangart"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.local/share/gangart"
    } else {
      path = nil
    }
  }

  /// Makes a folder in it, for this user alone; `nil` where that cannot be.
  func make(_ name: String? = nil) -> String? {
    guard let folder = path.map({ $0 + (name.map { "/\($0)" } ?? "") }) else { return nil }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return folder
    } catch {
      return nil
    }
  }
}
