/// Names of serial ports that last when the device is plugged in elsewhere: links by serial number.
enum SerialNames {
  /// Where the system keeps them.
  static let folder = "/dev/serial/by-id"

  /// The name under which the device at `path` is found again: a link as it is, a port by its link in
  /// `folder`, else the port itself.
  static func lastingName(of path: String, in folder: String) -> String {
    if FileSystem.linkTarget(path) != nil { return path }
    guard let port = FileSystem.resolved(path) else { return path }
    let links = FileSystem.entries(folder).map { "\(folder)/\($0)" }
    return links.first { FileSystem.resolved($0) == port } ?? path
  }
}
