import GaitResults

/// Appending text to a reusable buffer of UTF-8. Nothing here allocates beyond the buffer's own growth.
extension [UInt8] {
  /// Appends a piece of fixed text.
  mutating func append(text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends text that was made at run time, as it is.
  mutating func append(plain text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends a whole number.
  mutating func append(integer value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(value.magnitude), atLeast: 1)
  }

  /// Appends a decimal with exactly its count of decimals: no exponent, no sign on a zero.
  mutating func append(decimal: FixedDecimal, mark: UInt8 = UInt8(ascii: ".")) {
    if decimal.scaled < 0 { append(UInt8(ascii: "-")) }
    append(digits: decimal.whole, atLeast: 1)
    guard decimal.decimals > 0 else { return }
    append(mark)
    append(digits: decimal.fraction, atLeast: decimal.decimals)
  }

  /// Appends text as the inside of a JSON string (RFC 8259, section 7): quotes, backslashes and control
  /// characters escaped, and beyond that all that a terminal obeys or that turns the text around it. A `String`
  /// cannot hold invalid UTF-8 (it was replaced when it was made).
  mutating func append(escaped text: String) {
    for scalar in text.unicodeScalars {
      guard !scalar.isASCII else {
        append(escapedASCII: UInt8(scalar.value))
        continue
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          append(text: "\\u")
          for shift in [12, 8, 4, 0] { append(hexadecimalDigit: UInt8(unit >> UInt16(shift) & 0xF)) }
        }
      default: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
      }
    }
  }

  private mutating func append(escapedASCII byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(text: "\\\"")
    case UInt8(ascii: "\\"): append(text: "\\\\")
    case 0x08: append(text: "\\b")
    case 0x09: append(text: "\\t")
    case 0x0A: append(text: "\\n")
    case 0x0C: append(text: "\\f")
    case 0x0D: append(text: "\\r")
    case 0..<0x20, 0x7F:
      append(text: "\\u00")
      append(hexadecimalDigit: byte >> 4)
      append(hexadecimalDigit: byte & 0xF)
    default: append(byte)
    }
  }

  private mutating func append(hexadecimalDigit digit: UInt8) {
    append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
  }

  private mutating func append(digits value: UInt64, atLeast count: Int) {
    var divisor: UInt64 = 1
    var length = 1
    while length < count || value / divisor >= 10 {
      divisor *= 10
      length += 1
    }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }
}
