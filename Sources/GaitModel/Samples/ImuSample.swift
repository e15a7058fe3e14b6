/// What one sensor measured at one moment, in its own frame, mounted any way round.
///
/// An absent channel is `nil`: the sensor does not have it, or this reading was lost.
///
/// A sample goes through many hands: its numbers lie side by side without room between, which makes it half as large as
/// four optional vectors would be, and cheap to pass on.
public struct ImuSample: Sendable {
  /// When it was measured, on the recording's timeline.
  public var time: SampleTime
  /// Which sensor: an index into `SensorRig.sensors`.
  public var sensor: Int
  /// The channels that are present, and the numbers of each; those of an absent one mean nothing.
  @usableFromInline var present: ChannelSet
  @usableFromInline var force: Axes
  @usableFromInline var turning: Axes
  @usableFromInline var movement: Axes
  @usableFromInline var field: Axes

  /// Three numbers as they are kept: a vector of SIMD would take the room of four.
  @usableFromInline struct Axes: Sendable {
    @usableFromInline var x, y, z: Double

    @inlinable
    init(_ vector: Vector3?) {
      x = vector?.x ?? 0
      y = vector?.y ?? 0
      z = vector?.z ?? 0
    }

    @inlinable
    var vector: Vector3 { Vector3(x, y, z) }
  }

  /// A sample with the channels given; those left out are absent.
  @inlinable
  public init(
    time: SampleTime, sensor: Int, acceleration: Vector3? = nil, angularVelocity: Vector3? = nil,
    linearAcceleration: Vector3? = nil, magneticField: Vector3? = nil
  ) {
    self.time = time
    self.sensor = sensor
    force = Axes(acceleration)
    turning = Axes(angularVelocity)
    movement = Axes(linearAcceleration)
    field = Axes(magneticField)
    let bits: UInt8 =
      (acceleration == nil ? 0 : ChannelSet.acceleration.rawValue)
      | (angularVelocity == nil ? 0 : ChannelSet.angularVelocity.rawValue)
      | (linearAcceleration == nil ? 0 : ChannelSet.linearAcceleration.rawValue)
      | (magneticField == nil ? 0 : ChannelSet.magneticField.rawValue)
    present = ChannelSet(rawValue: bits)
  }

  /// Specific force, gravity included, in m/s². At rest it points up and has the length of gravity.
  @inlinable
  public var acceleration: Vector3? {
    get { has(.acceleration) ? force.vector : nil }
    set {
      force = Axes(newValue)
      note(.acceleration, isPresent: newValue != nil)
    }
  }

  /// Angular velocity in rad/s.
  @inlinable
  public var angularVelocity: Vector3? {
    get { has(.angularVelocity) ? turning.vector : nil }
    set {
      turning = Axes(newValue)
      note(.angularVelocity, isPresent: newValue != nil)
    }
  }

  /// Acceleration with gravity removed, in m/s².
  @inlinable
  public var linearAcceleration: Vector3? {
    get { has(.linearAcceleration) ? movement.vector : nil }
    set {
      movement = Axes(newValue)
      note(.linearAcceleration, isPresent: newValue != nil)
    }
  }

  /// Magnetic field in µT.
  @inlinable
  public var magneticField: Vector3? {
    get { has(.magneticField) ? field.vector : nil }
    set {
      field = Axes(newValue)
      note(.magneticField, isPresent: newValue != nil)
    }
  }

  /// The channels that are present.
  @inlinable
  public var channels: ChannelSet { present }

  /// Whether every channel is absent.
  @inlinable
  public var isEmpty: Bool { present.rawValue == 0 }

  @inlinable
  func has(_ channel: ChannelSet) -> Bool { present.rawValue & channel.rawValue != 0 }

  @inlinable
  mutating func note(_ channel: ChannelSet, isPresent: Bool) {
    let others = present.rawValue & ~channel.rawValue
    present = ChannelSet(rawValue: isPresent ? others | channel.rawValue : others)
  }
}

extension ImuSample: Equatable {
  /// Whether both measured the same at the same moment.
  @inlinable
  public static func == (left: ImuSample, right: ImuSample) -> Bool {
    left.time == right.time && left.sensor == right.sensor && left.acceleration == right.acceleration
      && left.angularVelocity == right.angularVelocity && left.linearAcceleration == right.linearAcceleration
      && left.magneticField == right.magneticField
  }
}
