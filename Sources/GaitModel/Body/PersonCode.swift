/// Who walks, by a code from which nobody learns who that is: `me`, `P-017`.
///
/// 1 to 32 letters and digits without accents, with `-`, `_` and `.` in between; it begins with a letter or digit.
public struct PersonCode: Hashable, Sendable, CustomStringConvertible {
  /// The code.
  public let text: String

  /// The one who uses the program, and needs no other code.
  public static let me = PersonCode(known: "me")

  /// A code; `nil` for what is none.
  public init?(_ text: some StringProtocol) {
    guard (1...32).contains(text.utf8.count), let first = text.utf8.first, Self.isLetterOrDigit(first),
      text.utf8.allSatisfy({ Self.isLetterOrDigit($0) || Self.between.contains($0) })
    else { return nil }
    self.text = String(text)
  }

  private init(known text: String) {
    self.text = text
  }

  /// The code.
  public var description: String { text }

  private static let between = Array("-_.".utf8)

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
