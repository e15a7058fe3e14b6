public import GaitModel

/// Why the coach says nothing at a full second. The raw value is how it is printed.
public enum Silence: String, CaseIterable, Sendable {
  case early = "the walk has just begun"
  case resting = "no interval goes on"
  case standing = "nobody walks"
  case settling = "walking has just begun"
  case recent = "something was said a moment ago"
  case announcement = "the interval's own words come next"
  case unsure = "the data are unclear"
  case turning = "turning"
  case enough = "enough was said for now"
  case trying = "a tip is being tried"
  case armIsStill = "one arm holds something"
  case praiseFirst = "no tip before the next praise"
  case content = "nothing new to say"
}

/// What the coach decided at a full second.
public enum CoachDecision: Equatable, Sendable {
  /// To say something.
  case speak(Cue)
  /// To be silent.
  case silent(Silence)
}
