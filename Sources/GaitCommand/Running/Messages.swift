import GaitModel
import GaitPorts
import GaitRecording
import GaitWords

/// What the program tells a person beside the result: on standard error, never mixed into the output.
enum Messages {
  /// Writes one message, given in the person's language, and a line feed.
  static func tell(_ text: String) {
    write(text + "\n")
  }

  /// Writes what a command says.
  static func tell(_ text: ProgramText, in language: Language) {
    tell(text.text(in: language))
  }

  /// Writes what is wrong with a file, and what to do about it.
  static func tell(_ error: RecordingError, in language: Language) {
    tell(Words.problem(error.problem, in: language))
  }

  /// Writes what is wrong with a device, and what to do about it.
  static func tell(_ error: PortError, in language: Language) {
    tell(Words.problem(error.problem, in: language))
  }

  /// Writes what is wrong with the settings, and what to do about it.
  static func tell(_ error: SettingsError, in language: Language) {
    tell(error.fault.text(at: error.place(in: language), in: language))
  }

  /// Writes what a live walk says.
  static func tell(_ news: SessionNews, in language: Language) {
    tell(Words.news(news, in: language))
  }

  /// Writes text as it stands. Where nobody can be told, the result and the exit code still count.
  static func write(_ text: String) {
    try? OutputFile(descriptor: 2, name: "standard error").write(Array(text.utf8))
  }
}
