/// A test is called by a sentence: what holds when it passes.
enum TestNameRule {
  private static let attribute = "@Test"

  /// Lines, counted from one, on which a test begins that has no sentence.
  static func nameless(in text: String) -> [Int] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { index in
      let line = lines[index].drop { $0 == " " }
      guard line.hasPrefix(attribute) else { return false }
      let rest = line.dropFirst(attribute.count)
      if rest == "(" {
        return !(lines.dropFirst(index + 1).first?.drop { $0 == " " }.hasPrefix("\"") ?? false)
      }
      return !rest.hasPrefix("(\"")
    }.map { $0 + 1 }
  }
}
