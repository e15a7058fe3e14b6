import GaitModel

extension ChannelSet {
  /// What an inertial sensor has. Named once, for a list of channels asks for memory unless it is optimised away.
  static let accelerationAndRotation: ChannelSet = [.acceleration, .angularVelocity]
}

/// How one channel of a sensor goes on from sample to sample: the gap rules, in one place.
///
/// A channel is lost where the sensor is silent, where its number was refused, or where it is not believed; which
/// of them it was makes no difference to what comes after.
struct ChannelTrack: Sendable {
  /// Time of the last sample that had it.
  private(set) var last: SampleTime?
  /// Whether the last sample of the sensor had it.
  private(set) var wasPresent = false
  /// Whether it may still be bridged when it comes back.
  private(set) var isAlive = false

  /// Takes the next sample of the sensor; `nil` where the channel is absent.
  ///
  /// - Parameters:
  ///   - continuity: how the sensor goes on.
  ///   - interval: usual seconds from one sample to the next.
  mutating func take(
    isPresent: Bool, at time: SampleTime, _ continuity: SensorIntake.Continuity, interval: Double
  ) -> SensorIntake.Continuity? {
    guard isPresent else {
      wasPresent = false
      let missing = last.map { time.seconds(since: $0) - interval } ?? .infinity
      if continuity != .follows || SensorIntake.Continuity(missing: missing) != .follows { isAlive = false }
      return nil
    }
    defer {
      last = time
      wasPresent = true
      isAlive = true
    }
    guard let last else { return .first }
    if wasPresent { return continuity }
    let own = SensorIntake.Continuity(missing: time.seconds(since: last) - interval)
    if own == .follows, isAlive { return continuity }
    return own == .follows ? .settles : own
  }

  /// Forgets that it could be bridged, as when it is not believed any more.
  mutating func lose() {
    isAlive = false
    wasPresent = false
  }
}
