import Dispatch
import GaitModel
import GaitRecording

/// Keeps a walk's records in its folder for as long as the disk takes them.
final class WalkKeeper {
  /// Below so many free bytes the user is warned: at 400 Hz some hours are left.
  static let scarceBytes = 200_000_000

  /// What is kept so far; `nil` once the disk has refused.
  private(set) var writer: JournalWriter?
  /// Why nothing is kept any more.
  private(set) var failure: RecordingError?
  private let heading: WalkHeading
  private var sourceBytes = 0
  private var hasWarned = false
  private var isGone = false
  /// Bytes in the journal when the walk had ended in order.
  private var keptBytes: Int?

  /// Begins a walk in `folder`.
  ///
  /// - Throws: `RecordingError` when the folder cannot be used.
  init(_ folder: WalkFolder, heading: WalkHeading) throws(RecordingError) {
    self.heading = heading
    let writer = try JournalWriter(creating: folder, heading: heading)
    self.writer = writer
    try WalkAbout(heading: heading).write(to: folder)
  }

  /// Goes on with a walk that broke off.
  init(continuing walk: WalkContinuation) {
    heading = walk.heading
    writer = walk.writer
    sourceBytes = walk.sourceBytes
  }

  /// The disk below, for the one who forces it.
  var disk: JournalDisk? { writer?.disk }

  /// Bytes in the journal; `nil` once the disk has refused.
  var byteCount: Int? { failure == nil ? writer?.byteCount ?? keptBytes : nil }

  /// Keeps a record; gives the error when the disk takes no more, once.
  func keep(_ record: JournalRecord) -> RecordingError? {
    guard let writer else { return nil }
    do throws(RecordingError) {
      try writer.append(record)
      if case .bytes(_, _, let data) = record { sourceBytes += data.count }
      return nil
    } catch {
      return stop(error)
    }
  }

  /// Takes the result of forcing the disk; gives the error, once.
  func note(_ error: RecordingError) -> RecordingError? {
    writer == nil ? nil : stop(error)
  }

  /// Says it when the journal is not where it was begun any more, once.
  func lookForJournal() -> SessionNews? {
    guard let writer, !isGone, !writer.disk.isInPlace else { return nil }
    isGone = true
    return .journalGone(folder: writer.folder.path)
  }

  /// A warning when the disk is nearly full, once.
  func warning(freeSpace: Int?) -> SessionNews? {
    guard let freeSpace, freeSpace < Self.scarceBytes, !hasWarned, let writer else { return nil }
    hasWarned = true
    return .scarceDisk(folder: writer.folder.path, megabytes: freeSpace / 1_000_000)
  }

  /// Puts the end on the disk. Call it after the last record.
  func finish(at end: JournalRecord) -> RecordingError? {
    guard let writer else { return nil }
    defer { self.writer = nil }
    keptBytes = writer.byteCount
    do throws(RecordingError) {
      try writer.disk.synchronize()
      var about = WalkAbout(heading: heading, end: end.time, isComplete: true, sourceBytes: sourceBytes)
      if case .bye(_, let interrupted) = end { about.isComplete = interrupted == nil }
      try about.write(to: writer.folder)
      return nil
    } catch {
      return stop(error)
    }
  }

  private func stop(_ error: RecordingError) -> RecordingError {
    writer = nil
    failure = error
    return error
  }
}

/// Forces a disk from a thread of its own: it can take long, and the threads of tasks must not wait.
struct DiskQueue: Sendable {
  private let queue = DispatchQueue(label: "gangart.disk")

  /// Forces what was written, and then says what went wrong.
  func synchronize(_ disk: JournalDisk, then: @escaping @Sendable (RecordingError?) -> Void) {
    queue.async {
      do throws(RecordingError) {
        try disk.synchronize()
        then(nil)
      } catch {
        then(error)
      }
    }
  }
}
