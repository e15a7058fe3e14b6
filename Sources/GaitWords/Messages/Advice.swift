public import GaitModel

/// What is wrong, and what to do about it: the two lines of an error.
public struct Advice: Equatable, Sendable {
  /// What is wrong, without capital letter and full stop.
  public let what: String
  /// What to do about it, as whole sentences.
  public let remedy: String

  /// Two lines.
  public init(_ what: String, _ remedy: String) {
    self.what = what
    self.remedy = remedy
  }

  /// Both on two lines, with the place in front.
  public func text(at place: String, in language: Language) -> String {
    let end = what.last == "?" ? "" : "."
    let fix =
      switch language {
      case .en: "Fix"
      case .de: "Abhilfe"
      }
    return "\(place): \(what)\(end)\n  \(fix): \(remedy)"
  }
}

extension Words {
  /// A problem on two lines: where, what is wrong, and what to do about it.
  public static func problem(_ problem: Problem, in language: Language) -> String {
    advice(problem, in: language).text(at: place(of: problem, in: language), in: language)
  }

  /// What is wrong, and what to do about it.
  public static func advice(_ problem: Problem, in language: Language) -> Advice {
    switch (problem, language) {
    case (.recording(let file, _, _, let fault), _): advice(fault, file: file, in: language)
    case (.port(let port, let fault), .en): english(fault, visible(port))
    case (.port(let port, let fault), .de): german(fault, visible(port))
    }
  }

  /// The file with row and column, or the port.
  private static func place(of problem: Problem, in language: Language) -> String {
    switch problem {
    case .port(let port, _): return visible(port)
    case .recording(let file, let row, let column, _):
      var parts = [name(ofFile: file, in: language)]
      switch language {
      case .en:
        if let row { parts.append("row \(row)") }
        if let column { parts.append("column \(visible(column))") }
      case .de:
        if let row { parts.append("Zeile \(row)") }
        if let column { parts.append("Spalte \(visible(column))") }
      }
      return parts.joined(separator: ": ")
    }
  }

  /// The name of a file for people; the standard streams have words in place of a name.
  public static func name(ofFile file: String, in language: Language) -> String {
    guard let stream = StandardStream(rawValue: file) else { return visible(file) }
    switch language {
    case .en: return stream.rawValue
    case .de:
      switch stream {
      case .input: return "Standardeingabe"
      case .output: return "Standardausgabe"
      case .error: return "Standardfehlerausgabe"
      }
    }
  }

  /// The names under which the standard streams stand in problems.
  private enum StandardStream: String {
    case input = "standard input"
    case output = "standard output"
    case error = "standard error"
  }

  /// `text` with control characters written out, so that no file and no device can steer a terminal.
  public static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
          result += "\\u{" + String(scalar.value, radix: 16) + "}"
        // A byte of a name that is no text.
        case .privateUse where (0x10_F780...0x10_F7FF).contains(scalar.value):
          result += "\\x" + String(scalar.value - 0x10_F700, radix: 16)
        default:
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// What the operating system said.
  static func system(_ cause: SystemCause, in language: Language) -> String {
    switch language {
    case .en: cause.text
    case .de:
      switch cause.kind {
      case .inputOutput: "Ein- oder Ausgabefehler"
      case .badDescriptor: "dort lässt sich das nicht tun"
      case .tooManyFiles: "zu viele offene Dateien"
      case .diskFull: "die Platte ist voll"
      case .fileTooLarge: "die Datei ist zu groß geworden"
      case .brokenPipe: "niemand liest mehr mit"
      case .noDevice: "das Gerät ist weg"
      case .refused: "abgelehnt"
      case .timedOut: "keine Antwort"
      case .unreachable: "kein Weg dorthin"
      case .other: "Fehler \(cause.code) des Systems"
      }
    }
  }
}
