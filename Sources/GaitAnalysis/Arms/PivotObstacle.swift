import GaitModel

/// What keeps the pivot of a swing from giving the shoulder's share.
enum PivotObstacle: Equatable, Sendable {
  case tooShort
  case tooSmall
  case otherRhythm
  case raised
  case unclear
  case clipped

  /// What to say of it.
  var reason: MissingReason {
    switch self {
    case .tooShort: .fewSwings
    case .tooSmall: .smallSwing
    case .otherRhythm: .otherRhythm
    case .raised: .raisedForearm
    case .unclear: .unevenSwing
    case .clipped: .clipped
    }
  }
}
