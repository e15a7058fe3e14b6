import GaitModel

/// Whether a sensor delivers samples that contacts can be told from.
struct SensorPresence: Equatable, Sendable {
  /// Time of its last sample.
  var lastSeen: SampleTime?
  /// Whether that sample's rate, unit and scale can be believed.
  var isUsable = false

  /// Whether it delivered within the last second.
  func isDelivering(at time: SampleTime) -> Bool {
    guard isUsable, let lastSeen else { return false }
    return time.seconds(since: lastSeen) <= Thresholds.Intake.settlingGap.value
  }
}
