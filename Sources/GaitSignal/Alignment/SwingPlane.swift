public import GaitModel

/// The horizontal direction in which a pendulum swings, from where its end points.
///
/// Principal direction of the exponentially weighted covariance of the horizontal part of a unit vector that
/// swings about the vertical. Its sign is kept from sample to sample. In the earth's frame; a turn of the whole
/// body is followed with the memory's delay.
public struct SwingPlane: Equatable, Sendable {
  private let weight: Double
  private var count = 0.0
  private var meanX = 0.0
  private var meanY = 0.0
  private var xx = 0.0
  private var xy = 0.0
  private var yy = 0.0
  /// Direction of the swing as a horizontal unit vector; `nil` before anything has moved.
  public private(set) var direction: Vector3?

  /// A plane with a memory of `memorySeconds`, for samples at `rateHertz`.
  public init(memorySeconds: Double, rateHertz: Double) {
    weight = 1 / (memorySeconds * rateHertz)
  }

  /// Share of the movement that lies in the plane, 0.5…1.
  public var linearity: Double {
    let total = xx + yy
    guard total > 0 else { return 0.5 }
    return 0.5 + (0.25 * (xx - yy) * (xx - yy) + xy * xy).squareRoot() / total
  }

  /// Takes the next unit vector in the earth's frame, z up.
  public mutating func process(_ pointing: Vector3) {
    count += 1
    let share = max(weight, 1 / count)
    let offX = pointing.x - meanX
    let offY = pointing.y - meanY
    meanX += share * offX
    meanY += share * offY
    xx += share * ((1 - share) * offX * offX - xx)
    xy += share * ((1 - share) * offX * offY - xy)
    yy += share * ((1 - share) * offY * offY - yy)
    let half = 0.5 * (xx - yy)
    let root = (half * half + xy * xy).squareRoot()
    guard root > 0 else { return }
    // The eigenvector of the greater eigenvalue, by the better conditioned of its two forms.
    let raw = half >= 0 ? Vector3(half + root, xy, 0) : Vector3(xy, root - half, 0)
    let length = raw.length
    guard length > 0 else { return }
    let new = raw / length
    direction = direction.map { $0.dot(new) < 0 ? -new : new } ?? new
  }
}
