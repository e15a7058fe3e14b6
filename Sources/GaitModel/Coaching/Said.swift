/// A sentence for the walker, to be shown and spoken as it is.
public struct Said: Equatable, Sendable {
  /// The sentence's key, such as `arms.shoulder`; the same in every language.
  public var id: String
  /// The sentence, numbers in words.
  public var text: String
  /// The language of the sentence: `de` or `en`.
  public var language: String

  /// A sentence.
  public init(id: String, text: String, language: String) {
    self.id = id
    self.text = text
    self.language = language
  }
}
