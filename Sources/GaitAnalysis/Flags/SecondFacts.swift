import GaitModel

/// What is known of the body at a full second, for the rules of flags.
struct SecondFacts: Sendable {
  /// The second as it is about to be reported.
  let second: SampleTime
  /// Whether somebody walks.
  let isWalking: Bool
  /// First contact of the bout that goes on.
  let boutStart: SampleTime?
  /// Whether the trunk turned during the last seconds, as far as a sensor on it shows.
  let isTurning: Bool
  /// How far the second can be trusted, 0…1.
  let confidence: Double?
}
