import GaitModel
import GaitSignal

/// The steps that one sensor on trunk, arm or leg feels, let out once they are walking.
///
/// What trunk and carried sensors have in common. (1) Two seekers look for steps, one at the usual pace and one in the
/// band of slow steps, and let what they find wait. (2) When the movement is judged to be walking (`WalkSense`), the
/// seeker that its stride calls for lets its contacts out, those of the walk's beginning at once. (3) From then on each
/// contact comes when it is found, until steps stay away, or the movement cannot be walking any more, or nothing has
/// spoken for walking for some time. Who runs (4) walks too, in this sense.
///
/// - Input: specific force in m/s² and angular velocity in rad/s on the grid of 100 Hz.
/// - Latency: that of `StepPeakDetector`; at a walk's beginning two strides or more (`StrideRhythm`).
struct StepSignal: Sendable {
  /// Contacts let out by the last sample, oldest first. Never more than sixteen; the memory is kept.
  private(set) var found: [SampleTime] = []
  /// Whether somebody is known to walk.
  private(set) var isWalking = false
  /// How far that can be trusted, 0…1.
  private(set) var confidence = 0.0
  /// Whether cadence and bounce are those of running.
  private var runs = false
  private var sense: WalkSense
  private var usual: StepSeeker
  private var slow: StepSeeker
  private var isSlow = false
  private var lastOut: SampleTime?
  /// The last contact of any walk that was let out: none comes before it.
  private var latestOut: SampleTime?
  private var refusals = 0
  private var doubtSince: SampleTime?
  /// Duration of a step in seconds when last something spoke for walking.
  private var sureStep: Double?
  /// Where nothing repeats, no step of a walk is shorter than this, in seconds.
  private var shortest = 0.0
  /// Steps of a walk that hardly lifts the body rise so far at least, in m/s²; known once it is judged to be walking.
  private var weakRise: Double?
  /// Whether the sensor sits on the pelvis or lower back, where a step looks like one in turns too.
  private let isLow: Bool
  private let isOnLeg: Bool
  private let isArm: Bool

  /// Steps of a sensor on this part of the body. `hasGravity`: whether what it is given is specific force; if not it is an
  /// arm's angular velocity.
  init(_ segment: Segment, hasGyroscope: Bool, hasGravity: Bool = true) {
    let rate = Thresholds.Grid.rate.value
    isLow = segment == .lowerBack || segment == .pelvis
    isOnLeg = WalkJudge.Carrier(segment) == .leg
    isArm = WalkJudge.Carrier(segment) == .arm
    sense = WalkSense(segment, hasGyroscope: hasGyroscope, hasGravity: hasGravity, rateHertz: rate)
    usual = StepSeeker(.usual, bandHertz: Thresholds.Trunk.contactBand.value, rateHertz: rate)
    slow = StepSeeker(.slow, bandHertz: Thresholds.SlowStep.band.value, rateHertz: rate)
    found.reserveCapacity(16)
  }

  /// Duration of a stride by the whole movement in seconds, if it repeats well.
  @inline(__always)
  var stride: Double? { sense.reading?.stride }

  /// Mean duration of the last steps by their contacts in seconds, while there are steps.
  @inline(__always)
  var contactStep: Double? { isSlow ? slow.recentStep : usual.recentStep }

  /// Duration of a step in seconds: by the whole movement, else by the contacts.
  @inline(__always)
  var stepDuration: Double? { stride.map { 0.5 * $0 } ?? contactStep }

