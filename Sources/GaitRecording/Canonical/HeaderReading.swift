import GaitModel

/// Turns the header line into a `CanonicalHeader`, or says what is wrong with it.
struct HeaderReading {
  /// The file's name for messages.
  let file: String
  /// The header's line number.
  let row: Int

  private static let pattern = "Names are <place>_<channel>_<axis>, for example left_foot_gyr_z."

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

  private func error(_ message: String, column: String? = nil, remedy: String) -> RecordingError {
    RecordingError(.dataUnusable, file: file, row: row, column: column, message: message, remedy: remedy)
  }

  /// Refuses what is not a comma-separated table with names on top.
  private func checkIsTable(_ line: UnsafeBufferPointer<UInt8>) throws(RecordingError) {
    if line.starts(with: [0x1F, 0x8B]) || line.starts(with: "PK\u{3}\u{4}".utf8) {
      throw error("this file is compressed", remedy: "Unpack it first, then name the CSV file inside.")
    }
    if line.contains(0) {
      throw error(
        "this is not a text file", remedy: "Export the recording as CSV text in UTF-8.")
    }
    if line.dropLast().contains(Ascii.carriageReturn) {
      throw error(
        "the lines end in a bare carriage return",
        remedy: "Convert the line ends: tr '\\r' '\\n' < in.csv > out.csv.")
    }
    if !line.contains(Ascii.comma) {
      let others: [(UInt8, String)] = [(Ascii.semicolon, "semicolons"), (Ascii.tab, "tabs")]
      for (delimiter, name) in others where line.contains(delimiter) {
        let comma = delimiter == Ascii.semicolon ? " and decimal commas to dots" : ""
        throw error(
          "the columns are separated by \(name), not by commas",
          remedy: "Export with commas between the columns, or convert \(name) to commas\(comma).")
      }
    }
    let cells = line.split(separator: Ascii.comma, omittingEmptySubsequences: false)
    let isNumbers = cells.allSatisfy { cell in
      if case .number = DecimalNumber.parse(UnsafeBufferPointer(rebasing: cell)) { true } else { false }
    }
    if isNumbers {
      throw error(
        "this row holds numbers where the column names should be",
        remedy: "Add a first row with the names: time_s,lower_back_acc_x,… " + Self.pattern)
    }
  }

  private func checkTime(_ names: [String]) throws(RecordingError) {
    if names.contains(ColumnName.timeName) { return }
    guard let guess = names.lazy.compactMap(TimeColumnGuess.init).first else {
      throw error(
        "there is no column time_s",
        remedy: "Add a column time_s that gives each row's time in seconds.")
    }
    let name = VisibleText.cell(guess.name.utf8)
    let remedy =
      if let divisor = guess.scale.divisor {
        "Divide \(name) by \(divisor) to get seconds, then name it time_s."
      } else if guess.scale == .seconds {
        "Rename \(name) to time_s."
      } else {
        "If it holds seconds, rename it to time_s; if milliseconds, divide it by 1000 first."
      }
    throw error("there is no column time_s, but there is \(name)", remedy: remedy)
  }

  private func unknown(_ name: String, number: Int, all names: [String]) -> RecordingError {
    if name.isEmpty {
      return error(
        "this column has no name", column: String(number),
        remedy: "Name it, or remove it; a comma at the end of each line makes such a column.")
    }
    let shown = VisibleText.cell(name.utf8)
    if TimeColumnGuess(name) != nil, !name.lowercased().contains("acc") {
      return error(
        "\(shown) is not a column name Gangart knows", column: String(number),
        remedy: "Remove this column: the time is read from time_s.")
    }
    guard let suggestion = ColumnSuggestion.reading(for: name)?.text else {
      return error(
        "\(shown) is not a column name Gangart knows", column: String(number),
        remedy: "Rename or remove the column. " + Self.pattern)
    }
    let message = "\(shown) is not a column name Gangart knows; did you mean \(suggestion)?"
    if names.contains(suggestion) {
      return error(
        message, column: String(number), remedy: "Remove this column, for \(suggestion) is there already.")
    }
    return error(message, column: String(number), remedy: "Rename it to \(suggestion). " + Self.pattern)
  }

  private func twice(_ column: ColumnName, _ first: Int, _ second: Int) -> RecordingError {
    error(
      "this column is there twice, as column \(first) and as column \(second)", column: column.text,
      remedy: "Rename or remove one of the two.")
  }

  private func checkAxes(_ columns: [ColumnName]) throws(RecordingError) {
    for case .reading(let place, let channel, _) in columns {
      let axes = Axis.allCases.map { ColumnName.reading(place, channel, $0) }
      let missing = axes.filter { !columns.contains($0) }
      let present = axes.filter(columns.contains)
      guard let first = missing.first else { continue }
      throw error(
        missing.count == 1
          ? "this axis is missing; there is \(present.map(\.text).joined(separator: ", "))"
          : "\(missing.map(\.text).joined(separator: ", ")) are missing; there is only "
            + present.map(\.text).joined(),
        column: first.text,
        remedy: "Add the missing axis, or remove this channel. "
          + "A sensor may sit any way round, so all three axes count.")
    }
  }

  private func nothingKept(_ header: CanonicalHeader, _ kept: [Place]) -> RecordingError {
    if header.places.isEmpty {
      return error(
        "there is a time but no sensor column",
        remedy: "Add the readings, for example lower_back_acc_x, lower_back_acc_y and lower_back_acc_z.")
    }
    let wanted = kept.map(\.name).joined(separator: ", ")
    let present = header.places.map(\.name).joined(separator: ", ")
    return error(
      "none of the sensors asked for (\(wanted)) is in this file", remedy: "Choose from: \(present).")
  }
}
