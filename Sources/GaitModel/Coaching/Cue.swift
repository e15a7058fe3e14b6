/// Why a cue was given. The raw value is how it stands in JSON.
public enum CueReason: String, CaseIterable, Sendable {
  case belowTarget = "cadence below the walker's own target"
  case fading = "cadence well below that of the first minutes"
  case strolling = "a slow stroll goes on"
  case armsLittle = "the arms swing little"
  case elbows = "the forearms swing mostly from the elbow"
  case armsUneven = "one arm swings less than the other"
  case armStill = "one arm hardly swings"
  case chestStill = "the chest hardly turns"
  case firmLanding = "landings are firm"
  case backAtTarget = "cadence back at the target after a tip"
  case armsBetter = "the arms swing better after a tip"
  case chestBetter = "the chest turns along after a tip"
  case landingBetter = "landings are softer after a tip"
  case steadyPace = "cadence steady at the walker's own target"
  case armsSwing = "the arms swing well"
  case landingSoft = "landings are soft"
  case unsure = "the data are too unclear for tips"
}

/// What the coach says while somebody walks: one thing at a time.
public struct Cue: Equatable, Sendable {
  /// When it is said.
  public var reported: SampleTime
  /// The sentence.
  public var said: Said
  /// The number behind it, in `unit`.
  public var value: Double?
  /// The unit of `value`.
  public var unit: Unit?
  /// Why it is said.
  public var reason: CueReason

  /// A cue.
  public init(
    reported: SampleTime, said: Said, value: Double? = nil, unit: Unit? = nil, reason: CueReason
  ) {
    self.reported = reported
    self.said = said
    self.value = value
    self.unit = unit
    self.reason = reason
  }
}
