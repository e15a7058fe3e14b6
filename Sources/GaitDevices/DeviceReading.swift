public import GaitModel

/// What a device says it measured at one moment, converted to SI units, with the device's own clock.
///
/// The reading does not know when it was: `SampleClock` maps the device's ticks, or the arrival of the bytes,
/// to the walk's timeline.
public struct DeviceReading: Equatable, Sendable {
  /// The device's clock at the measurement in its own ticks; `nil` when the protocol carries none.
  public var ticks: UInt64?
  /// Which of several sensors behind one connection; 0 when there is only one.
  public var sensor: Int
  /// Specific force, gravity included, in m/s².
  public var acceleration: Vector3?
  /// Angular velocity in rad/s.
  public var angularVelocity: Vector3?
  /// Acceleration with gravity removed, in m/s².
  public var linearAcceleration: Vector3?
  /// Magnetic field in µT.
  public var magneticField: Vector3?

  /// A reading; what is left out was not measured.
  public init(
    ticks: UInt64?, sensor: Int = 0, acceleration: Vector3? = nil, angularVelocity: Vector3? = nil,
    linearAcceleration: Vector3? = nil, magneticField: Vector3? = nil
  ) {
    self.ticks = ticks
    self.sensor = sensor
    self.acceleration = acceleration
    self.angularVelocity = angularVelocity
    self.linearAcceleration = linearAcceleration
    self.magneticField = magneticField
  }
}
