import GaitModel
import GaitSignal

/// One leg with a sensor on the shank and none on the thigh: how far its knee yields, estimated.
///
/// Thigh and shank are nearly of one length, so the line from ankle to hip lies half way between them, and the
/// shank turns forward over the ankle by as much as that line and by half of the knee's flexion besides (1).
/// From the contact to 42 % of the stride, where the knee is about as straight again, the shank turns by as much
/// as the line alone; that gives the line's rate, without a speed or a height (2). The yield is twice of what
/// the shank turns more than the line in the first 15 % of the stride (3). Meanwhile the foot rolls over its
/// heel and carries the ankle forward, which holds the line back; it is allowed for by the speed (4).
///
/// - Output: the yield in rad, with its standard error.
/// - Latency: a fifth of a stride after the contact.
/// - Edge cases: nothing before the second stride; a gap is a gap.
struct ShankLanding: Sendable {
  /// The side of the leg, if it is known.
  let side: Side?
  private(set) var shank: LegSegment
  private let leg: Double
  private var sense = 0.0
  private var legRates = RecentMedian(length: 5)
  private var last: Found?

  /// What is known of a landing.
  struct Found: Equatable {
    let time: SampleTime
    var stride: Double?
    var isComplete = false
    var seen: LegYield?
    var reason = LandingReason.axisUnknown
  }

  /// - Parameter leg: length of the leg in metres.
  init(side: Side?, shank: LegSegment, leg: Double) {
    self.side = side
    self.shank = shank
    self.leg = leg
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    if frame.sensor == shank.sensor { shank.process(frame) }
  }

  /// What is known by now of the landing at a contact of this leg. Landings are asked about in their order.
  mutating func land(at time: SampleTime, speed: Double?) -> Found {
    if last?.time != time {
      let pause = last.map { time.seconds(since: $0.time) }
      let stride = pause.flatMap { Knee.isStride($0) ? $0 : nil }
      let isFirst = stride == nil
      last = Found(time: time, stride: stride ?? last?.stride)
      if isFirst { legRates.removeAll() }
    }
    guard var found = last, !found.isComplete else { return last ?? Found(time: time) }
    let end = time.advanced(bySeconds: Thresholds.Knee.onwardShare.value * (found.stride ?? 0))
    guard shank.history.reaches(end) else {
      found.reason = .gap
      return found
    }
    found.isComplete = true
    if let stride = found.stride { measure(&found, stride: stride, speed: speed) }
    last = found
    return found
  }

  private mutating func measure(_ found: inout Found, stride: Double, speed: Double?) {
    let start = found.time.advanced(bySeconds: -stride)
    let end = found.time.advanced(bySeconds: Thresholds.Knee.onwardShare.value * stride)
    guard shank.history.covers(from: start, to: end) else {
      found.reason = .gap
      return
    }
    let stance = Thresholds.Knee.straightAgain.value * stride
    guard shank.linearity >= Thresholds.Knee.leastLinearity.value,
      let swept = turned(from: start, for: stance)
    else { return }
    // While the foot stands the body passes over it: that is forward.
    let forward = sense < 0 ? -swept : swept
    sense = Thresholds.Knee.voteMemory.value * sense + forward
    if swept > 0 { legRates.append(swept / stance) }  // (2)
    guard let rate = legRates.median else { return }
    let share = Thresholds.Knee.yieldShare.value * stride
    let onward = Thresholds.Knee.onwardShare.value * stride
    guard let early = turned(from: found.time, for: share), let whole = turned(from: found.time, for: onward)
    else { return }
    let rocker = Self.rocker(speed: speed ?? rate * leg, leg: leg)
    let error =
      shank.linearity >= Thresholds.Knee.linearity.value
      ? Thresholds.Verdict.shankError.value : 2 * Thresholds.Verdict.shankError.value
    var seen = LegYield(basis: .shank, yield: 2 * (early - rate * share) + rocker, error: error)  // (3)
    seen.legRate = rate
    seen.isTurning = abs(yaw(from: start, to: found.time)) > Thresholds.Knee.turnAngle.value
    seen.walksOn = whole - early > Thresholds.Verdict.onwardRate.value * rate * (onward - share)
    found.seen = seen
  }

  /// What the roll over the heel takes from the estimate, in rad. (4)
  private static func rocker(speed: Double, leg: Double) -> Double {
    let strike = Thresholds.Verdict.strikeBase.value + Thresholds.Verdict.strikeRise.value * speed
    let forward = Thresholds.Verdict.ankleHeight.value / leg * sine(strike)
    return 2 * (1 - Thresholds.Knee.yieldShare.value / Thresholds.Knee.straightAgain.value) * forward
  }

  /// How far the shank turns over the ankle, top forward, in rad. (1)
  private func turned(from start: SampleTime, for seconds: Double) -> Double? {
    let end = start.advanced(bySeconds: seconds)
    guard let first = shank.history.look(at: start), let last = shank.history.look(at: end),
      let one = shank.inclination(first), let other = shank.inclination(last)
    else { return nil }
    return sense < 0 ? other - one : one - other
  }

  private func yaw(from start: SampleTime, to end: SampleTime) -> Double {
    var sum = 0.0
    var time = start
    while time < end {
      if let look = shank.history.look(at: time) { sum += look.yawRate * shank.history.step }
      time = time.advanced(bySeconds: shank.history.step)
    }
    return sum
  }
}
