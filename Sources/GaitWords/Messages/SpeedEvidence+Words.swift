import GaitModel

extension Words {
  /// What was heard at each speed, side by side.
  static func speeds(_ heard: [SpeedEvidence], in language: Language) -> String {
    heard.map { one in
      let found: String =
        switch language {
        case .en:
          one.bytes == 0
            ? "nothing"
            : one.messages > 0
              ? "\(one.messages) messages"
              : one.lines > 0 ? "\(one.lines) lines of text" : "\(one.bytes) bytes, no message"
        case .de:
          one.bytes == 0
            ? "nichts"
            : one.messages > 0
              ? "\(one.messages) Nachrichten"
              : one.lines > 0 ? "\(one.lines) Zeilen Text" : "\(one.bytes) Bytes, keine Nachricht"
        }
      return "\(one.baudRate): \(found)"
    }.joined(separator: "; ")
  }
}
