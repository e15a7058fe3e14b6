#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Names of files as text, and back: to the system a name is bytes, and not every name is UTF-8.
///
/// A byte that is no part of a letter becomes a character of the plane for private use, which stands in no name that
/// is text; on the way to the system it becomes the byte again.
public enum PathText {
  /// The character for the byte 0.
  private static let first: UInt32 = 0x10_F700
  /// The bytes that can be no text.
  private static let bytes: ClosedRange<UInt32> = 0x80...0xFF

  /// A name from its bytes.
  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    let all = Array(bytes)
    if let text = String(validating: all, as: UTF8.self) { return text }
    var result = String.UnicodeScalarView()
    var rest = all[...]
    while let byte = rest.first {
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if let letter = String(validating: rest.prefix(length), as: UTF8.self) {
        result.append(contentsOf: letter.unicodeScalars)
        rest = rest.dropFirst(length)
      } else {
        if let stand = Unicode.Scalar(first + UInt32(byte)) { result.append(stand) }
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  /// A name from the bytes up to a zero, as the system gives it.
  public static func text(_ name: UnsafePointer<CChar>) -> String {
    text(UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) })
  }

  /// The bytes of a name.
  public static func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      byte(scalar).map { [$0] } ?? Array(String(scalar).utf8)
    }
  }

  /// The byte that a character stands for; `nil` for a character that is one.
  public static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value >= first, bytes.contains(scalar.value - first) else { return nil }
    return UInt8(scalar.value - first)
  }

  /// Calls `body` with a name as the system takes it.
  public static func withPath<Result>(_ text: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    if !text.unicodeScalars.contains(where: { byte($0) != nil }) { return text.withCString(body) }
    let characters = bytes(text).map { CChar(bitPattern: $0) } + [0]
    return characters.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return "".withCString(body) }
      return body(start)
    }
  }
}
