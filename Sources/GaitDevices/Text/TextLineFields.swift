/// Takes a line apart into fields, each with its number and, if it has one, its label.
///
/// Fields are separated by commas, semicolons, tabs and blanks; runs count once, so that a trailing comma adds
/// nothing. A label is letters before `:` or `=`; it may stand in a field of its own. Of a JSON object, braces
/// and quotes are left out.
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
  var isLabelled: Bool { !fields.isEmpty && fields.allSatisfy { $0.isLabelled && $0.number != nil } }
  /// Whether every field is a number without a label.
  var isPlain: Bool { !fields.isEmpty && fields.allSatisfy { !$0.isLabelled && $0.number != nil } }
  /// Whether every field is text that begins with a letter.
  var isNames: Bool {
    fields.count > 1
      && fields.allSatisfy { !$0.isLabelled && $0.number == nil && Ascii.isLetter(bytes[$0.name.lowerBound]) }
  }

  /// Reads a line without its end; `false` when it holds bytes that no line of text holds.
  mutating func read(_ line: [UInt8]) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    labels = 0xCBF2_9CE4_8422_2325
    let isJSON = line.first == Ascii.openBrace
    for byte in line {
      if Ascii.isControl(byte) { return false }
      let isLeftOut =
        byte == Ascii.openBrace || byte == Ascii.closeBrace || byte == Ascii.quote || byte == Ascii.space
        || byte == Ascii.tab
      if !(isJSON && isLeftOut) { bytes.append(byte) }
    }
    var pending: Range<Int>?
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !Self.isSeparator(bytes[end]) { end += 1 }
      if end > start { take(start..<end, &pending) }
      start = end + 1
    }
    if let pending { fields.append(Field(number: nil, name: pending, isLabelled: true)) }
    return true
  }

  private mutating func take(_ range: Range<Int>, _ pending: inout Range<Int>?) {
    var value = range
    var label = pending
    pending = nil
    if Ascii.isLetter(bytes[range.lowerBound]),
      let mark = range.first(where: { bytes[$0] == Ascii.colon || bytes[$0] == Ascii.equals })
    {
      label = range.lowerBound..<mark
      value = (mark + 1)..<range.upperBound
    }
    if let label {
      guard !value.isEmpty else {
        pending = label
        return
      }
      for index in label { mix(bytes[index]) }
      mix(Ascii.colon)
      fields.append(Field(number: DecimalField.number(bytes, value), name: label, isLabelled: true))
    } else {
      fields.append(Field(number: DecimalField.number(bytes, value), name: value, isLabelled: false))
    }
  }

  private mutating func mix(_ byte: UInt8) {
    labels = (labels ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == Ascii.comma || byte == Ascii.semicolon || byte == Ascii.tab || byte == Ascii.space
  }
}
