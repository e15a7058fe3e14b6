import GaitModel
import GaitSignal

/// How probable it is that a leg lands stiffly, from how far its knee yields.
///
/// Slow walking hardly bends the knee (`Sources.fukuchi2019`), so what is expected grows with the speed (Schwartz
/// et al. 2008, the mean curves of four classes of speed, scaled by the root of the leg's length). A knee is stiff
/// when it yields by less than a share of that (1), or by clearly less than the walker's other leg or the same leg
/// earlier, and by less than half of what is expected or a third of that other yield, seen by a shank alone half
/// (2). A knee that hardly moves in the whole stride is stiff however it is held and however slowly somebody walks (3). How sure that is follows
/// from the distance to the limit in standard errors (4). How bent the knee lands does not count: its zero is known to
/// some degrees only, and a knee that lands a little bent and does not yield is not springy.
struct LandingRule: Equatable, Sendable {
  /// Length of the walker's leg in metres.
  let leg: Double

  init(subject: Subject) {
    leg =
      subject.heightMetres.map { $0 * Thresholds.Landing.legShare.value }
      ?? Thresholds.Landing.referenceLeg.value
  }

  /// How far the knee yields at a speed in m/s, in rad.
  func expectedYield(speed: Double) -> Double {
    let known = speed / (leg / Thresholds.Landing.referenceLeg.value).squareRoot()
    let speeds: InlineArray<4, Double> = [
      Thresholds.Landing.speedStroll.value, Thresholds.Landing.speedSlow.value,
      Thresholds.Landing.speedFree.value, Thresholds.Landing.speedFast.value,
    ]
    let yields: InlineArray<4, Double> = [
      Thresholds.Landing.yieldStroll.value, Thresholds.Landing.yieldSlow.value,
      Thresholds.Landing.yieldFree.value, Thresholds.Landing.yieldFast.value,
    ]
    guard known > speeds[0] else { return yields[0] }
    for index in 1..<speeds.count where known < speeds[index] {
      let share = (known - speeds[index - 1]) / (speeds[index] - speeds[index - 1])
      return yields[index - 1] + share * (yields[index] - yields[index - 1])
    }
    return yields[yields.count - 1]
  }

  /// A knee that yields by less is stiff, in rad.
  ///
  /// - Parameter reference: how far the other leg, or this one earlier, yields; `nil` while that is unknown.
  func limit(basis: LandingBasis, speed: Double, reference: Double?) -> (yield: Double, isRelative: Bool) {
    let expected = expectedYield(speed: speed)
    let caution = basis == .shank ? Thresholds.Verdict.shankCaution.value : 0
    let absolute = Thresholds.Landing.stiffShare.value * expected - caution  // (1)
    guard let reference else { return (absolute, false) }
    let share = basis == .shank ? Thresholds.Verdict.shankShare : Thresholds.Landing.stiffShare
    let most = max(Thresholds.Verdict.relativeShare.value * expected, share.value * reference)
    let relative = min(reference - Thresholds.Verdict.relativeLoss.value, most)
    return relative > absolute ? (relative, true) : (absolute, false)  // (2)
  }

  /// The probability that a landing is stiff, or why it is not known.
  ///
  /// - Parameter speed: walking speed in m/s; without it the leg's own turning decides.
  func stiffness(
    _ seen: LegYield, speed: Double?, reference: Double?
  ) -> (probability: Double?, reason: LandingReason?) {
    if seen.isTurning { return (nil, .turning) }
    if let atContact = seen.atContact, atContact > Thresholds.Landing.stairKnee.value {
      return (nil, .turning)
    }
    let hardlyMoves = seen.range.map { $0 < Thresholds.Verdict.stillKnee.value } ?? false  // (3)
    var limit = hardlyMoves ? Thresholds.Verdict.stillYield.value : -Double.infinity
    var error = seen.error
    if let speed = speed ?? seen.legRate.map({ $0 * leg }) {
      guard hardlyMoves || speed >= Thresholds.Landing.leastSpeed.value else { return (nil, .tooSlow) }
      let own = self.limit(basis: seen.basis, speed: speed, reference: reference)
      // What is wrong with a shank's estimate is wrong for both legs, and for one leg earlier and later.
      if own.isRelative, own.yield > limit, seen.basis == .shank {
        error *= Thresholds.Verdict.shankDifference.value
      }
      limit = max(limit, own.yield)
    } else if !hardlyMoves {
      return (nil, .speedUnknown)
    }
    guard seen.walksOn else { return (nil, .lastStep) }
    return (Self.probability(ofDistance: (limit - seen.yield) / error), nil)  // (4)
  }

  /// The share of a normal distribution below so many standard deviations, as a logistic curve.
  static func probability(ofDistance distance: Double) -> Double {
    1 / (1 + exponential(-Thresholds.Verdict.logistic.value * distance))
  }
}
