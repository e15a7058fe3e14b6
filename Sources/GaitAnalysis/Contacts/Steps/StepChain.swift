import GaitModel
import GaitSignal

/// Decides which peaks are steps: four alike in a row confirm walking, then each must fit the rhythm.
///
/// Before walking is known (1) peaks are collected until four follow each other at even intervals and similar
/// heights. From then on (2) a peak too early to be the next step is taken for the push-off of the last one.
/// The contact lies before its peak by a delay that grows with the step's duration (3).
struct StepChain: Sendable {
  /// What became of a peak.
  enum Decision {
    /// Not a step, or not yet known to be one.
    case nothing
    /// Walking is confirmed by these four contacts.
    case confirmed(InlineArray<4, SampleTime>)
    /// The next contact.
    case contact(SampleTime)
  }

  private static let confirming = 4

  /// Peak time of the last step while walking; `nil` while nobody is known to walk.
  private(set) var lastPeak: SampleTime?
  private var candidates = InlineArray<4, StepPeakDetector.StepPeak>(
    repeating: .init(time: .zero, height: 0))
  private var candidateCount = 0
  private var intervals = RecentMedian(length: 4)
  private var heights = RecentMedian(length: 6)

  /// Usual height of a step's peak in m/s², while walking.
  var usualHeight: Double? { lastPeak == nil ? nil : heights.median }

  /// Median duration of the last steps in seconds, while walking.
  var stepDuration: Double? { lastPeak == nil ? nil : intervals.median }

  /// A step duration in seconds by the signal's repetition, reconciled with the steps themselves.
  ///
  /// An uneven walk repeats by the stride: where the period is twice the steps' duration the steps decide which
  /// it is, and the period its exact length. The other way round the period is believed: steps can be missed,
  /// but nothing repeats by half a step as well as by a whole one. `nil` where the steps come so much faster
  /// than the signal repeats that they cannot belong to it.
  func reconciled(_ period: Double) -> Double? {
    guard let steps = stepDuration else { return period }
    if abs(period / (2 * steps) - 1) < Thresholds.Rhythm.doubling.value { return period / 2 }
    return period <= Thresholds.Trunk.missedStep.value * steps ? period : nil
  }

  /// Forgets the walk and the candidates.
  mutating func reset() {
    lastPeak = nil
    candidateCount = 0
    intervals.removeAll()
    heights.removeAll()
  }

  /// Ends the walk when the last step is too long ago; whether it did.
  mutating func expire(at time: SampleTime) -> Bool {
    guard let lastPeak, time.seconds(since: lastPeak) > Thresholds.Bout.longestBreak.value else {
      return false
    }
    reset()
    return true
  }

  /// Takes a peak. `rhythm` is the step duration by repetition, if the signal has a rhythm.
  mutating func process(_ peak: StepPeakDetector.StepPeak, rhythm: Double?) -> Decision {
    guard let lastPeak else { return collect(peak, rhythm: rhythm) }
    let elapsed = peak.time.seconds(since: lastPeak)
    let recent = intervals.median ?? elapsed
    let duration = min(rhythm ?? recent, Thresholds.Trunk.guardLongestStep.value)
    let weak = peak.height < Thresholds.Trunk.weakHeight.value * (heights.median ?? 0)
    let share = weak ? Thresholds.Trunk.weakGuard.value : Thresholds.Trunk.rhythmGuard.value
    let earliest = share * min(duration, Thresholds.Trunk.rhythmSlack.value * recent)  // (2)
    guard elapsed >= max(earliest, Thresholds.Trunk.refractory.value) else { return .nothing }
    if elapsed < Thresholds.Trunk.missedStep.value * duration { intervals.append(elapsed) }
    heights.append(peak.height)
    self.lastPeak = peak.time
    return .contact(contact(of: peak, stepDuration: rhythm ?? recent))
  }

  private mutating func collect(_ peak: StepPeakDetector.StepPeak, rhythm: Double?) -> Decision {
    if candidateCount > 0 {
      let last = candidates[candidateCount - 1]
      let elapsed = peak.time.seconds(since: last.time)
      let guarded = min(rhythm ?? 0, Thresholds.Trunk.guardLongestStep.value)
      if elapsed < max(Thresholds.Trunk.refractory.value, Thresholds.Trunk.rhythmGuard.value * guarded) {
        guard peak.height > last.height else { return .nothing }
        candidates[candidateCount - 1] = peak
        return candidateCount == Self.confirming ? confirm() : .nothing
      }
      if elapsed > Thresholds.Trunk.longestStep.value { candidateCount = 0 }
    }
    if candidateCount == Self.confirming {
      for index in 1..<Self.confirming { candidates[index - 1] = candidates[index] }
      candidateCount -= 1
    }
    candidates[candidateCount] = peak
    candidateCount += 1
    return candidateCount == Self.confirming ? confirm() : .nothing  // (1)
  }

  private mutating func confirm() -> Decision {
    intervals.removeAll()
    heights.removeAll()
    var lowest = candidates[0].height
    var highest = lowest
    for index in 0..<Self.confirming {
      lowest = min(lowest, candidates[index].height)
      highest = max(highest, candidates[index].height)
      heights.append(candidates[index].height)
      if index > 0 { intervals.append(candidates[index].time.seconds(since: candidates[index - 1].time)) }
    }
    guard let duration = intervals.median, highest <= Thresholds.Trunk.heightSpread.value * lowest else {
      return .nothing
    }
    for index in 1..<Self.confirming {
      let interval = candidates[index].time.seconds(since: candidates[index - 1].time)
      guard abs(interval - duration) <= Thresholds.Trunk.intervalSpread.value * duration else {
        return .nothing
      }
    }
    lastPeak = candidates[Self.confirming - 1].time
    candidateCount = 0
    var contacts = InlineArray<4, SampleTime>(repeating: .zero)
    for index in 0..<Self.confirming {
      contacts[index] = contact(of: candidates[index], stepDuration: duration)
    }
    return .confirmed(contacts)
  }

  /// (3) The contact that a peak belongs to.
  private func contact(of peak: StepPeakDetector.StepPeak, stepDuration: Double) -> SampleTime {
    let duration = min(
      max(stepDuration, Thresholds.Trunk.delayShortestStep.value), Thresholds.Trunk.delayLongestStep.value)
    let delay =
      Thresholds.Trunk.peakDelay.value + Thresholds.Trunk.peakDelayPerStep.value
      * (duration - Thresholds.Trunk.delayStepDuration.value)
    return peak.time.advanced(bySeconds: -delay)
  }
}
