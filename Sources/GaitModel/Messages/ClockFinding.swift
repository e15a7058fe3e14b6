/// What the clocks of two recordings of one walk were brought together by.
public enum ClockBasis: Equatable, Sendable {
  /// So many steps that both felt.
  case steps(Int)
  /// So many stamps of the foot, or groups of three taps, that both felt.
  case stamps(Int)
}

/// A clock that was read on another.
public struct ClockFinding: Equatable, Sendable {
  /// The sensor whose times were moved.
  public var place: Place
  /// The sensor whose clock counts.
  public var reference: Place
  /// What was added to the times, at the middle of what both recorded, in seconds.
  public var lagSeconds: Double
  /// How much faster the moved clock had to run, in millionths.
  public var driftPPM: Double
  /// What it rests on.
  public var basis: ClockBasis
  /// How sure it is: the times fit within so many seconds.
  public var withinSeconds: Double

  /// A finding of these parts.
  public init(
    place: Place, reference: Place, lagSeconds: Double, driftPPM: Double, basis: ClockBasis,
    withinSeconds: Double
  ) {
    self.place = place
    self.reference = reference
    self.lagSeconds = lagSeconds
    self.driftPPM = driftPPM
    self.basis = basis
    self.withinSeconds = withinSeconds
  }
}

/// Why two clocks could not be brought together.
public enum ClockDoubt: Error, Equatable, Sendable {
  /// Too few steps were felt by one of them.
  case fewSteps
  /// The steps are so slow, quick or uneven that the instant of each is not sure enough.
  case unusualSteps
  /// The trunk's instants come at or after the shocks of the landings, and so too late by an unknown time.
  case lateSteps
  /// A foot or shank feels the steps of its own leg alone, and the other sensor none of them.
  case noCommonSteps
  /// Where one of them was worn only the rhythm of steps is felt, not the instant of each.
  case rhythmOnly
  /// At no shift do the steps fit.
  case notAlike
  /// At more than one shift the steps fit, or the stamps.
  case severalFit
  /// How fast the clocks run apart is not sure.
  case driftOpen
  /// The clocks do not run evenly against each other, or one of them leapt.
  case uneven
  /// There is no stamp of the foot and no three taps that both felt.
  case noStamp
}
