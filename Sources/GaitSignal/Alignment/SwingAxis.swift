public import GaitModel

/// The horizontal axis about which a swinging segment turns, found without knowing how its sensor is mounted.
///
/// (1) The slow mean of the specific force is the vertical. (2) From the angular velocity, low-passed to the
/// band of swings, the part about the vertical is taken out, so that turning round does not move the axis.
/// (3) The axis is the principal direction of what is left.
///
/// - Input: specific force in m/s² and angular velocity in rad/s on one grid, in the sensor's frame.
/// - Axes: the sensor's; the axis is left or right of the body, its sign is for the caller to find.
/// - Edge cases: what was learnt survives gaps; only the filter settles anew.
public struct SwingAxis: Equatable, Sendable {
  /// What the axis is found with.
  public struct Parameters: Equatable, Sendable {
    /// Low-pass of the angular velocity in hertz.
    public var bandHertz: Double
    /// Time constant in seconds with which the axis forgets.
    public var memorySeconds: Double
    /// Time constant in seconds of the vertical.
    public var verticalMemorySeconds: Double

    /// Parameters; all greater than 0.
    public init(bandHertz: Double, memorySeconds: Double, verticalMemorySeconds: Double) {
      self.bandHertz = bandHertz
      self.memorySeconds = memorySeconds
      self.verticalMemorySeconds = verticalMemorySeconds
    }
  }

  private let verticalShare: Double
  private var band: VectorFilter
  private var axis: PrincipalAxis
  private var vertical: Vector3?

  /// An axis that knows nothing yet.
  public init(_ parameters: Parameters, rateHertz: Double) {
    verticalShare = 1 / (1 + parameters.verticalMemorySeconds * rateHertz)
    band = VectorFilter(Butterworth.lowPass(cutoffHertz: parameters.bandHertz, rateHertz: rateHertz))
    axis = PrincipalAxis(memorySeconds: parameters.memorySeconds, rateHertz: rateHertz)
  }

  /// The axis in the sensor's frame, of length 1; `nil` before anything moved.
  public var direction: Vector3? { axis.direction }

  /// Begins anew after a gap with this angular velocity; what was learnt stays.
  public mutating func settle(on angularVelocity: Vector3) {
    band.settle(on: angularVelocity)
  }

  /// Takes the next sample of a sensor that does not feel gravity: turning round then moves the axis a little.
  public mutating func process(angularVelocity: Vector3) {
    axis.process(band.process(angularVelocity))
  }

  /// Takes the next sample.
  public mutating func process(force: Vector3, angularVelocity: Vector3) {
    var up = vertical ?? force
    up += verticalShare * (force - up)  // (1)
    vertical = up
    let slow = band.process(angularVelocity)
    let square = up.dot(up)
    guard square > 0 else { return }
    axis.process(slow - up * (slow.dot(up) / square))  // (2), (3)
  }
}
