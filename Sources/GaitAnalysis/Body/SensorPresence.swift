import GaitModel

/// Whether a sensor delivers samples that contacts can be found in.
struct SensorPresence: Equatable, Sendable {
  /// Time of its last sample.
  var lastSeen: SampleTime?
  /// The channels that were believed then.
  var believed: ChannelSet = []

  /// Whether it delivered these channels within the last second, and they can be believed.
  func isDelivering(_ channels: ChannelSet, at time: SampleTime) -> Bool {
    guard believed.isSuperset(of: channels), let lastSeen else { return false }
    return time.seconds(since: lastSeen) <= Thresholds.Intake.settlingGap.value
  }
}
