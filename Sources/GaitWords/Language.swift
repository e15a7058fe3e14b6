/// A language that people are spoken to in. Machine output has none: it is the same in every language.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case en
  /// German.
  case de

  /// The language of a locale's name (`de`, `de_DE.UTF-8`, `de-AT`); `nil` for one that is not spoken here.
  public init?(locale: some StringProtocol) {
    let tag = locale.prefix { $0.isLetter }.lowercased()
    guard let language = Language(rawValue: tag) else { return nil }
    self = language
  }

  /// The language that the environment asks for: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set
  /// decides; English where it names a language that is not spoken here.
  public init(environment: [String: String]) {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
    self = asked.flatMap { Language(locale: $0) } ?? .en
  }
}
