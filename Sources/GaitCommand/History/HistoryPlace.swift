import Foundation
import GaitHistory
import GaitModel
import GaitRecording

/// Where this user's walks and their data base lie.
struct HistoryPlace {
  /// The data folder.
  let folder: String

  /// The place of this user, made if it is not there, and for this user alone.
  ///
  /// - Throws: `HistoryFault`.
  init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(HistoryFault) {
    let data = DataFolder(environment: environment)
    guard let path = data.path else { throw .noPlace }
    guard data.make() != nil else { throw .cannotOpen(path) }
    // Made by an older version or by hand it may be open to others. Where that cannot be changed it stays as it is.
    chmod(path, 0o700)
    folder = Self.resolved(path)
  }

  /// A walk's folder as the data base has it: below the data folder without the way there, so that the whole can be moved.
  func stored(_ walk: WalkFolder) -> String {
    let path = Self.resolved(walk.path)
    return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }

  /// The same of one of `walkFolders`, without looking at links.
  static func storedBelow(_ walk: WalkFolder) -> String { "walks/" + WalkKeeping.name(of: walk) }

  /// The folder that the data base means.
  func walkFolder(_ stored: String) -> WalkFolder {
    WalkFolder(stored.hasPrefix("/") ? stored : folder + "/" + stored)
  }

  /// The folder of the walks that are kept by default.
  var walks: String { folder + "/walks" }

  /// A path without links and dots, as far as it is there.
  static func resolved(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
  }

  /// When something last came into the folder of walks or went: as text to be compared, and whether that is long enough ago
  /// that nothing can have come since within the same tick of the clock. `nil` without the folder.
  var walksStamp: (text: String, isSettled: Bool)? {
    var status = stat()
    guard stat(walks, &status) == 0 else { return nil }
    let age = Date.now.timeIntervalSince1970 - Double(status.st_mtim.tv_sec)
    return ("\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)", age > 2)
  }

  /// Marks the folder of walks as changed, so that it is looked through again if what follows is cut off.
  func touchWalks() { utimensat(AT_FDCWD, walks, nil, 0) }

  /// Opens the data base.
  ///
  /// - Throws: `HistoryFault`.
  func open() throws(HistoryFault) -> HistoryStore { try HistoryStore(folder: folder) }

  /// The folders of walks below the data folder, in order of their names.
  var walkFolders: [WalkFolder] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: walks)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map { WalkFolder(walks + "/" + $0) }
      .filter { $0.isFolder && $0.holdsWalk }
  }
}
