import Foundation
import GaitHistory
import GaitModel
import GaitRecording
import GaitWords

/// Takes a walk's folder away: the files of this program, never those of others, and nothing behind a link.
enum WalkRemoval {
  /// Names of files that the program puts into a walk's folder.
  static let own: Set<String> = ["walk.journal", "walk.journal.torn", "about.json", WalkLabels.fileName]

  /// Removes the walk in `folder`, and the folder where nothing else is in it.
  ///
  /// - Throws: `RecordingError` when a file stays that should not.
  static func remove(_ folder: WalkFolder, _ language: Language) throws(RecordingError) {
    guard folder.isFolder else { return }
    var others: [String] = []
    // The journal last: as long as it is there, the folder is known to be a walk's.
    let names = try folder.contents()
    for name in names.filter({ $0 != "walk.journal" }) + ["walk.journal"] {
      guard own.contains(name) || name.hasPrefix(".") && name.hasSuffix(".partial") else {
        others.append(name)
        continue
      }
      if name != "walk.journal" || folder.holdsWalk { try folder.remove(name) }
    }
    if others.isEmpty {
      rmdir(folder.path)
    } else {
      Messages.report(
        HistoryText.strangersStay(
          folder: Wording.visible(folder.path), names: others.sorted().map(Wording.visible)
        ).text(in: language))
    }
  }
}
