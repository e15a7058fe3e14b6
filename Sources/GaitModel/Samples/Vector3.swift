/// Three numbers along the x, y and z axes of a sensor's right-handed frame.
///
/// The unit is stated where the vector is stored; inside Gangart it is always SI.
public typealias Vector3 = SIMD3<Double>

extension SIMD3 where Scalar == Double {
  /// Scalar product.
  @inlinable
  public func dot(_ other: Vector3) -> Double { (self * other).sum() }

  /// Vector product, right-handed.
  @inlinable
  public func cross(_ other: Vector3) -> Vector3 {
    Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
  }

  /// Euclidean length.
  @inlinable
  public var length: Double { dot(self).squareRoot() }

  /// Whether all three numbers are finite.
  @inlinable
  public var isFinite: Bool { x.isFinite && y.isFinite && z.isFinite }
}
