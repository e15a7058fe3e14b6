import GaitModel
import GaitSignal

/// Turns sweeps of one direction, taken as swings, into contacts: each swing must end in a landing.
///
/// (1) A sweep that is long enough, against `leastSwing` and the swings before, may be a swing; its reversal is
/// where the landing is sought. (2) The landing is seen when the jerk reaches a least value and a share of the
/// usual one. (3) Then the contact is placed, by the centre of the jerk or by the reversal
/// (`LegContactDetector.Parameters.placement`), and the final contact by the swing's beginning. (4) A sweep
/// without a landing is no step: cycling and waving leave none. (5) While waiting, a further sweep of the same
/// direction continues the swing.
///
/// Events wait in `events` until it is known which direction swings.
struct SwingLandings: Sendable {
  private struct Pending {
    var reversal: SampleTime
    let start: SampleTime?
    var angle: Double
    var landing: SampleTime?
  }

  private(set) var events = LegEventQueue()
  private let parameters: LegContactDetector.Parameters
  private var pending: Pending?
  private var lastReversal: SampleTime?
  private var angles = RecentMedian(length: 6)
  private var impacts = RecentMedian(length: 6)

  init(_ parameters: LegContactDetector.Parameters) {
    self.parameters = parameters
  }

  /// Drops a swing whose landing was not seen.
  mutating func settle() {
    pending = nil
  }

  /// Takes the oldest event away.
  mutating func removeFirstEvent() {
    events.removeFirst()
  }

  /// Takes a sweep of this direction that has ended.
  mutating func process(_ lobe: RotationLobe) {
    if let lastReversal {
      let elapsed = lobe.end.seconds(since: lastReversal)
      guard elapsed > Thresholds.Leg.refractory.value else { return }
      if elapsed > Thresholds.Bout.longestBreak.value { forgetUsual() }
    }
    let least = max(
      Thresholds.Leg.leastSwing.value, Thresholds.Leg.swingShare.value * (angles.median ?? 0))
    guard lobe.angle >= least else { return }  // (1)
    if var continued = pending {  // (5)
      continued.reversal = lobe.end
      continued.angle += lobe.angle
      continued.landing = nil
      pending = continued
    } else {
      pending = Pending(reversal: lobe.end, start: lobe.start, angle: lobe.angle, landing: nil)
    }
  }

  /// Lets time pass up to the last jerk; finds the landing of the swing that waits for it.
  mutating func process(_ jerks: JerkHistory, at time: SampleTime) {
    guard var swing = pending else { return }
    let age = time.seconds(since: swing.reversal)
    let from = swing.reversal.advanced(bySeconds: -parameters.searchBefore)
    let impact = jerks.greatest(since: from)
    let least = leastImpact(of: swing)
    if swing.landing == nil, impact >= max(least, usualImpactShare) {  // (2)
      swing.landing = time
      pending = swing
    }
    let isSeen =
      swing.landing.map {
        age >= parameters.searchAfter && time.seconds(since: $0) >= parameters.afterImpact
      } ?? false
    guard isSeen || age >= parameters.longestWait else { return }
    pending = nil
    guard impact >= least else { return }  // (4)
    land(swing, impact: impact, centre: jerks.centre(since: from))
  }

  /// Forgets events older than `time`.
  mutating func dropEvents(before time: SampleTime) {
    while let first = events.first, first.time < time { events.removeFirst() }
  }

  // MARK: Steps of `process`

  /// A slow leg lands softly: where the last swing is long ago, less is a landing.
  private func leastImpact(of swing: Pending) -> Double {
    let isSlow =
      lastReversal.map { swing.reversal.seconds(since: $0) > Thresholds.Leg.slowStride.value } ?? false
    return isSlow ? Thresholds.Leg.slowImpact.value * parameters.leastImpact : parameters.leastImpact
  }

  private var usualImpactShare: Double { parameters.impactShare * (impacts.median ?? 0) }

  private mutating func land(_ swing: Pending, impact: Double, centre: SampleTime?) {  // (3)
    lastReversal = swing.reversal
    angles.append(swing.angle)
    impacts.append(impact)
    if let start = swing.start, let lead = parameters.finalContactLead {
      events.append(LegEvent(kind: .finalContact, time: start.advanced(bySeconds: -lead)))
    }
    switch parameters.placement {
    case .jerkCentre(let delay):
      let seen = centre ?? swing.reversal
      events.append(LegEvent(kind: .initialContact, time: seen.advanced(bySeconds: -delay)))
    case .reversal(let lead):
      events.append(LegEvent(kind: .initialContact, time: swing.reversal.advanced(bySeconds: lead)))
    }
  }

  private mutating func forgetUsual() {
    angles.removeAll()
    impacts.removeAll()
  }
}
