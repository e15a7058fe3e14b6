/// What one sensor measured at one moment, in its own frame, mounted any way round.
///
/// An absent channel is `nil`: the sensor does not have it, or this reading was lost.
public struct ImuSample: Equatable, Sendable {
  /// When it was measured, on the recording's timeline.
  public var time: SampleTime
  /// Which sensor: an index into `SensorRig.sensors`.
  public var sensor: Int
  /// Specific force, gravity included, in m/s². At rest it points up and has the length of gravity.
  public var acceleration: Vector3?
  /// Angular velocity in rad/s.
  public var angularVelocity: Vector3?
  /// Acceleration with gravity removed, in m/s².
  public var linearAcceleration: Vector3?
  /// Magnetic field in µT.
  public var magneticField: Vector3?

  /// A sample with the channels given; those left out are absent.
  public init(
    time: SampleTime, sensor: Int, acceleration: Vector3? = nil, angularVelocity: Vector3? = nil,
    linearAcceleration: Vector3? = nil, magneticField: Vector3? = nil
  ) {
    self.time = time
    self.sensor = sensor
    self.acceleration = acceleration
    self.angularVelocity = angularVelocity
    self.linearAcceleration = linearAcceleration
    self.magneticField = magneticField
  }

  /// The channels that are present.
  public var channels: ChannelSet {
    var present: ChannelSet = []
    if acceleration != nil { present.insert(.acceleration) }
    if angularVelocity != nil { present.insert(.angularVelocity) }
    if linearAcceleration != nil { present.insert(.linearAcceleration) }
    if magneticField != nil { present.insert(.magneticField) }
    return present
  }

  /// Whether every channel is absent.
  public var isEmpty: Bool {
    acceleration == nil && angularVelocity == nil && linearAcceleration == nil && magneticField == nil
  }
}
