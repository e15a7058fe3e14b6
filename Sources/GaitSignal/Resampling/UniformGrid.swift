public import GaitModel

/// Brings both vectors of a sensor, at any rate and with uneven steps, to one grid of a fixed rate.
///
/// Between two rows the signals are taken as straight; each grid sample is their mean over one grid step. The mean
/// (and not a single point) keeps vibration above the grid's rate from folding down into the band of gait, and makes
/// every input rate give the same answer. What is filtered afterwards needs only one set of coefficients.
///
/// - Output: the means over a step, dated at the step's middle; `nil` for a vector that was absent in any part of it.
/// - Latency: up to one input interval, plus half a grid step.
/// - Edge cases: the grid begins at the first row and again after `restart`; a row that lacks a vector breaks that
///   one alone, from the row before to the row after.
public struct UniformGrid: Sendable {
  /// One sample of the grid.
  public struct Sample: Equatable, Sendable {
    /// The middle of the step.
    public var time: SampleTime
    /// The mean of the first vector over the step, in the unit of the input.
    public var first: Vector3?
    /// The mean of the second.
    public var second: Vector3?

    /// A sample with the vectors given.
    public init(time: SampleTime, first: Vector3?, second: Vector3?) {
      self.time = time
      self.first = first
      self.second = second
    }
  }

  /// One vector along the line from one row to the next.
  private struct Channel {
    var startValue = Vector3.zero
    var endValue = Vector3.zero
    /// Whether the row at the line's end has it, and whether all of the line does.
    var isAtEnd = false
    var isOnLine = false
    /// What the current step has gathered, and whether any part of it lacks the vector.
    var area = Vector3.zero
    var isBroken = false

    mutating func restart(_ value: Vector3?) {
      self = Channel()
      isAtEnd = value != nil
      startValue = value ?? .zero
      endValue = startValue
    }

    mutating func append(_ value: Vector3?) {
      startValue = endValue
      isOnLine = isAtEnd && value != nil
      isAtEnd = value != nil
      endValue = value ?? .zero
    }

    mutating func gather(share: Double, length: Double) {
      if isOnLine {
        area += (startValue + (endValue - startValue) * share) * length
      } else {
        isBroken = true
      }
    }

    mutating func take(step: Double) -> Vector3? {
      let mean = isBroken ? nil : area / step
      area = .zero
      isBroken = false
      return mean
    }
  }

  /// Rate of the grid in hertz.
  public let rateHertz: Double
  private let step: Int64
  private var first = Channel()
  private var second = Channel()
  /// The times of the line that is being walked along: from one row to the next.
  private var start = SampleTime.zero
  private var end = SampleTime.zero
  /// How far along it we are, and where the current grid step began.
  private var position: Int64 = 0
  private var stepStart: Int64 = 0

  /// A grid of `rateHertz`, which should divide a second into whole nanoseconds.
  public init(rateHertz: Double) {
    self.rateHertz = rateHertz
    step = Int64((1e9 / rateHertz).rounded())
  }

  /// Begins at this row: at the start, or anew after a gap.
  public mutating func restart(at time: SampleTime, first: Vector3?, second: Vector3?) {
    start = time
    end = time
    position = time.nanoseconds
    stepStart = time.nanoseconds
    self.first.restart(first)
    self.second.restart(second)
  }

  /// Takes the next row, which must be later than the last; then call `next` until it gives `nil`.
  ///
  /// Where the row completes no grid step, `next` need not be called.
  public mutating func append(at time: SampleTime, first: Vector3?, second: Vector3?) {
    gather(to: end.nanoseconds)
    start = end
    end = time
    self.first.append(first)
    self.second.append(second)
  }

  /// The next complete grid sample.
  public mutating func next() -> Sample? {
    let (stepEnd, overflows) = stepStart.addingReportingOverflow(step)
    guard !overflows, stepEnd <= end.nanoseconds else { return nil }
    gather(to: stepEnd)
    let length = Double(step)
    let sample = Sample(
      time: SampleTime(nanoseconds: stepStart + step / 2), first: first.take(step: length),
      second: second.take(step: length))
    stepStart = stepEnd
    return sample
  }

  /// Adds the areas under the lines up to a moment, in value × nanoseconds.
  private mutating func gather(to moment: Int64) {
    guard moment > position else { return }
    let length = Self.length(from: position, to: moment)
    let middle = Self.length(from: start.nanoseconds, to: position) + 0.5 * length
    let share = middle / Self.length(from: start.nanoseconds, to: end.nanoseconds)
    first.gather(share: share, length: length)
    second.gather(share: share, length: length)
    position = moment
  }

  /// Nanoseconds between two moments in order, also when they lie at the timeline's opposite ends.
  private static func length(from earlier: Int64, to later: Int64) -> Double {
    Double(UInt64(bitPattern: later &- earlier))
  }
}
