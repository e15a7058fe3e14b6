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

    mutating func extend(_ value: Vector3, from limit: Double, over runLength: Int) -> Bool {
      var clipped = false
      // All axes at once are a repeated reading: a slow sensor, or none.
      guard value != last else { return false }
      for axis in 0..<3 {
        let same = value[axis] == last[axis] && abs(value[axis]) >= limit
        run[axis] = same ? run[axis] + 1 : 1
        clipped = clipped || run[axis] >= runLength
      }
      last = value
      return clipped
    }
  }

  private var acceleration = Axes()
  private var angularVelocity = Axes()
  private let runLength = Int(Thresholds.Intake.clippedRun.value)

  /// Takes a sample; whether it completes or continues a clipped run.
  mutating func process(_ sample: ImuSample) -> Bool {
    var clipped = false
    if let value = sample.acceleration {
      let limit = Thresholds.Intake.clippedAcceleration.value
      clipped = acceleration.extend(value, from: limit, over: runLength)
    }
    if let value = sample.angularVelocity {
      let limit = Thresholds.Intake.clippedAngularVelocity.value
      let turned = angularVelocity.extend(value, from: limit, over: runLength)
      clipped = clipped || turned
    }
    return clipped
  }
}
