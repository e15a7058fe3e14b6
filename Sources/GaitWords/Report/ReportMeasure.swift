/// A number of a walk that the report compares with others.
public enum ReportMeasure: CaseIterable, Hashable, Sendable {
  /// The longest stretch without discomfort, in seconds.
  case comfortable
  /// Time spent walking, in seconds.
  case walking
  /// Median cadence in steps per minute.
  case cadence
  /// Median speed in m/s.
  case speed
  /// Median range of the left arm's swings in radians.
  case armLeft
  /// The same of the right arm.
  case armRight
  /// The same of an arm whose side nobody said.
  case arm
  /// Share of springy landings, 0…1.
  case softLandings
}

/// Where a number lies to the walker's own usual.
public enum BandPlace: CaseIterable, Sendable {
  /// Less than usual.
  case below
  /// As usual.
  case within
  /// More than usual.
  case above
}

/// What a field of the strip of minutes shows.
public enum StripState: CaseIterable, Sendable {
  /// Walking briskly.
  case brisk
  /// Walking at the usual pace of adults.
  case normal
  /// Walking slowly, or strolling.
  case slow
  /// Walking at a pace that is not known.
  case walking
  /// Not walking.
  case pause
  /// Nothing that could be judged.
  case unknown
}
