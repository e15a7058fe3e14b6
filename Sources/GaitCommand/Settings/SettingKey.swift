import GaitModel
import GaitWords

/// What can be set once, so that it need not be said with every walk. The raw value is its name in the file; with
/// `GANGART_` in front and in upper case it is its name in the environment.
enum SettingKey: String, CaseIterable {
  case height = "height_m"
  case language = "lang"
  case speak
  case metronome
  case quietStart = "quiet_start"
  case person
  case plan
  case speed
  case places

  /// Its name in the environment.
  var variable: String { "GANGART_" + rawValue.uppercased() }

  /// What may stand there, for messages.
  var expected: String {
    switch self {
    case .height: "a body height in metres, from 1.0 to 2.5"
    case .language: "de or en"
    case .speak: "de, en or off"
    case .metronome, .quietStart: "true or false"
    case .person: "a code of letters, digits, - _ and ., such as P-017"
    case .plan: "the name of a plan, such as default; see gangart plan list"
    case .speed: "a number above 0, or max"
    case .places: "places with their sources, such as left_wrist=/dev/ttyACM0"
    }
  }

  /// The key of this name, in the file's writing; dashes count as underscores.
  init?(name: some StringProtocol) {
    self.init(rawValue: String(name).replacing("-", with: "_"))
  }
}

/// Whether the coach's sentences are spoken, and in which language.
enum Speaking: Equatable, Sendable {
  /// Nothing is spoken.
  case off
  /// They are spoken.
  case language(Language)

  init?(argument: String) {
    if argument == "off" {
      self = .off
    } else if let language = Language(rawValue: argument) {
      self = .language(language)
    } else {
      return nil
    }
  }

  /// As it stands in the file.
  var text: String {
    switch self {
    case .off: "off"
    case .language(let language): language.rawValue
    }
  }

  /// The language that is spoken; `nil` when nothing is.
  var language: Language? {
    if case .language(let language) = self { language } else { nil }
  }
}
