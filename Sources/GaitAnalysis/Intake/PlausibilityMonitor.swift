import GaitModel

/// Compares the acceleration with gravity, to tell wrong units and removed gravity from a worn sensor.
///
/// Over two seconds a body segment's own mean acceleration is near zero, so the mean vector is gravity. What
/// is not gravity in m/s² is named, never converted: a silent factor of 9.81 is worse than no result.
struct PlausibilityMonitor: Sendable {
  /// What a window looks like.
  enum Verdict: Equatable {
    /// Gravity in m/s².
    case gravity
    /// One unit is one standard gravity.
    case unitsOfGravity
    /// One unit is a thousandth of a standard gravity.
    case thousandthsOfGravity
    /// The mean is far shorter than gravity.
    case gravityRemoved
    /// Nothing known.
    case unlikeGravity
  }

  /// What a full window tells.
  struct Window: Equatable {
    /// What the acceleration looks like.
    let verdict: Verdict
    /// Length of the mean acceleration, in the input's unit.
    let gravity: Double
    /// Whether the sensor was at rest.
    let isRest: Bool
    /// Mean length of the angular velocity in the input's unit; `nil` without a gyroscope.
    let turning: Double?
  }

  private var start: SampleTime?
  private var count = 0
  private var sum = Vector3.zero
  private var lengths = 0.0
  private var squares = 0.0
  private var turning = 0.0
  private var turningCount = 0

  /// Takes a sample; returns the window when this sample fills one.
  mutating func process(_ sample: ImuSample) -> Window? {
    guard let acceleration = sample.acceleration else { return nil }
    let begin = start ?? sample.time
    start = begin
    let length = acceleration.length
    count += 1
    sum += acceleration
    lengths += length
    squares += length * length
    if let angularVelocity = sample.angularVelocity {
      turning += angularVelocity.length
      turningCount += 1
    }
    guard sample.time.seconds(since: begin) >= Thresholds.Intake.plausibilityWindow.value else { return nil }
    let window = judge()
    self = PlausibilityMonitor()
    return window
  }

  private func judge() -> Window {
    let samples = Double(count)
    let gravity = (sum / samples).length
    let mean = lengths / samples
    let deviation = max(squares / samples - mean * mean, 0).squareRoot()
    let verdict: Verdict =
      switch gravity {
      case Thresholds.Intake.gravityFrom.value...Thresholds.Intake.gravityTo.value: .gravity
      case Thresholds.Intake.unitGravityFrom.value...Thresholds.Intake.unitGravityTo.value
      where gravity > 0.5 * mean: .unitsOfGravity
      case (1000 * Thresholds.Intake.unitGravityFrom.value)...(1000 * Thresholds.Intake.unitGravityTo.value):
        .thousandthsOfGravity
      case ..<Thresholds.Intake.gravityFrom.value where gravity <= 0.5 * Thresholds.Intake.gravityFrom.value:
        .gravityRemoved
      default: .unlikeGravity
      }
    return Window(
      verdict: verdict, gravity: gravity,
      isRest: verdict == .gravity && deviation < Thresholds.Intake.restDeviation.value,
      turning: turningCount > 0 ? turning / Double(turningCount) : nil)
  }
}
