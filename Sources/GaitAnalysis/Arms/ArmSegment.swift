import GaitModel
import GaitSignal

/// One sensor on an arm: the inclination of its segment's long axis in the plane in which it swings.
///
/// The long axis is where gravity points while the arm hangs in quiet standing (1); if that was not seen, or does
/// not fit the walk, it is the mean direction of gravity while moving, with lower confidence (2). The axis is
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
  /// Angle between the mean gravity and the long axis while moving, in rad: how far the arm is raised.
  private(set) var raised = 0.0

  private var forces: UniformGrid
  private var rates: UniformGrid
  private var orientation: OrientationFilter
  private var plane: SwingPlane
  private var hanging: Vector3?
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
    learnAxis(force)
    guard orientation.isSettled, let axis = longAxis else { return }
    let pointing = orientation.rotation.turning(axis)  // (3)
    plane.process(pointing)  // (4)
    guard let direction = plane.direction else { return }
    let across = turning - axis * turning.dot(axis)
    found.append(
      Sample(time: time, angle: arcTangent(pointing.dot(direction), pointing.z), rate: across.length))  // (5)
  }

  private mutating func learnAxis(_ force: Vector3) {
    movingMean += (force - movingMean) / (Thresholds.Arm.axisMemory.value * rate)
    guard orientation.isAtRest else {
      restSamples = 0
      restMean = .zero
      return
    }
    restSamples += 1
    restMean += (force - restMean) / restSamples
    if restSamples >= Thresholds.Arm.hangingTime.value * rate, restMean.length > 0 {
      hanging = restMean / restMean.length  // (1)
    }
  }

  /// (1), (2)
  private var longAxis: Vector3? {
    mutating get {
      let length = movingMean.length
      guard length > 0 else { return hanging }
      let mean = movingMean / length
      raised = hanging.map { arcCosine($0.dot(mean)) } ?? 0
      hasHangingAxis = hanging != nil && raised < Thresholds.Arm.hangingFit.value
      return hasHangingAxis ? hanging : mean
    }
  }
}
