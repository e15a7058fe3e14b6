import GaitModel

/// A point or arrow that moves: three numbers with their derivatives along the axes x, y and z.
struct JetVector: Sendable {
  var x: Jet
  var y: Jet
  var z: Jet

  init(_ x: Jet, _ y: Jet, _ z: Jet) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// An arrow that stays as it is.
  init(_ constant: Vector3) {
    self.init(Jet(constant.x), Jet(constant.y), Jet(constant.z))
  }

  /// Where it is.
  var value: Vector3 { Vector3(x.value, y.value, z.value) }
  /// How fast it moves.
  var rate: Vector3 { Vector3(x.rate, y.rate, z.rate) }
  /// How that changes.
  var acceleration: Vector3 { Vector3(x.acceleration, y.acceleration, z.acceleration) }

  static func + (left: JetVector, right: JetVector) -> JetVector {
    JetVector(left.x + right.x, left.y + right.y, left.z + right.z)
  }

  static func - (left: JetVector, right: JetVector) -> JetVector {
    JetVector(left.x - right.x, left.y - right.y, left.z - right.z)
  }

  static func * (left: JetVector, right: Jet) -> JetVector {
    JetVector(left.x * right, left.y * right, left.z * right)
  }

  /// Turned about the x axis, right-handed, by so many radians.
  func rolled(by angle: Jet) -> JetVector {
    let (cosine, sine) = (angle.cosine, angle.sine)
    return JetVector(x, y * cosine - z * sine, y * sine + z * cosine)
  }

  /// Turned about the y axis, right-handed, by so many radians.
  func pitched(by angle: Jet) -> JetVector {
    let (cosine, sine) = (angle.cosine, angle.sine)
    return JetVector(x * cosine + z * sine, y, z * cosine - x * sine)
  }

  /// Turned about the z axis, right-handed, by so many radians.
  func yawed(by angle: Jet) -> JetVector {
    let (cosine, sine) = (angle.cosine, angle.sine)
    return JetVector(x * cosine - y * sine, x * sine + y * cosine, z)
  }
}
