import GaitModel
import GaitSignal

/// How a sensor moves, seen from the earth: what speed, pelvis, thorax, knees, arms and lean are derived from.
///
/// Force and angular velocity of the grid of 100 Hz are turned into an earth frame with z up (`OrientationFilter`).
/// The heading of that frame is arbitrary and drifts slowly. Without a gyroscope up is the slow part of the force,
/// and of the movement only the vertical part is known.
///
/// - Edge cases: where a channel of the sensor is lost there is no sample; for the first three seconds, and after a
///   gap of more than a second, the inclination settles.
struct EarthMotion: Sendable {
  /// One grid sample.
  struct Sample: Equatable, Sendable {
    let time: SampleTime
    /// Acceleration without gravity in m/s², z up. Without a gyroscope x and y are 0.
    let acceleration: Vector3
    /// Angular velocity in rad/s in the sensor's frame, without the gyroscope's bias; `nil` without a gyroscope.
    let rate: Vector3?
    /// Where up points in the sensor's frame, of length 1.
    let up: Vector3
    /// Rotation from the sensor's frame to the earth's; `nil` without a gyroscope.
    let rotation: Rotation?
    /// Specific force in the sensor's frame in m/s².
    let force: Vector3
    /// Whether the inclination has had time to settle.
    let isSettled: Bool

    /// Rate of turning about the vertical in rad/s, left positive; `nil` without a gyroscope.
    var yawRate: Double? { rate.map { $0.dot(up) } }
  }

  private var orientation: OrientationFilter
  private let fresh: OrientationFilter
  private var vertical: VectorFilter
  private let hasGyroscope: Bool

  /// For a sensor with these channels; it must have acceleration.
  init(channels: ChannelSet) {
    let rate = Thresholds.Grid.rate.value
    hasGyroscope = channels.contains(.angularVelocity)
    fresh = OrientationFilter(rateHertz: rate)
    orientation = fresh
    vertical = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rate))
  }

  /// Begins anew where a channel does; whether what comes does not go on from what was.
  mutating func begin(_ restart: SensorFrame.Restart) -> Bool {
    if hasGyroscope {
      if restart.isLong { orientation = fresh }
      return true
    }
    guard restart.forceContinuity != .follows, let force = restart.force else { return false }
    vertical.settle(on: force)
    return true
  }

  /// Takes the next grid sample; `nil` where it lacks a channel of the sensor.
  mutating func process(_ sample: SensorFrame.GridSample) -> Sample? {
    guard let force = sample.force else { return nil }
    guard hasGyroscope else { return lift(force, at: sample.time) }
    guard let turning = sample.turning else { return nil }
    return turn(force, turning, at: sample.time)
  }

  private mutating func turn(_ force: Vector3, _ turning: Vector3, at time: SampleTime) -> Sample {
    orientation.process(angularVelocity: turning, force: force)
    let rotation = orientation.rotation
    let gravity = Vector3(0, 0, Thresholds.Intake.standardGravity.value)
    return Sample(
      time: time, acceleration: rotation.turning(force) - gravity, rate: turning - orientation.bias,
      up: rotation.inverse.turning(Vector3(0, 0, 1)), rotation: rotation, force: force,
      isSettled: orientation.isSettled)
  }

  private mutating func lift(_ force: Vector3, at time: SampleTime) -> Sample? {
    let slow = vertical.process(force)
    let length = slow.length
    guard length > 0 else { return nil }
    let up = slow / length
    return Sample(
      time: time, acceleration: Vector3(0, 0, force.dot(up) - length), rate: nil, up: up, rotation: nil,
      force: force, isSettled: true)
  }
}
