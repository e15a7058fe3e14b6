import GaitModel
import GaitSignal

/// Knows when the trunk last turned about the vertical, so that turns can be left out of regularity.
///
/// The slow part of the acceleration is the vertical; the slow part of the angular velocity about it is the
/// turning. Both are filtered in the sensor's frame, so the mounting does not matter.
struct TurnMonitor: Sendable {
  /// When the trunk last turned faster than `Thresholds.Rhythm.turnRate`; `nil` if it never did.
  private(set) var lastTurn: SampleTime?
  private var vertical: VectorFilter
  private var turning: VectorFilter
  private var up = Vector3.zero

  init(rateHertz: Double) {
    let slow = Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rateHertz)
    vertical = VectorFilter(slow)
    turning = VectorFilter(slow)
  }

  /// Begins anew with this specific force in m/s².
  mutating func settle(on force: Vector3) {
    vertical.settle(on: force)
    turning.settle(on: .zero)
    up = force
  }

  /// Begins anew with this angular velocity in rad/s, after a time without any.
  mutating func settleTurning(on angularVelocity: Vector3) {
    turning.settle(on: angularVelocity)
  }

  /// Takes the specific force in m/s².
  mutating func process(force: Vector3) {
    up = vertical.process(force)
  }

  /// Takes the angular velocity in rad/s.
  mutating func process(angularVelocity: Vector3, at time: SampleTime) {
    let slow = turning.process(angularVelocity)
    let length = up.length
    guard length > 0 else { return }
    if abs(slow.dot(up) / length) > Thresholds.Rhythm.turnRate.value { lastTurn = time }
  }
}
