/// Writes the journal of a walk, record by record, to the end of a file that nobody else may write.
///
/// A record is handed to the operating system at once, so that a killed program loses nothing of it; call
/// `JournalDisk.synchronize` every other second, so that a power cut loses no more than that. Whatever
/// happens, the file consists of whole records from the front on.
public final class JournalWriter {
  /// The folder that the journal lies in.
  public let folder: WalkFolder
  /// Bytes in the journal.
  public private(set) var byteCount: Int
  /// The journal's file, for the one who forces it to the disk.
  public let disk: JournalDisk
  private var descriptor: Int32 { disk.file.descriptor }
  private var buffer: [UInt8] = []
  private var failure: RecordingError?

  /// Creates the folder, if it does not exist, and a journal that begins with `heading`.
  ///
  /// - Throws: `RecordingError` of kind `.cannotCreate` when the folder holds anything or cannot be written to;
  ///   that is found out here, by writing.
  public init(creating folder: WalkFolder, heading: WalkHeading) throws(RecordingError) {
    try folder.prepare()
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try SystemCalls.createNew(folder.journalPath, isPrivate: true)
    } catch {
      throw error == .exists
        ? RecordingError.folderInUse(folder) : RecordingError.creating(folder.path, error)
    }
    self.folder = folder
    disk = JournalDisk(file: JournalFile(descriptor: descriptor), name: folder.journalPath)
    byteCount = 0
    _ = try? SystemCalls.lock(descriptor)
    do throws(RecordingError) {
      buffer = JournalRecord.magic
      try append(.hello(heading))
      try disk.synchronize()
    } catch {
      // Nothing of a walk was lost yet; the name is free again for the next attempt.
      SystemCalls.remove(folder.journalPath)
      throw RecordingError(.cannotCreate, file: folder.path, error.fault)
    }
    SystemCalls.synchronizeFolder(folder.path)
  }

  /// Opens the journal in `folder`, to write behind what is there; reserves it for this process.
  ///
  /// - Throws: `RecordingError` when it cannot be changed, or when somebody records into it.
  init(continuing folder: WalkFolder) throws(RecordingError) {
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try SystemCalls.openForChanging(folder.journalPath)
    } catch {
      throw RecordingError.opening(folder.journalPath, error)
    }
    self.folder = folder
    disk = JournalDisk(file: JournalFile(descriptor: descriptor), name: folder.journalPath)
    byteCount = SystemCalls.status(at: folder.journalPath)?.size ?? 0
    guard (try? SystemCalls.lock(descriptor)) != false else { throw RecordingError.folderLocked(folder) }
    try cut(to: byteCount)
  }

  /// Cuts the journal after `size` bytes; what is written next continues there.
  func cut(to size: Int) throws(RecordingError) {
    do throws(SystemError) {
      try SystemCalls.truncate(descriptor, to: size)
    } catch {
      throw RecordingError.writing(folder.journalPath, error)
    }
    byteCount = size
  }

  /// Adds a record.
  ///
  /// - Throws: `RecordingError` of kind `.ioError` when the disk takes no more. What was written of this record
  ///   is taken back then, and no more is accepted.
  public func append(_ record: JournalRecord) throws(RecordingError) {
    if let failure { throw failure }
    record.append(to: &buffer)
    do throws(SystemError) {
      try SystemCalls.write(descriptor, buffer)
    } catch {
      let failure = RecordingError.writing(folder.journalPath, error)
      self.failure = failure
      try? SystemCalls.truncate(descriptor, to: byteCount)
      throw failure
    }
    byteCount += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}

/// An open journal, closed when nobody needs it any more.
private final class JournalFile: Sendable {
  let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    try? SystemCalls.closeDescriptor(descriptor)
  }
}

/// The disk below a journal. It may be used from anywhere, also while the journal is written to.
public struct JournalDisk: Sendable {
  fileprivate let file: JournalFile
  fileprivate let name: String

  /// Forces to the disk what was written so far; may take long.
  ///
  /// - Throws: `RecordingError` of kind `.ioError`.
  public func synchronize() throws(RecordingError) {
    do throws(SystemError) {
      try SystemCalls.synchronizeData(file.descriptor)
    } catch {
      throw RecordingError.writing(name, error)
    }
  }

  /// Whether the journal is still where it was begun: neither removed nor moved away.
  public var isInPlace: Bool { SystemCalls.isStill(file.descriptor, at: name) }

  /// Bytes that can still be written; `nil` when the system does not say.
  public var freeSpace: Int? { SystemCalls.freeSpace(file.descriptor) }
}
