import GaitModel

extension ImuSample {
  /// What the sample has of a channel.
  func reading(_ channel: Channel) -> Vector3? {
    switch channel {
    case .acceleration: acceleration
    case .angularVelocity: angularVelocity
    case .magneticField: magneticField
    case .linearAcceleration: linearAcceleration
    }
  }
}
