/// Whole minutes of a walk, counted from 1: from the first to the last.
public struct MinuteSpan: Hashable, Sendable {
  /// The first minute.
  public var first: Int
  /// The last minute; the first again for a single one.
  public var last: Int

  /// Minutes from `first` to `last`.
  public init(_ first: Int, _ last: Int) {
    self.first = first
    self.last = last
  }
}

/// One thing that stood out in a walk.
public enum StandOut: Hashable, Sendable {
  /// More than half of the walk was brisk.
  case mostlyBrisk
  /// More than half of the walk was at a normal or brisk pace.
  case mostlyNormal
  /// The arms swung well for most of the walk.
  case goodArmSwing
  /// Most landings were springy.
  case springyLandings
  /// So many rests leaning forward.
  case rests(Int)
  /// A pattern that a flag reported, and when; without minutes, in several parts of the walk.
  case pattern(FlagKind, Side?, [MinuteSpan])
}
