public import GaitModel

/// A vector that turns with a cycle: what it is in phase with the cycle's start, and a quarter later.
public struct VectorPhasor: Equatable, Sendable {
  /// The part that goes with the cosine.
  public let real: Vector3
  /// The part that goes with the sine, negated, as in `exp(−2πi t/T)`.
  public let imaginary: Vector3

  /// The part of this phasor along `direction` that is in phase with `angle` (radians after the start).
  public func component(along direction: Vector3, inPhaseWith angle: Double) -> Double {
    real.dot(direction) * cosine(angle) + imaginary.dot(direction) * sine(angle)
  }

  /// Size of the phasor along `direction`, half the oscillation's amplitude.
  public func size(along direction: Vector3) -> Double {
    let cosinePart = real.dot(direction)
    let sinePart = imaginary.dot(direction)
    return (cosinePart * cosinePart + sinePart * sinePart).squareRoot()
  }
}

/// One cycle of a vector signal: its mean, its first and its second harmonic.
public struct VectorCycle: Equatable, Sendable {
  /// Mean over the cycle.
  public let mean: Vector3
  /// What repeats once a cycle.
  public let first: VectorPhasor
  /// What repeats twice a cycle.
  public let second: VectorPhasor
}

/// The last seconds of a vector signal on a uniform grid, to be looked at cycle by cycle.
///
/// Allocates once, when it is made. Rotating the input rotates every vector of the output alike.
public struct VectorHistory: Sendable {
  private var values: Ring<Vector3>
  private var newest = SampleTime.zero
  private let step: Double

  /// Room for `seconds` of a signal at `rateHertz`.
  public init(seconds: Double, rateHertz: Double) {
    values = Ring(capacity: Int(seconds * rateHertz), filler: .zero)
    step = 1 / rateHertz
  }

  /// Adds the next grid sample.
  public mutating func append(_ value: Vector3, at time: SampleTime) {
    values.append(value)
    newest = time
  }

  /// Forgets everything, as after a gap.
  public mutating func removeAll() {
    values.removeAll()
  }

  /// The cycle that begins at `start` and ends before `end`; `nil` unless all of it is held.
  public func cycle(from start: SampleTime, to end: SampleTime) -> VectorCycle? {
    let duration = end.seconds(since: start)
    let oldestAge = newest.seconds(since: start) / step
    let youngestAge = newest.seconds(since: end) / step
    let oldest = Int(oldestAge.rounded(.down))
    let youngest = Int(youngestAge.rounded(.down)) + 1
    guard duration > 0, youngest >= 0, oldest < values.count, oldest > youngest else { return nil }
    var mean = Vector3.zero
    var first = (real: Vector3.zero, imaginary: Vector3.zero)
    var second = (real: Vector3.zero, imaginary: Vector3.zero)
    for age in youngest...oldest {
      let value = values[age: age]
      let angle = 2 * Double.pi * (oldestAge - Double(age)) * step / duration
      let (along, across) = (cosine(angle), sine(angle))
      mean += value
      first.real += value * along
      first.imaginary -= value * across
      second.real += value * (along * along - across * across)
      second.imaginary -= value * (2 * along * across)
    }
    let samples = Double(oldest - youngest + 1)
    return VectorCycle(
      mean: mean / samples,
      first: VectorPhasor(real: first.real / samples, imaginary: first.imaginary / samples),
      second: VectorPhasor(real: second.real / samples, imaginary: second.imaginary / samples))
  }
}
