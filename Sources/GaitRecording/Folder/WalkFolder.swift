import GaitModel

/// A folder that holds one live walk: `walk.journal` with everything that happened, and `about.json` for people
/// and other programs.
public struct WalkFolder: Equatable, Sendable {
  /// The folder, as the user named it.
  public let path: String

  /// The folder at `path`, whether or not there is one.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The file with the records.
  public var journalPath: String { path + "/walk.journal" }
  /// The file that says in JSON what the folder holds.
  public var aboutPath: String { path + "/about.json" }
  /// What was cut off the journal's end when it was recovered.
  public var tornPath: String { path + "/walk.journal.torn" }

  /// Whether there is a walk in it, whole or not.
  public var holdsWalk: Bool { SystemCalls.status(at: journalPath)?.form == .file }

  /// Whether `path` is a folder at all.
  public var isFolder: Bool { SystemCalls.status(at: path)?.form == .folder }

  /// Makes sure that a walk can begin here, before anybody walks: the folder is empty, or can be made.
  ///
  /// - Throws: `RecordingError` of kind `.cannotCreate`.
  public func prepare() throws(RecordingError) {
    do throws(SystemError) {
      if let status = SystemCalls.status(at: path) {
        if status.form != .folder { throw SystemError.notAFolder }
        if try !SystemCalls.isEmptyFolder(path) { throw SystemError.exists }
      } else {
        try SystemCalls.createFolder(path)
      }
    } catch {
      throw error == .exists
        ? RecordingError.folderInUse(self)
        : error == .notAFolder && SystemCalls.status(at: path) != nil
          ? RecordingError.notAFolder(self) : RecordingError.creating(path, error)
    }
  }
}

/// What can be wrong with a walk folder.
extension RecordingError {
  /// The folder already has something in it.
  static func folderInUse(_ folder: WalkFolder) -> RecordingError {
    RecordingError(
      .cannotCreate, file: folder.path, .folder(folder.holdsWalk ? .holdsWalk : .holdsFiles))
  }

  /// Something else has the folder's name.
  static func notAFolder(_ folder: WalkFolder) -> RecordingError {
    RecordingError(.cannotCreate, file: folder.path, .folder(.isFile))
  }

  /// Another process records into the folder.
  static func folderLocked(_ folder: WalkFolder) -> RecordingError {
    RecordingError(.cannotCreate, file: folder.path, .folder(.inUse))
  }

  /// There is no walk in the folder.
  static func noWalk(_ folder: WalkFolder) -> RecordingError {
    RecordingError(.inputMissing, file: folder.path, .folder(.noWalk))
  }

  /// The journal does not begin like one.
  static func noJournal(_ folder: WalkFolder) -> RecordingError {
    RecordingError(.dataUnusable, file: folder.journalPath, .folder(.noJournal))
  }
}
