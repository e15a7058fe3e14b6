import GaitModel

/// Compares the acceleration with gravity, to know wrong units and removed gravity from a worn sensor.
///
/// Over two seconds a body segment's own mean acceleration is near zero, so the mean vector is gravity. A limb
/// turns meanwhile; while it moves only the length of its acceleration is looked at. Where that length is steady, it is gravity's,
/// however the sensor is turned: a wrist at the desk, somebody who rolls over in bed. What is not gravity in m/s² is named, never
/// converted: a silent factor of 9.81 is worse than no result.
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

  /// What a full window shows.
  struct Window: Equatable {
    /// What the acceleration looks like.
    let verdict: Verdict
    /// Length of the mean acceleration, in the input's unit; of a calm sensor the mean length.
    let gravity: Double
    /// Whether the sensor was at rest.
    let isRest: Bool
    /// Whether the acceleration hardly varies.
    let isCalm: Bool
    /// Mean length of the angular velocity in the input's unit; `nil` without a gyroscope.
    let turning: Double?
    /// Whether gravity stands in the angular velocity, and not in the acceleration.
    let isExchanged: Bool
  }

  private let isLimb: Bool
  /// Kept here: a threshold of another module is a call with every sample.
  private let length = Thresholds.Intake.plausibilityWindow.value
  private var start: SampleTime?
  private var count = 0
  private var sum = Vector3.zero
  private var lengths = 0.0
  private var squares = 0.0
  private var turning = 0.0
  private var turningSum = Vector3.zero
  private var turningCount = 0
  private var last: Vector3?
  /// Whether any reading differed from the one before: a sensor that repeats itself is not at rest, but frozen.
  private var changes = false

  /// A monitor for a sensor on this part of the body.
  init(_ segment: Segment) {
    isLimb = segment.isPaired
  }

  /// Forgets the window that has begun.
  mutating func restart() {
    start = nil
    count = 0
    sum = .zero
    lengths = 0
    squares = 0
    turning = 0
    turningSum = .zero
    turningCount = 0
    last = nil
    changes = false
  }

  /// Takes a sample; returns the window when this sample fills one.
  mutating func process(_ sample: ImuSample) -> Window? {
    guard let acceleration = sample.acceleration else { return nil }
    let begin = start ?? sample.time
    start = begin
    let length = acceleration.length
    if let last, last != acceleration { changes = true }
    last = acceleration
    count += 1
    sum += acceleration
    lengths += length
    squares += length * length
    if let angularVelocity = sample.angularVelocity {
      turning += angularVelocity.length
      turningSum += angularVelocity
      turningCount += 1
    }
    guard sample.time.seconds(since: begin) >= self.length else { return nil }
    let window = judge()
    restart()
    return window
  }

  private func judge() -> Window {
    let samples = Double(count)
    let vector = (sum / samples).length
    let mean = lengths / samples
    let deviation = max(squares / samples - mean * mean, 0).squareRoot()
    let isCalm = deviation < Thresholds.Intake.calmShare.value * mean
    let gravity = isCalm ? mean : vector
    let verdict = isLimb && !isCalm ? verdictOfMovement(mean) : verdictOfGravity(gravity, mean: mean)
    return Window(
      verdict: verdict, gravity: gravity,
      isRest: verdict == .gravity && deviation < Thresholds.Intake.restDeviation.value && changes,
      isCalm: isCalm,
      turning: turningCount > 0 ? turning / Double(turningCount) : nil,
      isExchanged: isExchanged(vector))
  }

  /// Nobody spins steadily at 9.8 rad/s while the acceleration lacks gravity.
  private func isExchanged(_ gravity: Double) -> Bool {
    guard turningCount > 0 else { return false }
    let range = Thresholds.Intake.gravityFrom.value...Thresholds.Intake.gravityTo.value
    return range.contains((turningSum / Double(turningCount)).length) && gravity < range.lowerBound / 2
  }

  /// From the mean vector: gravity, where the sensor itself keeps its attitude.
  private func verdictOfGravity(_ gravity: Double, mean: Double) -> Verdict {
    let unit = Thresholds.Intake.unitGravityFrom.value...Thresholds.Intake.unitGravityTo.value
    let range = Thresholds.Intake.gravityFrom.value...Thresholds.Intake.gravityTo.value
    if range.contains(gravity) { return .gravity }
    if unit.contains(gravity), gravity > 0.5 * mean { return .unitsOfGravity }
    if unit.contains(gravity / 1000) { return .thousandthsOfGravity }
    return gravity < range.lowerBound / 2 ? .gravityRemoved : .unlikeGravity
  }

  /// From the mean length, where a swinging limb turns gravity away: only a factor of ten can be known.
  private func verdictOfMovement(_ mean: Double) -> Verdict {
    let thousandths = Thresholds.Intake.unitGravityFrom.value...Thresholds.Intake.movingThousandthsTo.value
    if mean < Thresholds.Intake.movingUnitTo.value { return .unitsOfGravity }
    if thousandths.contains(mean / 1000) { return .thousandthsOfGravity }
    return mean > Thresholds.Intake.strangeForce.value ? .unlikeGravity : .gravity
  }
}
