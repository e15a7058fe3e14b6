public import GaitModel

/// Makes a folder whole again after its recording was killed or the power went.
public struct WalkRecovery: Equatable, Sendable {
  /// Why a walk ended whose recording broke off; stands in its last record.
  public static let reason = "the recording broke off"

  /// Time of the last whole record.
  public var lastTime = SampleTime.zero
  /// Bytes of the sources that are safe.
  public var sourceBytes = 0
  /// Bytes that made no whole record; they lie beside the journal now.
  public var tornBytes = 0
  /// Whether the walk had been ended in order already.
  public var wasComplete = false

  /// Looks at the journal in `folder`, cuts what is torn at its end, and writes what is missing.
  ///
  /// What is cut off is kept in `walk.journal.torn`. A whole walk is left as it is, but for a missing
  /// `about.json`.
  ///
  /// - Throws: `RecordingError` when there is no walk, when it is being recorded, or when the disk fails.
  public static func recover(_ folder: WalkFolder) throws(RecordingError) -> WalkRecovery {
    guard folder.holdsWalk else { throw RecordingError.noWalk(folder) }
    let descriptor: Int32
    do throws(SystemError) {
      descriptor = try SystemCalls.openForChanging(folder.journalPath)
    } catch {
      throw RecordingError.opening(folder.journalPath, error)
    }
    defer { try? SystemCalls.closeDescriptor(descriptor) }
    guard (try? SystemCalls.lock(descriptor)) != false else { throw RecordingError.folderLocked(folder) }
    return try recover(folder, descriptor)
  }

  private static func recover(
    _ folder: WalkFolder, _ descriptor: Int32
  ) throws(RecordingError) -> WalkRecovery {
    let reader = try JournalReader(folder)
    var found = WalkRecovery()
    while let record = try reader.next() {
      if let time = record.time { found.lastTime = max(found.lastTime, time) }
      if case .bytes(_, _, let data) = record { found.sourceBytes += data.count }
      if case .bye = record { found.wasComplete = true }
    }
    found.tornBytes = reader.byteCount - reader.wholeBytes
    if found.tornBytes > 0 { try keepTorn(of: folder, from: reader.wholeBytes) }
    do throws(SystemError) {
      try SystemCalls.truncate(descriptor, to: reader.wholeBytes)
      if !found.wasComplete {
        var bye: [UInt8] = []
        JournalRecord.bye(found.lastTime, interrupted: reason).append(to: &bye)
        try SystemCalls.write(descriptor, bye)
      }
      try SystemCalls.synchronizeData(descriptor)
    } catch {
      throw RecordingError.writing(folder.journalPath, error)
    }
    let about = WalkAbout(
      heading: reader.heading, end: found.lastTime, isComplete: found.wasComplete,
      sourceBytes: found.sourceBytes)
    if !found.wasComplete || SystemCalls.status(at: folder.aboutPath) == nil { try about.write(to: folder) }
    return found
  }

  /// Copies the end of the journal, from `offset` on, to a file of its own.
  static func keepTorn(of folder: WalkFolder, from offset: Int) throws(RecordingError) {
    let input = try InputFile(.path(folder.journalPath))
    let output = try OutputFile(path: folder.tornPath, isPrivate: true)
    var passed = 0
    while true {
      let block = try input.block()
      if block.isEmpty { break }
      try output.write(Array(block.dropFirst(max(offset - passed, 0))))
      passed += block.count
    }
    try output.commit()
  }
}
