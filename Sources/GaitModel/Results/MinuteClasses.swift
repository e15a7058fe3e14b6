/// How far the arms swing, in a word.
public enum ArmSwingWord: CaseIterable, Sendable {
  /// Hardly.
  case little
  /// Neither much nor little.
  case some
  /// Well.
  case good
}

/// How the legs take the weight, in a word.
public enum LandingWord: CaseIterable, Sendable {
  /// Mostly with a knee that yields.
  case springy
  /// Some this way, some that.
  case mixed
  /// Mostly with a knee that hardly yields.
  case firm
}

/// How much relief the walk gives between steps, in a word.
public enum ReliefWord: CaseIterable, Sendable {
  /// As in a brisk walk.
  case plenty
  /// In between.
  case some
  /// As in a slow stroll.
  case little
}
