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

  /// Whether another process, or another part of this one, records into it at this moment.
  public var isBeingRecorded: Bool {
    guard let descriptor = try? SystemCalls.openForChanging(journalPath) else { return false }
    defer { try? SystemCalls.closeDescriptor(descriptor) }
    return (try? SystemCalls.lock(descriptor)) == false
  }

  /// The names of all that lies in it, in order, hidden ones too.
  ///
  /// - Throws: `RecordingError` when the folder cannot be read.
  public func contents() throws(RecordingError) -> [String] {
    do throws(SystemError) {
      return try SystemCalls.names(in: path, withHidden: true)
    } catch {
      throw RecordingError.opening(path, error)
    }
  }

  /// Removes the file of this name in it; no link is followed.
  ///
  /// - Throws: `RecordingError` when the file stays.
  public func remove(_ name: String) throws(RecordingError) {
    do throws(SystemError) {
      try SystemCalls.removeFile(path + "/" + name)
    } catch {
      throw RecordingError.creating(path + "/" + name, error)
    }
  }

  /// Copies the file of this name to another folder, whole or not at all; what is no plain file is left out.
  ///
  /// - Throws: `RecordingError`.
  public func copy(_ name: String, to other: WalkFolder) throws(RecordingError) {
    guard SystemCalls.status(at: path + "/" + name)?.form == .file else { return }
    let input = try InputFile(.path(path + "/" + name))
    let output = try OutputFile(path: other.path + "/" + name, isPrivate: true)
    while true {
      let block = try input.block()
      if block.isEmpty { break }
      try output.write(Array(block))
    }
    try output.commit()
  }

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
