import GaitModel
import GaitSignal

/// Whether an arm swings, from an accelerometer alone: no angle can be determined, but the swing's own beat can.
///
/// A swinging arm turns gravity to and fro and pulls outwards at the pace of the stride; a hand that is held
/// still moves with the steps, twice as fast. The movement in the band of strides, over all axes, tells them
/// apart.
struct AccelerometerArm: Sendable {
  private var slow: VectorFilter
  private var baseline: VectorFilter
  private var power = 0.0
  private let memory: Double

  init() {
    let rate = Thresholds.Trunk.gridRate.value
    slow = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Arm.accelerationTo.value, rateHertz: rate))
    baseline = VectorFilter(
      Butterworth.highPass(cutoffHertz: Thresholds.Arm.accelerationFrom.value, rateHertz: rate))
    memory = 1 / (Thresholds.Arm.accelerationMemory.value * rate)
  }

  /// Whether the arm swings now.
  var isSwinging: Bool { power.squareRoot() >= Thresholds.Arm.accelerationSwing.value }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    for index in frame.slow.indices {
      guard let force = frame.slow[index].force else { continue }
      let movement = baseline.process(slow.process(force))
      power += memory * (movement.dot(movement) - power)
    }
    guard let restart = frame.restart, restart.forceContinuity != .follows, let force = restart.force else {
      return
    }
    slow.settle(on: force)
    baseline.settle(on: force)
    if restart.forceContinuity.endsAll { power = 0 }
  }
}
