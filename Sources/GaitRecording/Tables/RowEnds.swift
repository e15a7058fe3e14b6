import GaitText

/// How the rows of a table end, so that a last row that breaks off in the middle of a number is told from a whole
/// one: its last cell is shorter than any other, or has fewer decimals.
///
/// A file without a line end behind its last row is usual; a number that lost its last digits looks like a number.
struct RowEnds {
  /// So many rows of a block are looked at.
  private static let looked = 64
  /// Fewer rows than this show no habit.
  private static let fewest = 3

  private let separator: UInt8
  private let mark: UInt8
  private var rows = 0
  private var shortest = Int.max
  private var fewestDecimals = Int.max
  private var withExponent = 0
  private var withReturn = 0

  /// Rows whose cells are separated so and whose decimals follow this mark.
  init(separator: UInt8, decimalMark: UInt8) {
    self.separator = separator
    mark = decimalMark
  }

  /// Looks at the last of these whole lines.
  mutating func look(at lines: UnsafeBufferPointer<UInt8>) {
    var end = lines.count
    var left = Self.looked
    while end > 0, left > 0 {
      // `end` is behind a newline.
      var start = end - 1
      while start > 0, lines[start - 1] != Ascii.newline { start -= 1 }
      if start < end - 1 { take(UnsafeBufferPointer(rebasing: lines[start..<(end - 1)])) }
      end = start
      left -= 1
    }
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    let cell = lastCell(line)
    rows += 1
    shortest = min(shortest, cell.count)
    fewestDecimals = min(fewestDecimals, decimals(cell))
    if hasExponent(cell) { withExponent += 1 }
    if line.last == Ascii.carriageReturn { withReturn += 1 }
  }

  /// Whether a last line without a line end breaks off.
  func breaksOff(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if line.allSatisfy({ Ascii.isBlank($0) }) { return false }
    // Half of a line end of two bytes: the row before it is whole.
    if line.last == Ascii.carriageReturn, withReturn > 0 { return false }
    guard rows >= Self.fewest else { return false }
    let quotes = line.reduce(0) { $1 == Ascii.quote ? $0 + 1 : $0 }
    if !quotes.isMultiple(of: 2) { return true }
    let cell = lastCell(line)
    return cell.count < shortest || decimals(cell) < fewestDecimals
      || (withExponent == rows && !hasExponent(cell))
  }

  /// The bytes behind the last separator, without blanks at their end.
  private func lastCell(_ line: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    var end = line.count
    while end > 0, line[end - 1] != separator, Ascii.isBlank(line[end - 1]) { end -= 1 }
    var start = end
    while start > 0, line[start - 1] != separator { start -= 1 }
    return line[start..<end]
  }

  private func decimals(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let point = cell.firstIndex(of: mark) else { return 0 }
    return cell[(point + 1)...].prefix { Ascii.isDigit($0) }.count
  }

  private func hasExponent(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = cell.first(where: { !Ascii.isBlank($0) && $0 != Ascii.quote }) else { return false }
    return (Ascii.isDigit(first) || first == Ascii.minus) && cell.contains { $0 | 0x20 == Ascii.e }
  }
}
