import GaitModel

/// A sentence that other parts of the program make in English, and its German words.
///
/// `{0}` to `{9}` stand for what is filled in; in English they come in this order. What stands in them is
/// translated in turn: places on the body, lists of them, and sentences that are in the phrase book themselves.
struct Phrase: Sendable {
  /// The sentence as it is made.
  let english: String
  /// The same in German.
  let german: String

  /// Every sentence the phrase book knows. The plain ones come first: a gap takes anything.
  static let all: [Phrase] = {
    let all = folders + files + rows + ports + devices + settings + sound
    return all.filter { !$0.english.contains("{") } + all.filter { $0.english.contains("{") }
  }()

  /// A pair.
  init(_ english: String, de german: String) {
    self.english = english
    self.german = german
  }

  /// What stands in the gaps of `text`; `nil` when it is another sentence.
  func gaps(in text: String) -> [Substring]? {
    var rest = Substring(text)
    var found: [Substring] = []
    for (index, part) in Self.parts(of: english).enumerated() {
      if index == 0 {
        guard rest.hasPrefix(part) else { return nil }
        rest = rest.dropFirst(part.count)
      } else if part.isEmpty {
        found.append(rest)
        rest = ""
      } else {
        guard let range = rest.firstRange(of: part) else { return nil }
        let gap = rest[..<range.lowerBound]
        // A sentence that begins with a gap begins after the file, row and column in front of it.
        if english.hasPrefix("{0}"), index == 1, gap.contains(": ") { return nil }
        found.append(gap)
        rest = rest[range.upperBound...]
      }
    }
    return rest.isEmpty ? found : nil
  }

  /// The German sentence with its gaps filled.
  func german(filledWith gaps: [String]) -> String {
    var text = ""
    var rest = Substring(german)
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let digit = rest.index(after: open)
      if let number = rest[digit].wholeNumberValue, gaps.indices.contains(number) { text += gaps[number] }
      rest = rest[rest.index(digit, offsetBy: 2)...]
    }
    return text + rest
  }

  /// The text around the gaps: one part more than there are gaps.
  private static func parts(of pattern: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{") {
      parts.append(rest[..<open])
      rest = rest[rest.index(open, offsetBy: 3)...]
    }
    return parts + [rest]
  }
}

extension Words {
  /// An English sentence of the program's in `language`, such as a reason in `not_computed`.
  ///
  /// In English it stays as it is; so it does in German where the phrase book does not know it.
  public static func translated(_ text: String, in language: Language) -> String {
    switch language {
    case .en: text
    case .de: german(text) ?? text
    }
  }

  /// Whether the phrase book has German words for this English sentence.
  public static func isTranslated(_ text: String) -> Bool {
    german(text) != nil
  }

  static func german(_ text: String) -> String? {
    for phrase in Phrase.all {
      guard let gaps = phrase.gaps(in: text) else { continue }
      return phrase.german(filledWith: gaps.map { translatedPart(String($0)) })
    }
    return nil
  }

  /// What stands in a gap: a place, a list of places, a sentence, or anything else as it is.
  private static func translatedPart(_ text: String) -> String {
    let items = text.split(separator: ", ").map { Place(name: $0).map { place($0, in: .de) } }
    if !items.isEmpty, !items.contains(nil) { return items.compactMap(\.self).joined(separator: ", ") }
    return german(text) ?? text
  }
}
