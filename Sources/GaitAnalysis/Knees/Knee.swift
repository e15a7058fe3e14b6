import GaitModel
import GaitSignal

/// One knee from a sensor on the thigh and one on the shank: its flexion at any moment of the last seconds.
///
/// Flexion is the difference of both inclinations, each in the plane in which its segment swings
/// (`LegSegment`) (1). Which ends of the two axes belong together, and which way is flexion, is voted on with
/// every stride: while the foot stands, thigh and shank turn the same way, for the knee is then bent as at the contact
/// (2), and the body passes over the foot (3), also over a knee that does not move. (Over a whole stride they do not
/// swing together at 0.4 m/s.) Zero is quiet standing (4), or else the leg at its straightest (5).
/// How fast the line from ankle to hip turns over the standing foot shows how fast the leg itself goes (6).
///
/// - Output: angles in rad, flexion positive.
/// - Latency: asked after the fact, a quarter of a stride after a contact.
/// - Edge cases: no angle is reported before both axes have stood still; how far the knee yields is reported before, with
///   a greater error, for the difference of two rates about axes that are a little wrong is a little wrong. A gap
///   is a gap.
struct Knee: Sendable {
  /// What is known of a landing.
  struct Landing: Equatable {
    let time: SampleTime
    /// Time since the foot's contact before, or as long as the last stride; `nil` before any stride.
    var stride: Double?
    /// Whether that stride was walked: at the first contact after a pause it was not.
    var endsStride = false
    /// Whether nothing more will come.
    var isComplete = false
    /// Why nothing is known.
    var reason = LandingReason.axisUnknown
    /// Flexion at contact from the zero in use.
    var atContact: Double?
    /// Further flexion to its peak in loading response.
    var excursion: Double?
    /// How far the knee bends in the first 15 % of the stride, from the gyroscopes alone, and what goes with it.
    var seen: LegYield?
  }

  /// The side of the leg, if it is known.
  let side: Side?
  private(set) var thigh: LegSegment
  private(set) var shank: LegSegment
  /// The landing that was asked about last.
  private(set) var landing: Landing?
  /// Whether any flexion was reported.
  private(set) var hasReported = false
  private var together = 0.0
  private var sense = 0.0
  private var straightest = RecentMedian(length: 8)
  private var legRates = RecentMedian(length: 5)
  private var range: (start: SampleTime, end: SampleTime, value: Double?)?

  init(side: Side?, thigh: LegSegment, shank: LegSegment) {
    self.side = side
    self.thigh = thigh
    self.shank = shank
  }

  /// Takes the next frame of one of its sensors.
  mutating func process(_ frame: borrowing SensorFrame) {
    if frame.sensor == thigh.sensor { thigh.process(frame) }
    if frame.sensor == shank.sensor { shank.process(frame) }
  }

  /// Looks for the first rest of both segments at once that fits the walk: people stand at first and sit later.
  ///
  /// Asked once a second, when all samples before a moment have been taken.
  mutating func findStanding() {
    guard let thighUp = thigh.movingUp, let shankUp = shank.movingUp else { return }
    for one in 0..<thigh.restCount {
      for other in 0..<shank.restCount {
        let upper = thigh.rests[one]
        let lower = shank.rests[other]
        let isInUse = thigh.standing == upper.up && shank.standing == lower.up
        let fit = isInUse ? Thresholds.Arm.hangingRelease.value : Thresholds.Arm.hangingFit.value
        guard upper.start <= lower.end, lower.start <= upper.end, arcCosine(upper.up.dot(thighUp)) < fit,
          arcCosine(lower.up.dot(shankUp)) < fit
        else { continue }
        if !isInUse { stand(thigh: upper.up, shank: lower.up) }
        return
      }
    }
    if thigh.standing != nil { stand(thigh: nil, shank: nil) }
  }

  /// What is known by now of the landing at a contact of this leg. Landings are asked about in their order.
  mutating func land(at time: SampleTime) -> Landing {
    if landing?.time != time {
      let pause = landing.map { time.seconds(since: $0.time) }
      let stride = pause.flatMap { Self.isStride($0) ? $0 : nil }
      if stride == nil { legRates.removeAll() }
      landing = Landing(time: time, stride: stride ?? landing?.stride, endsStride: stride != nil)
    }
    guard var found = landing, !found.isComplete else { return landing ?? Landing(time: time) }
    let reach = Thresholds.Knee.loadingShare.value * (found.stride ?? 0)
    let end = time.advanced(bySeconds: reach)
    guard thigh.history.reaches(end), shank.history.reaches(end) else {
      found.reason = .gap
      return found
    }
    found.isComplete = true
    measure(&found, until: end)
    landing = found
    return found
  }

