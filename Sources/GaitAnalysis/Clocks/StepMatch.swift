import GaitModel

/// Two ascending lists of times, one laid over the other at some lag.
///
/// Each time of `other` looks for the nearest of `reference`; what `reference` has besides (the steps of the other leg)
/// does not count.
struct StepMatch {
  /// How well a stretch fits at a lag.
  struct Fit: Equatable {
    /// What is added to the times of the stretch, in seconds.
    var lag: Double
    /// Root mean square of the distances in seconds, none counted above `farStep`.
    var scatter: Double
    /// Times of the stretch that lie within the reference.
    var count: Int
  }

  let reference: [Double]

  /// The signed distance from `time` to the nearest time of the reference; `nil` outside of it.
  func distance(from time: Double) -> Double? { index(of: time).map { reference[$0] - time } }

  /// Which time of the reference is the nearest to `time`; `nil` outside of it.
  func index(of time: Double) -> Int? {
    let far = Thresholds.Clocks.farStep.value
    guard let first = reference.first, let last = reference.last, time >= first - far, time <= last + far
    else {
      return nil
    }
    var low = 0
    var high = reference.count
    while low < high {
      let middle = (low + high) / 2
      if reference[middle] < time { low = middle + 1 } else { high = middle }
    }
    guard low < reference.count else { return low - 1 }
    guard low > 0 else { return low }
    return reference[low] - time < time - reference[low - 1] ? low : low - 1
  }

  /// How the stretch fits at this very lag; `nil` where too little of it lies within the reference.
  func fit(_ stretch: ArraySlice<Double>, at lag: Double) -> Fit? {
    let far = Thresholds.Clocks.farStep.value
    var sum = 0.0
    var count = 0
    for time in stretch {
      guard let distance = distance(from: time + lag) else { continue }
      count += 1
      sum += min(distance * distance, far * far)
    }
    guard count > 0, Double(count) >= Double(stretch.count) * Thresholds.Clocks.overlap.value else {
      return nil
    }
    let scatter = (sum / Double(count)).squareRoot()
    return Fit(lag: lag, scatter: max(scatter, Thresholds.Clocks.leastScatter.value), count: count)
  }

  /// The best fit near this lag: moved to the median of the distances, twice.
  func refined(_ stretch: ArraySlice<Double>, near lag: Double) -> Fit? {
    var lag = lag
    for _ in 0..<2 {
      var near = stretch.compactMap { time in distance(from: time + lag) }
        .filter { abs($0) < Thresholds.Clocks.farStep.value }
      guard !near.isEmpty else { return nil }
      near.sort()
      lag += near[near.count / 2]
    }
    return fit(stretch, at: lag)
  }

  /// The best fit between two lags, tried in half bins.
  func best(_ stretch: ArraySlice<Double>, from low: Double, to high: Double) -> Fit? {
    let step = Thresholds.Clocks.bin.value / 2
    var best: Fit?
    var lag = low
    while lag <= high {
      if let fit = fit(stretch, at: lag), fit.scatter < best?.scatter ?? .infinity { best = fit }
      lag += step
    }
    guard let best, let fine = refined(stretch, near: best.lag) else { return best }
    return fine.scatter < best.scatter ? fine : best
  }

  /// The lag of a stretch of which nothing is known.
  ///
  /// - Throws: why it is not sure.
  func search(_ stretch: ArraySlice<Double>) throws(ClockDoubt) -> Fit {
    let clocks = Thresholds.Clocks.self
    var fits = candidates(stretch).compactMap { refined(stretch, near: $0) }
    guard let first = fits.min(by: { $0.scatter < $1.scatter }) else { throw .notAlike }
    var lag = first.lag - clocks.nearLags.value
    while lag <= first.lag + clocks.nearLags.value {
      if let fit = fit(stretch, at: lag) { fits.append(fit) }
      lag += clocks.bin.value / 2
    }
    guard let best = fits.min(by: { $0.scatter < $1.scatter }), best.scatter <= clocks.scatter.value,
      best.count >= Int(clocks.fewestSteps.value)
    else { throw .notAlike }
    let second =
      fits.lazy.filter { abs($0.lag - best.lag) > clocks.otherLag.value }.map(\.scatter).min()
      ?? clocks.farStep.value
    let ratio = second / best.scatter
    let certainty = Double(best.count) * logarithm(ratio)
    guard ratio >= clocks.secondBest.value, certainty >= clocks.certainty.value else {
      throw .severalFit
    }
    return refined(stretch, near: best.lag) ?? best
  }

  /// Lags at which many times of the stretch meet one of the reference.
  private func candidates(_ stretch: ArraySlice<Double>) -> [Double] {
    guard let start = stretch.first, let end = stretch.last, let first = reference.first,
      let last = reference.last
    else { return [] }
    let bin = Thresholds.Clocks.bin.value
    let low = first - end
    let span = (last - start - low) / bin
    guard span.isFinite, span < Double(1 << 24) else { return [] }
    var counts = [UInt16](repeating: 0, count: Int(span) + 2)
    for time in stretch {
      for other in reference {
        let index = Int((other - time - low) / bin)
        if counts.indices.contains(index), counts[index] < .max { counts[index] += 1 }
      }
    }
    let sums = counts.indices.map { index in
      Int(counts[index]) + (index > 0 ? Int(counts[index - 1]) : 0)
        + (index + 1 < counts.count ? Int(counts[index + 1]) : 0)
    }
    let peaks = sums.indices.filter { index in
      sums[index] > 0 && (index == 0 || sums[index - 1] < sums[index])
        && (index + 1 == sums.count || sums[index + 1] <= sums[index])
    }
    return peaks.sorted { sums[$0] > sums[$1] }.prefix(Int(Thresholds.Clocks.candidates.value))
      .map { low + (Double($0) + 0.5) * bin }
  }
}
