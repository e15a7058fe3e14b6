import GaitModel
import GaitSignal

/// Puts contacts together to strides: from a contact of a foot to the next of the same foot.
///
/// With final contacts of both legs it also gives how long feet were on the ground: stance from the initial
/// to the final contact of the foot, double support from each initial contact to the other foot's final one.
/// A stride across a gap is void, and so is one over a missed contact: it would be half as long again.
struct StrideBuilder: Sendable {
  private var last: FoundContact?
  private var beforeLast: FoundContact?
  private var finalLeft: SampleTime?
  private var finalRight: SampleTime?
  private var voidUntil: SampleTime?
  /// Seconds from contact to contact.
  private var intervals = RecentMedian(length: 8)

  /// Forgets the walk.
  mutating func reset() {
    self = StrideBuilder()
  }

  /// Voids every stride that began before `time`, as at a gap.
  mutating func void(before time: SampleTime) {
    voidUntil = time
  }

  /// Takes a final contact.
  mutating func add(final contact: FoundContact) {
    switch contact.side {
    case .left: finalLeft = contact.time
    case .right: finalRight = contact.time
    case nil: break
    }
  }

  /// Takes the next initial contact; gives the stride that it ends.
  ///
  /// - Parameter contactsPerStride: 2 when both feet are seen, 1 for one leg.
  mutating func add(_ contact: FoundContact, contactsPerStride: Int, reported: SampleTime) -> Stride? {
    noteMissed(before: contact)
    let start = contactsPerStride == 1 ? last : beforeLast
    defer {
      beforeLast = last
      last = contact
    }
    guard let start, start.side == contact.side, voidUntil.map({ start.time >= $0 }) ?? true,
      contact.time.seconds(since: start.time) <= Thresholds.LegPair.longestStride.value
    else { return nil }
    var stride = Stride(start: start.time, end: contact.time, reported: reported, side: contact.side)
    guard let side = contact.side else { return stride }
    if let final = final(of: side), final > stride.start, final < stride.end {
      stride.stanceShare = final.seconds(since: stride.start) / stride.durationSeconds
      if contactsPerStride == 2 { addBothLegs(to: &stride, side, final) }
    }
    return stride
  }

  /// Voids the strides over a time that is too long for a step.
  private mutating func noteMissed(before contact: FoundContact) {
    guard let last else { return }
    let interval = contact.time.seconds(since: last.time)
    let isKnown = intervals.count >= Int(Thresholds.Trunk.confirmingSteps.value) - 1
    if isKnown, let usual = intervals.median, interval > Thresholds.Trunk.missedStep.value * usual {
      voidUntil = contact.time
    } else {
      intervals.append(interval)
    }
  }

  /// Adds what both legs give of a stride: start, other final, other initial, own final, end.
  private func addBothLegs(to stride: inout Stride, _ side: Side, _ ownFinal: SampleTime) {
    guard let other = last, other.side == side.opposite, let otherFinal = final(of: side.opposite),
      stride.start < otherFinal, otherFinal < other.time, other.time < ownFinal
    else { return }
    let both = otherFinal.seconds(since: stride.start) + ownFinal.seconds(since: other.time)
    stride.doubleSupportShare = both / stride.durationSeconds
    let start = stride.start
    let duration = stride.durationSeconds
    stride.phases = GaitPhases(
      oppositeFinal: otherFinal.seconds(since: start) / duration,
      oppositeInitial: other.time.seconds(since: start) / duration,
      final: ownFinal.seconds(since: start) / duration)
  }

  private func final(of side: Side) -> SampleTime? {
    side == .left ? finalLeft : finalRight
  }
}
