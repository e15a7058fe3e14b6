import GaitModel
import GaitSignal

/// The one verdict on a landing: from the best basis that is worn, made surer by the others.
///
/// Knee and shank say how far the knee yields (`LandingRule`). Foot and trunk only compare with this walker's
/// own usual landing, each side by itself (`OwnUsual`): they can say that a landing is firm; that it is as usual
/// is never said with confidence, for the usual one may be firm. They take part in a verdict of knee or shank
/// only where that one is in doubt.
struct LandingJudge: Sendable {
  /// What was seen of the landing that is being judged.
  private struct Seen: Equatable {
    var time: SampleTime
    var side: Side?
    var yield: Double?
    var flattening: Double?
    var sharpness: Double?
  }

  private let rule: LandingRule
  /// How far each leg yielded of late: left, right, unknown.
  private var recent: InlineArray<3, RecentMedian> = .init(
    repeating: RecentMedian(length: Int(Thresholds.Verdict.recentYields.value)))
  /// How far each leg usually yields: a slow mean.
  private var usual: InlineArray<3, (count: Double, yield: Double)> = .init(repeating: (0, 0))
  private var feet: InlineArray<3, OwnUsual>
  private var trunk: InlineArray<3, OwnUsual>
  private var contacts: InlineArray<3, SampleTime?> = .init(repeating: nil)
  private var seen: Seen?

  init(subject: Subject) {
    rule = LandingRule(subject: subject)
    feet = .init(
      repeating: OwnUsual(
        .init(
          least: Thresholds.Verdict.usualLeast.value, memory: Thresholds.Verdict.usualMemory.value,
          leastSpread: Thresholds.Verdict.flatteningSpread.value, reach: Thresholds.Verdict.usualReach.value))
    )
    trunk = .init(
      repeating: OwnUsual(
        .init(
          least: Thresholds.Verdict.usualLeast.value, memory: Thresholds.Verdict.usualMemory.value,
          leastSpread: Thresholds.Verdict.sharpnessSpread.value, reach: Thresholds.Verdict.usualReach.value)))
  }

  /// Judges a landing by what is known of it now.
  ///
  /// - Parameters:
  ///   - leg: what knee or shank show; `nil` where neither is worn or known.
  ///   - reason: why they show nothing; `nil` where neither is worn.
  ///   - speed: walking speed in m/s, if it is known.
  ///   - comparesWithUsual: whether a sensor is worn on the foot or the lower back.
  mutating func judge(
    _ strike: inout HeelStrike, leg: LegYield?, reason: LandingReason?, speed: Double?,
    comparesWithUsual: Bool
  ) {
    let index = Self.index(strike.side)
    let flattening = flattening(of: strike, index)
    seen = Seen(
      time: strike.time, side: strike.side, yield: leg?.yield, flattening: flattening,
      sharpness: strike.impactSharpness)
    strike.withholdVerdict(reason ?? .notWorn)
    let foot = flattening.flatMap { Self.firmness(feet[index].distance(of: $0)) }
    let back = strike.impactSharpness.flatMap { Self.firmness(trunk[index].distance(of: $0)) }
    if let leg {
      let found = rule.stiffness(leg, speed: speed, reference: reference(for: index))
      strike.reason = found.reason
      guard let probability = found.probability else { return }
      return decide(Self.joined(probability, foot, back), leg.basis, in: &strike)
    }
    if let foot { return decide(Self.joined(foot, back, nil), .foot, in: &strike) }
    if let back { return decide(back, .trunk, in: &strike) }
    if reason == nil, comparesWithUsual { strike.reason = .usualUnknown }
  }

  /// Learns from a landing as it is reported.
  mutating func note(_ strike: HeelStrike) {
    let index = Self.index(strike.side)
    contacts[index] = strike.time
    guard strike.reason != .running, let seen, seen.time == strike.time, seen.side == strike.side else {
      return
    }
    if let flattening = seen.flattening { feet[index].note(flattening) }
    if let sharpness = seen.sharpness { trunk[index].note(sharpness) }
    if let yield = seen.yield, strike.verdict != .unknown {
      recent[index].append(yield)
      usual[index].count += 1
      let share = max(1 / usual[index].count, 1 / Thresholds.Verdict.usualMemory.value)
      usual[index].yield += share * (yield - usual[index].yield)
    }
  }

  // MARK: Steps of `judge`

  private func decide(_ probability: Double, _ basis: LandingBasis, in strike: inout HeelStrike) {
    let isStiff = probability > 0.5
    strike.verdict = isStiff ? .stiff : .springy
    strike.basis = basis
    strike.confidence = isStiff ? probability : 1 - probability
    strike.reason = nil
  }

  /// How far the other leg yields, or this one usually, whichever is more.
  private func reference(for index: Int) -> Double? {
    var found: Double?
    let other = index < 2 ? 1 - index : index
    if index < 2, Double(recent[other].count) >= Thresholds.Verdict.recentYields.value {
      found = recent[other].median
    }
    if usual[index].count >= Thresholds.Verdict.usualLeast.value {
      found = max(found ?? usual[index].yield, usual[index].yield)
    }
    return found
  }

  /// Time from the heel to flat as a share of the stride; `nil` without a stride before.
  private func flattening(of strike: HeelStrike, _ index: Int) -> Double? {
    guard let time = strike.heelToFlat, let before = contacts[index] else { return nil }
    let stride = strike.time.seconds(since: before)
    guard stride >= Thresholds.Knee.shortestStride.value, stride <= Thresholds.Knee.longestStride.value else {
      return nil
    }
    return time / stride
  }

  /// The probability that a landing is firm, from how far it lies above the usual one in spreads.
  ///
  /// Below a half it is drawn towards a half: that a landing is as usual is never sure.
  private static func firmness(_ distance: Double?) -> Double? {
    distance.map {
      let raw = LandingRule.probability(ofDistance: $0 - Thresholds.Verdict.firmDistance.value)
      guard raw < 0.5 else { return raw }
      return 0.5 - (Thresholds.Verdict.usualConfidence.value - 0.5) * (1 - 2 * raw)
    }
  }

  /// A probability that others make surer where it is in doubt.
  private static func joined(_ first: Double, _ second: Double?, _ third: Double?) -> Double {
    guard max(first, 1 - first) < Thresholds.Verdict.doubt.value else { return first }
    var sum = logit(first)
    if let second { sum += side(second) }
    if let third { sum += side(third) }
    return 1 / (1 + exponential(-sum))
  }

  private static func side(_ probability: Double) -> Double {
    let most = Thresholds.Verdict.usualConfidence.value
    return Thresholds.Verdict.sideShare.value * logit(min(max(probability, 1 - most), most))
  }

  private static func logit(_ probability: Double) -> Double {
    logarithm(probability / (1 - probability))
  }

  private static func index(_ side: Side?) -> Int {
    switch side {
    case .left: 0
    case .right: 1
    case nil: 2
    }
  }
}

extension HeelStrike {
  /// Says of a landing only why there is no verdict.
  mutating func withholdVerdict(_ reason: LandingReason) {
    verdict = .unknown
    basis = nil
    confidence = nil
    self.reason = reason
  }
}
