/// Why a command line cannot be read. Names of options come as they were written, with their dashes.
public enum ParseFault: Equatable, Sendable {
  /// What an option or argument takes.
  public enum Taken: Equatable, Sendable {
    /// One of these words.
    case oneOf([String])
    /// What its help says, in the language of the message.
    case purpose(String)
    /// Why this value is none, in the language of the message.
    case reason(String)
  }

  /// An option that the command does not have, and the one that was probably meant.
  case unknownOption(String, meant: String?)
  /// An option without the value it takes.
  case missingValue(option: String, taken: Taken?)
  /// A value behind a flag that takes none.
  case needlessValue(option: String, value: String)
  /// A word that is no command, and the one that was probably meant.
  case unknownCommand(String, meant: String?)
  /// Words that nothing is expected for.
  case surplus([String])
  /// A value that its option or argument does not take.
  case value(String, of: String?, taken: Taken?)
  /// An argument or option that must be there.
  case missing(String?, taken: Taken?)
  /// A command that works through others.
  case missingSubcommand([String])
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
        + "  More: '\(command) --help'.\n"
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
    case .unknownOption(let name, let meant):
      "There is no option \(Words.quoted(name))." + Self.meant(meant, in: .en)
    case .missingValue(let option, let taken):
      "The value behind \(Words.quoted(option)) is missing." + Self.taken(taken, by: option, in: .en)
    case .needlessValue(let option, let value):
      "\(Words.quoted(option)) takes no value; got \(Words.quoted(value))."
    case .unknownCommand(let word, let meant):
      "There is no command \(Words.quoted(word))." + Self.meant(meant, in: .en)
    case .surplus(let words):
      "Too much: \(words.map(Words.quoted).joined(separator: ", "))."
    case .value(let value, let of, let taken):
      "\(Words.quoted(value)) does not fit" + (of.map { " \(Words.quoted($0))" } ?? "")
        + (Self.reason(taken).map { ": \($0)" } ?? "." + Self.taken(taken, by: of, in: .en))
    case .missing(let name?, let taken):
      "\(Words.quoted(name)) is missing." + Self.taken(taken, by: nil, in: .en)
    case .missing(nil, _): "Something is missing."
    case .missingSubcommand(let names): "One of these must follow: \(names.joined(separator: ", "))."
    case .unreadable: "This cannot be understood."
    }
  }

  private var german: String {
    switch self {
    case .unknownOption(let name, let meant):
      "Die Option \(Words.quoted(name)) gibt es nicht." + Self.meant(meant, in: .de)
    case .missingValue(let option, let taken):
      "Hinter \(Words.quoted(option)) fehlt der Wert." + Self.taken(taken, by: option, in: .de)
    case .needlessValue(let option, let value):
      "Die Option \(Words.quoted(option)) nimmt keinen Wert, auch nicht \(Words.quoted(value))."
    case .unknownCommand(let word, let meant):
      "Den Befehl \(Words.quoted(word)) gibt es nicht." + Self.meant(meant, in: .de)
    case .surplus(let words):
      "Zu viel ist: \(words.map(Words.quoted).joined(separator: ", "))."
    case .value(let value, let of, let taken):
      "\(Words.quoted(value)) passt nicht" + (of.map { " zu \(Words.quoted($0))" } ?? "")
        + (Self.reason(taken).map { ": \($0)" } ?? "." + Self.taken(taken, by: of, in: .de))
    case .missing(let name?, let taken):
      "\(Words.quoted(name)) fehlt." + Self.taken(taken, by: nil, in: .de)
    case .missing(nil, _): "Da fehlt etwas."
    case .missingSubcommand(let names): "Eines davon muss folgen: \(names.joined(separator: ", "))."
    case .unreadable: "Das ist nicht zu verstehen."
    }
  }

  private static func meant(_ name: String?, in language: Language) -> String {
    guard let name else { return "" }
    return language == .en ? " Did you mean \(Words.quoted(name))?" : " Gemeint \(Words.quoted(name))?"
  }

  private static func reason(_ taken: Taken?) -> String? {
    if case .reason(let text) = taken { text } else { nil }
  }

  private static func taken(_ taken: Taken?, by name: String?, in language: Language) -> String {
    switch (taken, language) {
    case (.oneOf(let words), .en): " Possible: \(words.joined(separator: ", "))."
    case (.oneOf(let words), .de): " Möglich: \(words.joined(separator: ", "))."
    case (.purpose(let text), _), (.reason(let text), _):
      " " + (name.map { "\($0): " } ?? "") + text
    case (nil, _): ""
    }
  }
}
