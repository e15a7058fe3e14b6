public import GaitModel

/// The direction along which a vector signal has most of its power, followed as it changes.
///
/// Keeps `C ← C + k (v vᵀ − C)`, the covariance about zero with exponential forgetting, and turns the axis
/// towards the eigenvector of its greatest eigenvalue by one step of power iteration a sample,
/// `n ← C n / ‖C n‖`. As `nᵀ C n ≥ 0` the axis never flips its sign on its own.
///
/// - Axes: those of the input. A fixed rotation of the input rotates the axis alike, because the first
///   direction is that of the first vector that is not zero.
/// - Edge cases: without any movement there is no axis; which of its two ends points forward is left open.
public struct PrincipalAxis: Equatable, Sendable {
  /// The axis, of length 1; `nil` before anything moved.
  public private(set) var direction: Vector3?
  private let share: Double
  /// Rows of the symmetric covariance.
  private var rowX = Vector3.zero
  private var rowY = Vector3.zero
  private var rowZ = Vector3.zero

  /// An axis that forgets with a time constant of `memorySeconds`.
  public init(memorySeconds: Double, rateHertz: Double) {
    share = 1 / (1 + memorySeconds * rateHertz)
  }

  /// Takes the next vector.
  public mutating func process(_ vector: Vector3) {
    rowX += share * (vector.x * vector - rowX)
    rowY += share * (vector.y * vector - rowY)
    rowZ += share * (vector.z * vector - rowZ)
    guard let axis = direction else {
      let length = vector.length
      if length > 0 { direction = vector / length }
      return
    }
    let turned = Vector3(rowX.dot(axis), rowY.dot(axis), rowZ.dot(axis))
    let square = turned.dot(turned)
    // Where the covariance has died away to nothing the axis stays as it was.
    if square.isNormal { direction = turned / square.squareRoot() }
  }
}
