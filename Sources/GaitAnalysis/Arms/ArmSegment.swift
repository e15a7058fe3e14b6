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
    /// Acceleration of the sensor along the swing in m/s²; its sign is that of an angle whose hand goes that way.
    let drive: Double
    /// Acceleration of the sensor upwards in m/s².
    let lift: Double
  }

  /// Samples of the last input, oldest first; the memory is kept.
  private(set) var found: [Sample] = []
  /// Whether the angles found last do not go on from those before: after a hole, or seen from a new axis.
  private(set) var isInterrupted = false
  /// How far the angle can be trusted, 0…1.
  var confidence: Double {
    (axisInUse != nil ? 1 : Thresholds.Arm.meanAxisConfidence.value) * plane.linearity
  }
  private var plane: SwingPlane
  /// Directions of gravity in the first rests, oldest first.
  private var rests = InlineArray<4, Vector3>(repeating: .zero)
  private var restCount = 0
  private var restIsKept = false
  private var restMean = Vector3.zero
  private var restSamples = 0.0
  private var movingMean = Vector3.zero
  /// Mean angle and mean square of what moves the sensor, over the last seconds.
  private var angleMean = 0.0
  private var movement = 0.0
  /// A pristine plane, to begin anew with.
  private let freshPlane: SwingPlane
  /// The rest that gives the long axis; `nil` while none fits.
  private var axisInUse: Int?
  private let rate: Double

  init() {
    rate = Thresholds.Grid.rate.value
    freshPlane = SwingPlane(memorySeconds: Thresholds.Arm.planeMemory.value, rateHertz: rate)
    plane = freshPlane
    found.reserveCapacity(64)
  }

  /// Whether the long axis is known from an arm that hung in quiet standing.
  var hasHangingAxis: Bool { axisInUse != nil }

  /// How far the segment is from how it hung in one of the first rests, in rad, 0…π; `nil` if it never rested.
  var tilt: Double? {
    let length = movingMean.length
    guard restCount > 0, length > 0 else { return nil }
    var least = Double.pi
    for index in 0..<restCount { least = min(least, arcCosine(rests[index].dot(movingMean) / length)) }
    return least
  }

  /// Mean inclination over the last seconds in rad, with the sign of the angles.
  var inclination: Double { angleMean }

  /// Root mean square of the sensor's acceleration over the last seconds in m/s².
  var liveliness: Double { movement.squareRoot() }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.removeAll(keepingCapacity: true)
    isInterrupted = false
    for index in frame.earth.indices { step(frame.earth[index]) }
    guard frame.earthRestarts else { return }
    found.removeAll(keepingCapacity: true)
    isInterrupted = true
    // After a long gap the earth's frame is a new one, with another heading.
    if frame.restart?.isLong ?? false { plane = freshPlane }
  }

  // MARK: Steps of `process`

  private mutating func step(_ sample: EarthMotion.Sample) {
    guard let rate = sample.rate, let rotation = sample.rotation else { return }
    learnAxis(sample.force, isStill: isStill(sample.force, rate))
    chooseAxis()
    guard sample.isSettled, let axis = longAxis else { return }
    let pointing = rotation.turning(axis)  // (3)
    plane.process(pointing)  // (4)
    guard let direction = plane.direction else { return }
    let across = rate - axis * rate.dot(axis)
    let angle = arcTangent(pointing.dot(direction), pointing.z)  // (5)
    let moving = sample.acceleration
    let share = 1 / (Thresholds.ArmUse.postureMemory.value * self.rate)
    angleMean += share * (angle - angleMean)
    movement += share * (moving.dot(moving) - movement)
    // The long axis points up the arm: a hand that goes along the swing tilts it the other way.
    found.append(
      Sample(
        time: sample.time, angle: angle, rate: across.length, drive: -moving.dot(direction),
        lift: moving.z))
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
  private func isStill(_ force: Vector3, _ rate: Vector3) -> Bool {
    let gravity = Thresholds.Intake.standardGravity.value
    return rate.length < Thresholds.Arm.stillRate.value
      && abs(force.length - gravity) < Thresholds.Arm.stillForce.value
  }

  /// The earliest rest that fits the mean gives the long axis; the one in use is kept a little longer.
  private mutating func chooseAxis() {
    let length = movingMean.length
    guard length > 0 else { return }
    var choice: Int?
    for index in 0..<restCount where choice == nil {
      let limit = index == axisInUse ? Thresholds.Arm.hangingRelease : Thresholds.Arm.hangingFit
      if arcCosine(rests[index].dot(movingMean) / length) < limit.value { choice = index }
    }
    guard choice != axisInUse else { return }
    axisInUse = choice
    found.removeAll(keepingCapacity: true)
    isInterrupted = true
  }

  /// Where the segment points, in the sensor's frame.
  private var longAxis: Vector3? {
    if let axisInUse { return rests[axisInUse] }  // (1)
    let length = movingMean.length
    return length > 0 ? movingMean / length : nil  // (2)
  }
}
