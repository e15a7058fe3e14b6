/// The body's rhythm now, from whichever source decides.
struct BodyRhythm: Equatable, Sendable {
  /// Duration of a step in seconds.
  let stepDuration: Double
  /// How far it can be trusted, 0…1.
  let confidence: Double
  /// Whether it is that of running.
  let runs: Bool
}
