public import GaitModel

/// Which way a sensor is turned against the vertical, from its gyroscope and accelerometer; the heading is free.
///
/// Versatile quaternion-based filter without magnetometer, online (Laidig & Seel 2023, `Sources.laidig2023`).
/// The angular velocity is integrated into an almost inertial frame (1); there the specific force is low-passed,
/// where gravity stands still however the sensor moves (2); what then deviates from up corrects the inclination
/// (3). The gyroscope's bias is estimated at rest and, more slowly, in motion (4).
///
/// - Input: angular velocity in rad/s and specific force in m/s², both at every sample of one fixed rate.
/// - Output: the rotation from the sensor's frame to an earth frame with z up.
/// - Edge cases: for the first three seconds the inclination settles (`isSettled`); a force of exactly zero is
///   skipped; a bias above 2 °/s is not found in motion.
public struct OrientationFilter: Sendable {
  /// The knobs, in the units of the publication.
  public struct Parameters: Equatable, Sendable {
    /// Time constant of the correction by the accelerometer, in seconds.
    public var accelerationTimeConstant = Thresholds.Orientation.accelerationTime.value
    /// Time constant of the filters of rest detection, in seconds.
    public var restTimeConstant = Thresholds.Orientation.restTime.value

    /// The published defaults.
    public init() {}
  }

  private var integrated = Rotation.none
  private var correction = Rotation.none
  /// The gyroscope's bias in rad/s.
  public private(set) var bias = Vector3.zero
  /// Whether the sensor has been at rest for at least 1.5 s.
  public private(set) var isAtRest = false

  /// Rotation from the sensor's frame to the earth's, z up.
  public private(set) var rotation = Rotation.none

  private let step: Double
  private var restTime = 0.0
  private var age = 0.0
  private let settlingTime: Double
  // Kept here: a threshold of another module is a call with every sample.
  private let restRateLimit = Thresholds.Orientation.restRate.value
  private let restForceLimit = Thresholds.Orientation.restForce.value
  private let restMinimum = Thresholds.Orientation.restMinimum.value
  private var forces: SettledLowPass
  private var restForces: SettledLowPass
  private var restRates: SettledLowPass
  private var estimator: BiasEstimator

  /// A filter for samples at `rateHertz`.
  public init(_ parameters: Parameters = Parameters(), rateHertz: Double) {
    step = 1 / rateHertz
    settlingTime = parameters.accelerationTimeConstant
    forces = SettledLowPass(
      timeConstantSeconds: parameters.accelerationTimeConstant, rateHertz: rateHertz)
    restForces = SettledLowPass(timeConstantSeconds: parameters.restTimeConstant, rateHertz: rateHertz)
    restRates = SettledLowPass(timeConstantSeconds: parameters.restTimeConstant, rateHertz: rateHertz)
    estimator = BiasEstimator(
      accelerationTimeConstant: parameters.accelerationTimeConstant, rateHertz: rateHertz)
  }

  /// Whether the inclination has had time to settle.
  public var isSettled: Bool { age >= settlingTime }

  /// Starts from a bias in rad/s that was measured while the sensor lay still.
  public mutating func startWith(bias: Vector3) {
    self.bias = bias
  }

  /// Takes the next sample.
  public mutating func process(angularVelocity: Vector3, force: Vector3) {
    age += step
    let restRate = restRates.process(angularVelocity)
    let isQuiet =
      (angularVelocity - restRate).length < restRateLimit
      && restRate.greatestMagnitude <= restRateLimit
    integrate(angularVelocity - bias)
    guard force != .zero else {
      rotation = correction * integrated
      return
    }
    let restForce = restForces.process(force)
    if isQuiet && (force - restForce).length < restForceLimit {
      restTime += step
    } else {
      restTime = 0
    }
    isAtRest = restTime >= restMinimum
    let smooth = forces.process(integrated.turning(force))  // (2)
    let up = correction.turning(smooth)
    let length = up.length
    if length > 0 { correctInclination(up / length) }
    rotation = correction * integrated
    guard length > 0 else { return }
    bias = estimator.estimate(  // (4)
      bias: bias, up: up / length, rotation: rotation, restRate: isAtRest ? restRate : nil)
  }

  /// (1)
  private mutating func integrate(_ rate: Vector3) {
    let angle = rate.length * step
    guard angle > 0 else { return }
    let half = 0.5 * angle
    let turn = Rotation(scalar: cosine(half), vector: rate * (sine(half) * step / angle))
    integrated = (integrated * turn).renormalised
  }

  /// (3)
  private mutating func correctInclination(_ up: Vector3) {
    let scalar = (0.5 * (up.z + 1)).squareRoot()
    let turn =
      scalar > 1e-6
      ? Rotation(scalar: scalar, vector: Vector3(0.5 * up.y / scalar, -0.5 * up.x / scalar, 0))
      : Rotation(scalar: 0, vector: Vector3(1, 0, 0))
    correction = (turn * correction).renormalised
  }
}

extension SIMD3 where Scalar == Double {
  /// The largest of the three magnitudes.
  var greatestMagnitude: Double { Swift.max(abs(x), Swift.max(abs(y), abs(z))) }
}
