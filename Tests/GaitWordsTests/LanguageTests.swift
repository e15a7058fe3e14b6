import GaitWords
import Testing

/// Which language people are spoken to in.
@Suite struct LanguageTests {
  @Test(
    "A locale's name tells the language",
    arguments: [
      ("de", Language.de), ("de_DE.UTF-8", .de), ("de-AT", .de), ("DE", .de), ("en_GB.UTF-8", .en),
      ("fr_FR", nil),
      ("C", nil), ("C.UTF-8", nil), ("POSIX", nil), ("", nil), ("deutsch", nil),
    ] as [(String, Language?)])
  func locale(name: String, language: Language?) {
    #expect(Language(locale: name) == language)
  }

  @Test(
    "LC_ALL goes before LC_MESSAGES before LANG, and what is empty is not set",
    arguments: [
      ([:], Language.en), (["LANG": "de_DE.UTF-8"], .de), (["LANG": "fr_FR"], .en),
      (["LC_MESSAGES": "en_US", "LANG": "de_DE"], .en), (["LC_ALL": "de_CH", "LC_MESSAGES": "en_US"], .de),
      (["LC_ALL": "C", "LANG": "de_DE"], .en), (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "de"], .de),
    ] as [([String: String], Language)])
  func environment(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }
}
