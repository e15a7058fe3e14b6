public import GaitModel

/// Turns samples at any rate and with uneven steps into samples at one fixed rate.
///
/// Between two samples the signal is taken as straight; each grid sample is its mean over one grid step. The
/// mean (and not a single point) keeps vibration above the grid's rate from folding down into the band of
/// gait, and makes every input rate give the same answer. What is filtered afterwards needs only one set of
/// coefficients.
///
/// - Output: the mean over a step, dated at the step's middle.
/// - Latency: up to one input interval, plus half a grid step.
/// - Edge cases: the grid begins at the first sample and again after `restart`; a lost sample is bridged.
public struct UniformGrid: Sendable {
  /// One sample of the grid.
  public struct Sample: Equatable, Sendable {
    /// The middle of the step.
    public let time: SampleTime
    /// The mean over the step, in the unit of the input.
    public let value: Vector3
  }

  /// Rate of the grid in hertz.
  public let rateHertz: Double
  private let step: Int64
  /// The line that is being walked along: from one input sample to the next.
  private var start = SampleTime.zero
  private var startValue = Vector3.zero
  private var end = SampleTime.zero
  private var endValue = Vector3.zero
  /// How far along it we are, where the current grid step began, and what it has gathered so far.
  private var position: Int64 = 0
  private var stepStart: Int64 = 0
  private var area = Vector3.zero

  /// A grid of `rateHertz`, which should divide a second into whole nanoseconds.
  public init(rateHertz: Double) {
    self.rateHertz = rateHertz
    step = Int64((1e9 / rateHertz).rounded())
  }

  /// Begins at this sample: at the start, or anew after a gap.
  public mutating func restart(at time: SampleTime, value: Vector3) {
    start = time
    startValue = value
    end = time
    endValue = value
    position = time.nanoseconds
    stepStart = time.nanoseconds
    area = .zero
  }

  /// Takes the next input sample, which must be later than the last; then call `next` until it gives `nil`.
  ///
  /// Where the sample completes no grid step, `next` need not be called.
  public mutating func append(at time: SampleTime, value: Vector3) {
    gather(to: end.nanoseconds)
    start = end
    startValue = endValue
    end = time
    endValue = value
  }

  /// The next complete grid sample.
  public mutating func next() -> Sample? {
    let (stepEnd, overflows) = stepStart.addingReportingOverflow(step)
    guard !overflows, stepEnd <= end.nanoseconds else { return nil }
    gather(to: stepEnd)
    let sample = Sample(
      time: SampleTime(nanoseconds: stepStart + step / 2), value: area / Double(step))
    stepStart = stepEnd
    area = .zero
    return sample
  }

  /// Adds the area under the line up to a moment, in value × nanoseconds.
  private mutating func gather(to moment: Int64) {
    guard moment > position else { return }
    let length = Self.length(from: position, to: moment)
    let middle = Self.length(from: start.nanoseconds, to: position) + 0.5 * length
    let share = middle / Self.length(from: start.nanoseconds, to: end.nanoseconds)
    area += (startValue + (endValue - startValue) * share) * length
    position = moment
  }

  /// Nanoseconds between two moments in order, also when they lie at the timeline's opposite ends.
  private static func length(from earlier: Int64, to later: Int64) -> Double {
    Double(UInt64(bitPattern: later &- earlier))
  }
}
