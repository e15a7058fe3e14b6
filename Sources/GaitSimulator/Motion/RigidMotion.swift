public import GaitModel

/// How a point of the body moves at one moment.
///
/// Earth frame: x along the walk's first direction, y to its left, z up, zero on the ground where the walk
/// begins. Body frame: x forward, y left, z up in quiet standing; a limb carries it along.
public struct RigidMotion: Equatable, Sendable {
  /// Where the point is in the earth frame, m.
  public var position: Vector3
  /// Velocity over ground in the earth frame, m/s.
  public var velocity: Vector3
  /// Its derivative in the earth frame, m/s².
  public var acceleration: Vector3
  /// Turns vectors of the body frame into the earth frame.
  public var attitude: Attitude
  /// Angular velocity in the body frame, rad/s.
  public var angularVelocity: Vector3

  /// Specific force in the body frame, m/s²: what a perfect accelerometer there feels.
  public var specificForce: Vector3 {
    attitude.inverse.turning(acceleration + Vector3(0, 0, standardGravity))
  }
}
