import GaitModel

/// Estimates a sensor's sampling interval and counts what is missing by it.
///
/// The interval is the median of blocks of 64 time steps, so that lost samples and jitter do not move it;
/// until the first block is full it is the shortest step seen. A step of at least one and a half intervals
/// hides lost samples: `round(step / interval) − 1` of them.
struct RateMonitor: Sendable {
  private static let blockLength = 64
  // Kept here: a threshold of another module is a call with every sample.
  private let lostStep = Thresholds.Intake.lostStep.value
  private let settlingGap = Thresholds.Intake.settlingGap.value

  /// The steps of the block so far, in ascending order, in seconds.
  private var block: [Double]
  private var filled = 0
  private var regularSteps = 0
  private var regularTime = 0.0
  /// The interval of the first full block, in seconds.
  private(set) var firstInterval: Double?
  /// The current interval in seconds; `nil` before the second sample.
  private(set) var interval: Double?
  /// The mean of the same block's steps that hide no sample: jitter, which moves a median a little, leaves it alone.
  private var meanInterval: Double?
  /// How many samples are missing by the clock.
  private(set) var lost = 0

  /// A monitor; `interval` in seconds where it is known already.
  init(interval: Double? = nil) {
    firstInterval = interval
    self.interval = interval
    block = Array(repeating: 0, count: Self.blockLength)
  }

  /// Takes the next time step in seconds, greater than 0.
  mutating func process(step: Double) {
    let known = interval ?? step
    if step < lostStep * known {
      regularSteps += 1
      regularTime += step
    } else {
      lost += Self.missingSamples(in: step, interval: known)
    }
    guard step <= settlingGap else { return }
    insert(step)
    if filled == Self.blockLength {
      let median = 0.5 * (block[filled / 2 - 1] + block[filled / 2])
      interval = median
      meanInterval = mean(below: lostStep * median)
      if firstInterval == nil { firstInterval = median }
      filled = 0
    } else if firstInterval == nil {
      interval = min(known, step)
    }
  }

  /// The interval in seconds by median or mean of the steps, whichever is shorter; `nil` before the second sample.
  @inline(__always)
  var shortestInterval: Double? {
    guard let interval, let meanInterval else { return interval }
    return min(interval, meanInterval)
  }

  /// Counts samples that came and are lost all the same.
  mutating func lose(_ samples: Int) { lost += samples }

  /// How many samples a time step hides, by an interval; both in seconds and greater than 0.
  ///
  /// Bounded: after a time stamp that lies centuries ahead the quotient would leave the whole numbers.
  static func missingSamples(in step: Double, interval: Double) -> Int {
    Int(min((step / interval).rounded(), Double(Int32.max))) - 1
  }

  /// Mean sampling rate in hertz over all steps without loss; `nil` before the second sample.
  var rateHertz: Double? {
    regularTime > 0 ? Double(regularSteps) / regularTime : nil
  }

  /// How far the rate has moved from its beginning, as a share of it.
  var drift: Double {
    guard let firstInterval, let interval else { return 0 }
    return abs(interval / firstInterval - 1)
  }

  private func mean(below limit: Double) -> Double? {
    var sum = 0.0
    var count = 0
    for index in 0..<filled where block[index] < limit {
      sum += block[index]
      count += 1
    }
    return count > 0 ? sum / Double(count) : nil
  }

  private mutating func insert(_ step: Double) {
    var position = filled
    while position > 0 && block[position - 1] > step {
      block[position] = block[position - 1]
      position -= 1
    }
    block[position] = step
    filled += 1
  }
}
