import GaitModel

/// Names the trunk's contacts by those of one leg that is worn beside it.
///
/// The trunk decides when; the leg, which knows its side for certain, decides which foot. Steps between the
/// leg's last contact and the trunk's contact are counted by their duration.
struct LegSides: Sendable {
  private var last: FoundContact?

  /// Takes a contact of the leg.
  mutating func add(_ contact: FoundContact) {
    if contact.side != nil { last = contact }
  }

  /// The side of a contact of the trunk; `nil` when the leg was not seen lately or fits neither foot.
  ///
  /// - Parameter stepDuration: in seconds.
  func side(of contact: SampleTime, stepDuration: Double?) -> Side? {
    guard let last, let side = last.side, let stepDuration, stepDuration > 0 else { return nil }
    let steps = contact.seconds(since: last.time) / stepDuration
    let whole = steps.rounded()
    guard abs(steps - whole) <= Thresholds.Legs.sideTolerance.value,
      abs(whole) <= Thresholds.Legs.sideReach.value
    else { return nil }
    return whole.truncatingRemainder(dividingBy: 2) == 0 ? side : side.opposite
  }
}
