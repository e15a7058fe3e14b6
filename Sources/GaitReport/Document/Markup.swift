import GaitWords

/// Text in which nothing is markup.
enum Markup {
  /// A text as it stands between tags or in an attribute; what could turn or hide text is written out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in Words.visible(text) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }

  /// A text in which no sign of Markdown has a meaning.
  static func plainMarkdown(_ text: String) -> String {
    var result = ""
    for character in Words.visible(text) {
      if "\\`*_[]<>|#".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
