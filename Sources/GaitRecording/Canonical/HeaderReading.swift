import GaitModel
import GaitText

/// Turns the header line into a `CanonicalHeader`, or says what is wrong with it.
struct HeaderReading {
  /// The file's name for messages.
  let file: String
  /// The header's line number.
  let row: Int

  /// Understands the header `line` (without its line end).
  func header(
    _ line: UnsafeBufferPointer<UInt8>, keeping kept: [Place]?
  ) throws(RecordingError) -> CanonicalHeader {
    try checkIsTable(line)
    let names = line.split(separator: Ascii.comma, omittingEmptySubsequences: false).map { cell in
      String(decoding: DecimalNumber.trimmed(UnsafeBufferPointer(rebasing: cell)), as: UTF8.self)
    }
    try checkTime(names)
    var columns: [ColumnName] = []
    for (index, name) in names.enumerated() {
      guard let column = ColumnName(name) else { throw unknown(name, number: index + 1, all: names) }
      if let first = columns.firstIndex(of: column) { throw twice(column, first + 1, index + 1) }
      columns.append(column)
    }
    try checkAxes(columns)
    let header = CanonicalHeader(columns: columns, keeping: kept)
    if header.rig.sensors.isEmpty { throw nothingKept(header, kept ?? []) }
    return header
  }

  private func error(_ fault: HeaderFault, column: String? = nil) -> RecordingError {
    RecordingError(.dataUnusable, file: file, row: row, column: column, .header(fault))
  }

  /// Refuses what is not a comma-separated table with names on top.
  private func checkIsTable(_ line: UnsafeBufferPointer<UInt8>) throws(RecordingError) {
    if line.starts(with: [0x1F, 0x8B]) || line.starts(with: "PK\u{3}\u{4}".utf8) {
      throw error(.compressed)
    }
    if line.contains(0) {
      throw error(.notText)
    }
    if line.dropLast().contains(Ascii.carriageReturn) {
      throw error(.bareCarriageReturns)
    }
    if !line.contains(Ascii.comma) {
      if line.contains(Ascii.semicolon) { throw error(.otherDelimiter(.semicolons)) }
      if line.contains(Ascii.tab) { throw error(.otherDelimiter(.tabs)) }
    }
    let cells = line.split(separator: Ascii.comma, omittingEmptySubsequences: false)
    let isNumbers = cells.allSatisfy { cell in
      if case .number = DecimalNumber.parse(UnsafeBufferPointer(rebasing: cell)) { true } else { false }
    }
    if isNumbers {
      throw error(.namesMissing)
    }
  }

  private func checkTime(_ names: [String]) throws(RecordingError) {
    if names.contains(ColumnName.timeName) { return }
    guard let guess = names.lazy.compactMap(TimeColumnGuess.init).first else {
      throw error(.noTime)
    }
    let remedy: HeaderFault.TimeRemedy =
      if let divisor = guess.scale.divisor {
        .divide(by: divisor)
      } else {
        guess.scale == .seconds ? .rename : .unclear
      }
    throw error(.timeNamedOtherwise(column: CellText.shown(guess.name.utf8), remedy))
  }

  private func unknown(_ name: String, number: Int, all names: [String]) -> RecordingError {
    if name.isEmpty {
      return error(.namelessColumn, column: String(number))
    }
    let remedy: HeaderFault.ColumnRemedy =
      if TimeColumnGuess(name) != nil, !name.lowercased().contains("acc") {
        .removeSecondTime
      } else if let suggestion = ColumnSuggestion.reading(for: name)?.text {
        names.contains(suggestion) ? .removeFor(suggestion) : .rename(to: suggestion)
      } else {
        .renameOrRemove
      }
    return error(.unknownColumn(CellText.shown(name.utf8), remedy), column: String(number))
  }

  private func twice(_ column: ColumnName, _ first: Int, _ second: Int) -> RecordingError {
    error(.columnTwice(first: first, second: second), column: column.text)
  }

  private func checkAxes(_ columns: [ColumnName]) throws(RecordingError) {
    for case .reading(let place, let channel, _) in columns {
      let axes = Axis.allCases.map { ColumnName.reading(place, channel, $0) }
      let missing = axes.filter { !columns.contains($0) }
      let present = axes.filter(columns.contains)
      guard let first = missing.first else { continue }
      throw error(
        .axesMissing(missing: missing.map(\.text), present: present.map(\.text)), column: first.text)
    }
  }

  private func nothingKept(_ header: CanonicalHeader, _ kept: [Place]) -> RecordingError {
    error(header.places.isEmpty ? .noSensorColumn : .noneOfSensors(wanted: kept, present: header.places))
  }
}
