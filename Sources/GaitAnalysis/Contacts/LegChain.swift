import GaitModel
import GaitSignal

/// Decides which contacts of one or two legs are walking: a few at even intervals confirm it.
///
/// Two legs: four contacts, left and right in turn. One leg: three contacts, which are two strides and so the
/// four steps between them. Until then contacts wait, in the order in which they happened, for a leg may report
/// its first ones late (1); those that fit the confirming ones are reported with them (2). After that every
/// contact counts that is not impossibly early (3).
struct LegChain: Sendable {
  /// What became of a contact.
  enum Decision {
    /// Not walking, or not yet known to be.
    case nothing
    /// Walking is confirmed by the waiting contacts from `firstConfirmed` on.
    case confirmed
    /// The next contact.
    case contact
  }

  private static let capacity = 8

  private let confirming: Int
  private let isPair: Bool
  /// The contacts that wait for confirmation, in time order.
  private(set) var candidates = InlineArray<8, FoundContact>(repeating: FoundContact(time: .zero))
  private(set) var candidateCount = 0
  /// The first of the candidates that belongs to the confirmed walk.
  private(set) var firstConfirmed = 0
  private var lastContact: FoundContact?
  /// Seconds from contact to contact.
  private var intervals = RecentMedian(length: 8)
  /// Seconds from a foot's contact to its next, for a pair halved: what differs between the feet, be it a limp
  /// or their sensors' clocks, drops out.
  private var smoothed = RecentMedian(length: 8)
  private var recentSmoothed = RecentIntervals()
  private var lastInterval: Double?
  /// The time before the last contact, usual or not.
  private var timeBefore: Double?
  /// The durations of the last steps in a row that are alike and unlike the usual: their mean and number.
  private var otherPace: (mean: Double, count: Int)?

  /// A chain of one leg, or of a pair.
  init(isPair: Bool) {
    self.isPair = isPair
    confirming = Int(
      isPair ? Thresholds.Trunk.confirmingSteps.value : Thresholds.LegPair.confirmingContactsOneLeg.value)
  }

  /// Rhythm of the last steps: their mean duration, and how little they differ; only while walking.
  var rhythm: BodyRhythm? {
    guard lastContact != nil, let median = smoothed.median, let spread = smoothed.medianDeviation else {
      return nil
    }
    let time = isPair ? Thresholds.Steps.cadenceTime : Thresholds.Steps.cadenceTimeOneLeg
    let mean =
      recentSmoothed.mean(
        over: time.value, near: median, spread: Thresholds.LegPair.usualSpread.value)
      ?? median
    return BodyRhythm(
      stepDuration: isPair ? mean : mean / 2, confidence: max(1 - spread / median, 0), runs: false)
  }

  /// Forgets the candidates once they have been reported.
  mutating func forgetCandidates() {
    candidateCount = 0
  }

  /// Forgets the walk and the candidates.
  mutating func reset() {
    lastContact = nil
    candidateCount = 0
    forgetIntervals()
  }

  /// Takes the next contact of a leg.
  mutating func process(_ contact: FoundContact) -> Decision {
    guard let last = lastContact else { return collect(contact) }
    let elapsed = contact.time.seconds(since: last.time)
    let usual = intervals.median ?? 0
    guard elapsed <= max(Thresholds.Bout.longestBreak.value, Thresholds.LegPair.longestBreak.value * usual)
    else {
      reset()
      return collect(contact)
    }
    guard elapsed >= shortest(contact, after: last) else { return .nothing }  // (3)
    if elapsed < Thresholds.Trunk.missedStep.value * (intervals.median ?? elapsed) {
      add(elapsed)
    } else {
      lastInterval = nil
    }
    notePace(elapsed)
    lastContact = contact
    return .contact
  }

  /// Learns a pace that changed at once: steps that are unlike the usual, but alike among themselves, are the pace after
  /// some, and what was usual before is forgotten. Twice as long they are more likely missed ones, and must be more.
  private mutating func notePace(_ elapsed: Double) {
    defer { timeBefore = elapsed }
    guard let usual = smoothed.median, let value = isPair ? timeBefore.map({ 0.5 * ($0 + elapsed) }) : elapsed
    else { return }
    guard abs(value - usual) > Thresholds.LegPair.usualSpread.value * usual else {
      otherPace = nil
      return
    }
    if let other = otherPace, abs(value - other.mean) <= Thresholds.Judge.agreement.value * other.mean {
      let count = other.count + 1
      otherPace = (other.mean + (value - other.mean) / Double(count), count)
    } else {
      otherPace = (value, 1)
    }
    let isLong = value >= Thresholds.Trunk.missedStep.value * usual
    let wanted = isLong ? Thresholds.LegPair.longPaceSteps : Thresholds.LegPair.newPaceSteps
    guard let other = otherPace, other.count >= Int(wanted.value) else { return }
    forgetIntervals()
    for _ in 0..<other.count {
      intervals.append(other.mean)
      smoothed.append(other.mean)
      recentSmoothed.append(other.mean)
    }
    lastInterval = elapsed
  }

