import GaitModel
import GaitText

/// Finds out by the first bytes what kind of file a recording is, and opens it.
enum RecordingKinds {
  /// So many bytes show the kind.
  private static let lookedAt = 16 * 1024

  /// A reader for `source`.
  static func reader(_ source: RecordingSource, options: ReadingOptions) throws(RecordingError)
    -> any SampleReader
  {
    if case .path(let path) = source, SystemCalls.status(at: path)?.form == .folder {
      // A walk beside others would pass for all there is.
      if case .several(let inside) = try RecordingFolder.content(of: path, options: options) {
        switch inside.count {
        case 0: break
        case 1 where !RecordingFolder.isFolder(inside[0]):
          return try reader(.path(inside[0]), options: options)
        default: throw RecordingError.table(path, .severalWalks(inside))
        }
      }
      let names = try RecordingFolder.names(in: path)
      if names.contains(where: { WalkParts.isTable($0) || OpenSimStorage.isTable($0) }) {
        return try SeveralFiles.reader(folder: path, names, options: options)
      }
    }
    if case .path(let path) = source, let (archive, entry) = inside(path) {
      let file = try InputFile(.path(archive))
      return try ZipRecording.reader(try ZipArchive(file), file, only: entry, options: options)
    }
    let file = try InputFile(source)
    if case .path(let path) = source,
      let understood = MotionBIDS.options(path, options) ?? XIMUTables.options(path, options)
    {
      return try reader(PeekedInput(file), file: file, options: understood)
    }
    return try reader(PeekedInput(file), file: file, options: options)
  }

  /// The zip and the file in it that a path means which goes on behind a zip's name: `export.zip/walk 1.csv`.
  private static func inside(_ path: String) -> (archive: String, entry: String)? {
    guard SystemCalls.status(at: path) == nil else { return nil }
    var end = path.endIndex
    while let slash = path[..<end].lastIndex(of: "/"), slash > path.startIndex {
      let archive = String(path[..<slash])
      if let status = SystemCalls.status(at: archive) {
        guard status.form == .file, let head = try? InputFile(.path(archive)).bytes(at: 0, count: 4),
          head.starts(with: "PK\u{3}\u{4}".utf8)
        else { return nil }
        return (archive, String(path[path.index(after: slash)...]))
      }
      end = slash
    }
    return nil
  }

  /// Text as it was before it was compressed, written in UTF-16 or given other line ends.
  static func plain(_ input: PeekedInput) throws(RecordingError) -> PeekedInput {
    let head = try input.peek(lookedAt)
    if head.starts(with: [0x1F, 0x8B]) { return try plain(PeekedInput(InflatedInput(input, .gzip))) }
    if let isLowFirst = UTF16Input.isLowFirst(head) {
      return try plain(PeekedInput(UTF16Input(input, isLowFirst: isLowFirst)))
    }
    if head.count > 1000, LineEndInput.isNeeded(head) { return PeekedInput(LineEndInput(input)) }
    if ObjectLinesInput.isNeeded(head) { return try plain(PeekedInput(ObjectLinesInput(input))) }
    if LabelledLinesInput.isNeeded(head) { return PeekedInput(LabelledLinesInput(input)) }
    return input
  }

  private static func reader(
    _ input: PeekedInput, file: InputFile?, options: ReadingOptions
  ) throws(RecordingError) -> any SampleReader {
    let head = try input.peek(lookedAt)
    if isPlainlyCanonical(head, options) {
      return try CanonicalReader(try plain(input), keeping: options.kept)
    }
    if head.starts(with: [0x1F, 0x8B]) {
      return try reader(PeekedInput(InflatedInput(input, .gzip)), file: nil, options: options)
    }
    if head.starts(with: "PK\u{3}\u{4}".utf8) {
      guard let file else { throw RecordingError.table(input.name, .archiveInArchive) }
      return try ZipRecording.reader(try ZipArchive(file), file, options: options)
    }
    if let reader = try BinaryKinds.reader(input, options: options) { return reader }
    if let id = DeviceBytesReader.protocolID(head) {
      return try DeviceBytesReader(input, protocolID: id, options: options)
    }
    if ObjectLinesInput.isNeeded(head) {
      return try TableReader(PeekedInput(ObjectLinesInput(input)), options: options)
    }
    if let storage = OpenSimStorage(head, fileName: input.name) {
      return try openSim(
        storage, input, turning: file == nil ? nil : OpenSimStorage.partner(of: input.name), options)
    }
    if let format = ForeignFormat(head) { throw RecordingError.table(input.name, .foreignFormat(format)) }
    let text = try plain(input)
    if isCanonical(try text.peek(lookedAt), options) {
      return try CanonicalReader(text, keeping: options.kept)
    }
    return try TableReader(text, options: options)
  }

  /// A reader for a table of OpenSim, with the angular velocity that belongs to it.
  private static func openSim(
    _ storage: OpenSimStorage, _ input: PeekedInput, turning: InputFile?, _ options: ReadingOptions
  ) throws(RecordingError) -> any SampleReader {
    switch storage {
    case .acceleration:
      return try TableReader(PeekedInput(StorageInput(input, turning: turning)), options: options)
    case .angularVelocity:
      throw RecordingError.table(input.name, .noGravity(hasLinear: false, .addAccelerometer))
    case .orientations: throw RecordingError.table(input.name, .foreignFormat(.openSimOrientations))
    case .other: throw RecordingError.table(input.name, .foreignFormat(.openSim))
    }
  }

