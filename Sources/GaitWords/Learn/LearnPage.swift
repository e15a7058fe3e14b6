public import GaitModel

/// One of the pages that say what the walks are for, in the terminal by `gangart learn` and in the browser. The raw
/// value is its name on the command line.
public enum LearnPage: String, CaseIterable, Sendable {
  /// Walking briskly.
  case walk
  /// The rest leaning forward.
  case lean
  /// The four muscle chains along a stride.
  case chains
}

/// What a page of learning says. The numbers of its points are those of its drawing.
public struct LearnText: Equatable, Sendable {
  /// Its title.
  public let title: String
  /// What it is about.
  public let lead: String
  /// Its points, in order.
  public let points: [String]
  /// What must not be forgotten.
  public let note: String
}

extension Words {
  /// A page of learning.
  public static func learn(_ page: LearnPage, in language: Language) -> LearnText {
    switch language {
    case .en: page.english
    case .de: page.german
    }
  }

  /// A phase of the stride, in the middle of a sentence.
  public static func phase(_ phase: GaitPhase, in language: Language) -> String {
    switch language {
    case .en:
      switch phase {
      case .loadingResponse: "the foot takes the weight"
      case .midStance: "the body comes over the foot"
      case .terminalStance: "the body goes past the foot"
      case .preSwing: "the foot hands the weight over"
      case .initialSwing: "the foot leaves the ground"
      case .midSwing: "the foot passes the other"
      case .terminalSwing: "the leg stretches forward"
      }
    case .de:
      switch phase {
      case .loadingResponse: "der Fuß nimmt das Gewicht auf"
      case .midStance: "der Körper kommt über den Fuß"
      case .terminalStance: "der Körper geht über den Fuß hinaus"
      case .preSwing: "der Fuß gibt das Gewicht ab"
      case .initialSwing: "der Fuß verlässt den Boden"
      case .midSwing: "der Fuß zieht am anderen vorbei"
      case .terminalSwing: "das Bein streckt sich nach vorn"
      }
    }
  }

  /// A chain of muscles by its plain name, in the middle of a sentence.
  public static func chain(_ chain: MuscleChain, in language: Language) -> String {
    metric(chain.rawValue, in: language)
  }

  /// The muscles that the picture joins in a chain.
  public static func muscles(_ chain: MuscleChain, in language: Language) -> String {
    switch language {
    case .en:
      switch chain {
      case .deepLongitudinal: "back of the thigh, sacrum, long muscles along the spine"
      case .posteriorOblique: "seat muscle of one side, broad back muscle of the other"
      case .lateral: "side of the hip and inner thigh of one side, flank of the other"
      case .anteriorOblique: "slanting belly muscles of one side, inner thigh of the other"
      }
    case .de:
      switch chain {
      case .deepLongitudinal: "Rückseite des Oberschenkels, Kreuzbein, lange Muskeln an der Wirbelsäule"
      case .posteriorOblique: "Gesäßmuskel der einen, breiter Rückenmuskel der anderen Seite"
      case .lateral: "Außenseite der Hüfte und Innenseite des Oberschenkels einer Seite, Flanke der anderen"
      case .anteriorOblique: "schräge Bauchmuskeln der einen, Innenseite des Oberschenkels der anderen Seite"
      }
    }
  }
}
