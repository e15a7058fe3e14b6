import GaitModel

/// Finds samples that stand at the end of the sensor's range.
///
/// The range itself is not known. What gives clipping away is the same number several times in a row on one
/// axis, at or above the narrowest range in use and at the axis' extreme so far, while another axis goes on. One such run
/// may be the top of a movement in rounded numbers: it is sure once another ends at the same number, or one is long.
struct ClippingMonitor: Sendable {
  /// One axis of a channel.
  private struct Axis: Sendable {
    private var last = Double.nan
    private var run = 1
    /// The largest number so far, whatever its sign.
    private var extreme = 0.0
    /// Where the last run stood, and how many stood there.
    private var level = 0.0
    private var runs = 0
    /// Whether runs are at the end of the range.
    private(set) var isSure = false

    /// Takes the next number; whether it completes or continues a run.
    @inline(__always)
    mutating func take(_ value: Double, from limit: Double, over runLength: Int) -> Bool {
      let size = abs(value)
      let isSame = value == last
      last = value
      extreme = max(extreme, size)
      guard isSame, size >= limit else {
        run = 1
        return false
      }
      run += 1
      guard run >= runLength else { return false }
      note(size, runLength)
      return true
    }

    private mutating func note(_ size: Double, _ runLength: Int) {
      let likeness = Thresholds.Intake.clippedLikeness.value
      guard size >= (1 - likeness) * extreme else { return }
      if run == runLength {
        runs = abs(size - level) <= likeness * size ? runs + 1 : 1
        level = size
      }
      if runs > 1 || run >= Int(Thresholds.Intake.clippedLongRun.value) { isSure = true }
    }
  }

  private struct Axes: Sendable {
    var before = Vector3(repeating: .nan)
    var x = Axis()
    var y = Axis()
    var z = Axis()

    @inline(__always)
    mutating func take(_ value: Vector3, from limit: Double, over runLength: Int) -> Bool {
      // All axes at once are a repeated reading: a slow sensor, or none.
      if value == before { return false }
      before = value
      // Axis by axis: a loop over them asks the memory for each.
      let first = x.take(value.x, from: limit, over: runLength)
      let second = y.take(value.y, from: limit, over: runLength)
      let third = z.take(value.z, from: limit, over: runLength)
      return first || second || third
    }

    var isSure: Bool { x.isSure || y.isSure || z.isSure }
  }

  private var acceleration = Axes()
  private var angularVelocity = Axes()
  private let runLength = Int(Thresholds.Intake.clippedRun.value)
  // Kept here: a threshold of another module is a call with every sample.
  private let forceLimit = Thresholds.Intake.clippedAcceleration.value
  private let turningLimit = Thresholds.Intake.clippedAngularVelocity.value

  /// Whether what was found is known to be the end of the range.
  var isSure: Bool { acceleration.isSure || angularVelocity.isSure }

  /// Takes a sample; whether it completes or continues a run.
  mutating func process(_ sample: ImuSample) -> Bool {
    var clipped = false
    if let value = sample.acceleration {
      clipped = acceleration.take(value, from: forceLimit, over: runLength)
    }
    if let value = sample.angularVelocity {
      let turned = angularVelocity.take(value, from: turningLimit, over: runLength)
      clipped = clipped || turned
    }
    return clipped
  }
}
