public import GaitModel

/// A rotation as a unit quaternion, scalar first.
public struct Rotation: Equatable, Sendable {
  /// Cosine of half the angle.
  public var scalar: Double
  /// Sine of half the angle along the axis.
  public var vector: Vector3

  /// No rotation.
  public static let none = Rotation(scalar: 1, vector: .zero)

  /// A rotation from the parts of a unit quaternion.
  @inlinable
  public init(scalar: Double, vector: Vector3) {
    self.scalar = scalar
    self.vector = vector
  }

  // Put in place, as all below: passing a quaternion to a call and back costs as much as the product.
  /// First `right`, then `left`.
  @inlinable @inline(__always)
  public static func * (left: Rotation, right: Rotation) -> Rotation {
    Rotation(
      scalar: left.scalar * right.scalar - left.vector.dot(right.vector),
      vector: right.vector * left.scalar + left.vector * right.scalar + left.vector.cross(right.vector))
  }

  /// The vector turned by this rotation.
  @inlinable @inline(__always)
  public func turning(_ input: Vector3) -> Vector3 {
    let twice = vector.cross(input) * 2
    return input + twice * scalar + vector.cross(twice)
  }

  /// The rotation that undoes this one.
  @inlinable @inline(__always)
  public var inverse: Rotation { Rotation(scalar: scalar, vector: -vector) }

  /// The same rotation with length 1, to first order: enough after one small step.
  @inlinable @inline(__always)
  public var renormalised: Rotation {
    let excess = scalar * scalar + vector.dot(vector)
    let factor = 1.5 - 0.5 * excess
    return Rotation(scalar: scalar * factor, vector: vector * factor)
  }
}
