import Foundation
import GaitHistory
import GaitModel
import GaitRecording
import GaitWords

/// The file with a walk's tags and notes, in its folder.
struct LabelFile {
  /// The file.
  let path: String
  /// A file of more bytes is none of ours.
  private static let mostBytes = 1 << 20

  /// The file in a folder.
  init(_ folder: WalkFolder) { path = folder.path + "/" + WalkLabels.fileName }

  /// What tells whether the file has changed: its time and size; empty without a file.
  var stamp: String {
    var status = stat()
    guard lstat(path, &status) == 0 else { return "" }
    return "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec):\(status.st_size)"
  }

  /// The labels; none without a file. What makes no sense is reported and passed over.
  func read(in language: Language) -> WalkLabels {
    var status = stat()
    guard lstat(path, &status) == 0 else { return WalkLabels() }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.mostBytes,
      let bytes = FileManager.default.contents(atPath: path), let labels = WalkLabels(Array(bytes))
    {
      return labels
    }
    Messages.report(HistoryText.labelsUnreadable(Wording.visible(path)).text(in: language))
    return WalkLabels()
  }

  /// Puts labels in the file, whole, in place of what is there.
  ///
  /// - Throws: `RecordingError`.
  func write(_ labels: WalkLabels) throws(RecordingError) {
    let file = try OutputFile(path: path, isPrivate: true)
    try file.write(labels.bytes)
    try file.commit()
  }
}
