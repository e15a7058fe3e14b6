public import GaitModel

/// A rotation in space: how one frame of axes stands in another. A unit quaternion inside.
public struct Attitude: Equatable, Sendable {
  private let real: Double
  private let imaginary: Vector3

  /// No rotation.
  public static let aligned = Attitude(real: 1, imaginary: .zero)

  private init(real: Double, imaginary: Vector3) {
    self.real = real
    self.imaginary = imaginary
  }

  /// A right-handed turn by `angle` radians about `axis`. A zero or non-finite axis or angle turns nothing.
  public init(axis: Vector3, angle: Double) {
    let length = axis.length
    guard length > 0, length.isFinite, angle.isFinite else {
      self = .aligned
      return
    }
    self.init(
      real: Mathematics.cosine(angle / 2), imaginary: axis * (Mathematics.sine(angle / 2) / length))
  }

  /// A rotation drawn evenly from all rotations; the same `seed` gives the same one.
  public static func random(seed: UInt64) -> Attitude {
    var generator = SeededGenerator(seed: seed)
    let vector = generator.normalVector()
    let real = generator.normal()
    let length = (vector.dot(vector) + real * real).squareRoot()
    return Attitude(real: real / length, imaginary: vector / length)
  }

  /// Heading, then pitch, then roll, each about the axis as already turned; radians.
  ///
  /// Axes: x forward, y left, z up. Heading is positive to the left, pitch forward and down, roll to the right.
  init(heading: Double, pitch: Double, roll: Double) {
    self =
      Attitude(axis: Vector3(0, 0, 1), angle: heading) * Attitude(axis: Vector3(0, 1, 0), angle: pitch)
      * Attitude(axis: Vector3(1, 0, 0), angle: roll)
  }

  /// The vector `vector`, turned.
  public func turning(_ vector: Vector3) -> Vector3 {
    let twice = imaginary.cross(vector) * 2
    return vector + twice * real + imaginary.cross(twice)
  }

  /// The rotation that undoes this one.
  public var inverse: Attitude { Attitude(real: real, imaginary: -imaginary) }

  /// `right` first, then `left`.
  public static func * (left: Attitude, right: Attitude) -> Attitude {
    Attitude(
      real: left.real * right.real - left.imaginary.dot(right.imaginary),
      imaginary: right.imaginary * left.real + left.imaginary * right.real
        + left.imaginary.cross(right.imaginary))
  }
}
