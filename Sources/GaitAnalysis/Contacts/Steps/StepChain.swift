import GaitModel
import GaitSignal

/// Decides which peaks are steps: four alike in a row confirm walking, then each must fit the rhythm.
///
/// Before walking is known (1) peaks are collected until four follow each other at even intervals and similar
/// heights. From then on (2) a peak too early to be the next step is taken for the push-off of the last one.
/// The contact lies before its peak by a delay that grows with the step's duration (3).
struct StepChain: Sendable {
  /// What differs between quick and slow steps. Times in seconds.
  struct Parameters: Equatable, Sendable {
    /// Before walking is known, a longer pause begins a new count.
    var longestStep: Double
    /// For the guards against double peaks, a step is never taken to be longer.
    var guardLongestStep: Double
    /// The peak's delay after the contact, at `Thresholds.Trunk.delayStepDuration`, and how it grows with the step.
    var delay: Double
    var delayPerStep: Double
    /// Below this share of the usual height a peak must keep away further from the last.
    var weakHeight: Double
    /// By what share of the usual height the signal must fall before a peak counts.
    var fallShare: Double

    /// Steps of the usual pace.
    static var usual: Parameters {
      Parameters(
        longestStep: Thresholds.Trunk.longestStep.value,
        guardLongestStep: Thresholds.Trunk.guardLongestStep.value,
        delay: Thresholds.Trunk.peakDelay.value, delayPerStep: Thresholds.Trunk.peakDelayPerStep.value,
        weakHeight: Thresholds.Trunk.weakHeight.value, fallShare: Thresholds.Trunk.fallShare.value)
    }

    /// Slow steps, in their own band.
    static var slow: Parameters {
      Parameters(
        longestStep: Thresholds.SlowStep.longestStep.value,
        guardLongestStep: Thresholds.SlowStep.longestStep.value,
        delay: Thresholds.SlowStep.peakDelay.value, delayPerStep: 0,
        weakHeight: Thresholds.SlowStep.weakHeight.value, fallShare: Thresholds.SlowStep.fallShare.value)
    }
  }

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

  private let parameters: Parameters
  /// Peak time of the last step while walking; `nil` while nobody is known to walk.
  private(set) var lastPeak: SampleTime?
  private var candidates = InlineArray<4, StepPeakDetector.StepPeak>(
    repeating: .init(time: .zero, height: 0))
  private var candidateCount = 0
  private var intervals = RecentMedian(length: 4)
  private var heights = RecentMedian(length: 6)
  /// The last time between steps, if it seemed to hide a missed one.
  private var longInterval: Double?

  init(_ parameters: Parameters) {
    self.parameters = parameters
  }

  /// Usual height of a step's peak in m/s², while walking.
  // Asked with every sample, as what follows: put in place, for a call would copy the whole.
  @inline(__always)
  var usualHeight: Double? { lastPeak == nil ? nil : heights.median }

  /// Median duration of the last steps in seconds, while walking.
  @inline(__always)
  var stepDuration: Double? { lastPeak == nil ? nil : intervals.median }

  /// Median deviation of the last steps' durations from their median, as a share of it, while walking.
  @inline(__always)
  var spread: Double? {
    guard let duration = stepDuration, let deviation = intervals.medianDeviation else { return nil }
    return deviation / duration
  }

  /// Forgets the walk and the candidates.
  mutating func reset() {
    lastPeak = nil
    candidateCount = 0
    intervals.removeAll()
    heights.removeAll()
    longInterval = nil
  }

  /// Ends the walk when the last step is too long ago; whether it did.
  mutating func expire(at time: SampleTime) -> Bool {
    guard let lastPeak, time.seconds(since: lastPeak) > Thresholds.Bout.longestBreak.value else {
      return false
    }
    reset()
    return true
  }

  /// Takes a peak. `rhythm` is the step duration by repetition, if the signal has a rhythm; `shortest` what a step that
  /// lifts the body at least takes.
  mutating func process(
    _ peak: StepPeakDetector.StepPeak, rhythm: Double?, shortest: Double
  ) -> Decision {
    guard let lastPeak else { return collect(peak, rhythm: rhythm) }
    let elapsed = peak.time.seconds(since: lastPeak)
    let recent = intervals.median ?? elapsed
    let duration = min(rhythm ?? recent, parameters.guardLongestStep)
    let weak = peak.height < parameters.weakHeight * (heights.median ?? 0)
    let share = weak ? Thresholds.Trunk.weakGuard.value : Thresholds.Trunk.rhythmGuard.value
    let earliest = share * min(duration, Thresholds.Trunk.rhythmSlack.value * recent)  // (2)
    guard elapsed >= max(earliest, shortest, Thresholds.Trunk.refractory.value) else { return .nothing }
    note(elapsed, duration: duration, hasRhythm: rhythm != nil)
    heights.append(peak.height)
    self.lastPeak = peak.time
    return .contact(contact(of: peak, stepDuration: rhythm ?? recent))
  }

  /// Learns the time between two steps. Two long ones in a row that are alike are the pace, where no rhythm contradicts:
  /// what was taken for steps before was something quicker.
  private mutating func note(_ elapsed: Double, duration: Double, hasRhythm: Bool) {
    guard elapsed >= Thresholds.Trunk.missedStep.value * duration else {
      intervals.append(elapsed)
      longInterval = nil
      return
    }
    if let longInterval, !hasRhythm, max(elapsed, longInterval) <= parameters.longestStep,
      abs(elapsed - longInterval) <= Thresholds.Judge.agreement.value * longInterval
    {
      intervals.removeAll()
      intervals.append(longInterval)
      intervals.append(elapsed)
    }
    longInterval = elapsed
  }

  private mutating func collect(_ peak: StepPeakDetector.StepPeak, rhythm: Double?) -> Decision {
    if candidateCount > 0 {
      let last = candidates[candidateCount - 1]
      let elapsed = peak.time.seconds(since: last.time)
      let guarded = min(rhythm ?? 0, parameters.guardLongestStep)
      if elapsed < max(Thresholds.Trunk.refractory.value, Thresholds.Trunk.rhythmGuard.value * guarded) {
        guard peak.height > last.height else { return .nothing }
        candidates[candidateCount - 1] = peak
        return candidateCount == Self.confirming ? confirm() : .nothing
      }
      if elapsed > parameters.longestStep { candidateCount = 0 }
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
      parameters.delay + parameters.delayPerStep
      * (duration - Thresholds.Trunk.delayStepDuration.value)
    return peak.time.advanced(bySeconds: -delay)
  }
}
