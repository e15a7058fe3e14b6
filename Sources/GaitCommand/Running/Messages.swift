import GaitRecording
import GaitWords

/// What the program tells a person beside the result: on standard error, never mixed into the output.
enum Messages {
  /// Writes one message, given in English, and a line feed.
  static func tell(_ text: String, in language: Language = .en) {
    write(Words.message(text, in: language) + "\n")
  }

  /// Writes text as it stands. Where nobody can be told, the result and the exit code still count.
  static func write(_ text: String) {
    try? OutputFile(descriptor: 2, name: "standard error").write(Array(text.utf8))
  }
}
