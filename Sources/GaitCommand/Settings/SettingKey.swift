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

  /// What may stand there.
  var form: SettingForm {
    switch self {
    case .height: .height
    case .language: .language
    case .speak: .speaking
    case .metronome, .quietStart: .flag
    case .person: .person
    case .plan: .plan
    case .speed: .speed
    case .places: .places
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
