/// A label of `gangart explain` and `gangart thresholds`.
public enum ExplainText: Equatable, Sendable {
  /// Over the list of all words.
  case listTitle
  /// Under it: how to ask.
  case howToAsk
  /// There is no such word; what may have been meant.
  case unknownWord(String, suggestions: [String])
  /// Title of the document of all words.
  case documentTitle
  /// How that document comes about.
  case documentOrigin
  /// Above the spoken sentence of a cue.
  case spoken(String)
  /// How to go on after the safety page.
  case goOn
}

extension Words {
  /// A label of `gangart explain`.
  public static func explain(_ text: ExplainText, in language: Language) -> String {
    switch language {
    case .en:
      switch text {
      case .listTitle: "Words that can be explained:"
      case .howToAsk:
        "Ask for one: gangart explain cadence_spm. When to stop and get help: gangart explain safety"
      case .unknownWord(let word, let suggestions):
        "There is no word '\(word)'."
          + (suggestions.isEmpty
            ? " All words: gangart explain" : " Did you mean \(suggestions.joined(separator: ", "))?")
      case .documentTitle: "What every word means"
      case .documentOrigin:
        "Made by `gangart explain --all --format markdown`. One word on the command line: `gangart explain WORD`."
      case .spoken(let sentence): "Says: “\(sentence)”"
      case .goOn: "This page again: gangart explain safety. Enter goes on."
      }
    case .de:
      switch text {
      case .listTitle: "Wörter, die erklärt werden können:"
      case .howToAsk:
        "Eines erklären: gangart explain cadence_spm. Wann anhalten und Hilfe holen: gangart explain safety"
      case .unknownWord(let word, let suggestions):
        "Das Wort '\(word)' gibt es nicht."
          + (suggestions.isEmpty
            ? " Alle Wörter: gangart explain" : " Gemeint \(suggestions.joined(separator: ", "))?")
      case .documentTitle: "Was jedes Wort bedeutet"
      case .documentOrigin:
        "Erzeugt mit `gangart explain --all --format markdown --lang de`. Ein Wort auf der Befehlszeile: "
          + "`gangart explain WORT`."
      case .spoken(let sentence): "Sagt: „\(sentence)“"
      case .goOn: "Diese Seite noch einmal: gangart explain safety. Enter geht weiter."
      }
    }
  }
}
