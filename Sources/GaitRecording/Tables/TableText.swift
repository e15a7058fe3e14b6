import GaitText

/// The first part of a table as text: its lines, and the cells of a line under any separator.
struct TableText {
  /// The file's name for messages.
  let file: String
  /// The bytes, without the mark of UTF-8 in front.
  let bytes: ArraySlice<UInt8>
  /// Where each line stands, without its end. The last one is left out when it may go on.
  let lines: [Range<Int>]
  /// Whether this is the whole file.
  let isWhole: Bool

  /// The table that begins with `bytes`.
  init(file: String, bytes: ArraySlice<UInt8>, isWhole: Bool) {
    self.file = file
    self.isWhole = isWhole
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes
    self.bytes = text
    var lines: [Range<Int>] = []
    var start = text.startIndex
    while let end = text[start...].firstIndex(of: Ascii.newline) {
      let hasReturn = end > start && text[end - 1] == Ascii.carriageReturn
      lines.append(start..<(hasReturn ? end - 1 : end))
      start = end + 1
    }
    if isWhole, start < text.endIndex { lines.append(start..<text.endIndex) }
    self.lines = lines
  }

  /// How many bytes of the file come before the line.
  func offset(ofLine line: Int) -> Int {
    lines[line].lowerBound
  }

  /// Text of these bytes: UTF-8, or where they are none, Windows's letters of Western Europe (`°`, `²`, `µ`, `ä`).
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// A line as text, for looking for words in it.
  func line(_ number: Int) -> String {
    Self.string(bytes[lines[number]].prefix(4096))
  }

  /// Whether a line holds nothing but blanks and separators.
  func isBlank(_ number: Int) -> Bool {
    bytes[lines[number]].allSatisfy { Ascii.isBlank($0) || $0 == Ascii.comma || $0 == Ascii.semicolon }
  }

  /// The cells of a line, without blanks and quotes around them.
  func cells(_ number: Int, _ separator: UInt8) -> [ArraySlice<UInt8>] {
    Self.cells(bytes[lines[number]], separator)
  }

  /// The cells of `line`: separators inside quotes do not count; a run of blanks counts as one.
  static func cells(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>] {
    var cells: [ArraySlice<UInt8>] = []
    var index = line.startIndex
    let end = line.endIndex
    if separator == Ascii.space {
      while index < end {
        while index < end, line[index] == separator { index += 1 }
        let start = index
        while index < end, line[index] != separator { index += 1 }
        if start < index { cells.append(bare(line[start..<index])) }
      }
      return cells
    }
    var start = index
    var isQuoted = false
    while index < end {
      if line[index] == Ascii.quote {
        isQuoted.toggle()
      } else if line[index] == separator, !isQuoted {
        cells.append(bare(line[start..<index]))
        start = index + 1
      }
      index += 1
    }
    cells.append(bare(line[start..<end]))
    return cells
  }

  /// `cell` without blanks at its ends and without a pair of quotes around it.
  static func bare(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let core = trimmed(cell)
    guard core.count >= 2, core.first == Ascii.quote, core.last == Ascii.quote else { return core }
    return trimmed(core.dropFirst().dropLast())
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var core = cell
    while let first = core.first, Ascii.isBlank(first) { core = core.dropFirst() }
    while let last = core.last, Ascii.isBlank(last) { core = core.dropLast() }
    return core
  }
}
