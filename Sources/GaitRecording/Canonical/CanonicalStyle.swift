public import GaitModel

/// How many decimals the numbers of a canonical table are written with.
public struct CanonicalStyle: Equatable, Sendable {
  /// The time, in seconds.
  public var time: Decimals
  /// Specific force, in m/s².
  public var acceleration: Decimals
  /// Angular velocity, in rad/s.
  public var angularVelocity: Decimals
  /// Magnetic field, in µT.
  public var magneticField: Decimals
  /// Acceleration without gravity, in m/s².
  public var linearAcceleration: Decimals

  /// A style of these parts; what is left out keeps every number exactly.
  public init(
    time: Decimals = .shortest, acceleration: Decimals = .shortest, angularVelocity: Decimals = .shortest,
    magneticField: Decimals = .shortest, linearAcceleration: Decimals = .shortest
  ) {
    self.time = time
    self.acceleration = acceleration
    self.angularVelocity = angularVelocity
    self.magneticField = magneticField
    self.linearAcceleration = linearAcceleration
  }

  /// Keeps every number exactly, with as few digits as that takes.
  public static let exact = CanonicalStyle()

  /// Rounded to what sensors can resolve: 0.1 ms, 0.0001 m/s², 0.00001 rad/s, 0.001 µT.
  public static let rounded = CanonicalStyle(
    time: .fixed(4), acceleration: .fixed(4), angularVelocity: .fixed(5), magneticField: .fixed(3),
    linearAcceleration: .fixed(4))

  /// The decimals of a channel.
  public func decimals(_ channel: Channel) -> Decimals {
    switch channel {
    case .acceleration: acceleration
    case .angularVelocity: angularVelocity
    case .magneticField: magneticField
    case .linearAcceleration: linearAcceleration
    }
  }
}
