import GaitModel
import GaitSignal

/// How much of the movement is across gravity: a body that walks sways and surges, a seat that shakes does not.
///
/// Walking pushes the body up, forward and to the side at once. What moves along gravity alone, however evenly,
/// is a vehicle, a lift or a table.
///
/// - Input: specific force in m/s² on the internal grid, in the sensor's frame.
/// - Output: the share of the movement's power across gravity, 0…1, over the last few seconds.
struct Sideways: Sendable {
  private var smoothing: VectorFilter
  private var baseline: VectorFilter
  private var vertical: VectorFilter
  private let memory: Double
  private var power = 0.0
  private var powerAlongGravity = 0.0

  init(rateHertz: Double) {
    smoothing = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.regularityBand.value, rateHertz: rateHertz))
    baseline = VectorFilter(
      Butterworth.highPass(cutoffHertz: Thresholds.Rhythm.bandFrom.value, rateHertz: rateHertz))
    vertical = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rateHertz))
    memory = 1 / (Thresholds.Rhythm.sidewaysMemory.value * rateHertz)
  }

  /// Begins anew with this force, as if it had been there for ever.
  mutating func settle(on force: Vector3) {
    smoothing.settle(on: force)
    baseline.settle(on: force)
    vertical.settle(on: force)
    power = 0
    powerAlongGravity = 0
  }

  /// Takes the next grid sample.
  mutating func process(_ force: Vector3) {
    let movement = baseline.process(smoothing.process(force))
    let up = vertical.process(force)
    let length = up.length
    guard length > 0 else { return }
    let along = movement.dot(up) / length
    power += memory * (movement.dot(movement) - power)
    powerAlongGravity += memory * (along * along - powerAlongGravity)
  }

  /// Whether the movement goes sideways enough to be walking; `true` as long as there is none.
  var isLikeWalking: Bool {
    power - powerAlongGravity >= Thresholds.Rhythm.leastSideways.value * power
  }
}
