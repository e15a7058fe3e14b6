public import GaitModel

extension Words {
  /// A class of pace in a word.
  public static func pace(_ pace: PaceClass, in language: Language) -> String {
    metric(pace.rawValue, in: language)
  }

  /// A minute, or part of the walk, in which nobody walked.
  public static func pause(in language: Language) -> String {
    switch language {
    case .en: "pause"
    case .de: "Pause"
    }
  }

  /// What is not known.
  public static func unknown(in language: Language) -> String {
    switch language {
    case .en: "unknown"
    case .de: "unbekannt"
    }
  }

  /// How far the arms swing.
  public static func armSwing(_ word: ArmSwingWord, in language: Language) -> String {
    switch language {
    case .en:
      switch word {
      case .little: "little"
      case .some: "some"
      case .good: "good"
      }
    case .de:
      switch word {
      case .little: "wenig"
      case .some: "etwas"
      case .good: "gut"
      }
    }
  }

  /// How the legs take the weight.
  public static func landing(_ word: LandingWord, in language: Language) -> String {
    switch language {
    case .en:
      switch word {
      case .springy: "springy"
      case .mixed: "mixed"
      case .firm: "firm"
      }
    case .de:
      switch word {
      case .springy: "federnd"
      case .mixed: "gemischt"
      case .firm: "fest"
      }
    }
  }

  /// How much relief the walk gives between steps.
  public static func relief(_ word: ReliefWord, in language: Language) -> String {
    switch language {
    case .en:
      switch word {
      case .plenty: "plenty"
      case .some: "some"
      case .little: "less"
      }
    case .de:
      switch word {
      case .plenty: "viel"
      case .some: "etwas"
      case .little: "weniger"
      }
    }
  }
}
