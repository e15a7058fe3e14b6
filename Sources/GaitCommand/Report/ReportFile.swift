import Foundation
import GaitRecording

/// Where a report is written: whole or not at all, for its owner alone, and in place of a link that lies there.
enum ReportFile {
  /// Writes a report; to standard output without a file.
  static func write(_ bytes: [UInt8], to path: String?) throws(RecordingError) {
    let file =
      if let path {
        try OutputFile(path: path, isPrivate: !isDevice(path))
      } else {
        OutputFile(descriptor: 1, name: "standard output")
      }
    try file.write(bytes)
    try file.commit()
  }

  /// Whether a path leads to a pipe or a device, which is written into and never replaced.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }
}
