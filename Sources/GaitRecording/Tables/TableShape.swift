import GaitText

/// How a table is laid out: what separates its cells, where its names and its numbers begin.
struct TableShape: Equatable {
  /// The byte between cells.
  var separator: UInt8
  /// The byte before decimals.
  var decimalMark: UInt8
  /// How many cells a row has.
  var columnCount: Int
  /// The lines of names, from the top; none in a table without a header.
  var nameLines: [Int]
  /// The line of units.
  var unitLine: Int?
  /// The first line of numbers.
  var firstRow: Int
  /// The lines above the names, as text.
  var preamble: [String]
  /// The columns' names, two lines of them joined; empty without a header.
  var names: [String]
  /// What stands in the line of units, column by column; empty without one.
  var units: [String]
  /// A number that can be read in two ways, with the decimal mark and without; `nil` when the mark is certain.
  var doubtfulNumber: String?

  /// The shape of plain lines with commas, and nothing in them.
  static let plain = TableShape(
    separator: Ascii.comma, decimalMark: Ascii.dot, columnCount: 0, nameLines: [], unitLine: nil, firstRow: 0,
    preamble: [],
    names: [], units: [], doubtfulNumber: nil)

  /// So many lines of numbers decide what separates the cells.
  static let lookedAt = 200

  /// The line of `text` that says which byte separates, and that byte: `sep=;`.
  static func separatorLine(_ text: TableText) -> (line: Int, separator: UInt8)? {
    for number in text.lines.indices.prefix(3) {
      let line = text.bytes[text.lines[number]].filter { $0 != Ascii.quote }
      guard line.starts(with: "sep=".utf8), line.count >= 5 else { continue }
      return (number, line[line.startIndex + 4])
    }
    return nil
  }
}

/// Finds a table's shape by looking at it.
struct TableShapeFinding {
  let text: TableText
  /// What the user said of the decimal mark.
  let decimalMark: UInt8?

  /// A way of cutting lines into cells.
  private struct Cut {
    let separator: UInt8
    let mark: UInt8
    var count = 0
    var score = 0.0
  }

  /// The shape; `nil` when the lines are no table of numbers.
  func shape() -> TableShape? {
    let said = TableShape.separatorLine(text)
    let begin = said.map { $0.line + 1 } ?? 0
    guard let cut = bestCut(from: begin, separator: said?.separator) else { return nil }
    guard let firstRow = firstRow(cut, from: begin) else { return nil }
    var shape = TableShape(
      separator: cut.separator, decimalMark: cut.mark, columnCount: cut.count, nameLines: [], unitLine: nil,
      firstRow: firstRow, preamble: [], names: [], units: [], doubtfulNumber: nil)
    readNames(&shape, from: begin)
    if decimalMark == nil { shape.doubtfulNumber = doubtfulNumber(cut, from: firstRow) }
    return shape
  }

  // MARK: Cells

  private func bestCut(from begin: Int, separator: UInt8?) -> Cut? {
    let lines = text.lines.indices.dropFirst(begin).filter { !text.isBlank($0) && !isRemark($0) }
    // The end of what is in hand: a preamble is at the beginning.
    let looked = Array(lines.suffix(TableShape.lookedAt))
    let separators: [UInt8] =
      separator.map { [$0] } ?? [Ascii.comma, Ascii.semicolon, Ascii.tab, 0x7C, Ascii.space]
    let marks: [UInt8] = decimalMark.map { [$0] } ?? [Ascii.dot, Ascii.comma]
    var best: Cut?
    for separator in separators {
      for mark in marks where mark != separator || (separator == Ascii.comma && isQuoted(looked)) {
        let cut = judge(Cut(separator: separator, mark: mark), looked)
        guard cut.count >= 2 || (cut.count == 1 && separators.count == 1) else { continue }
        if cut.score > (best?.score ?? 0) + 1e-9 { best = cut }
      }
    }
    guard let best, best.score > 0.3 else { return nil }
    return best
  }

  /// Whether a line is a remark.
  private func isRemark(_ line: Int) -> Bool {
    text.bytes[text.lines[line]].starts(with: "//".utf8)
  }

  /// Whether rows have quotes around cells: then even a comma between cells goes with decimal commas.
  private func isQuoted(_ lines: [Int]) -> Bool {
    lines.suffix(20).allSatisfy { text.bytes[text.lines[$0]].contains(Ascii.quote) }
  }

