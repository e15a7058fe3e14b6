/// Bytes of text by name, and what kind of character a byte stands for.
public enum Ascii {
  /// The tabulator.
  @inlinable public static var tab: UInt8 { 0x09 }
  /// The line feed that ends a line.
  @inlinable public static var newline: UInt8 { 0x0A }
  /// The carriage return before the line feed of a CR LF line end.
  @inlinable public static var carriageReturn: UInt8 { 0x0D }
  /// A blank.
  @inlinable public static var space: UInt8 { 0x20 }
  /// `"`
  @inlinable public static var quote: UInt8 { 0x22 }
  /// `+`
  @inlinable public static var plus: UInt8 { 0x2B }
  /// `,`
  @inlinable public static var comma: UInt8 { 0x2C }
  /// `-`
  @inlinable public static var minus: UInt8 { 0x2D }
  /// `.`
  @inlinable public static var dot: UInt8 { 0x2E }
  /// `/`
  @inlinable public static var slash: UInt8 { 0x2F }
  /// `0`
  @inlinable public static var zero: UInt8 { 0x30 }
  /// `9`
  @inlinable public static var nine: UInt8 { 0x39 }
  /// `:`
  @inlinable public static var colon: UInt8 { 0x3A }
  /// `;`
  @inlinable public static var semicolon: UInt8 { 0x3B }
  /// `=`
  @inlinable public static var equals: UInt8 { 0x3D }
  /// `\`
  @inlinable public static var backslash: UInt8 { 0x5C }
  /// `^`
  @inlinable public static var caret: UInt8 { 0x5E }
  /// `e`
  @inlinable public static var e: UInt8 { 0x65 }
  /// `{`
  @inlinable public static var openBrace: UInt8 { 0x7B }
  /// `}`
  @inlinable public static var closeBrace: UInt8 { 0x7D }
  /// The delete character, which steers a terminal.
  @inlinable public static var delete: UInt8 { 0x7F }

  /// Whether the byte is a decimal digit.
  @inlinable @inline(__always)
  public static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

  /// Whether the byte is a letter from A to Z, large or small.
  @inlinable @inline(__always)
  public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// A blank inside a line; the carriage return of a CR LF line end counts as one.
  @inlinable @inline(__always)
  public static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Whether the byte steers a terminal instead of standing for a character. A tab does not count.
  @inlinable
  public static func isControl(_ byte: UInt8) -> Bool { (byte < 0x20 && byte != 0x09) || byte == 0x7F }
}
