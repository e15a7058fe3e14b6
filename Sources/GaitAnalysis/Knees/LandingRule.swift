import GaitModel

/// The verdict on a landing from how the knee yields: springy, stiff, or unknown with the reason.
///
/// Slow walking hardly bends the knee, so what is expected grows with the speed (Schwartz et al. 2008, the mean
/// curves of four classes of speed, scaled by the root of the leg's length), and nothing is said below 0.8 m/s.
struct LandingRule: Equatable, Sendable {
  /// Speeds of the reference are multiplied by this to hold for the walker's legs.
  private let speedScale: Double

  init(subject: Subject) {
    let leg = subject.heightMetres.map { $0 * Thresholds.Landing.legShare.value }
    let reference = Thresholds.Landing.referenceLeg.value
    speedScale = ((leg ?? reference) / reference).squareRoot()
  }

  /// How far the knee yields at a speed in m/s, in rad.
  func expectedYield(speed: Double) -> Double {
    let known = speed / speedScale
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

  /// The verdict on a landing.
  ///
  /// - Parameters:
  ///   - yield: how far the knee bends in the first 15 % of the stride, in rad.
  ///   - atContact: its flexion at contact in rad; `nil` when the zero is unknown.
  ///   - speed: walking speed in m/s.
  func verdict(
    yield: Double, atContact: Double?, isTurning: Bool, speed: Double?
  ) -> (verdict: LandingVerdict, reason: LandingReason?) {
    if isTurning { return (.unknown, .turning) }
    if let atContact, atContact > Thresholds.Landing.stairKnee.value { return (.unknown, .turning) }
    guard let speed else { return (.unknown, .speedUnknown) }
    guard speed >= Thresholds.Landing.leastSpeed.value else { return (.unknown, .tooSlow) }
    let isStraight = atContact.map { $0 < Thresholds.Landing.straightKnee.value } ?? true
    let yields = yield >= Thresholds.Landing.stiffShare.value * expectedYield(speed: speed)
    return (isStraight && !yields ? .stiff : .springy, nil)
  }
}
