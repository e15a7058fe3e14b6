import GaitText

/// Takes a line apart into fields, each with its number and, if it has one, its label.
///
/// Fields are separated by commas, semicolons and tabs, or by blanks where a line has none of these; runs count
/// once, so that a trailing comma adds nothing. Commas between digits are decimal where semicolons, tabs or
/// blanks separate. A label is letters before `:` or `=`; it may stand in a field of its own. A JSON object is written flat
/// first (`TextObject`).
///
/// A label that is nothing but an axis takes the name of what stands before it: `Accel X: 1, Y: 2, Z: 3`, `Accel: X=1 Y=2
/// Z=3`. A unit behind a number belongs to its label.
struct TextLineFields: Sendable {
  /// One field of the line.
  struct Field: Sendable {
    /// Its number; `nil` when it is none.
    var number: Double?
    /// Where its label with its unit, or, of a field without number and label, its text stands in `bytes`.
    var name: Range<Int>
    /// Whether `name` is a label.
    var isLabelled: Bool
  }

  /// The line, of a JSON object flat; behind it labels that were put together.
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
  private var object = TextObject()
  /// What a bare axis belongs to, in `bytes`.
  private var group: Range<Int>?
  private var isSpaced = true
  private var isObject = false
  /// Whether the last number has a unit.
  private var hasUnit = false

  /// Reads a line without its end; `false` when it holds bytes that no line of text holds.
  mutating func read(_ line: [UInt8]) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    labels = 0xCBF2_9CE4_8422_2325
    isObject = !line.isEmpty && line[0] == Ascii.openBrace
    hasUnit = false
    for index in 0..<line.count where Ascii.isControl(line[index]) { return false }
    if isObject {
      object.flatten(line, into: &bytes)
    } else {
      for index in 0..<line.count { bytes.append(line[index]) }
      readDecimalCommas()
    }
    isSpaced = true
    group = nil
    let lineEnd = bytes.count
    for index in 0..<lineEnd where Self.isMark(bytes[index]) { isSpaced = false }
    var pending: Range<Int>?
    var start = 0
    while start < lineEnd {
      var end = start
      while end < lineEnd, !Self.isMark(bytes[end]), !(isSpaced && bytes[end] == Ascii.space) { end += 1 }
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
    if Ascii.isLetter(bytes[range.lowerBound]) {
      var mark = range.lowerBound
      while mark < range.upperBound, bytes[mark] != Ascii.colon, bytes[mark] != Ascii.equals { mark += 1 }
      if mark < range.upperBound {
        takeLabel(trimmed(range.lowerBound..<mark), trimmed((mark + 1)..<range.upperBound), &pending)
        return
      }
      if pending == nil, isUnitOfLast(range) { return }
    }
    guard let label = pending else {
      append(value: range, label: nil)
      return
    }
    pending = nil
    append(value: range, label: label)
  }

  private mutating func takeLabel(
    _ label: Range<Int>, _ value: Range<Int>, _ pending: inout Range<Int>?
  ) {
    let isAxis = label.count == 1 && TextObject.isAxis(bytes[label.lowerBound])
    if isAxis {
      if let before = pending {
        group = before
      } else if let last = fields.last, last.number == nil, !last.isLabelled,
        Ascii.isLetter(bytes[last.name.lowerBound])
      {
        // A word before the axis: `Accel X: 1`, where only blanks separate.
        group = last.name
        fields.removeLast()
      }
    } else if label.count > 1, TextObject.isAxis(bytes[label.upperBound - 1]) {
      group = trimmed(label.lowerBound..<(label.upperBound - 1))
    } else {
      group = nil
    }
    pending = nil
    let name = isAxis ? group.map { compose($0, label) } ?? label : label
    guard let first = value.first else {
      pending = name
      return
    }
    // `Accel: X=1`: the value begins with a label of its own.
    if Ascii.isLetter(bytes[first]), hasLabel(value) {
      pending = label
      take(value, &pending)
      return
    }
    append(value: value, label: name)
  }

  private func hasLabel(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == Ascii.colon || bytes[index] == Ascii.equals { return true }
    return false
  }

  private mutating func append(value: Range<Int>, label: Range<Int>?) {
    guard let label else {
      fields.append(Field(number: DecimalField.number(bytes, value), name: value, isLabelled: false))
      return
    }
    var number = DecimalField.number(bytes, value)
    // Of an object texts are left out: a name, a state.
    if isObject, number == nil, Ascii.isLetter(bytes[value.lowerBound]),
      bytes[value.lowerBound] != UInt8(ascii: "n")
    {
      return
    }
    hasUnit = false
    var name = label
    if number == nil, let blank = value.first(where: { bytes[$0] == Ascii.space }) {
      let unit = trimmed(blank..<value.upperBound)
      if isUnit(unit), let measured = DecimalField.number(bytes, value.lowerBound..<blank) {
        number = measured
        name = compose(label, unit)
        hasUnit = true
      }
    }
    for index in name { mix(bytes[index]) }
    mix(Ascii.colon)
    fields.append(Field(number: number, name: name, isLabelled: true))
  }

  /// Whether a word is the unit of the labelled number before it, where only blanks separate; it is put to its label.
  private mutating func isUnitOfLast(_ word: Range<Int>) -> Bool {
    guard isSpaced, !hasUnit, let last = fields.last, last.isLabelled, last.number != nil, isUnit(word) else {
      return false
    }
    hasUnit = true
    fields[fields.count - 1].name = compose(last.name, word)
    for index in word { mix(bytes[index]) }
    return true
  }

  /// Whether a word may be a unit: short, or with a stroke or a power in it.
  private func isUnit(_ word: Range<Int>) -> Bool {
    guard let first = word.first, !Ascii.isDigit(bytes[first]), word.count <= 12 else { return false }
    for index in word where bytes[index] == Ascii.slash || bytes[index] == Ascii.caret { return true }
    return word.count <= 4 && !hasLabel(word)
  }

  /// Both one behind the other, behind the line.
  private mutating func compose(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
    let begin = bytes.count
    for index in first { bytes.append(bytes[index]) }
    for index in second { bytes.append(bytes[index]) }
    return begin..<bytes.count
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
