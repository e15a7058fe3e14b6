import Foundation

/// Gangart is a wellness tool: no word of medicine reaches a person.
enum WordRule {
  /// Beginnings of words that must not be said, in English and German, in lower case.
  static let bannedBeginnings = [
    "diagnos", "patient", "therap", "disease", "stenos", "risk", "risiko", "cure", "curing", "treatment",
    "behandl",
    "disorder", "patholog", "symptomati", "medical", "medizin", "krank", "heilt", "heilung", "bandscheib",
    "herniat",
    "injur", "verletz", "rehab", "clinic", "klinisch",
  ]

  /// The banned words of a text for people.
  static func bannedWords(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { word in bannedBeginnings.contains { word.hasPrefix($0) } }
  }

  /// The banned words in the string literals of a source file.
  static func bannedWords(inLiteralsOf source: String) -> [String] {
    SwiftText(source).literals.flatMap { bannedWords(in: $0) }
  }
}
