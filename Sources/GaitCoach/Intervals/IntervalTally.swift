import GaitModel

/// The sums of a walk in intervals, as they grow.
struct IntervalTally: Equatable, Sendable {
  /// How one interval went.
  private struct Stretch: Equatable, Sendable {
    /// Seconds of walking from the last rest to the mark; `nil` without one.
    var timeToSymptom: Double?
    /// Whether the interval had its whole length.
    var isComplete: Bool
  }

  private(set) var intervals = 0
  private(set) var walking = 0.0
  /// Seconds of walking since the last rest.
  private(set) var sinceRest = 0.0
  private var comfortable = 0.0
  private var firstSymptom: Double?
  private var pauses = 0
  private var paused = 0.0
  private var reliefs = 0.0
  private var reliefCount = 0
  private var blindWalking = 0.0
  private var stretches: [Stretch] = []
  /// Whether discomfort was marked since the last rest.
  private var isMarked = false

  mutating func beginInterval() { intervals += 1 }

  /// Counts walking; `isBlind`: by time alone, without data.
  mutating func walk(_ seconds: Double, isBlind: Bool) {
    walking += seconds
    sinceRest += seconds
    if isBlind { blindWalking += seconds }
    if !isMarked { comfortable = max(comfortable, sinceRest) }
  }

  /// Takes a mark while walking.
  mutating func mark() {
    if firstSymptom == nil { firstSymptom = sinceRest }
    isMarked = true
  }

  /// Ends a stretch of walking with a pause.
  ///
  /// - Parameter interval: whether it was an interval, and whether it had its whole length.
  mutating func beginPause(interval isComplete: Bool?) {
    if let isComplete { endInterval(isComplete: isComplete) }
    pauses += 1
    sinceRest = 0
    isMarked = false
  }

  /// Ends an interval, with a pause after it or none.
  mutating func endInterval(isComplete: Bool) {
    stretches.append(Stretch(timeToSymptom: isMarked ? sinceRest : nil, isComplete: isComplete))
  }

  mutating func endPause(_ seconds: Double) { paused += seconds }

  mutating func relieve(_ seconds: Double) {
    reliefs += seconds
    reliefCount += 1
  }

  /// The sums, with what a plan might change to.
  func totals(of plan: IntervalPlan) -> IntervalTotals {
    IntervalTotals(
      intervals: intervals, walkingSeconds: walking, comfortableSeconds: comfortable,
      timeToSymptomSeconds: firstSymptom, pauses: pauses, pauseSeconds: paused,
      reliefSeconds: reliefCount > 0 ? reliefs / Double(reliefCount) : nil, gapSeconds: blindWalking,
      proposedWalkSeconds: proposal(for: plan))
  }

  /// Another length of the intervals that this walk speaks for. The walker decides; nothing changes by itself.
  private func proposal(for plan: IntervalPlan) -> Double? {
    guard let target = plan.walkSeconds, target >= Thresholds.Interval.shortestProposal.value else {
      return nil
    }
    let marks = stretches.compactMap(\.timeToSymptom).suffix(3).sorted()
    let proposed: Double
    if Double(marks.count) >= Thresholds.Interval.marksForShorter.value {
      // The lower of two, the middle one of three.
      let median = marks[(marks.count - 1) / 2]
      proposed = min(target, Thresholds.Interval.markShare.value * median)
    } else {
      let latest = stretches.suffix(Int(Thresholds.Interval.proposalIntervals.value))
      guard Double(latest.count) == Thresholds.Interval.proposalIntervals.value,
        latest.allSatisfy({ $0.isComplete && $0.timeToSymptom == nil })
      else { return nil }
      proposed =
        target
        + min(Thresholds.Interval.proposalShare.value * target, Thresholds.Interval.proposalMost.value)
    }
    let step = Thresholds.Interval.proposalStep.value
    let rounded = (proposed / step).rounded() * step
    let bounded = min(
      max(rounded, Thresholds.Interval.shortestProposal.value), Thresholds.Interval.longestProposal.value)
    return bounded == target ? nil : bounded
  }
}
