import GaitModel
import GaitWords

/// Explanations laid out for a terminal or a document.
enum ExplainPage {
  /// One entry: its word and name, then what it means.
  static func one(_ entry: Explanation, isMarkdown: Bool, in language: Language) -> String {
    let text = entry.text(in: language)
    let spoken = CueID(rawValue: entry.word).map { cue in
      Words.explain(.spoken(Words.cue(cue, example, in: language)), in: language)
    }
    if isMarkdown {
      let said = spoken.map { "\n\n*\($0)*" } ?? ""
      return "### `\(entry.word)`\n\n**\(text.name)**\(said)\n\n\(text.sentences)\n"
    }
    let said = spoken.map { Wording.wrapped($0) + "\n" } ?? ""
    return "\(entry.word): \(text.name)\n\(said)\n\(Wording.wrapped(text.sentences))\n"
  }

  /// All words, topic by topic.
  static func list(in language: Language) -> String {
    let topics = Explanation.Topic.allCases.map { topic in
      let words = Explanation.all.filter { $0.topic == topic }.map {
        $0.word.contains(" ") ? "'\($0.word)'" : $0.word
      }
      return topic.title(in: language) + "\n" + wrappedList(words, indent: 2)
    }
    return
      ([Words.explain(.listTitle, in: language)] + topics
      + [Wording.wrapped(Words.explain(.howToAsk, in: language))]).joined(separator: "\n\n") + "\n"
  }

  /// All entries, topic by topic.
  static func everything(isMarkdown: Bool, in language: Language) -> String {
    let topics = Explanation.Topic.allCases.map { topic in
      let title = topic.title(in: language)
      let entries = Explanation.all.filter { $0.topic == topic }.map {
        one($0, isMarkdown: isMarkdown, in: language)
      }
      return ([isMarkdown ? "## \(title)\n" : title + "\n"] + entries).joined(separator: "\n")
    }
    guard isMarkdown else { return topics.joined(separator: "\n\n") }
    let head =
      "# \(Words.explain(.documentTitle, in: language))\n\n\(Words.explain(.documentOrigin, in: language))\n"
    return ([head] + topics).joined(separator: "\n")
  }

  /// What a cue's example is filled in with.
  private static let example = CueValues(side: .left, interval: 2, intervals: 4, seconds: 250)

  /// Words with commas between them, in lines that all begin with the indent.
  private static func wrappedList(_ words: [String], indent: Int) -> String {
    let blank = String(repeating: " ", count: indent)
    return blank + Wording.wrapped(words.joined(separator: ", "), indent: indent, first: indent)
  }
}
