import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A small rotation as it is sent, a unit quaternion, as the vector about which it turns.
enum XsensRotation {
  /// Axis times angle, in radians; `nil` when the quaternion has not the length one.
  static func vector(real: Double, other: Vector3) -> Vector3? {
    let sine = other.length
    let length = real * real + sine * sine
    guard abs(length - 1) < 0.01 else { return nil }
    guard sine > 1e-12 else { return Vector3() }
    // The shorter way round: q and −q are the same rotation.
    let angle = 2 * atan2(sine, abs(real))
    return other * ((real < 0 ? -angle : angle) / sine)
  }
}
