import GaitModel
import GaitSignal

/// Where forward is in the frame of a sensor on the trunk, learned from how people walk.
///
/// In each step the body is braked and pushed on a quarter of a step apart from its rise and fall: the direction
/// in which the step-frequency part of the force lags the vertical one by a quarter is forward. Sideways nothing
/// repeats with the step. Strides are summed with a fading memory, so that the direction steadies.
struct ForwardAxis: Sendable {
  /// Points forward, in the sensor's frame; its length has no meaning.
  private var forward = Vector3.zero

  /// Takes the part of a stride's specific force that repeats twice, and up in the same frame, of length 1.
  ///
  /// It is the imaginary part of level × conjugate of vertical.
  mutating func learn(_ steps: VectorPhasor, up: Vector3) {
    let vertical = (real: steps.real.dot(up), imaginary: steps.imaginary.dot(up))
    let level = (
      real: steps.real - up * vertical.real, imaginary: steps.imaginary - up * vertical.imaginary
    )
    let lag = level.imaginary * vertical.real - level.real * vertical.imaginary
    forward = forward * Thresholds.Sides.directionMemory.value + lag
  }

  /// Forward at right angles to `up`, of length 1; `nil` before the first stride.
  func ahead(up: Vector3) -> Vector3? {
    let level = forward - up * forward.dot(up)
    guard level.length > 0 else { return nil }
    return level / level.length
  }
}
