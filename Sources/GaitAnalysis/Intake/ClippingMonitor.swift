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

    @inline(__always)
    mutating func extend(_ value: Vector3, from limit: Double, over runLength: Int) -> Bool {
      let before = last
      let same = (x: value.x == before.x, y: value.y == before.y, z: value.z == before.z)
      // All axes at once are a repeated reading: a slow sensor, or none.
      if same.x && same.y && same.z { return false }
      last = value
      // Axis by axis: a loop over them asks the memory for each.
      run.x = same.x && abs(value.x) >= limit ? run.x + 1 : 1
      run.y = same.y && abs(value.y) >= limit ? run.y + 1 : 1
      run.z = same.z && abs(value.z) >= limit ? run.z + 1 : 1
      return run.x >= runLength || run.y >= runLength || run.z >= runLength
    }
  }

  private var acceleration = Axes()
  private var angularVelocity = Axes()
  private let runLength = Int(Thresholds.Intake.clippedRun.value)
  // Kept here: a threshold of another module is a call with every sample.
  private let forceLimit = Thresholds.Intake.clippedAcceleration.value
  private let turningLimit = Thresholds.Intake.clippedAngularVelocity.value

  /// Takes a sample; whether it completes or continues a clipped run.
  mutating func process(_ sample: ImuSample) -> Bool {
    var clipped = false
    if let value = sample.acceleration {
      clipped = acceleration.extend(value, from: forceLimit, over: runLength)
    }
    if let value = sample.angularVelocity {
      let turned = angularVelocity.extend(value, from: turningLimit, over: runLength)
      clipped = clipped || turned
    }
    return clipped
  }
}
