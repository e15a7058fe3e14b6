extension Words {
  /// A message of the program's, given in English, in `language`: errors with their remedy, warnings, remarks.
  ///
  /// What the phrase book does not know stays in English.
  public static func message(_ text: String, in language: Language) -> String {
    switch language {
    case .en: text
    case .de:
      text.split(separator: "\n", omittingEmptySubsequences: false).map { germanLine($0) }
        .joined(separator: "\n")
    }
  }

  private static let fix = "Fix: "

  private static func germanLine(_ line: Substring) -> String {
    let indent = String(line.prefix { $0 == " " })
    let text = line.dropFirst(indent.count)
    if text.hasPrefix(fix) { return indent + "Abhilfe: " + sentences(text.dropFirst(fix.count)) }
    if let known = clause(text) { return indent + known }
    // In front of what is wrong stand the file, the row and the column.
    var found = text.firstRange(of: ": ")
    while let colon = found {
      if let known = clause(text[colon.upperBound...]) {
        return indent + origin(text[..<colon.lowerBound]) + known
      }
      found = text[colon.upperBound...].firstRange(of: ": ")
    }
    return String(line)
  }

  /// A sentence, or one that lacks its full stop in the phrase book.
  private static func clause(_ text: Substring) -> String? {
    if let known = german(String(text)) { return known }
    guard text.hasSuffix("."), let known = german(String(text.dropLast())) else { return nil }
    return known + "."
  }

  /// Sentence by sentence, as far as they are known.
  private static func sentences(_ text: Substring) -> String {
    if let known = clause(text) { return known }
    var found = text.firstRange(of: ". ")
    while let stop = found {
      if let known = clause(text[..<text.index(after: stop.lowerBound)]) {
        return known + " " + sentences(text[stop.upperBound...])
      }
      found = text[stop.upperBound...].firstRange(of: ". ")
    }
    return String(text)
  }

  private static func origin(_ text: Substring) -> String {
    var origin = ""
    var rest = text
    while true {
      let colon = rest.firstRange(of: ": ")
      let part = rest[..<(colon?.lowerBound ?? rest.endIndex)]
      if part.hasPrefix("row ") {
        origin += "Zeile " + part.dropFirst(4)
      } else if part.hasPrefix("column ") {
        origin += "Spalte " + part.dropFirst(7)
      } else {
        origin +=
          part == "standard input" ? "Standardeingabe" : part == "standard output" ? "Standardausgabe" : part
      }
      origin += ": "
      guard let colon else { return origin }
      rest = rest[colon.upperBound...]
    }
  }
}
