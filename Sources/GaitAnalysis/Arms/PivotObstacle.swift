/// What keeps the pivot of a swing from telling the shoulder's share.
enum PivotObstacle: Equatable, Sendable {
  case tooShort
  case tooSmall
  case otherRhythm
  case raised
  case unclear
  case clipped

  /// The reason in plain English.
  var reason: String {
    switch self {
    case .tooShort: "needs a sensor on the upper arm, or 10 s of walking with a swinging arm"
    case .tooSmall: "the swing is too small to tell it from one sensor; a second one on the upper arm helps"
    case .otherRhythm:
      "the arm does not swing once a stride, so one sensor cannot tell it; a second one on the upper arm helps"
    case .raised:
      "the forearm is held level, so one sensor cannot tell it; a second one on the upper arm helps"
    case .unclear: "the swing is too uneven to tell it from one sensor; a second one on the upper arm helps"
    case .clipped: "the signal stands at the end of the sensor's range"
    }
  }
}
