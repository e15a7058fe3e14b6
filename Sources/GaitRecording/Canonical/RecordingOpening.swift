import GaitModel
import GaitText

/// The first steps with a recording: its header and a look at the first rows.
struct RecordingOpening {
  let input: any ByteInput
  let buffer: LineBuffer
  /// The header's line number.
  private(set) var headerRow = 0
  /// Whether the input has no more bytes.
  private(set) var isAtEnd = false

  init(input: any ByteInput, buffer: LineBuffer) {
    self.input = input
    self.buffer = buffer
  }

  /// Understands the header and takes it out of the buffer.
  mutating func header(keeping kept: [Place]?) throws(RecordingError) -> CanonicalHeader {
    try dropByteOrderMark()
    while true {
      headerRow += 1
      let line = try firstLine()
      if RowFault.isBlank(line) {
        buffer.consume(line.count)
        continue
      }
      let text = line.last == Ascii.newline ? UnsafeBufferPointer(rebasing: line.dropLast()) : line
      let header = try HeaderReading(file: input.name, row: headerRow).header(text, keeping: kept)
      buffer.consume(line.count)
      return header
    }
  }

  /// Fills the buffer with the rows that `TimeStepCheck` wants to see, and lets it.
  mutating func checkFirstRows(_ header: CanonicalHeader) throws(RecordingError) {
    while !isAtEnd, !buffer.isLineTooLong, !holdsFirstRows {
      isAtEnd = try input.fill(buffer) == 0
    }
    let rest = buffer.remainder
    var ends = RowEnds(separator: Ascii.comma, decimalMark: Ascii.dot)
    ends.look(at: buffer.completeLines)
    let breaksOff =
      input.isCutOff || RowFault.breaksOff(rest, columnCount: header.columns.count) || ends.breaksOff(rest)
    if isAtEnd, !rest.isEmpty, !breaksOff {
      buffer.closeLastLine()
    }
    let rows = buffer.completeLines
    if isAtEnd, RowFault.isBlank(rows) { throw RecordingError.noSamples(input.name) }
    try TimeStepCheck(file: input.name, timeColumn: header.timeColumn)
      .check(rows, firstRow: headerRow + 1)
  }

  private var holdsFirstRows: Bool {
    let newlines = buffer.completeLines.lazy.filter { $0 == Ascii.newline }
    return newlines.prefix(TimeStepCheck.rows).count == TimeStepCheck.rows
  }

  /// The line at the front of the buffer, with its newline if it has one.
  private mutating func firstLine() throws(RecordingError) -> UnsafeBufferPointer<UInt8> {
    while buffer.completeLines.isEmpty, !isAtEnd {
      if buffer.isLineTooLong { throw RecordingError.lineTooLong(input.name, row: headerRow) }
      isAtEnd = try input.fill(buffer) == 0
    }
    let lines = buffer.completeLines
    if let newline = lines.firstIndex(of: Ascii.newline) {
      return UnsafeBufferPointer(rebasing: lines[...newline])
    }
    if buffer.count == 0 { throw RecordingError.empty(input.name) }
    buffer.closeLastLine()
    return buffer.completeLines
  }

  /// Passes over the three bytes that mark UTF-8 in files from Windows.
  private mutating func dropByteOrderMark() throws(RecordingError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    while buffer.count < mark.count, !isAtEnd { isAtEnd = try input.fill(buffer) == 0 }
    buffer.skip(mark)
  }
}
