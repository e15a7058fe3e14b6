import GaitModel

/// Where a foot stands: the point of the sole below the ankle, and where it points.
struct Footprint: Equatable, Sendable {
  /// Forward in the earth frame, in metres.
  var x: Double
  /// Leftward in the earth frame, in metres.
  var y: Double
  /// Heading in radians, left positive.
  var yaw: Double

  /// The point of the sole that lies `ahead` metres before the ankle.
  func point(ahead: Double) -> Vector3 {
    Vector3(x + Mathematics.cosine(yaw) * ahead, y + Mathematics.sine(yaw) * ahead, 0)
  }

  /// Distance over ground to another footprint, in metres.
  func distance(to other: Footprint) -> Double {
    ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
  }

  /// The foot at rest on it.
  var pose: SegmentPose {
    SegmentPose(
      origin: JetVector(Vector3(x, y, 0)), yaw: Jet(yaw), pitch: Jet(0), roll: Jet(0))
  }
}
