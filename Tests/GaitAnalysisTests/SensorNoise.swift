import GaitModel
import GaitTestSupport

/// The noise of a good sensor, the same in every run: without it, a constructed signal that turns about one axis
/// looks like a sensor with dead axes.
struct SensorNoise {
  /// Largest noise in m/s² and rad/s.
  static let force = 0.02
  static let turning = 0.002
  private var chance: SeededChance

  init(seed: UInt64) {
    chance = SeededChance(seed: seed)
  }

  /// The sample with noise on what it has.
  mutating func added(to sample: ImuSample) -> ImuSample {
    var sample = sample
    if let value = sample.acceleration { sample.acceleration = value + vector(Self.force) }
    if let value = sample.angularVelocity { sample.angularVelocity = value + vector(Self.turning) }
    return sample
  }

  private mutating func vector(_ size: Double) -> Vector3 {
    Vector3(number(size), number(size), number(size))
  }

  private mutating func number(_ size: Double) -> Double { Double.random(in: -size...size, using: &chance) }
}
