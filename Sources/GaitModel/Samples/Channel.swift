/// A physical quantity an IMU measures along three axes. The raw value is its name in files.
public enum Channel: String, CaseIterable, Sendable {
  /// Specific force, gravity included, in m/s².
  case acceleration = "acc"
  /// Angular velocity in rad/s.
  case angularVelocity = "gyr"
  /// Magnetic field in µT.
  case magneticField = "mag"
  /// Acceleration with gravity removed, in m/s².
  case linearAcceleration = "linacc"
}

/// Which channels a sensor delivers.
public struct ChannelSet: OptionSet, Hashable, Sendable {
  /// One bit a channel, in the order of `Channel.allCases`.
  public let rawValue: UInt8

  /// A set from its bits.
  @inlinable
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The set that holds one channel.
  public init(_ channel: Channel) {
    switch channel {
    case .acceleration: self = .acceleration
    case .angularVelocity: self = .angularVelocity
    case .magneticField: self = .magneticField
    case .linearAcceleration: self = .linearAcceleration
    }
  }

  /// Specific force, gravity included.
  @inlinable public static var acceleration: ChannelSet { ChannelSet(rawValue: 1) }
  /// Angular velocity.
  @inlinable public static var angularVelocity: ChannelSet { ChannelSet(rawValue: 2) }
  /// Magnetic field.
  @inlinable public static var magneticField: ChannelSet { ChannelSet(rawValue: 4) }
  /// Acceleration with gravity removed.
  @inlinable public static var linearAcceleration: ChannelSet { ChannelSet(rawValue: 8) }

  /// The channels in the set, in the order of `Channel.allCases`.
  public var channels: [Channel] {
    Channel.allCases.filter { contains(ChannelSet($0)) }
  }
}
