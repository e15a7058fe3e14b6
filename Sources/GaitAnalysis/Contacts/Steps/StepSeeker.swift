import GaitModel
import GaitSignal

/// The contacts in one band of a body's bounce: peaks (`StepPeakDetector`) that follow each other as steps do
/// (`StepChain`).
///
/// Contacts are candidates, and wait until the movement is judged to be walking: the newest sixteen, none older than
/// `Thresholds.Steps.heldTime`.
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
  /// When the signal began: no contact lies before it.
  private var began: SampleTime?
  private var intervals = RecentIntervals()
  /// The last peaks, whether they are steps or not.
  private(set) var recentPeaks = Ring(
    capacity: 32, filler: StepPeakDetector.StepPeak(time: .zero, height: 0))

  init(_ parameters: StepChain.Parameters, bandHertz: Double, rateHertz: Double) {
    chain = StepChain(parameters)
    peaks = StepPeakDetector(
      rateHertz: rateHertz, bandHertz: bandHertz, fallShare: parameters.fallShare)
  }

  /// A contact that waits, 0 being the oldest.
  subscript(index: Int) -> SampleTime { waiting[index] }

  /// Mean duration of the last steps in seconds, over some four seconds; `nil` while there are too few.
  // Asked with every sample: put in place, for a call would copy the whole.
  @inline(__always)
  var recentStep: Double? {
    guard let usual = chain.stepDuration else { return nil }
    return recentStep(near: usual)
  }

  /// The same of those steps that are about as long as expected, in seconds; `nil` where none is.
  @inline(__always)
  func recentStep(near expected: Double) -> Double? {
    intervals.mean(
      over: Thresholds.Steps.cadenceTime.value, near: expected,
      spread: Thresholds.Trunk.intervalSpread.value)
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
    began = began ?? time
  }

  /// Forgets the steps.
  mutating func reset() {
    chain.reset()
    recentPeaks.removeAll()
    forgetContacts()
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

  private mutating func forgetContacts() {
    count = 0
    chainCount = 0
    lastContact = nil
    intervals.removeAll()
  }

  /// Takes the length of the next specific force of the grid.
  ///
  /// - Parameters:
  ///   - interval: seconds between peaks by the rhythm, if there is one.
  ///   - shortest: no step is shorter, in seconds.
  ///   - believes: whether peaks may be steps; if not, the signal only passes through.
  ///   - weakRise: what the first steps rise by at least, in m/s², where that is known to be less than usual.
  ///   - isDoubtful: whether nothing speaks for walking at the moment.
  mutating func process(
    _ force: Double, at time: SampleTime, interval: Double?, shortest: Double, believes: Bool,
    weakRise: Double?,
    isDoubtful: Bool
  ) {
    let peak = peaks.process(
      force, at: time, usualHeight: chain.usualHeight, weakRise: weakRise, isDoubtful: isDoubtful)
    guard let peak, believes else { return }
    recentPeaks.append(peak)
    take(peak, interval: interval, shortest: shortest)
  }

  /// Seeks the steps of a walk's beginning anew among the last peaks, now that the time between steps is known: of two humps a
  /// step only one counts then, and the first steps need not wait for four that look alike by themselves. What has been
  /// found stays where it has this rhythm already, or where none of it is found.
  ///
  /// - Parameter seconds: how far back the movement has spoken for walking.
  mutating func seekAnew(
    interval: Double, at time: SampleTime, within seconds: Double
  ) {
    guard !hasRhythm(interval) else { return }
    seekAnew(rhythm: interval, at: time, within: seconds)
    guard !hasRhythm(interval) else { return }
    seekAnew(rhythm: nil, at: time, within: Thresholds.Steps.heldTime.value)
  }

  private func hasRhythm(_ interval: Double) -> Bool {
    guard count >= Int(Thresholds.Trunk.confirmingSteps.value), let step = chain.stepDuration else {
      return false
    }
    return abs(step - interval) <= Thresholds.StrideRhythm.leap.value * interval
  }

  private mutating func seekAnew(
    rhythm: Double?, at time: SampleTime, within seconds: Double
  ) {
    chain.reset()
    forgetContacts()
    for index in 0..<recentPeaks.count where time.seconds(since: recentPeaks[index].time) <= seconds {
      take(recentPeaks[index], interval: rhythm, shortest: 0)
    }
  }

  private mutating func take(
    _ peak: StepPeakDetector.StepPeak, interval: Double?, shortest: Double
  ) {
    switch chain.process(peak, rhythm: interval, shortest: shortest) {
    case .nothing: break
    case .contact(let contact): add(contact)
    case .confirmed(let contacts):
      chainCount = 0
      for index in contacts.indices { add(contacts[index]) }
    }
  }

  private mutating func add(_ contact: SampleTime) {
    guard began.map({ contact >= $0 }) ?? true else { return }
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
