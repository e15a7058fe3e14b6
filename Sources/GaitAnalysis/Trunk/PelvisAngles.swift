import GaitModel

/// How the pelvis turns and drops in each stride, and whether it drops more on one side.
///
/// Rotation about the vertical is the integrated rate of turning over one stride, less what turns for good (1): no
/// filter, so neither amplitude nor the third harmonic that it has at speed (Lamoth 2002) is lost, and nothing drifts.
/// Obliquity is how far the sensor's own direction to the left rises above the horizontal (2); forward comes from
/// `ForwardAxis`, up from gravity. The drop is read at a quarter of stance, against the stride's mean (3).
struct PelvisAngles: Sendable {
  /// Sums and numbers of the drops of strides that begin left and right, in radians.
  private var left = (sum: 0.0, count: 0.0)
  private var right = (sum: 0.0, count: 0.0)
  /// What was asked last, and the answer: a stride is asked about when it is completed and when it is reported.
  private var last: (question: Question, rise: Rise?)?

  private typealias Rise = (range: Double, mean: Double, value: Double)

  private struct Question: Equatable {
    let start: SampleTime
    let end: SampleTime
    let moment: SampleTime
    let left: Vector3
    let newest: SampleTime?
  }

  /// Adds the ranges to a stride.
  mutating func complete(_ stride: inout Stride, from sensor: borrowing BackSensor) {
    guard let turning = sensor.history.turning(from: stride.start, to: stride.end) else { return }
    let limit = Thresholds.Rhythm.turnRate.value * stride.durationSeconds
    guard abs(turning.lasting) <= limit else { return }
    stride.pelvisRotationRange = turning.range  // (1)
    stride.pelvisObliquityRange = rise(stride, sensor)?.range  // (2)
  }

  /// Takes a stride as it is reported.
  mutating func note(_ stride: Stride, from sensor: borrowing BackSensor) {
    guard let side = stride.side, stride.pelvisObliquityRange != nil, let rise = rise(stride, sensor) else {
      return
    }
    let raised = rise.value - rise.mean  // (3)
    switch side {
    case .left: left = (left.sum + raised, left.count + 1)
    case .right: right = (right.sum - raised, right.count + 1)
    }
  }

  /// Mean drop over the left leg less that over the right, in radians; `nil` with too few strides. Begins anew.
  mutating func takeDropDifference() -> Double? {
    defer {
      left = (0, 0)
      right = (0, 0)
    }
    let least = Thresholds.Pelvis.leastStrides.value
    guard left.count + right.count >= least,
      min(left.count, right.count) >= Thresholds.Pelvis.leastOfSide.value
    else { return nil }
    return left.sum / left.count - right.sum / right.count
  }

  private mutating func rise(_ stride: Stride, _ sensor: borrowing BackSensor) -> Rise? {
    guard let left = sensor.left else { return nil }
    let share =
      (stride.stanceShare ?? Thresholds.Pelvis.stanceShare.value) * Thresholds.Pelvis.stanceMoment.value
    let moment = stride.start.advanced(bySeconds: share * stride.durationSeconds)
    let question = Question(
      start: stride.start, end: stride.end, moment: moment, left: left, newest: sensor.history.newest)
    if let last, last.question == question { return last.rise }
    let rise = sensor.history.rise(of: left, from: stride.start, to: stride.end, at: moment)
    last = (question, rise)
    return rise
  }
}
