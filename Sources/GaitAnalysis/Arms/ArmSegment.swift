import GaitModel
import GaitSignal

/// One sensor on an arm: the inclination of its segment's long axis in the plane in which it swings.
///
/// The long axis is where gravity points while the arm hangs in quiet standing (1): of the first rests, the
/// earliest that fits the walk, for people stand at first and sit later. If none fits, it is the mean direction
/// of gravity while moving, with lower confidence (2). The axis is
/// turned into the earth's frame (3), where the plane of the swing is found (4) and the angle from the vertical
/// in it (5). Sensor mounting, heading and turns of the forearm about itself drop out.
///
/// - Input: specific force in m/s² and angular velocity in rad/s.
/// - Output: angle in rad, 0 hanging; rate across the long axis in rad/s; on a grid of 100 Hz.
/// - Latency: one grid step. For the first three seconds there is no angle: the inclination settles.
struct ArmSegment: Sendable {
  /// One grid sample.
  struct Sample: Equatable {
    let time: SampleTime
    /// Inclination in the swing plane in rad.
    let angle: Double
    /// Rate across the long axis in rad/s, 0 or more.
    let rate: Double
  }

  /// Samples of the last input, oldest first; the memory is kept.
  private(set) var found: [Sample] = []
  /// How far the angle can be trusted, 0…1.
  var confidence: Double {
    (hasHangingAxis ? 1 : Thresholds.Arm.meanAxisConfidence.value) * plane.linearity
  }
  private var forces: UniformGrid
  private var rates: UniformGrid
  private var orientation: OrientationFilter
  private var plane: SwingPlane
  /// Directions of gravity in the first rests, oldest first.
  private var rests = InlineArray<4, Vector3>(repeating: .zero)
  private var restCount = 0
  private var restIsKept = false
  private var restMean = Vector3.zero
  private var restSamples = 0.0
  private var movingMean = Vector3.zero
  private var isRunning = false
  private var hasHangingAxis = false
  private let rate: Double

  init() {
    rate = Thresholds.Arm.gridRate.value
    forces = UniformGrid(rateHertz: rate)
    rates = UniformGrid(rateHertz: rate)
    orientation = OrientationFilter(rateHertz: rate)
    plane = SwingPlane(memorySeconds: Thresholds.Arm.planeMemory.value, rateHertz: rate)
    found.reserveCapacity(64)
  }

  /// Takes an admitted sample with both channels.
  mutating func process(_ admission: SensorIntake.Admission) {
    found.removeAll(keepingCapacity: true)
    guard let force = admission.sample.acceleration, let turning = admission.sample.angularVelocity else {
      return
    }
    let time = admission.sample.time
    if admission.continuity == .follows && isRunning {
      forces.append(at: time, value: force)
      rates.append(at: time, value: turning)
    } else {
      forces.restart(at: time, value: force)
      rates.restart(at: time, value: turning)
      if admission.continuity != .settles { orientation = OrientationFilter(rateHertz: rate) }
      isRunning = true
    }
    while true {
      let force = forces.next()
      let turning = rates.next()
      guard let force, let turning else { break }
      step(force: force.value, turning: turning.value, at: force.time)
    }
  }

  // MARK: Steps of `process`

  private mutating func step(force: Vector3, turning: Vector3, at time: SampleTime) {
    orientation.process(angularVelocity: turning, force: force)
    learnAxis(force, isStill: isStill(force, turning))
    guard orientation.isSettled, let axis = longAxis else { return }
    let pointing = orientation.rotation.turning(axis)  // (3)
    plane.process(pointing)  // (4)
    guard let direction = plane.direction else { return }
    let across = turning - axis * turning.dot(axis)
    found.append(
      Sample(time: time, angle: arcTangent(pointing.dot(direction), pointing.z), rate: across.length))  // (5)
  }

  private mutating func learnAxis(_ force: Vector3, isStill: Bool) {
    movingMean += (force - movingMean) / (Thresholds.Arm.axisMemory.value * rate)
    guard isStill else {
      restSamples = 0
      restMean = .zero
      restIsKept = false
      return
    }
    restSamples += 1
    restMean += (force - restMean) / restSamples
    guard restSamples >= Thresholds.Arm.hangingTime.value * rate, restMean.length > 0 else { return }
    if !restIsKept {
      guard restCount < rests.count else { return }
      restIsKept = true
      restCount += 1
    }
    rests[restCount - 1] = restMean / restMean.length
  }

  /// Whether the arm is held still: breathing and sway are allowed, swinging is not.
  private func isStill(_ force: Vector3, _ turning: Vector3) -> Bool {
    let gravity = Thresholds.Intake.standardGravity.value
    return (turning - orientation.bias).length < Thresholds.Arm.stillRate.value
      && abs(force.length - gravity) < Thresholds.Arm.stillForce.value
  }

  /// Where the segment points, in the sensor's frame.
  private var longAxis: Vector3? {
    mutating get {
      let length = movingMean.length
      guard length > 0 else { return nil }
      let mean = movingMean / length
      hasHangingAxis = false
      for index in 0..<restCount where arcCosine(rests[index].dot(mean)) < Thresholds.Arm.hangingFit.value {
        hasHangingAxis = true
        return rests[index]  // (1)
      }
      return mean  // (2)
    }
  }
}