  /// Range of flexion between two contacts of this leg in rad; `nil` while it is unknown.
  mutating func range(from start: SampleTime, to end: SampleTime) -> Double? {
    if let range, range.start == start, range.end == end { return range.value }
    let duration = end.seconds(since: start)
    var value: Double?
    if Self.isStride(duration), isSettled(stride: duration), let extremes = extremes(from: start, to: end) {
      value = extremes.greatest - extremes.least
      hasReported = true
    }
    range = (start, end, value)
    return value
  }

  /// Whether everything up to a moment is known.
  func reaches(_ time: SampleTime) -> Bool { thigh.history.reaches(time) && shank.history.reaches(time) }

  private mutating func stand(thigh upper: Vector3?, shank lower: Vector3?) {
    thigh.stand(on: upper)
    shank.stand(on: lower)
    straightest.removeAll()
  }

  // MARK: Steps of `land`

  /// Whether so many seconds between two contacts of a foot may be a stride.
  static func isStride(_ duration: Double) -> Bool {
    duration >= Thresholds.Knee.shortestStride.value && duration <= Thresholds.Knee.longestStride.value
  }

  private mutating func measure(_ landing: inout Landing, until end: SampleTime) {
    guard let stride = landing.stride else { return }
    let start = landing.time.advanced(bySeconds: -stride)
    guard thigh.history.covers(from: start, to: end), shank.history.covers(from: start, to: end) else {
      landing.reason = .gap
      return
    }
    if landing.endsStride { vote(from: start, to: landing.time) }
    let isSettled = isSettled(stride: stride)
    guard isSettled || isSeen, let extremes = extremes(from: start, to: landing.time),
      let raw = flexionAtContact(landing.time)
    else { return }
    if isSettled {
      if landing.endsStride { straightest.append(extremes.least) }
      if let zero { landing.atContact = raw - zero }
      landing.excursion = self.extremes(from: landing.time, to: end).map { max($0.greatest - raw, 0) }
      hasReported = true
    }
    if landing.endsStride { learnLegRate(from: start, for: stride) }
    guard let yield = yield(from: landing.time, for: Thresholds.Knee.yieldShare.value * stride) else {
      return
    }
    let error = Thresholds.Verdict.kneeError.value
    var seen = LegYield(basis: .knee, yield: yield, error: isSettled ? error : 2 * error)
    seen.atContact = landing.atContact
    seen.range = landing.endsStride ? extremes.greatest - extremes.least : nil
    seen.legRate = legRates.median
    seen.isTurning = abs(turn(from: start, to: landing.time)) > Thresholds.Knee.turnAngle.value
    seen.walksOn = walksOn(after: landing.time, stride: stride)
    landing.seen = seen
  }

  /// What is subtracted from a raw flexion: nothing when its zero is standing (4), else the straight leg (5).
  private var zero: Double? {
    if thigh.standing != nil { return 0 }
    return straightest.count >= Int(Thresholds.Knee.straightStrides.value) ? straightest.median : nil
  }

  private func isSettled(stride: Double) -> Bool {
    guard let newest = thigh.history.newest else { return false }
    let since = newest.advanced(bySeconds: -Thresholds.Knee.settledStrides.value * stride)
    return together != 0 && thigh.isSettled(since: since) && shank.isSettled(since: since)
  }

  /// Whether both planes are roughly known.
  private var isSeen: Bool {
    let least = Thresholds.Knee.leastLinearity.value
    return together != 0 && thigh.linearity >= least && shank.linearity >= least
  }

  /// Both inclinations of one moment.
  private func inclinations(at time: SampleTime) -> (thigh: Double, shank: Double)? {
    guard let upper = thigh.history.look(at: time), let lower = shank.history.look(at: time),
      let one = thigh.inclination(upper), let other = shank.inclination(lower)
    else { return nil }
    return (one, other)
  }

