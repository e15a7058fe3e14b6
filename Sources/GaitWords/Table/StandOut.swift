public import GaitModel

extension Words {
  /// What stood out, in one kind sentence.
  public static func standOut(_ thing: StandOut, in language: Language) -> String {
    switch language {
    case .en: english(thing)
    case .de: german(thing)
    }
  }

  private static func english(_ thing: StandOut) -> String {
    switch thing {
    case .mostlyBrisk: return "Most of the walk was brisk."
    case .mostlyNormal: return "Most of the walk had a good pace."
    case .goodArmSwing: return "The arms swung along well."
    case .springyLandings: return "Most landings were springy."
    case .rests(let count):
      return count == 1 ? "There was a rest leaning forward." : "There were \(count) rests leaning forward."
    case .pattern(let kind, let side, let spans):
      let (when, isOne) = englishMinutes(spans)
      let start = Speech.capitalised(when)
      let within = "In \(when)"
      switch kind {
      case .staticLoading:
        return "\(start) \(isOne ? "was" : "were") a slow stroll: less relief between steps."
      case .stopAndGo: return "\(start) \(isOne ? "was" : "were") stop and go."
      case .littleArmSwing: return "\(within) \(englishArm(side, plural: "the arms")) swung little."
      case .mostlyElbow:
        return "\(within) \(englishArm(side, plural: "the arms")) swung mostly from the elbow."
      case .armAsymmetry: return "\(within) one arm swung much more than the other."
      case .stiffLanding:
        return "\(within) \(side.map { "the \($0.rawValue) knee" } ?? "the knee") hardly gave way."
      case .hardLanding: return "\(within) landings were firmer than before."
      case .decompressionPause: return "\(within) there was a rest leaning forward."
      }
    }
  }

  private static func englishArm(_ side: Side?, plural: String) -> String {
    side.map { "the \($0.rawValue) arm" } ?? plural
  }

  private static func englishMinutes(_ spans: [MinuteSpan]) -> (text: String, isOne: Bool) {
    guard !spans.isEmpty else { return ("parts of the walk", false) }
    let parts = spans.map { $0.first == $0.last ? "\($0.first)" : "\($0.first) to \($0.last)" }
    let isOne = spans.count == 1 && spans[0].first == spans[0].last
    return ((isOne ? "minute " : "minutes ") + parts.joined(separator: " and "), isOne)
  }

  private static func german(_ thing: StandOut) -> String {
    switch thing {
    case .mostlyBrisk: return "Der größte Teil des Wegs war zügig."
    case .mostlyNormal: return "Der größte Teil des Wegs hatte ein gutes Tempo."
    case .goodArmSwing: return "Die Arme schwangen gut mit."
    case .springyLandings: return "Die meisten Auftritte waren federnd."
    case .rests(let count):
      return count == 1
        ? "Es gab eine Pause, nach vorn geneigt." : "Es gab \(count) Pausen, nach vorn geneigt."
    case .pattern(let kind, let side, let spans):
      let (when, isOne) = germanMinutes(spans)
      let start = spans.isEmpty ? "Teile des Wegs" : (isOne ? "" : "Die ") + when
      let within = spans.isEmpty ? "In Teilen des Wegs" : isOne ? "In \(when)" : "In den \(when)"
      switch kind {
      case .staticLoading:
        return "\(start) \(isOne ? "war" : "waren") eher Bummeln: weniger Entlastung zwischen den Schritten."
      case .stopAndGo: return "\(start) \(isOne ? "war" : "waren") Stop and Go."
      case .littleArmSwing: return "\(within) \(germanArm(side)) wenig."
      case .mostlyElbow: return "\(within) \(germanArm(side)) vor allem aus dem Ellenbogen."
      case .armAsymmetry: return "\(within) schwang ein Arm viel weiter als der andere."
      case .stiffLanding: return "\(within) gab das \(germanSide(side))Knie kaum nach."
      case .hardLanding: return "\(within) war der Auftritt fester als zuvor."
      case .decompressionPause: return "\(within) gab es eine Pause, nach vorn geneigt."
      }
    }
  }

  private static func germanArm(_ side: Side?) -> String {
    side == nil ? "schwangen die Arme" : "schwang der \(germanSide(side))Arm"
  }

  private static func germanSide(_ side: Side?) -> String {
    switch side {
    case .left: "linke "
    case .right: "rechte "
    case nil: ""
    }
  }

  private static func germanMinutes(_ spans: [MinuteSpan]) -> (text: String, isOne: Bool) {
    let parts = spans.map { $0.first == $0.last ? "\($0.first)" : "\($0.first) bis \($0.last)" }
    let isOne = spans.count == 1 && spans[0].first == spans[0].last
    return ((isOne ? "Minute " : "Minuten ") + parts.joined(separator: " und "), isOne)
  }
}
