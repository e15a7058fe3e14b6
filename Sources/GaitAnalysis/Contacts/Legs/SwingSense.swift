import GaitModel

/// Finds which way along its axis a segment turns when the leg swings forward.
///
/// The axis has two ends and no mounting is known, so each sweep that means something gives a vote; votes
/// fade with every newer one.
/// - The foot rolls over its toes and then swings, at once and further: a great sweep right after a great one
///   the other way is a swing (`pushOffFirst`). The slap after contact is much smaller than the swing; where
///   it runs into the next push-off without a rest between, the two together take longer than a swing.
/// - Shank and thigh go forward in less time than backward, because stance is longer than swing, and through
///   the same angle: of two sweeps the one of the greater mean rate is the swing (`swingIsQuicker`).
struct SwingSense: Equatable, Sendable {
  /// What decides the swing.
  enum Rule: Equatable {
    case pushOffFirst
    case swingIsQuicker
  }

  /// A sweep with what came before it; sweeps that go on in the same direction count as one.
  private struct Previous: Equatable {
    let isPositive: Bool
    var end: SampleTime
    var angle: Double
    let followsRest: Bool
    /// When the sweep before, in the other direction, ended; `nil` if that was not seen.
    let since: SampleTime?

    /// Square of the mean rate since the sweep before, in (rad/s)²; `nil` if it gives nothing.
    var power: Double? {
      guard let since, angle >= Thresholds.Leg.leastSwing.value else { return nil }
      let duration = end.seconds(since: since)
      guard duration > 0, duration < Thresholds.Leg.longestSweep.value else { return nil }
      return angle / duration * (angle / duration)
    }
  }

  /// Whether swings are positive; `nil` while that is unknown.
  private(set) var swingIsPositive: Bool?
  private let rule: Rule
  private var previous: Previous?
  /// `Previous.power` of the sweep before the previous one.
  private var before: Double?
  private var rested = false
  private var balance = 0.0
  private var total = 0.0

  init(_ rule: Rule) {
    self.rule = rule
  }

  /// Forgets the sweep before, which was not seen to its end; the votes stay.
  mutating func settle() {
    previous = nil
    before = nil
    rested = false
  }

  /// Says that the segment rested: what comes next does not continue the sweep before.
  mutating func rest() {
    previous = nil
    before = nil
    rested = true
  }

  /// Takes a sweep that has ended.
  mutating func process(_ lobe: RotationLobe) {
    if rule == .pushOffFirst, let previous { comparePushOff(previous, with: lobe) }
    guard lobe.angle >= Thresholds.Leg.leastSweep.value else { return }
    if var continued = previous, continued.isPositive == lobe.isPositive {
      continued.end = lobe.end
      continued.angle += lobe.angle
      previous = continued
      return
    }
    if rule == .swingIsQuicker, let previous { compareRates(previous) }
    before = previous?.power
    previous = Previous(
      isPositive: lobe.isPositive, end: lobe.end, angle: lobe.angle, followsRest: rested,
      since: previous?.end)
    rested = false
  }

  private mutating func comparePushOff(_ pushOff: Previous, with swing: RotationLobe) {
    guard pushOff.isPositive != swing.isPositive, let start = swing.start,
      start.seconds(since: pushOff.end) < Thresholds.Foot.pushOffPause.value,
      swing.angle >= Thresholds.Foot.swingToPushOff.value * pushOff.angle,
      pushOff.followsRest || swing.end.seconds(since: start) < Thresholds.Foot.longestSwing.value
    else { return }
    add(swing.isPositive ? pushOff.angle : -pushOff.angle, of: pushOff.angle)
    if abs(balance) >= Thresholds.Foot.senseEvidence.value { swingIsPositive = balance > 0 }
  }

  /// Compares a sweep that is over with the one before it.
  private mutating func compareRates(_ sweep: Previous) {
    guard let power = sweep.power, let before else { return }
    add(sweep.isPositive ? power - before : before - power, of: power + before)
    if abs(balance) >= Thresholds.Leg.senseMajority.value * total { swingIsPositive = balance > 0 }
  }

  private mutating func add(_ vote: Double, of weight: Double) {
    let memory = Thresholds.Leg.voteMemory.value
    balance = memory * balance + vote
    total = memory * total + weight
  }
}
