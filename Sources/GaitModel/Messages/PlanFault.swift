/// Why a plan of a walk in intervals cannot be walked.
public enum PlanFault: Equatable, Sendable {
  /// It has no name.
  case noName
  /// The warm-up is outside 0…3600 seconds.
  case warmUp
  /// An interval is outside 10…7200 seconds.
  case walk
  /// A pause is outside 5…3600 seconds.
  case pause
  /// Intervals outside 1…100.
  case repeats
  /// A cadence outside 40…180 steps a minute.
  case cadence
}
