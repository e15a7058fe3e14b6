/// Text from a file or a command line made fit for a message: one line, short, nothing invisible.
enum VisibleText {
  /// `text` with control characters written out, so that no file can steer a terminal.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
          result += "\\u{" + String(scalar.value, radix: 16) + "}"
        default:
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// A cell's bytes for a message, cut after 24 characters.
  static func cell(_ bytes: some Collection<UInt8>) -> String {
    let limit = 24
    // Cutting the bytes first keeps a huge cell from becoming a huge string.
    let text = String(decoding: bytes.prefix(8 * limit), as: UTF8.self)
    let short = text.count > limit ? String(text.prefix(limit)) + "…" : text
    return "'" + escaped(short) + "'"
  }
}
