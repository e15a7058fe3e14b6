import GaitModel
import GaitText

/// Says what is wrong with a data row. Only called when something is; speed does not matter here.
struct RowFault {
  let file: String
  let header: CanonicalHeader

  /// Whether the line that begins at `line` holds nothing but blanks.
  static func isBlank(_ line: UnsafePointer<UInt8>) -> Bool {
    var cursor = line
    while Ascii.isBlank(cursor[0]) { cursor += 1 }
    return cursor[0] == Ascii.newline
  }

  /// Number of cells in a line, its newline included or not.
  static func cellCount(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    line.reduce(1) { $1 == Ascii.comma ? $0 + 1 : $0 }
  }

  /// Whether `line` holds nothing but blanks.
  static func isBlank(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.allSatisfy { Ascii.isBlank($0) || $0 == Ascii.newline }
  }

  /// Whether a last line without a newline was cut off: cells are missing, or the last one is a number's
  /// beginning such as `-` or `1e`.
  static func breaksOff(_ line: UnsafeBufferPointer<UInt8>, columnCount: Int) -> Bool {
    if isBlank(line) { return false }
    let count = cellCount(line)
    if count != columnCount { return count < columnCount }
    let start = (line.lastIndex(of: Ascii.comma) ?? -1) + 1
    let last = DecimalNumber.trimmed(UnsafeBufferPointer(rebasing: line[start...]))
    let isNumberLike = last.allSatisfy { Ascii.isDigit($0) || "+-.eE".utf8.contains($0) }
    return isNumberLike && DecimalNumber.parse(last) == .text
  }

  /// A row with too few or too many cells.
  func ragged(_ start: UnsafePointer<UInt8>, row: Int) -> RecordingError {
    let line = Self.line(start)
    if let damage = damage(start, row: row) { return damage }
    let expected = header.columns.count
    let found = Self.cellCount(line)
    let remedy: CellFault.RaggedRemedy =
      line.contains(Ascii.semicolon)
      ? .semicolons : found >= 2 * expected - 1 ? .decimalCommas : .incomplete
    return error(row, nil, .ragged(cells: found, columns: expected, remedy))
  }

  /// A reading that is no number.
  func notANumber(
    _ cell: UnsafeBufferPointer<UInt8>, column: Int, line: UnsafePointer<UInt8>, row: Int
  ) -> RecordingError {
    let text = DecimalNumber.trimmed(cell)
    if let damage = damage(line, row: row) { return damage }
    return error(row, column, .notANumber(cell: CellText.shown(text), remedy(text, line: line)))
  }

  /// A time that is absent, no number, or out of range.
  func badTime(
    _ cell: UnsafeBufferPointer<UInt8>, column: Int, line: UnsafePointer<UInt8>, row: Int
  ) -> RecordingError {
    let text = DecimalNumber.trimmed(cell)
    let shown = CellText.shown(text)
    if let damage = damage(line, row: row) { return damage }
    switch DecimalNumber.parse(text) {
    case .empty:
      return error(row, column, .timeMissing)
    case .number(let seconds) where seconds.isFinite:
      return error(row, column, .timeTooLarge(cell: shown))
    case .number:
      return error(row, column, .noMoment(cell: shown))
    case .text:
      if Self.looksLikeDate(text) { return error(row, column, .dateAsTime(cell: shown)) }
      return error(row, column, .notANumber(cell: shown, remedy(text, line: line)))
    }
  }

  /// What happened to a whole row: bytes of zero where the power failed, or the header of a recording that was
  /// joined on. `nil` when it is a single cell that is wrong.
  private func damage(_ start: UnsafePointer<UInt8>, row: Int) -> RecordingError? {
    let line = Self.line(start)
    if line.contains(0) { return RecordingError.table(file, row: row, .zeroBytes) }
    let names = line.split(separator: Ascii.comma, omittingEmptySubsequences: false).map {
      String(decoding: DecimalNumber.trimmed(UnsafeBufferPointer(rebasing: $0)), as: UTF8.self)
    }
    return names == header.columns.map(\.text) ? RecordingError.table(file, row: row, .headerAgain) : nil
  }

  private func remedy(_ text: UnsafeBufferPointer<UInt8>, line: UnsafePointer<UInt8>)
    -> CellFault.NumberRemedy
  {
    if text.contains(Ascii.semicolon) || Self.line(line).contains(Ascii.semicolon) { return .semicolons }
    if text.first == Ascii.quote || text.last == Ascii.quote { return .quotes }
    if Self.looksLikeDate(text) { return .spreadsheetDate }
    return text.first == UInt8(ascii: "#") ? .spreadsheetError : .plain
  }

  /// Digits held together by two or more `-`, `/` or `:`, or by one and letters, as in `10.Sep` or `9-Oct`.
  static func looksLikeDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let marks = text.dropFirst().reduce(0) { [0x2D, 0x2F, 0x3A].contains($1) ? $0 + 1 : $0 }
    guard let first = text.first, Ascii.isDigit(first) else { return false }
    let months = [
      "jan", "feb", "mar", "mär", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec",
      "dez",
    ]
    let lower = String(decoding: text.prefix(32), as: UTF8.self).lowercased()
    return marks >= 2 || months.contains { lower.contains($0) }
  }

  private func error(_ row: Int, _ column: Int?, _ fault: CellFault) -> RecordingError {
    RecordingError(
      .dataUnusable, file: file, row: row, column: column.map { header.columns[$0].text }, .row(fault))
  }

  /// The line that begins at `start`, without its newline.
  private static func line(_ start: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = start
    while end[0] != Ascii.newline { end += 1 }
    return UnsafeBufferPointer(start: start, count: end - start)
  }
}