  /// The body's rhythm while it walks.
  ///
  /// Steps whose instants can be seen give it together with the bounce, each over a few seconds, unless they
  /// contradict the movement's own repetition; else and at slow pace that repetition gives it.
  func rhythm(placesInstants: Bool) -> BodyRhythm? {
    guard isWalking, let step = stepDuration else { return nil }
    if let sureStep, stride == nil, doubtSince != nil,
      abs(step - sureStep) > Thresholds.Trunk.intervalSpread.value * sureStep
    {
      // What repeats no more may have lost steps: those that are no longer than they were tell the pace, or nothing does.
      return seeker.recentStep(near: sureStep).map {
        BodyRhythm(stepDuration: $0, confidence: confidence, runs: runs)
      }
    }
    var duration = step
    if placesInstants, !isSlow, let own = seeker.recentStep, isClose(own, step) {
      duration = own
      if let bounce = bounceStep(near: step, placesInstants: true), isClose(bounce, own) {
        duration = 0.5 * (own + bounce)
      }
    } else if !placesInstants, let bounce = bounceStep(near: step, placesInstants: false),
      isClose(bounce, step)
    {
      duration = bounce
    }
    guard duration >= 0.5 * Thresholds.StrideRhythm.shortest.value else { return nil }
    return BodyRhythm(stepDuration: duration, confidence: confidence, runs: runs)
  }

  /// Duration of a step by the bounce: half of a stride's, away from the trunk the mean of that and a step's own; where
  /// strides are so long that too few were seen, a step's own.
  private func bounceStep(near step: Double, placesInstants: Bool) -> Double? {
    guard 2 * step < Thresholds.SlowStep.until.value, let stride = sense.bounceRepetition(near: 2 * step)
    else { return sense.bounceRepetition(near: step) }
    let half = 0.5 * stride
    guard !placesInstants, let own = sense.bounceRepetition(near: step), isClose(own, half) else {
      return half
    }
    return 0.5 * (own + half)
  }

  private func isClose(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= Thresholds.Judge.agreement.value * other
  }

  /// Ends the walk when the last step is too long ago; whether it did.
  mutating func expire(at time: SampleTime) -> Bool {
    let usualEnded = usual.expire(at: time)
    let slowEnded = slow.expire(at: time)
    guard isWalking, isSlow ? slowEnded : usualEnded else { return false }
    endWalk()
    return true
  }

  /// Ends the walk.
  mutating func endWalk() {
    isWalking = false
    confidence = 0
    runs = false
    lastOut = nil
    shortest = 0
    refusals = 0
    doubtSince = nil
    sureStep = nil
    usual.reset()
    slow.reset()
  }

  /// Begins anew with this movement, at the start or after a gap, as if it had been there for ever.
  mutating func settle(force: Vector3, turning: Vector3?, at time: SampleTime) {
    sense.settle(force: force, turning: turning)
    usual.settle(on: force.length, at: time)
    slow.settle(on: force.length, at: time)
    weakRise = nil
  }

  /// Takes the next sample of the grid; what it lets out is in `found`.
  mutating func take(force: Vector3, turning: Vector3?, at time: SampleTime) {
    found.forget()
    let isNew = sense.process(force: force, turning: turning, at: time)
    if isNew { sense.judge(evenStep: evenStep, isKnown: isWalking) }
    let length = force.length
    // Between two slow steps the form is lost for moments; what has just been judged walking is believed until the next
    // judgement.
    let believes = sense.isLikeWalking || sense.isJudgedWalking
    let isDoubtful = doubtSince != nil && !isLow
    let interval = stride.map { isOnLeg ? $0 : 0.5 * $0 }
    usual.process(  // (1)
      length, at: time, interval: interval, shortest: shortest, believes: believes, weakRise: weakRise,
      isDoubtful: isDoubtful)
    slow.process(
      length, at: time, interval: interval, shortest: shortest, believes: believes, weakRise: weakRise,
      isDoubtful: isDoubtful)
    if isNew {
      decide(at: time)
      weakRise = sense.isJudgedWalking ? sense.weakRise : nil
      shortest = isWalking && stride == nil && !isOnLeg ? sense.shortestStep : 0
    }
    if isWalking { letOut(at: time) }
  }

  // MARK: Steps of `take`

  private var seeker: StepSeeker { isSlow ? slow : usual }

  @inline(__always)
  private var evenStep: Double? { isSlow ? slow.evenStep : usual.evenStep }

