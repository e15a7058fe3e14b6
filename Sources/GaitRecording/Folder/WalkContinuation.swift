public import GaitModel

/// A walk whose recording broke off, and that goes on in the same folder.
///
/// Opened, it belongs to this process: nobody else can record into it or mend it meanwhile. What was torn at its
/// end lies in `walk.journal.torn`, as after `WalkRecovery`; an end that only the recovery wrote is taken off again.
public final class WalkContinuation {
  /// What the walk is made of.
  public let heading: WalkHeading
  /// Time of the last record.
  public let lastTime: SampleTime
  /// Bytes of the sources so far.
  public let sourceBytes: Int
  /// Writes what follows.
  public let writer: JournalWriter

  /// Opens the walk in `folder`.
  ///
  /// - Throws: `RecordingError` when there is none, when it is being recorded, when it was ended in order, or when
  ///   the disk fails.
  public init(_ folder: WalkFolder) throws(RecordingError) {
    guard folder.holdsWalk else { throw RecordingError.noWalk(folder) }
    let writer = try JournalWriter(continuing: folder)
    let reader = try JournalReader(folder)
    var (time, bytes, end) = (SampleTime.zero, 0, reader.wholeBytes)
    reading: while let record = try reader.next() {
      switch record {
      case .bye(_, let reason):
        guard reason == WalkRecovery.reason else { throw RecordingError.walkEnded(folder) }
        break reading
      case .bytes(_, _, let data): bytes += data.count
      default: break
      }
      if let moment = record.time { time = max(time, moment) }
      end = reader.wholeBytes
    }
    if reader.wholeBytes < reader.byteCount {
      try WalkRecovery.keepTorn(of: folder, from: reader.wholeBytes)
    }
    if end < reader.byteCount { try writer.cut(to: end) }
    heading = reader.heading
    lastTime = time
    sourceBytes = bytes
    self.writer = writer
  }

  /// Gives every record after the heading, in order. To be called before anything is written.
  ///
  /// - Throws: `RecordingError` of kind `.ioError` when reading fails.
  public func replay(_ body: (JournalRecord) -> Void) throws(RecordingError) {
    let reader = try JournalReader(writer.folder)
    while let record = try reader.next() { body(record) }
  }

  /// When the walk in `folder` began and when it broke off, without touching it.
  ///
  /// - Throws: `RecordingError` as opening it does, but not that somebody records into it.
  public static func look(
    at folder: WalkFolder
  ) throws(RecordingError) -> (heading: WalkHeading, lastTime: SampleTime) {
    let reader = try JournalReader(folder)
    var time = SampleTime.zero
    while let record = try reader.next() {
      if case .bye(_, let reason) = record, reason != WalkRecovery.reason {
        throw RecordingError.walkEnded(folder)
      }
      if let moment = record.time { time = max(time, moment) }
    }
    return (reader.heading, time)
  }
}

extension RecordingError {
  /// The walk was ended in order.
  static func walkEnded(_ folder: WalkFolder) -> RecordingError {
    RecordingError(.cannotCreate, file: folder.path, .folder(.ended))
  }
}
