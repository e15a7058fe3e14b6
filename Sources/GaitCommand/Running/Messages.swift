import Foundation

/// What the program tells a person beside the result: on standard error, never mixed into the output.
enum Messages {
  /// Writes one message and a line feed.
  static func tell(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
