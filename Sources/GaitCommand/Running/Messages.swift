import GaitModel
import GaitPorts
import GaitRecording
import GaitWords

/// What the program says to a person beside the result: on standard error, never mixed into the output.
enum Messages {
  /// Writes one message, given in the person's language, and a line feed.
  static func report(_ text: String) {
    write(text + "\n")
  }

  /// Writes what a command says.
  static func report(_ text: ProgramText, in language: Language) {
    report(text.text(in: language))
  }

  /// Writes what is wrong with a file, and what to do about it.
  static func report(_ error: RecordingError, in language: Language) {
    report(Words.problem(error.problem, in: language))
  }

  /// Writes what is wrong with a device, and what to do about it.
  static func report(_ error: PortError, in language: Language) {
    report(Words.problem(error.problem, in: language))
  }

  /// Writes what is wrong with the settings, and what to do about it.
  static func report(_ error: SettingsError, in language: Language) {
    report(error.fault.text(at: error.place(in: language), in: language))
  }

  /// Writes what a live walk says.
  static func report(_ news: SessionNews, in language: Language) {
    report(Words.news(news, in: language))
  }

  /// Writes text as it stands. Where nobody can be reached, the result and the exit code still count.
  static func write(_ text: String) {
    try? OutputFile(descriptor: 2, name: "standard error").write(Array(text.utf8))
  }
}
