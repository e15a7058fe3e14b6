import GaitModel
import GaitSignal

/// The contacts in one band of a body's bounce: peaks (`StepPeakDetector`) that follow each other as steps do
/// (`StepChain`).
///
/// A slow step's hump is broad: where the usual band shows one peak near its contact, that is the landing and gives
/// the instant. Contacts are candidates, and wait until the movement is judged to be walking: the newest sixteen, none
/// older than `Thresholds.Steps.heldTime`.
struct StepSeeker: Sendable {
  private static let capacity = 16

  private(set) var chain: StepChain
  private var peaks: StepPeakDetector
  private var waiting = InlineArray<16, SampleTime>(repeating: .zero)
  /// How many contacts wait.
  private(set) var count = 0
  /// How many contacts the chain that goes on has had.
  private var chainCount = 0
  private var lastContact: SampleTime?
  private var intervals = RecentIntervals()
  /// Times of the last peaks, whether they are steps or not.
  private(set) var peakTimes = Ring<SampleTime>(capacity: 32, filler: .zero)

  init(_ parameters: StepChain.Parameters, bandHertz: Double, rateHertz: Double) {
    chain = StepChain(parameters)
    peaks = StepPeakDetector(rateHertz: rateHertz, bandHertz: bandHertz)
  }

  /// A contact that waits, 0 being the oldest.
  subscript(index: Int) -> SampleTime { waiting[index] }

  /// Mean duration of the last steps in seconds, over some four seconds; `nil` while there are too few.
  // Asked with every sample: put in place, for a call would copy the whole.
  @inline(__always)
  var recentStep: Double? {
    guard let usual = chain.stepDuration else { return nil }
    return intervals.mean(
      over: Thresholds.Steps.cadenceTime.value, near: usual, spread: Thresholds.Trunk.intervalSpread.value)
  }

  /// That duration if the last steps were even, and as many as confirm each other.
  @inline(__always)
  var evenStep: Double? {
    guard chainCount >= Int(Thresholds.Trunk.confirmingSteps.value), let spread = chain.spread,
      spread <= Thresholds.Judge.evenSpread.value
    else { return nil }
    return recentStep
  }

  /// Begins anew at this force, as if it had been there for ever.
  mutating func settle(on force: Double, at time: SampleTime) {
    peaks.settle(on: force, at: time)
  }

  /// Forgets the steps.
  mutating func reset() {
    chain.reset()
    peakTimes.removeAll()
    count = 0
    chainCount = 0
    lastContact = nil
    intervals.removeAll()
  }

  /// Forgets the steps when the last is too long ago; whether it did.
  mutating func expire(at time: SampleTime) -> Bool {
    guard chain.expire(at: time) else { return false }
    reset()
    return true
  }

  /// Forgets the contacts that wait.
  mutating func forgetWaiting() {
    count = 0
  }

  /// Takes the length of the next specific force of the grid.
  ///
  /// - Parameters:
  ///   - interval: seconds between peaks by the rhythm, if there is one.
  ///   - shortest: no step is shorter, in seconds.
  ///   - believes: whether peaks may be steps; if not, the signal only passes through.
  ///   - landings: peaks of the usual band that give the instants; `nil` where these are the seeker's own.
  mutating func process(
    _ force: Double, at time: SampleTime, interval: Double?, shortest: Double, believes: Bool,
    landings: Ring<SampleTime>? = nil
  ) {
    let peak = peaks.process(force, at: time, usualHeight: chain.usualHeight)
    guard let peak, believes else { return }
    peakTimes.append(peak.time)
    switch chain.process(peak, rhythm: interval, shortest: shortest) {
    case .nothing: break
    case .contact(let contact): add(refined(contact, landings))
    case .confirmed(let contacts):
      chainCount = 0
      for index in contacts.indices { add(refined(contacts[index], landings)) }
    }
  }

  /// The contact by the landing's peak, if it is the only one about where it is expected; else the contact itself.
  private func refined(_ contact: SampleTime, _ landings: Ring<SampleTime>?) -> SampleTime {
    guard let landings else { return contact }
    var refined: SampleTime?
    for index in 0..<landings.count {
      let found = landings[index].advanced(bySeconds: -Thresholds.SlowStep.landingDelay.value)
      let later = found.seconds(since: contact)
      guard later >= -Thresholds.SlowStep.landingAlone.value, later <= Thresholds.SlowStep.landingReach.value
      else { continue }
      if refined != nil || later < -Thresholds.SlowStep.landingReach.value { return contact }
      refined = found
    }
    guard let refined, lastContact.map({ refined > $0 }) ?? true else { return contact }
    return refined
  }

  private mutating func add(_ contact: SampleTime) {
    chainCount += 1
    if let lastContact { intervals.append(contact.seconds(since: lastContact)) }
    lastContact = contact
    var first = 0
    while first < count, contact.seconds(since: waiting[first]) > Thresholds.Steps.heldTime.value {
      first += 1
    }
    if count - first == Self.capacity { first += 1 }
    if first > 0 {
      for index in first..<count { waiting[index - first] = waiting[index] }
      count -= first
    }
    waiting[count] = contact
    count += 1
  }
}
