import GaitModel

/// In which plane a segment swings, derived from where up goes in its sensor's frame.
///
/// While a leg swings, up moves to and fro along a great circle of the sensor's frame. Its second moments, with
/// exponential forgetting, hold that circle. Turns about the vertical do not move up, so neither the way's bends
/// nor the leg's own rotation disturb it; that is why it beats the axis about which the gyroscope turns most.
struct UpMoments: Equatable, Sendable {
  private let leastShare: Double
  private var count = 0.0
  private var rowX = Vector3.zero
  private var rowY = Vector3.zero
  private var rowZ = Vector3.zero
  private var sum = Vector3.zero

  /// Moments with a memory of `memorySeconds`, for samples at `rateHertz`.
  init(memorySeconds: Double, rateHertz: Double) {
    leastShare = 1 / (memorySeconds * rateHertz)
  }

  /// The mean direction of up while the segment moved; `nil` before it did.
  var mean: Vector3? {
    let length = sum.length
    return length > 0 ? sum / length : nil
  }

  /// Takes up while the segment moves.
  mutating func process(_ up: Vector3) {
    count += 1
    let share = max(leastShare, 1 / count)
    rowX += share * (up.x * up - rowX)
    rowY += share * (up.y * up - rowY)
    rowZ += share * (up.z * up - rowZ)
    sum += share * (up - sum)
  }

  /// The direction across `axis` in which up moves most, with the share of the movement that lies in it (0.5…1);
  /// which of its two ends is given is arbitrary.
  func plane(through axis: Vector3) -> (direction: Vector3, linearity: Double)? {
    guard count > 0 else { return nil }
    let raw = axis.cross(Self.leastAxis(axis))
    guard raw.length > 0 else { return nil }
    let one = raw / raw.length
    let two = axis.cross(one)
    let turnedOne = Vector3(rowX.dot(one), rowY.dot(one), rowZ.dot(one))
    let turnedTwo = Vector3(rowX.dot(two), rowY.dot(two), rowZ.dot(two))
    let mixed = one.dot(turnedTwo)
    let total = one.dot(turnedOne) + two.dot(turnedTwo)
    let half = 0.5 * (one.dot(turnedOne) - two.dot(turnedTwo))
    let root = (half * half + mixed * mixed).squareRoot()
    guard root > 0, total > 0 else { return nil }
    // The eigenvector of the greater eigenvalue, by the better conditioned of its two forms.
    let direction = half >= 0 ? one * (half + root) + two * mixed : one * mixed + two * (root - half)
    let length = direction.length
    guard length > 0 else { return nil }
    return (direction / length, 0.5 + root / total)
  }

  /// The sensor's axis that is furthest from this direction.
  private static func leastAxis(_ direction: Vector3) -> Vector3 {
    let (x, y, z) = (abs(direction.x), abs(direction.y), abs(direction.z))
    if x <= y && x <= z { return Vector3(1, 0, 0) }
    return y <= z ? Vector3(0, 1, 0) : Vector3(0, 0, 1)
  }
}
