import GaitModel
import GaitSignal

/// Whether an arm swings, from an accelerometer alone: no angle can be determined, but the swing's own beat can.
///
/// A swinging arm turns gravity to and fro and pulls outwards at the pace of the stride; a hand that is held
/// still moves with the steps, twice as fast, and the more the brisker the walk. The movement in the band of strides against
/// that in the band of steps, over all axes, separates them.
struct AccelerometerArm: Sendable {
  /// The movement in one band, and its power over the last seconds.
  private struct Band {
    var slow: VectorFilter
    var baseline: VectorFilter
    var power = 0.0

    init(from: Cited, to: Cited) {
      let rate = Thresholds.Grid.rate.value
      slow = VectorFilter(Butterworth.lowPass(cutoffHertz: to.value, rateHertz: rate))
      baseline = VectorFilter(Butterworth.highPass(cutoffHertz: from.value, rateHertz: rate))
    }

    mutating func process(_ force: Vector3, memory: Double) {
      let movement = baseline.process(slow.process(force))
      power += memory * (movement.dot(movement) - power)
    }

    mutating func settle(on force: Vector3, forgets: Bool) {
      slow.settle(on: force)
      baseline.settle(on: force)
      if forgets { power = 0 }
    }
  }

  private var stride = Band(from: Thresholds.Arm.accelerationFrom, to: Thresholds.Arm.accelerationTo)
  private var step = Band(from: Thresholds.Arm.stepFrom, to: Thresholds.Arm.stepTo)
  private let memory: Double

  init() {
    memory = 1 / (Thresholds.Arm.accelerationMemory.value * Thresholds.Grid.rate.value)
  }

  /// Whether the arm swings now.
  var isSwinging: Bool {
    let size = stride.power.squareRoot()
    return size >= Thresholds.Arm.accelerationSwing.value
      && size >= Thresholds.Arm.swingToStep.value * step.power.squareRoot()
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    for index in frame.slow.indices {
      guard let force = frame.slow[index].force else { continue }
      stride.process(force, memory: memory)
      step.process(force, memory: memory)
    }
    guard let restart = frame.restart, restart.forceContinuity != .follows, let force = restart.force else {
      return
    }
    stride.settle(on: force, forgets: restart.forceContinuity.endsAll)
    step.settle(on: force, forgets: restart.forceContinuity.endsAll)
  }
}
