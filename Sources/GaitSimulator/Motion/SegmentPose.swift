import GaitModel

/// Where a part of the body is and how it stands, with derivatives.
///
/// Heading first, then pitch, then roll, each about the axis as already turned. Body axes: x forward, y left,
/// z up. Heading is positive to the left, pitch forward and down, roll to the right; radians.
struct SegmentPose: Sendable {
  /// The part's own zero in the earth frame, in metres.
  var origin: JetVector
  var yaw: Jet
  var pitch: Jet
  var roll: Jet

  /// An arrow of the body frame in the earth frame.
  func turning(_ arrow: JetVector) -> JetVector {
    arrow.rolled(by: roll).pitched(by: pitch).yawed(by: yaw)
  }

  /// The point that lies `offset` metres from the zero along the body's axes.
  func point(_ offset: Vector3) -> JetVector {
    offset == .zero ? origin : origin + turning(JetVector(offset))
  }

  /// How the point at `offset` moves.
  func motion(at offset: Vector3) -> RigidMotion {
    let point = point(offset)
    return RigidMotion(
      position: point.value, velocity: point.rate, acceleration: point.acceleration,
      attitude: Attitude(heading: yaw.value, pitch: pitch.value, roll: roll.value),
      angularVelocity: angularVelocity)
  }

  /// Angular velocity in the body frame from the rates of heading, pitch and roll.
  private var angularVelocity: Vector3 {
    let (sinePitch, cosinePitch) = (pitch.sine.value, pitch.cosine.value)
    let (sineRoll, cosineRoll) = (roll.sine.value, roll.cosine.value)
    return Vector3(
      roll.rate - yaw.rate * sinePitch,
      pitch.rate * cosineRoll + yaw.rate * sineRoll * cosinePitch,
      -pitch.rate * sineRoll + yaw.rate * cosineRoll * cosinePitch)
  }
}
