/// What a person can say during a walk, by a key, a button or a command. The raw value is its name.
public enum WalkMark: String, CaseIterable, Sendable {
  /// Discomfort begins. Only the walker says so; nothing else ever does.
  case symptom
  /// Words about the moment.
  case note
  /// The tip of a moment ago was wrong: it is not given again on this walk.
  case wrongTip = "wrong_tip"
  /// A pause begins, or within a pause: better.
  case pause
  /// The walk is over.
  case end
}
