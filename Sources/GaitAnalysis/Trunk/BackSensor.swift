import GaitModel
import GaitSignal

/// One sensor on the trunk: how it moves, how lively, and, on the lower back, what is measured from contact to contact.
struct BackSensor: Sendable {
  /// The last seconds of movement; empty unless the sensor is at the pelvis or lower back.
  private(set) var history = BackHistory()
  /// Whether it is at the pelvis or lower back.
  let isLow: Bool
  /// Whether it has a gyroscope.
  let hasGyroscope: Bool
  /// Whether it ever delivered samples quickly enough for the sharpness of impacts.
  private(set) var wasQuick = false

  private var dynamics: TrunkDynamics
  private var smoothing: Biquad
  private var forces: VectorHistory
  private var forward = ForwardAxis()
  private var lastSeen: SampleTime?
  private var lastClipped: SampleTime?
  /// Whether it delivers quickly enough for the sharpness of impacts now.
  private var isQuick = false
  /// Whether the next sample does not go on from the last one.
  private var begins = true
  /// Where the wearer's left is in the sensor's frame, of length 1; `nil` before the first stride.
  private(set) var left: Vector3?

  init(_ sensor: WornSensor) {
    let rate = Thresholds.Grid.rate.value
    isLow = [.pelvis, .lowerBack].contains(sensor.place.segment)
    hasGyroscope = sensor.channels.contains(.angularVelocity)
    dynamics = TrunkDynamics(channels: sensor.channels)
    smoothing = Biquad(
      Butterworth.lowPass(cutoffHertz: Thresholds.Dynamics.bounceBand.value, rateHertz: rate))
    forces = VectorHistory(seconds: Thresholds.BackSpeed.history.value, rateHertz: rate)
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    isQuick = frame.delivers(Thresholds.Impact.leastRate.value)
    if isQuick { wasQuick = true }
    if frame.isClipped { lastClipped = frame.time }
    for index in frame.earth.indices where frame.earth[index].isSettled { take(frame.earth[index]) }
    if frame.earthRestarts { begins = true }
  }

  /// How lively the trunk moved over the ten seconds before a moment; `nil` if the sensor has fallen silent.
  func dynamics(at time: SampleTime) -> TrunkDynamics.Reading? {
    guard let lastSeen, time.seconds(since: lastSeen) <= Thresholds.Intake.settlingGap.value else {
      return nil
    }
    return dynamics.reading(at: time)
  }

  /// Whether the sharpness of an impact at this time can be determined: quick enough, and not clipped.
  func knowsImpacts(at time: SampleTime) -> Bool {
    guard isLow, isQuick else { return false }
    guard let lastClipped else { return true }
    return abs(time.seconds(since: lastClipped)) > Thresholds.Impact.clippedRest.value
  }

  /// Learns from a stride where forward is.
  mutating func learn(strideFrom start: SampleTime, to end: SampleTime, _ waves: inout CycleWaves) {
    guard hasGyroscope, let force = forces.cycle(from: start, to: end, &waves), force.mean.length > 0 else {
      return
    }
    let up = force.mean / force.mean.length
    forward.learn(force.second, up: up)
    left = forward.ahead(up: up).map { up.cross($0) }
  }

  // MARK: Steps of `process`

  private mutating func take(_ sample: EarthMotion.Sample) {
    if begins {
      dynamics.settle(on: sample)
      smoothing.settle(on: sample.acceleration.z)
      history.removeAll()
      forces.removeAll()
      begins = false
    }
    dynamics.process(sample)
    lastSeen = sample.time
    guard isLow else { return }
    history.append(
      vertical: smoothing.process(sample.acceleration.z), turning: sample.yawRate ?? 0, up: sample.up,
      at: sample.time)
    forces.append(sample.force, at: sample.time)
  }
}
