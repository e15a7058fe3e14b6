/// What may stand as the value of a setting.
public enum SettingForm: Equatable, Sendable {
  case height
  case language
  case speaking
  case flag
  case person
  case plan
  case speed
  case places

  /// The form in words, as it follows "takes".
  public func text(in language: Language) -> String {
    switch language {
    case .en:
      switch self {
      case .height: "a body height in metres, from 1.0 to 2.5"
      case .language: "de or en"
      case .speaking: "de, en or off"
      case .flag: "true or false"
      case .person: "a code of letters, digits, - _ and ., such as P-017"
      case .plan: "the name of a plan, such as default; see gangart plan list"
      case .speed: "a number above 0, or max"
      case .places: "places with their sources, such as left_wrist=/dev/ttyACM0"
      }
    case .de:
      switch self {
      case .height: "eine Körpergröße in Metern, von 1.0 bis 2.5"
      case .language: "de oder en"
      case .speaking: "de, en oder off"
      case .flag: "true oder false"
      case .person: "einen Code aus Buchstaben, Ziffern, - _ und ., zum Beispiel P-017"
      case .plan: "den Namen eines Plans, zum Beispiel default; alle zeigt: gangart plan list"
      case .speed: "eine Zahl über 0, oder max"
      case .places: "Stellen mit ihren Quellen, zum Beispiel left_wrist=/dev/ttyACM0"
      }
    }
  }
}
