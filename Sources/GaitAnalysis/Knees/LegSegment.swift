import GaitModel
import GaitSignal

/// One sensor on a thigh or shank: how it moved, where up pointed while it stood, and in which plane it swings.
///
/// - Input: specific force in m/s² and angular velocity in rad/s, any mounting.
/// - Output: the inclination of the segment in the plane of its swing in rad, 0 standing, on a grid of 100 Hz.
/// - Edge cases: a gap empties the history; what was learnt of plane and standing stays.
struct LegSegment: Sendable {
  /// A time of rest of at least two seconds.
  struct Rest: Equatable {
    var start = SampleTime.zero
    var end = SampleTime.zero
    /// Where up pointed in its last two seconds.
    var up = Vector3.zero
  }

  /// The direction of the swing at one moment.
  private struct Snapshot {
    let time: SampleTime
    let direction: Vector3
  }

  /// Its index in the rig.
  let sensor: Int
  /// The movement of the last seconds.
  private(set) var history: MotionHistory
  /// The direction in which up moves, kept through its sign.
  private(set) var direction: Vector3?
  /// Share of the movement that lies in the plane, 0.5…1.
  private(set) var linearity = 0.5
  /// Up in standing, if the knee has found it; else the mean while moving stands for it.
  private(set) var standing: Vector3?
  /// Rests, oldest first; the last one makes room when all are taken.
  private(set) var rests = InlineArray<6, Rest>(repeating: Rest())
  private(set) var restCount = 0

  private var moments: UpMoments
  private var energy = 0.0
  private let energyShare: Double
  private var rest = Rest()
  private var restForce = Vector3.zero
  /// The force just now, to see whether a slow movement goes on.
  private var nowForce = Vector3.zero
  private var restSamples = 0.0
  /// So many samples count for the mean of a rest: its last two seconds.
  private let longestMean: Double
  private var restIsKept = false
  /// The directions of the last strides.
  private var snapshots = Ring(capacity: 64, filler: Snapshot(time: .zero, direction: .zero))

  init(sensor: Int) {
    self.sensor = sensor
    let rate = Thresholds.Grid.rate.value
    history = MotionHistory(seconds: Thresholds.Knee.history.value, rateHertz: rate)
    moments = UpMoments(memorySeconds: Thresholds.Knee.planeMemory.value, rateHertz: rate)
    longestMean = Thresholds.Arm.hangingTime.value * rate
    energyShare = 1 / (Thresholds.Knee.energyMemory.value * rate)
  }

  /// Where up points in standing, or on average.
  var longAxis: Vector3? { standing ?? moments.mean }

  /// The mean direction of up while moving.
  var movingUp: Vector3? { moments.mean }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    for index in frame.earth.indices { take(frame.earth[index]) }
    guard frame.earthRestarts else { return }
    history.removeAll()
    forgetRest()
  }

  /// Sets where up points in standing, in place of what was used so far; `nil` for the mean while moving.
  mutating func stand(on up: Vector3?) {
    standing = up
    snapshots.removeAll()
    findPlane()
  }

  /// Inclination in rad at a moment of the history, 0 standing; `nil` while the plane is unknown.
  func inclination(_ look: MotionHistory.Look) -> Double? {
    guard let axis = longAxis, let direction else { return nil }
    return arcTangent(look.up.dot(direction), look.up.dot(axis))
  }

  /// Rate of that inclination in rad/s, from the gyroscope.
  func rate(_ look: MotionHistory.Look) -> Double? {
    guard let axis = longAxis, let direction else { return nil }
    return -look.turning.dot(axis.cross(direction))
  }

  /// Whether the axis has moved by less than `Thresholds.Knee.settledAngle` since a moment.
  func isSettled(since start: SampleTime) -> Bool {
    guard let direction, linearity >= Thresholds.Knee.linearity.value else { return false }
    var oldest: SampleTime?
    for age in 0..<snapshots.count {
      let snapshot = snapshots[age: age]
      if arcCosine(snapshot.direction.dot(direction)) > Thresholds.Knee.settledAngle.value { return false }
      oldest = snapshot.time
      if snapshot.time <= start { return true }
    }
    return oldest.map { $0 <= start } ?? false
  }

  // MARK: Steps of `process`

  private mutating func take(_ sample: EarthMotion.Sample) {
    guard let rate = sample.rate else { return }
    learnRest(sample.force, rate, at: sample.time)
    guard sample.isSettled else { return }
    history.append(up: sample.up, turning: rate, at: sample.time)
    energy += energyShare * (rate.dot(rate) - energy)
    let limit = Thresholds.Knee.movingRate.value
    guard energy > limit * limit else { return }
    moments.process(sample.up)
    let isDue =
      snapshots.newest.map { sample.time.seconds(since: $0.time) >= Thresholds.Knee.snapshotStep.value }
      ?? true
    guard isDue else { return }
    findPlane()
    guard let direction else { return }
    snapshots.append(Snapshot(time: sample.time, direction: direction))
  }

  private mutating func findPlane() {
    guard let axis = longAxis, let plane = moments.plane(through: axis) else { return }
    linearity = plane.linearity
    let isTurned = direction.map { $0.dot(plane.direction) < 0 } ?? false
    direction = isTurned ? -plane.direction : plane.direction
  }

  private mutating func learnRest(_ force: Vector3, _ rate: Vector3, at time: SampleTime) {
    let gravity = Thresholds.Intake.standardGravity.value
    let isStill =
      rate.length < Thresholds.Arm.stillRate.value
      && abs(force.length - gravity) < Thresholds.Arm.stillForce.value
    guard isStill else { return forgetRest() }
    if restSamples == 0 {
      rest.start = time
      nowForce = force
    }
    restSamples += 1
    restForce += (force - restForce) / min(restSamples, longestMean)
    nowForce += energyShare * (force - nowForce)
    rest.end = time
    let length = restForce.length
    guard length > 0, nowForce.length > 0,
      arcCosine(nowForce.dot(restForce) / (nowForce.length * length)) < Thresholds.Knee.restDrift.value
    else { return forgetRest() }
    guard time.seconds(since: rest.start) >= Thresholds.Arm.hangingTime.value else { return }
    rest.up = restForce / length
    if !restIsKept {
      restIsKept = true
      restCount = min(restCount + 1, rests.count)
    }
    rests[restCount - 1] = rest
  }

  private mutating func forgetRest() {
    restSamples = 0
    restForce = .zero
    restIsKept = false
  }
}
