import GaitModel

/// The gyroscope's bias by a small Kalman filter: quickly at rest, slowly from what gravity corrects in motion.
///
/// Laidig & Seel 2023 (`Sources.laidig2023`). The covariance is kept in (0.01 °/s)²; only ratios of it matter.
/// At rest the smoothed rate itself is the bias (1). In motion the inclination's correction per step is what
/// the bias has turned wrongly, and the heading's drift is assumed to be small (2).
struct BiasEstimator: Sendable {
  private let initialVariance: Double
  private let growth: Double
  private let motionNoise: Vector3
  private let restNoise: Vector3
  private let rate: Double
  /// Kept here: a threshold of another module is a call with every sample.
  private let limit = Thresholds.Orientation.biasLimit.value
  private var covariance: Matrix3
  private var rowX: SettledLowPass
  private var rowY: SettledLowPass
  private var rowZ: SettledLowPass
  private var turnedBias: SettledLowPass

  init(accelerationTimeConstant: Double, rateHertz: Double) {
    /// Degrees a second to hundredths of them, squared.
    func variance(_ degreesPerSecond: Double) -> Double {
      let hundredths = 100 * degreesPerSecond
      return hundredths * hundredths
    }
    rate = rateHertz
    initialVariance = variance(Thresholds.Orientation.biasInitial.value)
    let growth =
      variance(Thresholds.Orientation.biasForgetting.value)
      / (Thresholds.Orientation.biasForgettingTime.value * rateHertz)
    self.growth = growth
    func noise(_ sigma: Double) -> Double {
      let square = variance(sigma)
      return square * square / growth + square
    }
    let motion = noise(Thresholds.Orientation.biasMotion.value)
    motionNoise = Vector3(motion, motion, motion / Thresholds.Orientation.biasVertical.value)
    restNoise = Vector3(repeating: noise(Thresholds.Orientation.biasRest.value))
    covariance = .diagonal(Vector3(repeating: initialVariance))
    let filter = SettledLowPass(timeConstantSeconds: accelerationTimeConstant, rateHertz: rateHertz)
    rowX = filter
    rowY = filter
    rowZ = filter
    turnedBias = filter
  }

  /// The next estimate in rad/s.
  ///
  /// - Parameters:
  ///   - up: the smoothed force in the earth's frame before this step's correction, of length 1.
  ///   - rotation: from the sensor's frame to the earth's, after the correction.
  ///   - restRate: the smoothed rate while the sensor is at rest, else `nil`.
  mutating func estimate(
    bias: Vector3, up: Vector3, rotation: Rotation, restRate: Vector3?
  ) -> Vector3 {
    let turning = Matrix3(rotation)
    let turned = turnedBias.process(turning * bias)
    let smooth = Matrix3(
      x: rowX.process(turning.x), y: rowY.process(turning.y), z: rowZ.process(turning.z))
    let error: Vector3
    let observation: Matrix3
    let noise: Vector3
    if let restRate {  // (1)
      error = restRate - bias
      observation = .identity
      noise = restNoise
    } else {  // (2)
      let seen = smooth * bias
      error = Vector3(-up.y * rate + turned.x - seen.x, up.x * rate + turned.y - seen.y, -seen.z)
      observation = smooth
      noise = motionNoise
    }
    grow()
    return update(bias, error: clipped(error), observation: observation, noise: noise)
  }

  private mutating func grow() {
    if covariance.x.x < initialVariance { covariance.x.x += growth }
    if covariance.y.y < initialVariance { covariance.y.y += growth }
    if covariance.z.z < initialVariance { covariance.z.z += growth }
  }

  @inline(__always)
  private mutating func update(
    _ bias: Vector3, error: Vector3, observation: Matrix3, noise: Vector3
  ) -> Vector3 {
    let across = covariance * observation.transposed
    guard let inverse = (Matrix3.diagonal(noise) + observation * across).inverse else { return bias }
    let gain = across * inverse
    covariance = covariance - gain * (observation * covariance)
    return clipped(bias + gain * error)
  }

  @inline(__always)
  private func clipped(_ value: Vector3) -> Vector3 {
    // Axis by axis: the library's loop over them is a call.
    return Vector3(
      min(limit, max(-limit, value.x)), min(limit, max(-limit, value.y)), min(limit, max(-limit, value.z)))
  }
}