  // MARK: Before walking is known

  private mutating func collect(_ contact: FoundContact) -> Decision {
    insert(contact)  // (1)
    let newest = candidateCount - 1
    guard candidateCount >= confirming else { return .nothing }
    forgetIntervals()
    for index in (candidateCount - confirming + 1)...newest {
      guard let interval = interval(before: index) else { return .nothing }
      add(interval)
    }
    guard let median = smoothed.median else { return .nothing }
    for index in (candidateCount - confirming + reach)...newest where !isEven(index, median) {
      return .nothing
    }
    firstConfirmed = candidateCount - confirming
    while firstConfirmed > 0,
      interval(before: firstConfirmed) != nil && isEven(firstConfirmed - 1 + reach, median)
        || isStrideAfter(firstConfirmed - 1, median)
    {
      firstConfirmed -= 1  // (2)
    }
    lastContact = candidates[newest]
    return .confirmed
  }

  private mutating func add(_ interval: Double) {
    intervals.append(interval)
    if !isPair {
      smoothed.append(interval)
      recentSmoothed.append(interval)
    } else if let lastInterval {
      smoothed.append(0.5 * (lastInterval + interval))
      recentSmoothed.append(0.5 * (lastInterval + interval))
    }
    lastInterval = interval
  }

  private mutating func forgetIntervals() {
    intervals.removeAll()
    smoothed.removeAll()
    recentSmoothed.removeAll()
    lastInterval = nil
    timeBefore = nil
    otherPace = nil
  }

  /// Puts a contact in its place by time; the oldest makes room.
  private mutating func insert(_ contact: FoundContact) {
    if candidateCount == Self.capacity {
      for index in 1..<candidateCount { candidates[index - 1] = candidates[index] }
      candidateCount -= 1
    }
    var position = candidateCount
    while position > 0, candidates[position - 1].time > contact.time {
      candidates[position] = candidates[position - 1]
      position -= 1
    }
    candidates[position] = contact
    candidateCount += 1
  }

  /// Seconds from the candidate before to this one; `nil` when they cannot be steps that follow each other.
  private func interval(before index: Int) -> Double? {
    let contact = candidates[index]
    let last = candidates[index - 1]
    let elapsed = contact.time.seconds(since: last.time)
    let longest = isPair ? Thresholds.SlowStep.longestStep.value : Thresholds.LegPair.longestStride.value
    guard elapsed >= shortest(contact, after: last), elapsed <= longest,
      !isPair || contact.side != last.side
    else { return nil }
    return elapsed
  }

  /// How many candidates before one lies the last of the same foot.
  private var reach: Int { isPair ? 2 : 1 }

  /// Whether a candidate is followed by one of its own foot a stride later: the other foot was not seen yet, as where a
  /// recording begins in the midst of a walk.
  private func isStrideAfter(_ index: Int, _ usual: Double) -> Bool {
    let (contact, next) = (candidates[index], candidates[index + 1])
    guard isPair, contact.side == next.side else { return false }
    let step = 0.5 * next.time.seconds(since: contact.time)
    return abs(step - usual) <= Thresholds.Trunk.intervalSpread.value * usual
  }

  /// Whether the stride that ends with this candidate is about as long as the usual one.
  private func isEven(_ index: Int, _ usual: Double) -> Bool {
    let stride = candidates[index].time.seconds(since: candidates[index - reach].time)
    let interval = stride / Double(reach)
    return abs(interval - usual) <= Thresholds.Trunk.intervalSpread.value * usual
  }

  /// The shortest time to a contact that can be a step: a foot needs its swing, the other one hardly any.
  private func shortest(_ contact: FoundContact, after last: FoundContact) -> Double {
    let sameFoot = !isPair || contact.side == last.side
    return sameFoot ? 2 * Thresholds.Trunk.refractory.value : Thresholds.LegPair.otherFoot.value
  }
}
