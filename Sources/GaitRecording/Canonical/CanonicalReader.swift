import GaitModel
import GaitText

/// Reads a canonical recording block by block; memory does not grow with the file.
///
/// Open it, look at `rig`, then pull:
///
///     let reader = try CanonicalReader(input)
///     while try reader.readBlock({ analyzer.process($0, into: &sink) }) {}
///     let summary = try reader.finish()
///
/// Every row gives one sample per sensor that has at least one whole channel (all three axes) in that row, in
/// the rig's order. Rows come in file order with the numbers as they stand, infinite ones included: judging
/// them is the analysis's business. Nothing is allocated per sample.
final class CanonicalReader: SampleReader {
  /// How much is read from the file at once unless set otherwise, in bytes.
  static let standardBlockSize = 256 * 1024

  /// The name of the file format.
  static let formatName = "canonical"

  var formatName: String { Self.formatName }
  /// Nothing was guessed.
  var guesses: [RecordingGuess] { [] }

  /// The sensors, in the order of their first columns in the header.
  let rig: SensorRig
  /// Every place in the file, also those left out on request.
  let places: [Place]

  private let input: any ByteInput
  let buffer: LineBuffer
  private let parser: RowParser
  private let columnCount: Int
  private var isAtEnd = false
  private var isFinished = false
  private var ends = RowEnds(separator: Ascii.comma, decimalMark: Ascii.dot)
  private var warnings: [RecordingWarning] = []

  /// Understands the header of `input` and looks at the first rows' times.
  ///
  /// - Parameters:
  ///   - input: what to read.
  ///   - kept: the places to keep; `nil` keeps all.
  ///   - blockSize: how many bytes to read at once; the samples do not depend on it.
  /// - Throws: `RecordingError` when the source cannot be read, or its header or first times cannot be used,
  ///   or there is no data row, or none of the sensors in `kept`.
  init(
    _ input: any ByteInput, keeping kept: [Place]? = nil, blockSize: Int = standardBlockSize
  ) throws(RecordingError) {
    let buffer = LineBuffer(blockSize: blockSize)
    var opening = RecordingOpening(input: input, buffer: buffer)
    let header = try opening.header(keeping: kept)
    try opening.checkFirstRows(header)
    rig = header.rig
    places = header.places
    columnCount = header.columns.count
    parser = RowParser(header, file: input.name, headerRow: opening.headerRow)
    self.input = input
    self.buffer = buffer
    isAtEnd = opening.isAtEnd
    let absent = (kept ?? []).filter { !header.places.contains($0) }
    if !absent.isEmpty { warnings.append(.sensorsNotInFile(absent)) }
  }

  /// Passes rows without any reading on as samples without channels; not where sensors are left out, whose rows may be those.
  func keepEmptyRows() { parser.keepsEmptyRows = rig.sensors.count == places.count }

  /// Bytes read so far.
  var bytesRead: Int { input.bytesRead }

  /// Size of the input in bytes; `nil` if it is not a plain file.
  var byteCount: Int? { input.byteCount }

  /// Reads the next block and passes on its samples; false once everything has been passed on.
  ///
  /// - Throws: `RecordingError` when reading fails, a row cannot be used, or the file turns out to hold no
  ///   reading at all. Samples of the rows before have been passed on by then.
  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    if isFinished { return false }
    // After an error nothing more is passed on, and no row twice.
    isFinished = true
    let lines = buffer.completeLines
    try parser.parse(lines, body)
    ends.look(at: lines)
    buffer.consume(lines.count)
    if buffer.isLineTooLong {
      throw RecordingError.lineTooLong(input.name, row: parser.row + 1, buffer.remainder)
    }
    if isAtEnd {
      try readLastLine(body)
      return false
    }
    isAtEnd = try input.fill(buffer) == 0
    isFinished = false
    return true
  }

  /// Reads what is left of the input without passing on samples, so that the digest covers every byte, and
  /// reports what is known. To be called last.
  func finish() throws(RecordingError) -> RecordingSummary {
    isFinished = true
    if !isAtEnd { try input.drain() }
    isAtEnd = true
    if input.isCutOff { warnings.append(.cutOff) }
    return RecordingSummary(
      rows: parser.rowCount, samples: parser.sampleCount, sha256: input.sha256(),
      firstTime: parser.firstTime, lastTime: parser.lastTime, warnings: warnings)
  }

  /// The last line, if the file does not end in a newline. A row that breaks off is left out.
  private func readLastLine(_ body: (ImuSample) -> Void) throws(RecordingError) {
    let line = buffer.remainder
    if !line.isEmpty {
      if input.isCutOff || RowFault.breaksOff(line, columnCount: columnCount) || ends.breaksOff(line) {
        warnings.append(.truncatedLastRow(row: parser.row + 1))
      } else {
        buffer.closeLastLine()
        try parser.parse(buffer.completeLines, body)
      }
    }
    if parser.rowCount == 0 { throw RecordingError.noSamples(input.name) }
    if parser.sampleCount == 0 { throw RecordingError.noReadings(input.name) }
    if let torn = parser.torn.tooMany(of: parser.rowCount) {
      throw RecordingError.table(
        input.name, row: torn.first, .tooManyTorn(count: torn.count, all: parser.rowCount))
    }
  }
}
