import GaitModel

/// Tells which way along its axis a segment turns when the leg swings forward.
///
/// The axis has two ends and no mounting is known, so each sweep that means something gives a vote; votes
/// fade with every newer one.
/// - The foot rolls over its toes and then swings, at once and further: a great sweep right after a great one
///   the other way is a swing (`pushOffFirst`). The foot's slap after contact is much smaller than the swing.
/// - Shank and thigh go forward in less time than backward (stance is longer than swing), through the same
///   angle: of two sweeps the quicker one is the swing, by the square of its mean rate (`swingIsQuicker`).
struct SwingSense: Equatable, Sendable {
  /// What tells the swing.
  enum Rule: Equatable {
    case pushOffFirst
    case swingIsQuicker
  }

  /// Whether swings are positive; `nil` while that is unknown.
  private(set) var swingIsPositive: Bool?
  private let rule: Rule
  private var previous: RotationLobe?
  private var balance = 0.0
  private var total = 0.0
  private var votes = 0

  init(_ rule: Rule) {
    self.rule = rule
  }

  /// Forgets the sweep before, because the segment rested or was not seen; the votes stay.
  mutating func rest() {
    previous = nil
  }

  /// Takes a sweep that has ended.
  mutating func process(_ lobe: RotationLobe) {
    if let previous, previous.isPositive != lobe.isPositive { vote(lobe, after: previous) }
    if lobe.angle >= Thresholds.Leg.leastSweep.value { previous = lobe }
  }

  private mutating func vote(_ lobe: RotationLobe, after previous: RotationLobe) {
    switch rule {
    case .pushOffFirst:
      guard let start = lobe.start,
        start.seconds(since: previous.end) < Thresholds.Foot.pushOffPause.value,
        lobe.angle >= Thresholds.Foot.swingToPushOff.value * previous.angle
      else { return }
      add(previous.angle, for: lobe)
      if abs(balance) >= Thresholds.Foot.senseEvidence.value { swingIsPositive = balance > 0 }
    case .swingIsQuicker:
      let duration = lobe.end.seconds(since: previous.end)
      guard lobe.angle >= Thresholds.Leg.leastSwing.value, duration > 0,
        duration < Thresholds.Leg.longestSweep.value
      else { return }
      let meanRate = lobe.angle / duration
      add(meanRate * meanRate, for: lobe)
      if votes > 1, abs(balance) >= Thresholds.Leg.senseMajority.value * total {
        swingIsPositive = balance > 0
      }
    }
  }

  private mutating func add(_ weight: Double, for lobe: RotationLobe) {
    let memory = Thresholds.Leg.voteMemory.value
    balance = memory * balance + (lobe.isPositive ? weight : -weight)
    total = memory * total + weight
    votes = min(votes + 1, 2)
  }
}
