import GaitModel
import GaitSignal

/// Knows when the trunk last turned about the vertical, so that turns can be left out of regularity.
///
/// The slow part of the acceleration is the vertical; the slow part of the angular velocity about it is the
/// turning. Both are filtered in the sensor's frame, so the mounting does not matter. While a stride is known, what counts is
/// how far the trunk has turned over the last one: a pelvis swings to and fro with it, in slow walking as slowly as
/// it turns round a corner.
struct TurnMonitor: Sendable {
  /// When the trunk last turned faster than `Thresholds.Rhythm.turnRate`; `nil` if it never did.
  private(set) var lastTurn: SampleTime?
  private var vertical: VectorFilter
  private var turning: VectorFilter
  private var up = Vector3.zero
  /// Angle turned about the vertical at each sample of the last seconds, from an arbitrary start, in radians.
  private var headings: Ring<Double>
  private let rate: Double

  init(rateHertz: Double) {
    let slow = Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rateHertz)
    vertical = VectorFilter(slow)
    turning = VectorFilter(slow)
    rate = rateHertz
    let longest = Thresholds.StrideRhythm.longest.value * rateHertz
    headings = Ring(capacity: Int(longest.rounded(.up)) + 1, filler: 0)
  }

  /// Begins anew with this specific force in m/s².
  mutating func settle(on force: Vector3) {
    vertical.settle(on: force)
    turning.settle(on: .zero)
    up = force
    headings.removeAll()
  }

  /// Begins anew with this angular velocity in rad/s, after a time without any.
  mutating func settleTurning(on angularVelocity: Vector3) {
    turning.settle(on: angularVelocity)
    headings.removeAll()
  }

  /// Takes the specific force in m/s².
  mutating func process(force: Vector3) {
    up = vertical.process(force)
  }

  /// Takes the angular velocity in rad/s. `stride`: its duration in seconds, while it is known.
  mutating func process(angularVelocity: Vector3, stride: Double?, at time: SampleTime) {
    let slow = turning.process(angularVelocity)
    let length = up.length
    guard length > 0 else { return }
    headings.append((headings.newest ?? 0) + angularVelocity.dot(up) / length / rate)
    var speed = slow.dot(up) / length
    if let stride, let turned = turned(over: stride) { speed = turned / stride }
    if abs(speed) > Thresholds.Rhythm.turnRate.value { lastTurn = time }
  }

  /// How far the trunk has turned over the last seconds, in radians; `nil` where that is not known.
  @inline(__always)
  private func turned(over seconds: Double) -> Double? {
    let age = Int((seconds * rate).rounded())
    guard age > 0, age < headings.count else { return nil }
    return headings[age: 0] - headings[age: age]
  }
}
