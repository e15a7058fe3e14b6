import GaitText

/// Takes a line apart into fields, each with its number and, if it has one, its label.
///
/// Fields are separated by commas, semicolons and tabs, or by blanks where a line has none of these; runs count
/// once, so that a trailing comma adds nothing. Commas between digits are decimal where semicolons, tabs or
/// blanks separate. A label is letters before `:` or `=`; it may stand in a field of its own. Of a JSON object,
/// braces and quotes are left out.
struct TextLineFields: Sendable {
  /// One field of the line.
  struct Field: Sendable {
    /// Its number; `nil` when it is none.
    var number: Double?
    /// Where its label, or, of a field without number and label, its text stands in `bytes`.
    var name: Range<Int>
    /// Whether `name` is a label.
    var isLabelled: Bool
  }

  /// The line, of a JSON object without its braces, quotes and blanks.
  private(set) var bytes: [UInt8] = []
  private(set) var fields: [Field] = []
  /// The same for lines with the same labels in the same order.
  private(set) var labels: UInt64 = 0

  /// Whether every field is a label with a number.
  private(set) var isLabelled = false
  /// Whether every field is a number without a label.
  private(set) var isPlain = false
  /// Whether there are several fields, all of them text that begins with a letter.
  private(set) var isNames = false

  /// Reads a line without its end; `false` when it holds bytes that no line of text holds.
  mutating func read(_ line: [UInt8]) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    labels = 0xCBF2_9CE4_8422_2325
    let isJSON = !line.isEmpty && line[0] == Ascii.openBrace
    for index in 0..<line.count {
      let byte = line[index]
      if Ascii.isControl(byte) { return false }
      let isLeftOut =
        byte == Ascii.openBrace || byte == Ascii.closeBrace || byte == Ascii.quote || byte == Ascii.space
        || byte == Ascii.tab
      if !(isJSON && isLeftOut) { bytes.append(byte) }
    }
    if !isJSON { readDecimalCommas() }
    var isSpaced = true
    for index in 0..<bytes.count where Self.isMark(bytes[index]) { isSpaced = false }
    var pending: Range<Int>?
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !Self.isMark(bytes[end]), !(isSpaced && bytes[end] == Ascii.space) { end += 1 }
      let field = trimmed(start..<end)
      if !field.isEmpty { take(field, &pending) }
      start = end + 1
    }
    if let pending { fields.append(Field(number: nil, name: pending, isLabelled: true)) }
    judge()
    return true
  }

  /// Turns decimal commas into points, in a line in which commas can be nothing else: no point anywhere, each comma
  /// between two digits, and at most one of them from one semicolon or tab to the next. Where only blanks separate,
  /// three commas at least: one may follow a clock.
  private mutating func readDecimalCommas() {
    var commas = 0
    var isAlone = true
    var hasMark = false
    var hasBlank = false
    for index in 0..<bytes.count {
      switch bytes[index] {
      case Ascii.comma:
        guard isAlone, index > 0, index + 1 < bytes.count, Ascii.isDigit(bytes[index - 1]),
          Ascii.isDigit(bytes[index + 1])
        else { return }
        commas += 1
        isAlone = false
      case Ascii.semicolon, Ascii.tab:
        hasMark = true
        isAlone = true
      case Ascii.space:
        hasBlank = true
        isAlone = true
      case UInt8(ascii: "."): return
      default: break
      }
    }
    guard commas > 0, hasMark || (hasBlank && commas >= 3) else { return }
    for index in 0..<bytes.count where bytes[index] == Ascii.comma { bytes[index] = UInt8(ascii: ".") }
  }

  /// Whether a field without a label was printed with decimals.
  func hasDecimals(_ index: Int) -> Bool {
    let range = fields[index].name
    for index in range where bytes[index] == UInt8(ascii: ".") { return true }
    return false
  }

  private mutating func judge() {
    isLabelled = !fields.isEmpty
    isPlain = !fields.isEmpty
    isNames = fields.count > 1
    for index in 0..<fields.count {
      let hasNumber = fields[index].number != nil
      let hasLabel = fields[index].isLabelled
      if !hasNumber || !hasLabel { isLabelled = false }
      if !hasNumber || hasLabel { isPlain = false }
      if hasNumber || hasLabel || !Ascii.isLetter(bytes[fields[index].name.lowerBound]) { isNames = false }
    }
  }

  private mutating func take(_ range: Range<Int>, _ pending: inout Range<Int>?) {
    var value = range
    var label = pending
    pending = nil
    if Ascii.isLetter(bytes[range.lowerBound]) {
      var mark = range.lowerBound
      while mark < range.upperBound, bytes[mark] != Ascii.colon, bytes[mark] != Ascii.equals { mark += 1 }
      if mark < range.upperBound {
        label = range.lowerBound..<mark
        value = trimmed((mark + 1)..<range.upperBound)
      }
    }
    if let label {
      guard !value.isEmpty else {
        pending = label
        return
      }
      for index in label.lowerBound..<label.upperBound { mix(bytes[index]) }
      mix(Ascii.colon)
      fields.append(Field(number: DecimalField.number(bytes, value), name: label, isLabelled: true))
    } else {
      fields.append(Field(number: DecimalField.number(bytes, value), name: value, isLabelled: false))
    }
  }

  private mutating func mix(_ byte: UInt8) {
    labels = (labels ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The range without blanks at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] == Ascii.space { lower += 1 }
    while lower < upper, bytes[upper - 1] == Ascii.space { upper -= 1 }
    return lower..<upper
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == Ascii.comma || byte == Ascii.semicolon || byte == Ascii.tab
  }
}
