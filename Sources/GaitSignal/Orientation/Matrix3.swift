import GaitModel

/// A 3 × 3 matrix by rows, for the covariance of the gyroscope's bias. Its products are put in place: a matrix is too
/// large to be passed to a call and back with every sample.
struct Matrix3: Equatable, Sendable {
  var x: Vector3
  var y: Vector3
  var z: Vector3

  static let identity = Matrix3(x: Vector3(1, 0, 0), y: Vector3(0, 1, 0), z: Vector3(0, 0, 1))

  static func diagonal(_ values: Vector3) -> Matrix3 {
    Matrix3(x: Vector3(values.x, 0, 0), y: Vector3(0, values.y, 0), z: Vector3(0, 0, values.z))
  }

  /// The matrix that turns vectors as the rotation does.
  @inline(__always)
  init(_ rotation: Rotation) {
    let (w, a, b, c) = (rotation.scalar, rotation.vector.x, rotation.vector.y, rotation.vector.z)
    x = Vector3(1 - 2 * (b * b + c * c), 2 * (a * b - w * c), 2 * (a * c + w * b))
    y = Vector3(2 * (a * b + w * c), 1 - 2 * (a * a + c * c), 2 * (b * c - w * a))
    z = Vector3(2 * (a * c - w * b), 2 * (b * c + w * a), 1 - 2 * (a * a + b * b))
  }

  init(x: Vector3, y: Vector3, z: Vector3) {
    self.x = x
    self.y = y
    self.z = z
  }

  @inline(__always)
  var transposed: Matrix3 {
    Matrix3(x: Vector3(x.x, y.x, z.x), y: Vector3(x.y, y.y, z.y), z: Vector3(x.z, y.z, z.z))
  }

  @inline(__always)
  static func * (left: Matrix3, right: Vector3) -> Vector3 {
    Vector3(left.x.dot(right), left.y.dot(right), left.z.dot(right))
  }

  @inline(__always)
  static func * (left: Matrix3, right: Matrix3) -> Matrix3 {
    @inline(__always)
    func row(_ row: Vector3) -> Vector3 { right.x * row.x + right.y * row.y + right.z * row.z }
    return Matrix3(x: row(left.x), y: row(left.y), z: row(left.z))
  }

  @inline(__always)
  static func + (left: Matrix3, right: Matrix3) -> Matrix3 {
    Matrix3(x: left.x + right.x, y: left.y + right.y, z: left.z + right.z)
  }

  @inline(__always)
  static func - (left: Matrix3, right: Matrix3) -> Matrix3 {
    Matrix3(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
  }

  /// The inverse; `nil` where there is none.
  @inline(__always)
  var inverse: Matrix3? {
    let columnX = y.cross(z)
    let determinant = x.dot(columnX)
    guard determinant != 0, determinant.isFinite else { return nil }
    let columns = Matrix3(x: columnX / determinant, y: z.cross(x) / determinant, z: x.cross(y) / determinant)
    return columns.transposed
  }
}
