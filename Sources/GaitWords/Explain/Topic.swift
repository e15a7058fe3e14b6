extension Explanation {
  /// Where a word belongs; the order is that of lists.
  public enum Topic: String, CaseIterable, Sendable {
    case steps
    case pace
    case arms
    case landing
    case trunk
    case learning
    case flags
    case quality
    case recording
    case lines
    case page
    case exitCodes
    case cues

    /// The topic's name.
    public func title(in language: Language) -> String {
      switch language {
      case .en: english
      case .de: german
      }
    }

    private var english: String {
      switch self {
      case .steps: "Steps and bouts"
      case .pace: "Pace and rhythm"
      case .arms: "Arms"
      case .landing: "Landing"
      case .trunk: "Pelvis and chest"
      case .learning: "Pictures for learning"
      case .flags: "What stands out"
      case .quality: "Data quality"
      case .recording: "Recordings and times"
      case .lines: "Event lines"
      case .page: "The page"
      case .exitCodes: "Exit codes"
      case .cues: "Cues"
      }
    }

    private var german: String {
      switch self {
      case .steps: "Schritte und Gehabschnitte"
      case .pace: "Tempo und Rhythmus"
      case .arms: "Arme"
      case .landing: "Auftritt"
      case .trunk: "Becken und Brustkorb"
      case .learning: "Bilder zum Lernen"
      case .flags: "Was auffällt"
      case .quality: "Datenqualität"
      case .recording: "Aufnahmen und Zeiten"
      case .lines: "Ereigniszeilen"
      case .page: "Die Seite"
      case .exitCodes: "Exit-Codes"
      case .cues: "Hinweise"
      }
    }
  }
}
