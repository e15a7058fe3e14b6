import GaitModel
import GaitSignal

/// Decides which contacts of one or two legs are walking: a few at even intervals confirm it.
///
/// Two legs: four contacts, left and right in turn. One leg: three contacts, which are two strides and so the
/// four steps between them. After that every contact counts that is not impossibly early.
struct LegChain: Sendable {
  /// What became of a contact.
  enum Decision {
    /// Not walking, or not yet known to be.
    case nothing
    /// Walking is confirmed by so many contacts, the first of `candidates`.
    case confirmed
    /// The next contact.
    case contact
  }

  private let confirming: Int
  private let isPair: Bool
  /// The contacts that wait for confirmation, oldest first.
  private(set) var candidates = InlineArray<4, FoundContact>(repeating: FoundContact(time: .zero))
  private(set) var candidateCount = 0
  private var lastContact: FoundContact?
  private var intervals = RecentMedian(length: 8)

  /// A chain of one leg, or of a pair.
  init(isPair: Bool) {
    self.isPair = isPair
    confirming = Int(
      isPair ? Thresholds.Trunk.confirmingSteps.value : Thresholds.Legs.confirmingContactsOneLeg.value)
  }

  /// Median duration of the last steps in seconds, while walking; half the stride for one leg.
  var stepDuration: Double? {
    guard lastContact != nil, let median = intervals.median else { return nil }
    return isPair ? median : median / 2
  }

  /// Rhythm of the last steps: their median duration, and how little they differ; only while walking.
  var rhythm: BodyRhythm? {
    guard let stepDuration, let spread = intervals.medianDeviation, let median = intervals.median else {
      return nil
    }
    return BodyRhythm(stepDuration: stepDuration, confidence: max(1 - spread / median, 0))
  }

  /// Forgets the candidates once they have been told.
  mutating func forgetCandidates() {
    candidateCount = 0
  }

  /// Forgets the walk and the candidates.
  mutating func reset() {
    lastContact = nil
    candidateCount = 0
    intervals.removeAll()
  }

  /// Takes the next contact of a leg.
  mutating func process(_ contact: FoundContact) -> Decision {
    if let last = lastContact {
      let elapsed = contact.time.seconds(since: last.time)
      guard elapsed <= Thresholds.Bout.longestBreak.value else {
        reset()
        return collect(contact)
      }
      guard elapsed >= shortest(contact, after: last) else { return .nothing }
      if elapsed < Thresholds.Trunk.missedStep.value * (intervals.median ?? elapsed) {
        intervals.append(elapsed)
      }
      lastContact = contact
      return .contact
    }
    return collect(contact)
  }

  private mutating func collect(_ contact: FoundContact) -> Decision {
    if candidateCount > 0 {
      let last = candidates[candidateCount - 1]
      let elapsed = contact.time.seconds(since: last.time)
      guard elapsed >= shortest(contact, after: last) else { return .nothing }
      let isTooLate = elapsed > (isPair ? 1 : 2) * Thresholds.Trunk.longestStep.value
      if isTooLate || (isPair && contact.side == last.side) { candidateCount = 0 }
    }
    if candidateCount == confirming {
      for index in 1..<confirming { candidates[index - 1] = candidates[index] }
      candidateCount -= 1
    }
    candidates[candidateCount] = contact
    candidateCount += 1
    guard candidateCount == confirming, isEven() else { return .nothing }
    lastContact = contact
    return .confirmed
  }

  /// Whether the candidates' intervals differ little from their median; learns them.
  private mutating func isEven() -> Bool {
    intervals.removeAll()
    for index in 1..<confirming {
      intervals.append(candidates[index].time.seconds(since: candidates[index - 1].time))
    }
    guard let median = intervals.median else { return false }
    for index in 1..<confirming {
      let interval = candidates[index].time.seconds(since: candidates[index - 1].time)
      guard abs(interval - median) <= Thresholds.Trunk.intervalSpread.value * median else { return false }
    }
    return true
  }

  /// The shortest time to a contact that can be a step: a foot needs twice the time of two feet.
  private func shortest(_ contact: FoundContact, after last: FoundContact) -> Double {
    let sameFoot = !isPair || contact.side == last.side
    return Thresholds.Trunk.refractory.value * (sameFoot ? 2 : 1)
  }
}
