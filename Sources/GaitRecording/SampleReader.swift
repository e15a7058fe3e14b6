public import GaitModel

extension SampleReader {
  func keepEmptyRows() {}
}

/// A recording of any kind, read block by block from its beginning to its end.
protocol SampleReader: AnyObject {
  /// The sensors that are kept.
  var rig: SensorRig { get }
  /// Every place in the recording, kept or not.
  var places: [Place] { get }
  /// Short name of the kind of file.
  var formatName: String { get }
  /// What was concluded about the file, to be said.
  var guesses: [RecordingGuess] { get }
  /// What became of the columns of a table; empty where there are none, or each is what its name says.
  var columnUses: [ColumnUse] { get }
  /// When the recording began, in ISO 8601: in world time with a `Z`, else by the clock of the place; `nil` where the
  /// file does not say, or its samples' times themselves count from 1970.
  var startedAt: String? { get }
  /// Bytes read so far, and how many there are if it is known.
  var bytesRead: Int { get }
  var byteCount: Int? { get }
  /// Passes on the next samples; false once everything has been passed on.
  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool
  /// Passes rows without any reading on as samples without channels, where the file has rows.
  func keepEmptyRows()
  /// Reads what is left and reports what is known. To be called last.
  func finish() throws(RecordingError) -> RecordingSummary
}

extension SampleReader {
  var startedAt: String? { nil }
  var columnUses: [ColumnUse] { [] }
}

/// Reads a recording of any known kind: canonical CSV, tables of other tools, compressed or not.
///
///     var reader = try RecordingReader(.path("walk.csv"))
///     while try reader.readBlock({ analyzer.process($0, into: &sink) }) {}
///     let summary = try reader.finish()
///
/// Memory does not grow with the recording, nothing is allocated per sample, and how the file is cut into blocks
/// changes nothing. The kind is known by the content; `guesses` says what was concluded, and `ReadingOptions`
/// overrules it.
public struct RecordingReader: ~Copyable {
  private var reader: any SampleReader

  /// Opens `source` and understands what it holds.
  ///
  /// - Throws: `RecordingError` when it cannot be read, is of no known kind, leaves open what a number means, or
  ///   holds nothing that walking can be found in.
  public init(_ source: RecordingSource, options: ReadingOptions = ReadingOptions()) throws(RecordingError) {
    reader = try RecordingKinds.reader(source, options: options)
  }

  /// Opens files of one walk, one for each sensor, that share one clock; each is worn where it is said. Where they have
  /// clocks of their own, `clocks` says for each how it is read.
  ///
  /// - Throws: `RecordingError` as for one file, or when two sensors share a place.
  public init(
    files: [(place: Place, path: String)], clocks: [ClockLine] = [],
    options: ReadingOptions = ReadingOptions()
  ) throws(RecordingError) {
    reader = try SeveralFiles.reader(files, clocks: clocks, options: options)
  }

  /// Opens one of the files of a walk alone, with the times it has among them.
  ///
  /// - Throws: `RecordingError` as for all of them.
  public init(
    _ index: Int, ofFiles files: [(place: Place, path: String)], options: ReadingOptions
  ) throws(RecordingError) {
    reader = try SeveralFiles.readers(files, options: options)[index]
  }

  /// The sensors, in the order of their first columns.
  public var rig: SensorRig { reader.rig }
  /// Every place in the file, also those left out on request.
  public var places: [Place] { reader.places }
  /// Short name of the kind of file.
  public var formatName: String { reader.formatName }
  /// What was concluded about the file, in the order to say it.
  public var guesses: [RecordingGuess] { reader.guesses }
  /// What is to be said of the recording beside its samples: a place that nobody said.
  public var notices: [QualityNotice] {
    reader.guesses.compactMap { guess in
      guard case .placeAssumed(let place) = guess else { return nil }
      return QualityNotice(code: .placeAssumed, place: place, start: .zero, end: .zero, reported: .zero)
    }
  }
  /// What became of the columns of a table; empty where there are none, or each is what its name says.
  public var columnUses: [ColumnUse] { reader.columnUses }
  /// When the recording began, in ISO 8601: in world time with a `Z`, else by the clock of the place; `nil` where
  /// the file does not say, or its samples' times themselves count from 1970.
  public var startedAt: String? { reader.startedAt }
  /// Bytes read so far.
  public var bytesRead: Int { reader.bytesRead }
  /// Size of the input in bytes; `nil` if it is not a plain file.
  public var byteCount: Int? { reader.byteCount }

  /// Passes rows of a table that hold no reading on as samples without channels: they show that time went on while no
  /// sensor was heard. To be called before the first block.
  public mutating func keepEmptyRows() {
    reader.keepEmptyRows()
  }

  /// Reads the rest on a thread of its own, while the samples are used on this one. Samples, and an error among them,
  /// come as they would without it. Where all is read already, or there is no thread to be had, nothing changes.
  ///
  /// What is left unread on purpose may have been read all the same: rows that are left out further on are counted too.
  public mutating func readAhead() {
    guard reader.bytesRead != reader.byteCount, let ahead = ReadAhead(reader) else { return }
    reader = ahead
  }

  /// Reads the next block and passes on its samples; false once everything has been passed on.
  public mutating func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    try reader.readBlock(body)
  }

  /// Reads what is left of the input, so that the digest covers every byte, and reports what is known.
  public mutating func finish() throws(RecordingError) -> RecordingSummary {
    try reader.finish()
  }
}