  private func judge(_ cut: Cut, _ lines: [Int]) -> Cut {
    var counts: [Int: Int] = [:]
    var numbers = 0
    var cells = 0
    for line in lines {
      let found = text.cells(line, cut.separator)
      counts[found.count, default: 0] += 1
      for cell in found where !cell.isEmpty {
        cells += 1
        if case .text = TableCell(cell, decimalMark: cut.mark) { continue }
        numbers += 1
      }
    }
    var judged = cut
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), cells > 0 else {
      return judged
    }
    judged.count = usual.key
    judged.score = Double(numbers) / Double(cells) * Double(usual.value) / Double(lines.count)
    return judged
  }

  // MARK: Lines

  private func firstRow(_ cut: Cut, from begin: Int) -> Int? {
    let rows = text.lines.indices.dropFirst(begin).filter { !text.isBlank($0) }
    for (index, line) in rows.enumerated() {
      guard isRow(line, cut) else { continue }
      let next = rows.dropFirst(index + 1).prefix(3)
      if next.allSatisfy({ isRow($0, cut) }) { return line }
    }
    return nil
  }

  /// Whether a line looks like a row of numbers: as many cells as usual, and at least half of those that hold
  /// something hold numbers.
  private func isRow(_ line: Int, _ cut: Cut) -> Bool {
    let cells = text.cells(line, cut.separator)
    guard cells.count + 2 >= cut.count, cells.count <= cut.count + 1 else { return false }
    var numbers = 0
    var texts = 0
    for cell in cells where !cell.isEmpty {
      switch TableCell(cell, decimalMark: cut.mark) {
      case .number: numbers += 1
      case .missing: break
      case .text: texts += RawTime.looksLikeTime(cell) ? 0 : 1
      }
    }
    return numbers > 0 && numbers >= texts
  }

  private func readNames(_ shape: inout TableShape, from begin: Int) {
    var above: [Int] = []
    var line = shape.firstRow - 1
    while line >= begin {
      if text.isBlank(line) {
        if above.isEmpty { line -= 1; continue } else { break }
      }
      let cells = text.cells(line, shape.separator)
      guard cells.count + 2 >= shape.columnCount, above.count < 3 else { break }
      above.insert(line, at: 0)
      line -= 1
    }
    if let last = above.last, above.count > 1 {
      let cells = strings(last, shape)
      if TableUnit.isUnitRow(cells) {
        shape.unitLine = last
        shape.units = cells
        above.removeLast()
      }
    }
    if let last = above.last {
      var names = Self.withoutMark(strings(last, shape), columns: shape.columnCount)
      if names.count == shape.columnCount - 1, numbersRows(shape) { names.insert("", at: 0) }
      shape.nameLines = [last]
      let isRepeated = Set(names.filter { !$0.isEmpty }).count < names.count(where: { !$0.isEmpty })
      let upper = above.count > 1 ? above[above.count - 2] : last
      // A line above that is filled from end to end and repeats itself names the sensors of the columns.
      let heads = strings(upper, shape)
      let isOfSensors = heads.count == names.count && !heads.contains("") && Set(heads).count < heads.count
      if above.count > 1, isRepeated || isOfSensors {
        names = joined(heads, names)
        shape.nameLines = [upper, last]
      }
      shape.names = names
    }
    let end = shape.nameLines.first ?? shape.unitLine ?? shape.firstRow
    shape.preamble = (0..<end).map(text.line)
  }

  /// Names without the sign of a comment before the first: `# time`, `% t`.
  private static func withoutMark(_ names: [String], columns: Int) -> [String] {
    guard let first = names.first, let sign = first.first, "#%".contains(sign) else { return names }
    let bare = String(first.drop { "#% ".contains($0) })
    // Between blanks the sign is a cell of its own.
    if bare.isEmpty, names.count == columns + 1 { return Array(names.dropFirst()) }
    return [bare] + names.dropFirst()
  }

  /// Whether the first column numbers the rows, and has no name: R's `write.table` names all but that.
  private func numbersRows(_ shape: TableShape) -> Bool {
    let numbers = text.lines.indices.dropFirst(shape.firstRow).prefix(20).compactMap { line -> Double? in
      let cells = text.cells(line, shape.separator)
      guard cells.count == shape.columnCount, let first = cells.first, cells.last?.isEmpty == false else {
        return nil
      }
      return TableCell.number(first, decimalMark: shape.decimalMark)
    }
    return numbers.count >= 3 && zip(numbers.dropFirst(), numbers).allSatisfy { $0 - $1 == 1 }
  }

  private func strings(_ line: Int, _ shape: TableShape) -> [String] {
    text.cells(line, shape.separator).map(TableText.string)
  }

  /// Two lines of names as one: an empty cell above repeats the one before it.
  private func joined(_ upper: [String], _ lower: [String]) -> [String] {
    var current = ""
    return lower.indices.map { index in
      if upper.indices.contains(index), !upper[index].isEmpty { current = upper[index] }
      return lower[index].isEmpty ? current : current.isEmpty ? lower[index] : current + " " + lower[index]
    }
  }

  /// A number such as `1.234` in a column that otherwise holds whole numbers of up to three digits: with the dot it is
  /// one and a bit, without it a thousand.
  private func groupedByDots(_ cut: Cut, from firstRow: Int) -> String? {
    let rows = text.lines.indices.dropFirst(firstRow).prefix(TableShape.lookedAt).map {
      text.cells($0, cut.separator)
    }
    for column in 0..<cut.count {
      let cells = rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
      let dotted = cells.filter { $0.contains(Ascii.dot) }
      guard let first = dotted.first, dotted.count < cells.count,
        dotted.allSatisfy({ TableCell.isGrouped($0, by: Ascii.dot, decimalMark: nil) }),
        cells.allSatisfy({
          $0.contains(Ascii.dot) || ($0.count <= 4 && TableCell.number($0, decimalMark: Ascii.dot) != nil)
        })
      else { continue }
      return String(decoding: first, as: UTF8.self)
    }
    return nil
  }

  /// A number such as `1,234` when every number with the mark is of that kind: with the mark it is one and a
  /// bit, without it a thousand.
  private func doubtfulNumber(_ cut: Cut, from firstRow: Int) -> String? {
    var doubtful: String?
    for line in text.lines.indices.dropFirst(firstRow).prefix(TableShape.lookedAt) {
      for cell in text.cells(line, cut.separator) {
        // A dot that is no thousand's says what the comma is.
        if cut.mark == Ascii.dot, cell.contains(Ascii.dot) { return groupedByDots(cut, from: firstRow) }
        guard cell.contains(Ascii.comma) else { continue }
        guard TableCell.isGrouped(cell, by: Ascii.comma, decimalMark: nil) else { return nil }
        doubtful = doubtful ?? String(decoding: cell, as: UTF8.self)
      }
    }
    return doubtful
  }
}
