import ArgumentParser
import GaitRecording
import GaitWords

/// What a word of the program means.
struct ExplainCommand: ParsableCommand {
  /// How it is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For a terminal.
    case text
    /// For docs/words.md.
    case markdown
  }

  static let configuration = CommandConfiguration(
    .explain, commandName: "explain")

  @Argument(help: ArgumentHelp(.word))
  var word: [String] = []

  @Flag(name: .long, help: ArgumentHelp(.allWords))
  var all = false

  @Option(name: .long, help: ArgumentHelp(.pageFormat))
  var format = Format.text

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    let language = spoken.language
    let word = word.joined(separator: " ")
    let text: String
    if all {
      text = ExplainPage.everything(isMarkdown: format == .markdown, in: language)
    } else if word.isEmpty {
      text = ExplainPage.list(in: language)
    } else if word == Safety.word {
      text = SafetyPage.text(in: language)
    } else if let entry = Explanation.meant(by: word) {
      text = ExplainPage.one(entry, isMarkdown: format == .markdown, in: language)
    } else {
      let suggestions = Explanation.suggestions(for: word)
      let unknown = ExplainText.unknownWord(Wording.visible(word), suggestions: suggestions)
      Messages.report(Words.explain(unknown, in: language))
      throw ExitCode(RecordingError.Kind.usage.exitCode)
    }
    try OutputFile.print(text, in: language)
  }
}

extension OutputFile {
  /// Writes text to standard output; where that fails, says so and exits with the code for it.
  static func print(_ text: String, in language: Language) throws {
    do throws(RecordingError) {
      try OutputFile(descriptor: 1, name: "standard output").write(Array(text.utf8))
    } catch {
      Messages.report(error, in: language)
      throw ExitCode(error.kind.exitCode)
    }
  }
}
