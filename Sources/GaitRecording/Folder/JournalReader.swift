/// Reads the journal of a walk record by record; memory does not grow with it.
///
/// Any beginning of a journal can be read: at the first record that is cut off or damaged the journal is over,
/// and `tornBytes` says how much is left.
public final class JournalReader {
  /// What the walk is made of.
  public private(set) var heading: WalkHeading
  /// Bytes that make whole records, from the front on, as far as was read.
  public private(set) var wholeBytes: Int
  /// Size of the file in bytes.
  public var byteCount: Int { input.byteCount ?? input.bytesRead }

  private let input: InputFile
  private var buffer: [UInt8] = []
  private var position = 0
  private var isOver = false

  /// Opens the journal in `folder` and reads its heading.
  ///
  /// - Throws: `RecordingError` when there is none or it does not begin with a heading.
  public init(_ folder: WalkFolder) throws(RecordingError) {
    guard folder.holdsWalk else { throw RecordingError.noWalk(folder) }
    input = try InputFile(.path(folder.journalPath))
    wholeBytes = JournalRecord.magic.count
    heading = WalkHeading(startedAt: "", sources: [])
    guard try gather(wholeBytes), buffer.starts(with: JournalRecord.magic) else {
      throw RecordingError.noJournal(folder)
    }
    position = wholeBytes
    guard case .hello(let heading)? = try take() else { throw RecordingError.noJournal(folder) }
    self.heading = heading
  }

  /// The next record; `nil` when no whole one follows.
  ///
  /// - Throws: `RecordingError` of kind `.ioError` when reading fails.
  public func next() throws(RecordingError) -> JournalRecord? {
    if isOver { return nil }
    guard let record = try take() else {
      isOver = true
      return nil
    }
    return record
  }

  private func take() throws(RecordingError) -> JournalRecord? {
    guard try gather(JournalRecord.frameSize) else { return nil }
    var frame = JournalFields(buffer[position..<(position + JournalRecord.frameSize)])
    guard let length = frame.count(), let checksum = frame.count(), (1...JournalRecord.largestBody) ~= length,
      try gather(JournalRecord.frameSize + length)
    else { return nil }
    let body = buffer[(position + JournalRecord.frameSize)...].prefix(length)
    guard Checksum.crc32c(body) == UInt32(checksum), let record = JournalRecord(body: body) else {
      return nil
    }
    position += JournalRecord.frameSize + length
    wholeBytes += JournalRecord.frameSize + length
    return record
  }

  /// Reads until `count` bytes lie ahead; false when the file has fewer.
  private func gather(_ count: Int) throws(RecordingError) -> Bool {
    while buffer.count - position < count {
      buffer.removeFirst(position)
      position = 0
      let block = try input.block()
      if block.isEmpty { return false }
      buffer += block
    }
    return true
  }
}
