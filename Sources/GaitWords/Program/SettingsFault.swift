public import GaitModel

/// Why settings or plans cannot be used.
public enum SettingsFault: Equatable, Sendable {
  /// A file that is no text, or may not be read.
  case unreadable
  /// A file that is no TOML; the parser's own words, in English, where it has some.
  case notTOML(String?)
  /// A name that is no setting, and all that are.
  case unknownSetting(String, known: [String])
  /// A value that its setting does not take.
  case value(of: String, SettingForm)
  /// A value in the environment that its setting does not take.
  case environment(variable: String, value: String, SettingForm)
  /// There is no plan of this name; those that are there.
  case noPlan(String, known: [String])
  /// A name that is no field of a plan, and all that are.
  case unknownField(String, known: [String])
  /// A field of a plan that is no number.
  case noNumber(field: String)
  /// The number of intervals is not whole.
  case repeatsNotWhole
  /// The plan cannot be walked.
  case plan(PlanFault)

  /// What is wrong and what to do, on two lines behind the place.
  public func text(at place: String, in language: Language) -> String {
    switch language {
    case .en: english.text(at: place, in: .en)
    case .de: german.text(at: place, in: .de)
    }
  }

  private var english: Advice {
    switch self {
    case .unreadable: Advice("the file cannot be read as text", "Look at its rights and contents.")
    case .notTOML(let words):
      Advice(
        "this is no TOML" + (words.map { ": \($0)" } ?? ""),
        "Correct that line, for example: height_m = 1.72")
    case .unknownSetting(let name, let known):
      Advice("there is no setting \(Words.quoted(name))", "Settings: \(known.joined(separator: ", ")).")
    case .value(let name, let form):
      Advice("\(name) cannot be understood", "\(name) takes \(form.text(in: .en)).")
    case .environment(let variable, let value, let form):
      Advice("\(variable) is \(Words.quoted(value))", "\(variable) takes \(form.text(in: .en)).")
    case .noPlan(let name, let known):
      Advice(
        "there is no plan \(Words.quoted(name))",
        "Plans: \(known.joined(separator: ", ")). A new one: gangart plan new NAME --walk 300")
    case .unknownField(let name, let known):
      Advice("a plan has no \(Words.quoted(name))", "It may have: \(known.joined(separator: ", ")).")
    case .noNumber(let field): Advice("\(field) is no number", "For example: \(field) = 5")
    case .repeatsNotWhole: Advice("repeats is no whole number", "For example: repeats = 4")
    case .plan(let fault):
      Advice(Words.plan(fault, in: .en), "Correct the file, or make a plan anew.")
    }
  }

  private var german: Advice {
    switch self {
    case .unreadable:
      Advice("die Datei lässt sich nicht als Text lesen", "Rechte und Inhalt ansehen.")
    case .notTOML:
      Advice("das ist kein TOML", "Die Zeile berichtigen, zum Beispiel: height_m = 1.72")
    case .unknownSetting(let name, let known):
      Advice(
        "es gibt keine Einstellung \(Words.quoted(name))", "Einstellungen: \(known.joined(separator: ", ")).")
    case .value(let name, let form):
      Advice("\(name) ist nicht zu verstehen", "\(name) nimmt \(form.text(in: .de)).")
    case .environment(let variable, let value, let form):
      Advice("\(variable) ist \(Words.quoted(value))", "\(variable) nimmt \(form.text(in: .de)).")
    case .noPlan(let name, let known):
      Advice(
        "es gibt keinen Plan \(Words.quoted(name))",
        "Pläne: \(known.joined(separator: ", ")). Ein neuer: gangart plan new NAME --walk 300")
    case .unknownField(let name, let known):
      Advice("ein Plan hat kein \(Words.quoted(name))", "Er kann haben: \(known.joined(separator: ", ")).")
    case .noNumber(let field): Advice("\(field) ist keine Zahl", "Zum Beispiel: \(field) = 5")
    case .repeatsNotWhole: Advice("repeats ist keine ganze Zahl", "Zum Beispiel: repeats = 4")
    case .plan(let fault):
      Advice(Words.plan(fault, in: .de), "Die Datei berichtigen oder den Plan neu anlegen.")
    }
  }
}

extension Words {
  /// Why a plan cannot be walked.
  public static func plan(_ fault: PlanFault, in language: Language) -> String {
    switch language {
    case .en:
      switch fault {
      case .noName: "a plan needs a name"
      case .warmUp: "the warm-up must last 0 to 3600 seconds"
      case .walk: "an interval must last 10 to 7200 seconds"
      case .pause: "a pause must last 5 to 3600 seconds"
      case .repeats: "there must be 1 to 100 intervals"
      case .cadence: "the cadence must be 40 to 180 steps a minute"
      }
    case .de:
      switch fault {
      case .noName: "ein Plan braucht einen Namen"
      case .warmUp: "das Aufwärmen muss 0 bis 3600 Sekunden dauern"
      case .walk: "ein Intervall muss 10 bis 7200 Sekunden dauern"
      case .pause: "eine Pause muss 5 bis 3600 Sekunden dauern"
      case .repeats: "es müssen 1 bis 100 Intervalle sein"
      case .cadence: "die Schrittfrequenz muss 40 bis 180 Schritte je Minute sein"
      }
    }
  }
}