  /// Raw flexion at a moment. (1)
  private func flexion(at time: SampleTime) -> Double? {
    inclinations(at: time).map { isFlexion * ($0.thigh - isTogether * $0.shank) }
  }

  private var isTogether: Double { together < 0 ? -1 : 1 }
  private var isFlexion: Double { sense < 0 ? -1 : 1 }

  /// Votes on the signs with what a stride turns over the standing foot.
  private mutating func vote(from start: SampleTime, to end: SampleTime) {
    let stance = Thresholds.Knee.straightAgain.value * end.seconds(since: start)
    guard let first = inclinations(at: start), let last = inclinations(at: start.advanced(bySeconds: stance))
    else { return }
    let upper = last.thigh - first.thigh
    let lower = last.shank - first.shank
    let memory = Thresholds.Knee.voteMemory.value
    together = memory * together + upper * lower  // (2)
    sense = memory * sense - 0.5 * (upper + isTogether * lower)  // (3)
  }

  /// Greatest and least raw flexion of an interval; `nil` unless all of it is held.
  private func extremes(from start: SampleTime, to end: SampleTime) -> (least: Double, greatest: Double)? {
    guard thigh.history.covers(from: start, to: end), shank.history.covers(from: start, to: end) else {
      return nil
    }
    var least = Double.infinity
    var greatest = -Double.infinity
    var time = start
    while time <= end {
      guard let flexion = flexion(at: time) else { return nil }
      least = min(least, flexion)
      greatest = max(greatest, flexion)
      time = time.advanced(bySeconds: thigh.history.step)
    }
    return (least, greatest)
  }

  private func flexionAtContact(_ time: SampleTime) -> Double? {
    let reach = Thresholds.Knee.contactReach.value
    guard let before = flexion(at: time.advanced(bySeconds: -reach)), let at = flexion(at: time),
      let after = flexion(at: time.advanced(bySeconds: reach))
    else { return nil }
    return (before + at + after) / (1 + 2)
  }

  /// Integral of the flexion's rate from the gyroscopes over `seconds`, in rad.
  private func yield(from start: SampleTime, for seconds: Double) -> Double? {
    let steps = max((seconds / thigh.history.step).rounded(), 1)
    let step = seconds / steps
    var sum = 0.0
    for index in 0..<Int(steps) {
      let time = start.advanced(bySeconds: (Double(index) + 0.5) * step)
      guard let upper = thigh.history.look(at: time), let lower = shank.history.look(at: time),
        let one = thigh.rate(upper), let other = shank.rate(lower)
      else { return nil }
      sum += isFlexion * (one - isTogether * other) * step
    }
    return sum
  }

  /// Inclination of the line from hip to ankle, forward at the ankle positive.
  private func line(at time: SampleTime) -> Double? {
    inclinations(at: time).map { 0.5 * isFlexion * ($0.thigh + isTogether * $0.shank) }
  }

  /// How far the line turns over the foot, body forward, in rad.
  private func swept(from start: SampleTime, for seconds: Double) -> Double? {
    guard let first = line(at: start), let last = line(at: start.advanced(bySeconds: seconds)) else {
      return nil
    }
    return first - last
  }

  /// Learns how fast the line turned over the standing foot in a stride. (6)
  private mutating func learnLegRate(from start: SampleTime, for stride: Double) {
    let stance = Thresholds.Knee.straightAgain.value * stride
    guard let swept = swept(from: start, for: stance), swept > 0 else { return }
    legRates.append(swept / stance)
  }

  /// Whether the line goes on turning over the foot after the knee has yielded.
  private func walksOn(after contact: SampleTime, stride: Double) -> Bool {
    let from = contact.advanced(bySeconds: Thresholds.Knee.yieldShare.value * stride)
    let seconds = (Thresholds.Knee.loadingShare.value - Thresholds.Knee.yieldShare.value) * stride
    guard let rate = legRates.median, let swept = swept(from: from, for: seconds) else { return true }
    return swept > Thresholds.Verdict.onwardRate.value * rate * seconds
  }

  /// How far the thigh's heading changes, in rad.
  private func turn(from start: SampleTime, to end: SampleTime) -> Double {
    var sum = 0.0
    var time = start
    while time < end {
      if let look = thigh.history.look(at: time) { sum += look.yawRate * thigh.history.step }
      time = time.advanced(bySeconds: thigh.history.step)
    }
    return sum
  }
}
