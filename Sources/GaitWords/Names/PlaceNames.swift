public import GaitModel

extension Words {
  /// A place on the body in words: `left wrist`, `linkes Handgelenk`.
  public static func place(_ place: Place, in language: Language) -> String {
    switch language {
    case .en: (place.side.map { "\($0.rawValue) " } ?? "") + english(place.segment)
    case .de: german(place)
    }
  }

  /// What a sensor measures, in words.
  public static func channel(_ channel: Channel, in language: Language) -> String {
    switch language {
    case .en:
      switch channel {
      case .acceleration: "acceleration"
      case .angularVelocity: "angular velocity"
      case .magneticField: "magnetic field"
      case .linearAcceleration: "acceleration without gravity"
      }
    case .de:
      switch channel {
      case .acceleration: "Beschleunigung"
      case .angularVelocity: "Drehrate"
      case .magneticField: "Magnetfeld"
      case .linearAcceleration: "Beschleunigung ohne Schwerkraft"
      }
    }
  }

  private static func english(_ segment: Segment) -> String {
    switch segment {
    case .lowerBack: "lower back"
    case .pelvis: "pelvis"
    case .upperBack: "upper back"
    case .sternum: "sternum"
    case .head: "head"
    case .upperArm: "upper arm"
    case .forearm: "forearm"
    case .wrist: "wrist"
    case .hand: "hand"
    case .thigh: "thigh"
    case .shank: "shank"
    case .ankle: "ankle"
    case .foot: "foot"
    }
  }

  private static func german(_ place: Place) -> String {
    let (name, ending) = german(place.segment)
    guard let side = place.side else { return name }
    return (side == .left ? "linke" : "rechte") + ending + " " + name
  }

  /// A noun, and how the adjective in front of it ends.
  private static func german(_ segment: Segment) -> (name: String, ending: String) {
    switch segment {
    case .lowerBack: ("unterer Rücken", "r")
    case .pelvis: ("Becken", "s")
    case .upperBack: ("oberer Rücken", "r")
    case .sternum: ("Brustbein", "s")
    case .head: ("Kopf", "r")
    case .upperArm: ("Oberarm", "r")
    case .forearm: ("Unterarm", "r")
    case .wrist: ("Handgelenk", "s")
    case .hand: ("Hand", "")
    case .thigh: ("Oberschenkel", "r")
    case .shank: ("Unterschenkel", "r")
    case .ankle: ("Knöchel", "r")
    case .foot: ("Fuß", "r")
    }
  }
}
