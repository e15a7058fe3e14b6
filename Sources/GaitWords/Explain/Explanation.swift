/// What a word of the program means, for `gangart explain` and docs/words.md: two to six sentences that say what
/// it is, how it comes about, when not to trust it, and where it is from.
///
/// The texts are in one document a language, `Explanations/explanations.en.md` and its likes; the program holds
/// them as they stand there (`CGaitWords`).
public struct Explanation: Equatable, Sendable {
  /// A name and sentences in one language.
  public struct Text: Equatable, Sendable {
    /// What it is called in plain words, in the middle of a sentence.
    public let name: String
    /// What it means.
    public let sentences: String
  }

  /// The word as it stands in JSON, in a message or on the command line.
  public let word: String
  /// Where it belongs.
  public let topic: Topic
  /// In English.
  let english: Text
  /// In German.
  let german: Text

  /// The entry in a language.
  public func text(in language: Language) -> Text {
    switch language {
    case .en: english
    case .de: german
    }
  }

  /// Every entry, topic by topic, in the order of the documents.
  public static let all: [Explanation] = {
    let german = Dictionary(
      ExplanationDocument(.de).entries.map { ($0.word, $0.text) }, uniquingKeysWith: { first, _ in first })
    return ExplanationDocument(.en).entries.map { entry in
      Explanation(
        word: entry.word, topic: entry.topic, english: entry.text, german: german[entry.word] ?? entry.text)
    }
  }()

  /// The entry of a word.
  public static func of(_ word: String) -> Explanation? {
    byWord[word]
  }

  private static let byWord = Dictionary(all.map { ($0.word, $0) }) { first, _ in first }
}

extension Words {
  /// A measure's machine name in plain words; the name itself where there is no entry for it.
  public static func metric(_ name: String, in language: Language) -> String {
    Explanation.of(name)?.text(in: language).name ?? name
  }
}
