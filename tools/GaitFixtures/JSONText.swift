/// A JSON value that prints the same bytes everywhere: members in the order given, decimals fixed.
indirect enum JSONText {
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(Double, decimals: Int)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  /// A number, or null for an absent one.
  static func optional(_ value: Double?, decimals: Int) -> JSONText {
    value.map { .decimal($0, decimals: decimals) } ?? .null
  }

  /// The text: one line a member of the outermost object.
  var document: String {
    guard case .object(let members) = self else { return text + "\n" }
    let lines = members.map { name, value in "  " + JSONText.quoted(name) + ": " + value.text }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private var text: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .decimal(let number, let decimals): FixedDecimals.text(number, decimals: decimals)
    case .string(let string): JSONText.quoted(string)
    case .array(let items): "[" + items.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { JSONText.quoted($0) + ": " + $1.text }.joined(separator: ", ") + "}"
    }
  }

  /// The fixtures' own words: plain text without control characters.
  private static func quoted(_ string: String) -> String {
    var result = "\""
    for character in string {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }
}
