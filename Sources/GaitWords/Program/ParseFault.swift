/// Why a command line cannot be read. Names of options come as they were written, with their dashes.
public enum ParseFault: Equatable, Sendable {
  /// An option that the command does not have.
  case unknownOption(String)
  /// An option without the value it takes.
  case missingValue(option: String)
  /// A value behind a flag that takes none.
  case needlessValue(option: String, value: String)
  /// A word that is no command.
  case unknownCommand(String)
  /// Words that nothing is expected for.
  case surplus([String])
  /// A value that its option or argument does not take, and why if that is known.
  case value(String, option: String?, reason: String?)
  /// An argument or option that must be there.
  case missing
  /// A command that works through another one.
  case missingSubcommand
  /// Anything else.
  case unreadable

  /// What is wrong, on lines of its own, with how the command is called and where more is said.
  ///
  /// - Parameters:
  ///   - usage: How the command is called; `nil` when that is not known.
  ///   - command: The command's whole name.
  public static func text(
    _ sentence: String, usage: String?, command: String, in language: Language
  ) -> String {
    switch language {
    case .en:
      return "Error: \(sentence)\n" + (usage.map { "Usage: \($0)\n" } ?? "")
        + "  See '\(command) --help' for more information.\n"
    case .de:
      return "Fehler: \(sentence)\n" + (usage.map { "Aufruf: \($0)\n" } ?? "")
        + "  Mehr dazu zeigt '\(command) --help'.\n"
    }
  }

  /// What is wrong.
  public func sentence(in language: Language) -> String {
    switch language {
    case .en: english
    case .de: german
    }
  }

  private var english: String {
    switch self {
    case .unknownOption(let name): "Unknown option \(Words.quoted(name))."
    case .missingValue(let option): "Missing value for \(Words.quoted(option))."
    case .needlessValue(let option, let value):
      "The option \(Words.quoted(option)) does not take any value, but got \(Words.quoted(value))."
    case .unknownCommand(let word): "There is no command \(Words.quoted(word))."
    case .surplus(let words):
      "Unexpected: \(words.map(Words.quoted).joined(separator: ", "))."
    case .value(let value, let option, let reason):
      "The value \(Words.quoted(value)) is invalid" + (option.map { " for \(Words.quoted($0))" } ?? "")
        + (reason.map { ": \($0)" } ?? ".")
    case .missing: "Something is missing."
    case .missingSubcommand: "A subcommand is missing."
    case .unreadable: "This cannot be understood."
    }
  }

  private var german: String {
    switch self {
    case .unknownOption(let name): "Die Option \(Words.quoted(name)) gibt es nicht."
    case .missingValue(let option): "Hinter \(Words.quoted(option)) fehlt der Wert."
    case .needlessValue(let option, let value):
      "Die Option \(Words.quoted(option)) nimmt keinen Wert, auch nicht \(Words.quoted(value))."
    case .unknownCommand(let word): "Den Befehl \(Words.quoted(word)) gibt es nicht."
    case .surplus(let words):
      "Zu viel ist: \(words.map(Words.quoted).joined(separator: ", "))."
    case .value(let value, let option, let reason):
      "\(Words.quoted(value)) passt nicht" + (option.map { " zu \(Words.quoted($0))" } ?? "")
        + (reason.map { ": \($0)" } ?? ".")
    case .missing: "Da fehlt etwas."
    case .missingSubcommand: "Ein Unterbefehl fehlt."
    case .unreadable: "Das ist nicht zu verstehen."
    }
  }
}
