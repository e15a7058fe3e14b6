import GaitModel
import GaitWords

/// What one place says about the settings: the command line, the environment or the file. What it does not say is
/// `nil`.
struct SettingsLayer: Equatable {
  var height: Double?
  var language: Language?
  var speak: Speaking?
  var metronome: Bool?
  var quietStart: Bool?
  var person: PersonCode?
  var plan: String?
  var speed: Speed?
  var places: [Placement]?

  /// Sets what `key` means to `text`.
  ///
  /// - Returns: Whether `text` can stand there.
  mutating func set(_ key: SettingKey, to text: String) -> Bool {
    switch key {
    case .height:
      guard let metres = BodyHeight.metres(text) else { return false }
      height = metres
    case .language:
      guard let value = Language(rawValue: text) else { return false }
      language = value
    case .speak:
      guard let value = Speaking(argument: text) else { return false }
      speak = value
    case .metronome:
      guard let value = Bool(text) else { return false }
      metronome = value
    case .quietStart:
      guard let value = Bool(text) else { return false }
      quietStart = value
    case .person:
      guard let value = PersonCode(text) else { return false }
      person = value
    case .plan:
      guard PersonCode(text) != nil else { return false }
      plan = text
    case .speed:
      guard let value = Speed(argument: text) else { return false }
      speed = value
    case .places:
      let value = text.split(separator: ",").compactMap { try? Placement.understood(String($0)) }
      guard value.count == text.split(separator: ",").count,
        Set(value.map(\.place)).count == value.count
      else { return false }
      places = value
    }
    return true
  }

  /// What the environment says.
  ///
  /// - Throws: `SettingsError` for a variable that cannot be understood.
  init(environment: [String: String]) throws(SettingsError) {
    for key in SettingKey.allCases {
      guard let text = environment[key.variable], !text.isEmpty else { continue }
      guard set(key, to: text) else {
        throw SettingsError(
          origin: .environment, fault: .environment(variable: key.variable, value: text, key.form))
      }
    }
  }

  /// A place that says nothing.
  init() {}
}

/// Why the settings cannot be used. The exit code is 78.
struct SettingsError: Error, Equatable {
  /// Where the fault is.
  enum Origin: Equatable {
    /// A file, with the line from 1 where it is known.
    case file(String, line: Int?)
    case environment
    /// The name of a plan.
    case plan
  }

  /// Where the fault is.
  let origin: Origin
  /// What is wrong; the sentences are in `GaitWords`.
  let fault: SettingsFault

  /// The program's exit code.
  static let exitCode: Int32 = 78

  /// The origin as it stands in front of the message.
  func place(in language: Language) -> String {
    switch (origin, language) {
    case (.file(let path, let line), _): Words.visible(path) + (line.map { ":\($0)" } ?? "")
    case (.environment, .en): "environment"
    case (.environment, .de): "Umgebung"
    case (.plan, .en): "plan"
    case (.plan, .de): "Plan"
    }
  }
}
