import GaitModel

/// One sensor on the trunk and what is told from it alone.
struct BackSensor: Sendable {
  private var motion: EarthMotion
  private var dynamics: TrunkDynamics
  private var lastSeen: SampleTime?
  /// Whether the next sample does not go on from the last one.
  private var begins = true

  init(_ sensor: WornSensor) {
    motion = EarthMotion(channels: sensor.channels)
    dynamics = TrunkDynamics(channels: sensor.channels)
  }

  /// Takes an admitted sample; `isUsable`: whether its unit and rate may be believed.
  mutating func process(_ admission: SensorIntake.Admission, isUsable: Bool) {
    motion.process(admission)
    if motion.isInterrupted { begins = true }
    guard isUsable, motion.isSettled else { return }
    for index in motion.found.indices {
      if begins { dynamics.settle(on: motion.found[index]) }
      begins = false
      dynamics.process(motion.found[index])
      lastSeen = motion.found[index].time
    }
  }

  /// How lively the trunk moved over the ten seconds before a moment; `nil` if the sensor has fallen silent.
  func dynamics(at time: SampleTime) -> TrunkDynamics.Reading? {
    guard let lastSeen, time.seconds(since: lastSeen) <= Thresholds.Intake.settlingGap.value else {
      return nil
    }
    return dynamics.reading(at: time)
  }
}
