import GaitModel

/// A straight line through times that two clocks gave the same instants.
struct ClockFit {
  /// The same instant on both clocks, in seconds.
  struct Pair {
    var own: Double
    var other: Double
    var lag: Double { other - own }
  }

  /// The own time at which `lag` holds.
  var pivot: Double
  /// What is added there.
  var lag: Double
  /// What is added more with each second.
  var drift: Double
  /// Twice the standard error of the added time where it is greatest.
  var error: Double

  /// What is added at a time of the own clock.
  func lag(at own: Double) -> Double { lag + drift * (own - pivot) }

  /// The line through these pairs, for own times of this range.
  ///
  /// - Throws: `driftOpen` where it is not known well enough at the ends of the range.
  init(_ pairs: [Pair], over range: ClosedRange<Double>) throws(ClockDoubt) {
    let clocks = Thresholds.Clocks.self
    var kept = pairs
    var line = Line(kept)
    for _ in 0..<2 {
      let limit = max(clocks.trimmed.value * line.scatter, clocks.bin.value)
      kept = pairs.filter { abs($0.lag - line.lag(at: $0.own)) <= limit }
      line = Line(kept)
    }
    guard kept.count >= Int(clocks.fewestSteps.value) else { throw .fewSteps }
    let isFlat = line.slopeError >= clocks.drift.value / 2
    guard isFlat || abs(line.slope) <= clocks.drift.value + 2 * line.slopeError else { throw .uneven }
    pivot = line.middle
    lag = line.mean
    drift = isFlat ? 0 : line.slope
    let slopeError = isFlat ? clocks.drift.value / 2 : line.slopeError
    let reach = max(abs(range.lowerBound - pivot), abs(range.upperBound - pivot))
    error = 2 * (line.meanError * line.meanError + slopeError * slopeError * reach * reach).squareRoot()
    guard error <= clocks.within.value else { throw .driftOpen }
  }

  /// A line of these parts.
  init(pivot: Double, lag: Double, drift: Double, error: Double) {
    self.pivot = pivot
    self.lag = lag
    self.drift = drift
    self.error = error
  }

  /// Least squares.
  private struct Line {
    var middle = 0.0
    var mean = 0.0
    var slope = 0.0
    var scatter = 0.0
    var meanError = Double.infinity
    var slopeError = Double.infinity

    init(_ pairs: [Pair]) {
      guard pairs.count > 2 else { return }
      let count = Double(pairs.count)
      middle = pairs.reduce(0) { $0 + $1.own } / count
      mean = pairs.reduce(0) { $0 + $1.lag } / count
      var spread = 0.0
      var common = 0.0
      for pair in pairs {
        spread += (pair.own - middle) * (pair.own - middle)
        common += (pair.own - middle) * (pair.lag - mean)
      }
      guard spread > 0 else { return }
      slope = common / spread
      let squares = pairs.reduce(0) { sum, pair in
        let rest = pair.lag - lag(at: pair.own)
        return sum + rest * rest
      }
      scatter = (squares / (count - 2)).squareRoot()
      meanError = scatter / count.squareRoot()
      slopeError = scatter / spread.squareRoot()
    }

    func lag(at own: Double) -> Double { mean + slope * (own - middle) }
  }
}
