import GaitModel

extension TableDialect {
  /// Empatica E4: the start three times, the rate three times, then counts of 1/64 g. `Empatica` finds the
  /// two lines and gives the columns these names.
  static let empatica = TableDialect(
    id: "empatica", name: "Empatica E4", signature: Signature(names: ["e4_acc_x", "e4_acc_y", "e4_acc_z"]),
    rules: axes("e4_acc_{}", .acceleration, .counts(64)), others: .ignored)
}

/// The two lines on top of an Empatica E4's file.
enum Empatica {
  /// The rate, if the table begins with three equal times since 1970 and three equal rates. Names the columns then,
  /// and moves the first row below.
  static func rate(_ text: TableText, _ shape: inout TableShape) -> Double? {
    guard shape.names.isEmpty, shape.columnCount == 3, text.lines.count > shape.firstRow + 2,
      let start = equal(text, shape.firstRow, shape), start > 1e9, start < 5e9,
      let rate = equal(text, shape.firstRow + 1, shape), rate >= 1, rate <= 1000
    else { return nil }
    shape.names = ["e4_acc_x", "e4_acc_y", "e4_acc_z"]
    shape.firstRow += 2
    return rate
  }

  /// The number that all cells of a line hold.
  private static func equal(_ text: TableText, _ line: Int, _ shape: TableShape) -> Double? {
    let numbers = text.cells(line, shape.separator).map {
      TableCell.number($0, decimalMark: shape.decimalMark)
    }
    guard let first = numbers.first, numbers.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