  /// Whether a file begins as a canonical table does and holds nothing but characters: then it is of no other kind, and the
  /// decoders of devices, which take as long to say so as the analysis of a minute, need not be asked.
  private static func isPlainlyCanonical(_ head: ArraySlice<UInt8>, _ options: ReadingOptions) -> Bool {
    guard head.starts(with: "\(ColumnName.timeName),".utf8),
      let first = head.firstIndex(of: Ascii.newline),
      let second = head[(first + 1)...].firstIndex(of: Ascii.newline),
      head.allSatisfy({ $0 < Ascii.delete && ($0 >= Ascii.space || $0 == Ascii.newline || Ascii.isBlank($0)) }
      )
    else { return false }
    let (names, below) = (head[..<first], head[(first + 1)..<second])
    return !options.saysHowToRead && areLegal(names) && areNumbers(below)
      || isCanonical(head[...second], options)
  }

  /// Whether a line of names has legal ones alone.
  private static func areLegal(_ line: ArraySlice<UInt8>) -> Bool {
    line.split(separator: Ascii.comma, omittingEmptySubsequences: false)
      .allSatisfy { ColumnName(String(decoding: $0, as: UTF8.self)) != nil }
  }

  /// Whether a line holds a number and then decimals alone, as nearly every one does: then it is no line of units, and
  /// the first is no date.
  private static func areNumbers(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: Ascii.comma, omittingEmptySubsequences: false)
    return cells.enumerated().allSatisfy { number, cell in
      let digits = cell.first == Ascii.minus ? cell.dropFirst() : cell
      let (whole, dots) = (digits.prefix { Ascii.isDigit($0) }.count, digits.count { $0 == Ascii.dot })
      return whole > 0 && whole < 7 && dots <= 1 && (dots == 1 || number == 0)
        && digits.allSatisfy { Ascii.isDigit($0) || $0 == Ascii.dot }
    }
  }

  /// Whether the first line that holds anything is a canonical header with rows below it, or there is none: the
  /// canonical reader says best what is wrong with an empty file.
  private static func isCanonical(_ head: ArraySlice<UInt8>, _ options: ReadingOptions) -> Bool {
    let text = TableText(file: "", bytes: head, isWhole: true)
    guard
      let first = text.lines.indices.first(where: {
        !text.bytes[text.lines[$0]].allSatisfy { Ascii.isBlank($0) }
      })
    else { return true }
    guard !options.saysHowToRead else { return false }
    let names = text.cells(first, Ascii.comma)
    guard names.contains(where: { $0.elementsEqual(ColumnName.timeName.utf8) }), names.first?.isEmpty == false
    else { return false }
    // Names without a place, or none that is legal but the time's: another tool's table.
    let words = names.map(TableText.string).filter { $0 != ColumnName.timeName }
    let legal = words.filter { ColumnName($0) != nil }
    if legal.isEmpty, words.contains(where: { ColumnWords($0).column != nil }) { return false }
    let isPlaceless = words.contains { name in
      ColumnName(name) == nil && ColumnWords(name).column.map { $0.place == nil && $0.label.isEmpty } == true
    }
    if isPlaceless { return false }
    // A line of units, or dates for seconds, below the names: another dialect.
    guard text.lines.indices.contains(first + 1) else { return true }
    let below = text.cells(first + 1, Ascii.comma)
    if TableUnit.isUnitRow(below.map(TableText.string)) { return false }
    guard let time = names.firstIndex(where: { $0.elementsEqual(ColumnName.timeName.utf8) }),
      below.indices.contains(time)
    else { return true }
    return !RawTime.looksLikeTime(below[time])
  }
}

extension ForeignFormat {
  private static func holds(_ text: String, _ head: ArraySlice<UInt8>) -> Bool {
    Array(head.prefix(512)).firstRange(of: Array(text.utf8)) != nil
  }

  /// The kind of a file that begins so; `nil` when it may be a table of text.
  init?(_ head: ArraySlice<UInt8>) {
    func begins(_ text: String) -> Bool { head.starts(with: text.utf8) }
    if begins("\u{89}HDF") || head.starts(with: [0x89, 0x48, 0x44, 0x46]) {
      self = .hdf5
    } else if begins("PAR1") {
      self = .parquet
    } else if begins("%PDF") {
      self = .pdf
    } else if begins("MATLAB") {
      self = .matlab
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .spreadsheet
    } else if begins("<!DOCTYPE") || begins("<html") || begins("<HTML") {
      self = .web
    } else if begins("<?xml") || begins("\u{FEFF}<?xml") || begins("<mvnx") {
      self = Self.holds("<html", head) ? .web : Self.holds("<mvnx", head) ? .mvnx : .xml
    } else {
      // Bytes that no text holds, at the beginning; zeros further on are damage to a table.
      let begin = head.prefix(512)
      let controls = begin.count { $0 < 0x09 || ($0 > 0x0D && $0 < 0x20) }
      guard UTF16Input.isLowFirst(head) == nil, controls * 10 > begin.count else { return nil }
      self = .binary
    }
  }
}
