/// What a word of the program means, for `gangart explain` and docs/words.md: two to six sentences that say what
/// it is, how it comes about, when not to trust it, and where it is from.
///
/// One array of entries a topic, in files of their own beside this one. A new word takes one entry there.
public struct Explanation: Equatable, Sendable {
  /// A name and sentences in one language.
  public struct Text: Equatable, Sendable {
    /// What it is called in plain words, in the middle of a sentence.
    public let name: String
    /// What it means.
    public let sentences: String

    /// A name and its meaning.
    init(_ name: String, _ sentences: String) {
      self.name = name
      self.sentences = sentences
    }
  }

  /// The word as it stands in JSON, in a message or on the command line.
  public let word: String
  /// Where it belongs.
  public let topic: Topic
  /// In English.
  let english: Text
  /// In German.
  let german: Text

  /// An entry in both languages.
  init(_ word: String, _ topic: Topic, en english: Text, de german: Text) {
    self.word = word
    self.topic = topic
    self.english = english
    self.german = german
  }

  /// The entry in a language.
  public func text(in language: Language) -> Text {
    switch language {
    case .en: english
    case .de: german
    }
  }

  /// Every entry, topic by topic.
  public static let all: [Explanation] =
    steps + phases + bouts + pace + arms + armUse + landing + trunk + flags + flagReasons + quality + missing
    + recording + lines + coaching + exitCodes + cues

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
