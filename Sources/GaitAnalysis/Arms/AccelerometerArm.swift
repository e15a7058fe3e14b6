import GaitModel
import GaitSignal

/// Whether an arm swings, from an accelerometer alone: no angle can be told, but the swing's own beat can.
///
/// A swinging arm turns gravity to and fro and pulls outwards at the pace of the stride; a hand that is held
/// still moves with the steps, twice as fast. The movement in the band of strides, over all axes, tells them
/// apart.
struct AccelerometerArm: Sendable {
  private var grid: UniformGrid
  private var slow: VectorFilter
  private var baseline: VectorFilter
  private var power = 0.0
  private let memory: Double
  private var lastTime: SampleTime?

  init() {
    let rate = Thresholds.Arm.gridRate.value
    grid = UniformGrid(rateHertz: rate)
    slow = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Arm.accelerationTo.value, rateHertz: rate))
    baseline = VectorFilter(
      Butterworth.highPass(cutoffHertz: Thresholds.Arm.accelerationFrom.value, rateHertz: rate))
    memory = 1 / (Thresholds.Arm.accelerationMemory.value * rate)
  }

  /// Whether the arm swings now.
  var isSwinging: Bool { power.squareRoot() >= Thresholds.Arm.accelerationSwing.value }

  /// Takes an admitted sample.
  mutating func process(_ admission: SensorIntake.Admission) {
    guard let force = admission.sample.acceleration else { return }
    // Samples that were not believed are a hole as well, though no gap of the sensor.
    let pause = lastTime.map { admission.sample.time.seconds(since: $0) } ?? .infinity
    lastTime = admission.sample.time
    if admission.continuity == .follows && pause <= Thresholds.Arm.hole.value {
      grid.append(at: admission.sample.time, value: force)
    } else {
      grid.restart(at: admission.sample.time, value: force)
      slow.settle(on: force)
      baseline.settle(on: force)
      if pause > Thresholds.Intake.settlingGap.value { power = 0 }
    }
    while let sample = grid.next() {
      let movement = baseline.process(slow.process(sample.value))
      power += memory * (movement.dot(movement) - power)
    }
  }
}
