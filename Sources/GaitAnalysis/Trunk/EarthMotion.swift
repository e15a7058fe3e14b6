import GaitModel
import GaitSignal

/// How a sensor on the trunk moves, seen from the earth: what speed, pelvis, thorax, relief and lean are told from.
///
/// Force and angular velocity are brought to one grid of 100 Hz and turned into an earth frame with z up
/// (`OrientationFilter`). The heading of that frame is arbitrary and drifts slowly. Without a gyroscope up is the
/// slow part of the force, and of the movement only the vertical part is known.
///
/// Samples found by an input wait in `found` until the next one; the memory is kept.
struct EarthMotion: Sendable {
  /// One grid sample.
  struct Sample: Equatable {
    let time: SampleTime
    /// Acceleration without gravity in m/s², z up. Without a gyroscope x and y are 0.
    let acceleration: Vector3
    /// Angular velocity in rad/s about the earth's axes, z up; `nil` without a gyroscope.
    let turning: Vector3?
    /// Where up points in the sensor's frame, of length 1.
    let up: Vector3
    /// Rotation from the sensor's frame to the earth's; `nil` without a gyroscope.
    let rotation: Rotation?
    /// Specific force in the sensor's frame in m/s².
    let force: Vector3
  }

  /// Samples of the last input, oldest first.
  private(set) var found: [Sample] = []
  /// Whether the samples found last do not go on from those before, as after a gap.
  private(set) var isInterrupted = false

  private var forces: UniformGrid
  private var rates: UniformGrid
  private var orientation: OrientationFilter
  private var vertical: VectorFilter
  private let hasGyroscope: Bool
  private let rate: Double
  private var lastTime: SampleTime?

  /// For a sensor with these channels; it must have acceleration.
  init(channels: ChannelSet) {
    rate = Thresholds.Trunk.gridRate.value
    hasGyroscope = channels.contains(.angularVelocity)
    forces = UniformGrid(rateHertz: rate)
    rates = UniformGrid(rateHertz: rate)
    orientation = OrientationFilter(rateHertz: rate)
    vertical = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rate))
    found.reserveCapacity(64)
  }

  /// Whether the inclination has had time to settle since the start or the last long gap.
  var isSettled: Bool { !hasGyroscope || orientation.isSettled }

  /// Takes an admitted sample; one that lacks a channel of the sensor is passed over.
  mutating func process(_ admission: SensorIntake.Admission) {
    found.removeAll(keepingCapacity: true)
    isInterrupted = false
    guard let force = admission.sample.acceleration else { return }
    let turning = admission.sample.angularVelocity ?? .zero
    guard !hasGyroscope || admission.sample.angularVelocity != nil else { return }
    let time = admission.sample.time
    let pause = lastTime.map { time.seconds(since: $0) } ?? .infinity
    lastTime = time
    if admission.continuity == .follows && pause <= Thresholds.Arm.hole.value {
      forces.append(at: time, value: force)
      rates.append(at: time, value: turning)
    } else {
      forces.restart(at: time, value: force)
      rates.restart(at: time, value: turning)
      vertical.settle(on: force)
      isInterrupted = true
      if pause > Thresholds.Intake.settlingGap.value { orientation = OrientationFilter(rateHertz: rate) }
    }
    while true {
      let force = forces.next()
      let turning = rates.next()
      guard let force, let turning else { break }
      if hasGyroscope {
        turn(force.value, turning.value, at: force.time)
      } else {
        lift(force.value, at: force.time)
      }
    }
  }

  // MARK: Steps of `process`

  private mutating func turn(_ force: Vector3, _ turning: Vector3, at time: SampleTime) {
    orientation.process(angularVelocity: turning, force: force)
    let rotation = orientation.rotation
    let gravity = Vector3(0, 0, Thresholds.Intake.standardGravity.value)
    found.append(
      Sample(
        time: time, acceleration: rotation.turning(force) - gravity,
        turning: rotation.turning(turning - orientation.bias),
        up: rotation.inverse.turning(Vector3(0, 0, 1)), rotation: rotation, force: force))
  }

  private mutating func lift(_ force: Vector3, at time: SampleTime) {
    let slow = vertical.process(force)
    let length = slow.length
    guard length > 0 else { return }
    let up = slow / length
    found.append(
      Sample(
        time: time, acceleration: Vector3(0, 0, force.dot(up) - length), turning: nil, up: up, rotation: nil,
        force: force))
  }
}
