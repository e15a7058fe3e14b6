import GaitModel
import GaitWords
import TOMLKit

/// A plan of a walk in intervals as TOML: lengths in seconds, and what it leaves out is as usual.
struct PlanFile {
  /// The names of its fields.
  enum Key: String, CaseIterable {
    case warmUp = "warm_up_s"
    case walk = "walk_s"
    case pause = "pause_s"
    case repeats
    case cadence = "cadence_spm"
  }

  /// The plan that `text` describes.
  ///
  /// - Throws: `SettingsError` for what is no plan.
  static func plan(_ text: String, name: String, path: String) throws(SettingsError) -> IntervalPlan {
    let file = SettingsError.Origin.file(path, line: nil)
    let table = try SettingsFile.table(text, path: path)
    var plan = IntervalPlan(name: name)
    // What is left out: walking until the walker pauses would surprise, so the usual length stays.
    for field in table.keys {
      guard let key = Key(rawValue: field) else {
        throw SettingsError(
          origin: file, fault: .unknownField(field, known: Key.allCases.map(\.rawValue)))
      }
      let isOpen = key == .walk && table[field]?.string == "open"
      guard let number = table[field]?.double ?? table[field]?.int.map(Double.init) ?? (isOpen ? 0 : nil)
      else {
        throw SettingsError(origin: file, fault: .noNumber(field: field))
      }
      switch key {
      case .warmUp: plan.warmUpSeconds = number
      case .walk: plan.walkSeconds = isOpen ? nil : number
      case .pause: plan.pauseSeconds = number
      case .repeats:
        guard let whole = Int(exactly: number) else {
          throw SettingsError(origin: file, fault: .repeatsNotWhole)
        }
        plan.repeats = whole
      case .cadence: plan.cadenceStepsPerMinute = number
      }
    }
    if let fault = plan.fault {
      throw SettingsError(origin: file, fault: .plan(fault))
    }
    return plan
  }

  /// A plan as it stands in its file.
  static func text(_ plan: IntervalPlan, in language: Language) -> String {
    var lines = [
      "# " + ProgramText.planComment.text(in: language),
      "\(Key.warmUp.rawValue) = \(Wording.plain(plan.warmUpSeconds))",
      "\(Key.walk.rawValue) = \(plan.walkSeconds.map(Wording.plain) ?? "\"open\"")",
      "\(Key.pause.rawValue) = \(Wording.plain(plan.pauseSeconds))",
    ]
    if let repeats = plan.repeats { lines.append("\(Key.repeats.rawValue) = \(repeats)") }
    if let cadence = plan.cadenceStepsPerMinute {
      lines.append("\(Key.cadence.rawValue) = \(Wording.plain(cadence))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
