import GaitModel

/// The rhythm of both feet from an accelerometer anywhere on the body: chest, head, arm, pocket, one leg.
///
/// Peaks of the acceleration's length are picked as on the trunk. Away from the trunk one foot's steps can look
/// quite unlike the other's, or leave no peak at all, so that the signal repeats by the stride. What repeats is
/// told to be a stride (1) on a leg, always, when it is long enough, (2) elsewhere when it is long and its size
/// is beyond what a body rises and falls in a step, or two steps hide in it. Then a step without a peak is
/// placed half-way between its neighbours (3): contacts of this stage are rhythm, not instants.
struct CarriedGait: Sendable {
  /// Contacts found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [FoundContact] = []
  private var steps: StepSignal
  private var last: SampleTime?
  private let isOnLeg: Bool

  init(_ segment: Segment) {
    isOnLeg = [.foot, .ankle, .shank, .thigh].contains(segment)
    steps = StepSignal(
      longestPeriod: Thresholds.Carried.longestPeriod,
      firstShare: isOnLeg ? Thresholds.Carried.firstShareOnLeg : Thresholds.Rhythm.firstShare,
      isOnLeg: isOnLeg)
    found.reserveCapacity(16)
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.removeAll(keepingCapacity: true)
    if steps.expire(at: frame.time) { last = nil }
    for index in frame.slow.indices {
      let sample = frame.slow[index]
      guard let force = sample.force else { continue }
      steps.take(force, at: sample.time)
      let duration = rhythm?.stepDuration
      // On a leg peaks come as often as the signal repeats, elsewhere with every step.
      let interval = isOnLeg && duration != nil ? steps.rhythm?.period : duration
      switch steps.seekStep(in: force, at: sample.time, interval: interval) {
      case .nothing: break
      case .contact(let time): add(time, stepDuration: duration)
      case .confirmed(let times):
        for index in times.indices { add(times[index], stepDuration: duration) }
      }
    }
    guard let restart = frame.restart, restart.forceContinuity != .follows, let force = restart.force else {
      return
    }
    settle(on: force, at: restart.time)
    if restart.forceContinuity.endsAll { steps.endWalk() }
  }

  /// The rhythm of the last seconds, if there is one.
  var rhythm: BodyRhythm? {
    guard let reading = steps.rhythm,
      let duration = isStride(reading) ? reading.period / 2 : steps.chain.reconciled(reading.period),
      duration >= Thresholds.Rhythm.shortestStep.value
    else { return nil }
    return BodyRhythm(
      stepDuration: duration, confidence: reading.likeness, isLikeWalking: steps.isLikeWalking)
  }

  private func isStride(_ reading: StepRhythm.Reading) -> Bool {
    if isOnLeg { return reading.period >= Thresholds.Carried.shortestLegStride.value }  // (1)
    guard reading.period >= Thresholds.Carried.shortestStride.value else { return false }
    // A sine of this deviation and period rises and falls by 2√2 σ / ω².
    let frequency = 2 * Double.pi / reading.period
    let excursion = 2 * 2.0.squareRoot() * reading.deviation / (frequency * frequency)
    return excursion > Thresholds.Carried.stepExcursion.value
      || reading.halfLikeness > Thresholds.Carried.halfLikeness.value  // (2)
  }

  private mutating func settle(on force: Vector3, at time: SampleTime) {
    steps.settle(on: force, at: time)
    last = nil
  }

  /// (3) Adds a contact, and before it the one that left no peak.
  private mutating func add(_ contact: SampleTime, stepDuration: Double?) {
    if let last, let stepDuration {
      let elapsed = contact.seconds(since: last)
      if (elapsed / stepDuration).rounded() == 2 {
        found.append(FoundContact(time: last.advanced(bySeconds: elapsed / 2)))
      }
    }
    found.append(FoundContact(time: contact))
    last = contact
  }
}
