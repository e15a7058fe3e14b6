import GaitText

/// What stands in a cell of a foreign table.
enum TableCell: Equatable {
  /// Nothing, or a word for nothing.
  case missing
  /// A number.
  case number(Double)
  /// Something else.
  case text

  /// Reads a cell whose numbers have this decimal mark.
  init(_ cell: ArraySlice<UInt8>, decimalMark: UInt8) {
    let core = TableText.bare(cell)
    if core.isEmpty || Self.isMissing(core) {
      self = .missing
    } else if let value = Self.number(core, decimalMark: decimalMark) {
      self = .number(value)
    } else {
      self = .text
    }
  }

  /// The words that stand for a lost reading, in small letters.
  private static let missingWords: [[UInt8]] = [
    "na", "n/a", "n.a.", "nan", "null", "none", "nil", "-", "--", "?", "#n/a", "missing",
  ].map { Array($0.utf8) }

  /// Whether a bare cell says that there is no reading.
  static func isMissing(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, cell.count <= 7, !Ascii.isDigit(first) else { return false }
    let small = cell.map { ($0 >= 0x41 && $0 <= 0x5A) ? $0 | 0x20 : $0 }
    return missingWords.contains(small)
  }

  /// The number that a bare cell is from end to end. With a decimal comma, dots group thousands, and the other way
  /// round.
  static func number(_ cell: ArraySlice<UInt8>, decimalMark: UInt8) -> Double? {
    if decimalMark == Ascii.dot {
      if let number = cell.withUnsafeBufferPointer({ DecimalNumber.number($0) }) { return number }
      guard cell.contains(Ascii.comma), isGrouped(cell, by: Ascii.comma, decimalMark: Ascii.dot) else {
        return nil
      }
      return cell.filter { $0 != Ascii.comma }.withUnsafeBufferPointer { DecimalNumber.number($0) }
    }
    if cell.contains(Ascii.dot), !isGrouped(cell, by: Ascii.dot, decimalMark: decimalMark) { return nil }
    guard cell.count(where: { $0 == decimalMark }) <= 1 else { return nil }
    let plain = cell.filter { $0 != Ascii.dot }.map { $0 == decimalMark ? Ascii.dot : $0 }
    return plain.withUnsafeBufferPointer { DecimalNumber.number($0) }
  }

  /// Whether the marks in a number stand before each three digits, as thousands do: `1.234` or `12.345,6`.
  static func isGrouped(_ cell: ArraySlice<UInt8>, by mark: UInt8, decimalMark: UInt8?) -> Bool {
    var whole = cell
    if let first = whole.first, first == Ascii.minus || first == Ascii.plus { whole = whole.dropFirst() }
    if let decimalMark, let index = whole.firstIndex(of: decimalMark) { whole = whole[..<index] }
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, let digit = first.first, digit != Ascii.zero,
      first.count <= 3
    else { return false }
    return groups.allSatisfy { $0.allSatisfy(Ascii.isDigit) }
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
