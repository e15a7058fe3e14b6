public import GaitModel

/// How one channel of a sensor errs.
///
/// measured = clipped(scale × true + bias + noise), each along the sensor's own axes, in the channel's unit.
public struct ChannelModel: Equatable, Sendable {
  /// White noise in unit/√Hz; its standard deviation at a rate f is this times √(f/2).
  public var noiseDensity: Double
  /// A constant added, in the channel's unit.
  public var bias: Vector3
  /// Factors along the axes; 1 is right.
  public var scale: Vector3
  /// The largest reading in either direction, in the channel's unit; `nil` never clips.
  public var range: Double?

  /// A channel's errors; none by default.
  public init(
    noiseDensity: Double = 0, bias: Vector3 = .zero, scale: Vector3 = Vector3(1, 1, 1),
    range: Double? = nil
  ) {
    self.noiseDensity = noiseDensity
    self.bias = bias
    self.scale = scale
    self.range = range
  }

  /// No error at all.
  public static let ideal = ChannelModel()

  /// An accelerometer as in common wearables: 200 µg/√Hz, ±16 g.
  public static let typicalAcceleration = ChannelModel(
    noiseDensity: 200e-6 * standardGravity, range: 16 * standardGravity)

  /// A gyroscope as in common wearables: 0.01 (°/s)/√Hz, ±2000 °/s.
  public static let typicalAngularVelocity = ChannelModel(
    noiseDensity: 0.01 * Double.pi / 180, range: 2000 * Double.pi / 180)

  /// The reading for a true value at a sampling rate.
  func reading(of truth: Vector3, rateHertz: Double, generator: inout SeededGenerator) -> Vector3 {
    var reading = truth * scale + bias
    if noiseDensity > 0 {
      reading += generator.normalVector() * (noiseDensity * (rateHertz / 2).squareRoot())
    }
    if let range {
      reading.clamp(lowerBound: Vector3(repeating: -range), upperBound: Vector3(repeating: range))
    }
    return reading
  }
}
