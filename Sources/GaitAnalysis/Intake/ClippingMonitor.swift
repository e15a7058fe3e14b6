import GaitModel

/// Counts samples that stand at the end of the sensor's range.
///
/// The range itself is not known. What gives clipping away is the same number several times in a row on one
/// axis, at or above the narrowest range in use, while another axis goes on.
struct ClippingMonitor: Sendable {
  /// Run lengths and last values of three axes.
  private struct Axes {
    var last = Vector3(repeating: .nan)
    var run = SIMD3<Int>(repeating: 0)
  }

  private var acceleration = Axes()
  private var angularVelocity = Axes()
  private let runLength = Int(Thresholds.Intake.clippedRun.value)

  /// Takes a sample; whether it completes or continues a clipped run.
  mutating func process(_ sample: ImuSample) -> Bool {
    var clipped = false
    if let value = sample.acceleration {
      clipped = extend(&acceleration, value, from: Thresholds.Intake.clippedAcceleration.value)
    }
    if let value = sample.angularVelocity {
      let turned = extend(&angularVelocity, value, from: Thresholds.Intake.clippedAngularVelocity.value)
      clipped = clipped || turned
    }
    return clipped
  }

  private func extend(_ axes: inout Axes, _ value: Vector3, from limit: Double) -> Bool {
    var clipped = false
    // All axes at once are a repeated reading: a slow sensor, or none.
    guard value != axes.last else { return false }
    for axis in 0..<3 {
      let same = value[axis] == axes.last[axis] && abs(value[axis]) >= limit
      axes.run[axis] = same ? axes.run[axis] + 1 : 1
      clipped = clipped || axes.run[axis] >= runLength
    }
    axes.last = value
    return clipped
  }
}
