import GaitModel

/// The straight line of row number to time stamp, with gaps taken out.
struct StampLine {
  /// From row to row, in nanoseconds.
  private(set) var interval = 0.0
  /// Spread of the stamps around the line, in nanoseconds.
  private(set) var range = 0.0
  private let stamps: [Double]
  private let steps: [Double]
  private var start = 0.0

  /// The line through stamps with these steps, in nanoseconds; steps beyond three of the longest usual are gaps.
  init(_ steps: [Double], first: Double, longest: Double) {
    self.steps = steps
    var stamp = first
    var stamps = [first]
    stamps.reserveCapacity(steps.count + 1)
    let usual = steps.filter { $0 <= 3 * longest }
    let mean = usual.reduce(0, +) / Double(max(usual.count, 1))
    for step in steps {
      stamp += step <= 3 * longest ? step : mean
      stamps.append(stamp)
    }
    self.stamps = stamps
    fit()
  }

  private mutating func fit() {
    let count = Double(stamps.count)
    let middle = (count - 1) / 2
    let mean = stamps.reduce(0, +) / count
    var product = 0.0
    for (row, stamp) in stamps.enumerated() { product += (Double(row) - middle) * (stamp - mean) }
    interval = 12 * product / (count * (count * count - 1))
    start = mean - middle * interval
    let residuals = residuals()
    range = (residuals.max() ?? 0) - (residuals.min() ?? 0)
  }

  private func residuals() -> [Double] {
    stamps.enumerated().map { $1 - start - Double($0) * interval }
  }

  /// How rows on this line are stamped.
  ///
  /// - Parameters:
  ///   - isRounded: whether the stamps are the rows' times to the nearest digit.
  ///   - comparesStarts: whether packets begin at a stamp that is sharper than all of them; found out if false.
  func habit(
    _ reason: StampPattern.Habit.Reason, isRounded: Bool, comparesStarts: Bool
  ) -> StampPattern.Habit {
    let burstStep = Thresholds.Stamps.clusterStep.value * interval
    let starts = startRows(burstStep)
    let packets = starts.count > 4 ? packetLine(starts) : nil
    if let packets, !isRounded, comparesStarts || packets.range < 0.5 * range {
      return StampPattern.Habit(
        reason: reason, interval: packets.interval, comparesStarts: true, burstStep: burstStep,
        first: packets.first, least: packets.least, most: packets.least + packets.range)
    }
    let residuals = residuals()
    let least = residuals.min() ?? 0
    // Rounded stamps lie to both sides of their rows, stamps of arrival after them.
    let first = max(isRounded ? start : start + least, min(stamps[0], 0))
    return StampPattern.Habit(
      reason: reason, interval: interval, comparesStarts: false, burstStep: burstStep, first: first,
      least: isRounded ? least : 0, most: isRounded ? least + range : range)
  }

  /// The rows that begin a packet: those after more than a burst's step.
  private func startRows(_ burstStep: Double) -> [Int] {
    steps.indices.filter { steps[$0] > burstStep }.map { $0 + 1 }
  }

  /// The line through the first rows of packets, the first packet left out, for it may have begun before the file.
  private func packetLine(_ starts: [Int]) -> (interval: Double, first: Double, least: Double, range: Double)
  {
    let rows = starts.map(Double.init)
    let count = Double(rows.count)
    let middle = rows.reduce(0, +) / count
    let mean = starts.reduce(0) { $0 + stamps[$1] } / count
    var product = 0.0
    var square = 0.0
    for (row, start) in zip(rows, starts) {
      product += (row - middle) * (stamps[start] - mean)
      square += (row - middle) * (row - middle)
    }
    let slope = square > 0 ? product / square : interval
    let zero = mean - middle * slope
    var least = 0.0
    var most = 0.0
    for (row, start) in zip(rows, starts) {
      let residual = stamps[start] - zero - row * slope
      least = min(least, residual)
      most = max(most, residual)
    }
    // A packet that began before the file is shorter; one that is whole begins at its stamp.
    let first = max(zero, stamps[0])
    return (slope, first, least, most - least)
  }
}
