import GaitHistory
import GaitModel
import GaitRecording
import GaitSession
import GaitWords

/// A walk's folder to its rows, through the live path again.
enum WalkReading {
  /// Who walked by which plan, in a folder of this heading.
  static func identity(
    of folder: WalkFolder, _ heading: WalkHeading, in place: HistoryPlace
  ) -> WalkIdentity {
    WalkIdentity(
      name: WalkKeeping.name(of: folder), folder: place.stored(folder), person: heading.subject.person.text,
      plan: heading.coaching?.plan)
  }

  /// The rows of the walk in `folder`.
  ///
  /// - Throws: `RecordingError` when there is none, or its journal cannot be read.
  static func rows(of folder: WalkFolder, in place: HistoryPlace) throws(RecordingError) -> WalkRows {
    var run = try FolderRun(folder, isCoached: true)
    var fold = WalkRowsFold(identity(of: folder, run.heading, in: place))
    try run.run(clock: nil, into: &fold) { _, _ in }
    guard let rows = fold.take() else { preconditionFailure("a walk that was read has begun") }
    return rows
  }

  /// Reads a walk and its labels into the data base.
  ///
  /// - Throws: `HistoryFault`; a folder that cannot be read is reported, and nothing is written.
  /// - Returns: whether it was read.
  @discardableResult
  static func index(
    _ folder: WalkFolder, of place: HistoryPlace, in store: HistoryStore, _ language: Language
  ) throws(HistoryFault) -> Bool {
    let file = LabelFile(folder)
    // The stamp first: a file that changes while it is read is read again next time.
    let stamp = file.stamp
    let rows: WalkRows
    do throws(RecordingError) {
      rows = try Self.rows(of: folder, in: place)
    } catch {
      Messages.report(error, in: language)
      return false
    }
    try store.replace(with: rows, labels: file.read(in: language), stamp: stamp)
    return true
  }
}