  /// (2), (3)
  private mutating func decide(at time: SampleTime) {
    if let stride, !isOnLeg {
      let limit = isSlow ? Thresholds.SlowStep.until.value : Thresholds.SlowStep.from.value
      isSlow = stride >= limit
    } else if !isWalking {
      isSlow = false
    }
    noteRunning()
    switch sense.verdict {
    case .yes(let confidence):
      self.confidence = confidence
      refusals = 0
      doubtSince = nil
      if isWalking { sureStep = stepDuration }
      guard !isWalking else { break }
      if let stride { seekAnew(stride: stride, at: time) }
      if seeker.count >= Int(Thresholds.Trunk.confirmingSteps.value) { begin() }
    case .unsure:
      refusals = 0
      doubt(at: time)
    case .no:
      refusals += 1
      doubt(at: time)
      if isWalking, refusals >= Int(Thresholds.Judge.refusals.value) { endWalk() }
    }
  }

  /// (4) Running is a rhythm that walking hardly reaches, with a bounce that no walk of it has; it ends at a pace and
  /// bounce that are surely not of running.
  private mutating func noteRunning() {
    guard isWalking, let step = stepDuration else { return }
    let cadence = 60 / step
    let bounce = sense.bounceSize
    let softBounce = isArm ? Thresholds.Running.armBounce : Thresholds.Running.softBounce
    if runs {
      runs =
        cadence > Thresholds.Running.endCadence.value && bounce > Thresholds.Running.endBounce.value
    } else {
      runs =
        cadence > Thresholds.Running.cadence.value && bounce > Thresholds.Running.bounce.value
        || cadence > Thresholds.Running.sureCadence.value && bounce > softBounce.value
    }
  }

  private mutating func doubt(at time: SampleTime) {
    guard isWalking else { return }
    confidence = min(confidence, Thresholds.Judge.keptLikeness.value)
    guard let doubtSince else {
      self.doubtSince = time
      return
    }
    if time.seconds(since: doubtSince) > Thresholds.Judge.doubtTime.value { endWalk() }
  }

  /// Seeks the first steps of a walk whose stride has become known.
  private mutating func seekAnew(stride: Double, at time: SampleTime) {
    let interval = isOnLeg ? stride : 0.5 * stride
    // What is compared, the stride before it, and the readings that had to agree.
    let compared = max(
      Thresholds.StrideRhythm.leastOverlap.value, Thresholds.StrideRhythm.overlapShare.value * stride)
    let seconds = compared + stride + Thresholds.Judge.readings.value * Thresholds.Rhythm.interval.value
    if isSlow {
      slow.seekAnew(interval: interval, at: time, within: seconds)
    } else {
      usual.seekAnew(interval: interval, at: time, within: seconds)
    }
  }

  /// Begins a walk with the contacts that wait and follow each other as steps do.
  private mutating func begin() {
    isWalking = true
    guard let step = stepDuration else { return }
    let waiting = seeker
    let longest = Thresholds.Steps.longestBreak.value * step * (isOnLeg ? 2 : 1)
    var first = waiting.count - 1
    while first > 0, waiting[first].seconds(since: waiting[first - 1]) <= longest { first -= 1 }
    lastOut = first > 0 ? waiting[first - 1] : nil
  }

  /// A slow step's contact may lie after its peak: it waits until its time has come.
  private mutating func letOut(at time: SampleTime) {
    guard (isSlow ? slow.count : usual.count) > 0 else { return }
    let waiting = seeker
    for index in 0..<waiting.count where waiting[index] > time { return }
    let shortest = Thresholds.Trunk.rhythmGuard.value * (stepDuration ?? 0)
    for index in 0..<waiting.count {
      if let lastOut, waiting[index].seconds(since: lastOut) < shortest { continue }
      if let latestOut, waiting[index].seconds(since: latestOut) < shortest { continue }
      found.append(waiting[index])
      lastOut = waiting[index]
      latestOut = waiting[index]
    }
    if isSlow { slow.forgetWaiting() } else { usual.forgetWaiting() }
  }
}
