import GaitModel

/// Everything that decides from one sensor's movement whether it is walking, and at what stride.
struct WalkSense: Sendable {
  private var stride: StrideRhythm
  private var bounce: Bounce
  private var tilt: Tilt
  private var form: WalkingForm
  private var judge: WalkJudge
  private let carrier: WalkJudge.Carrier
  /// Kept here: a threshold of another module is a call with every sample.
  private let leastLikeness = Thresholds.StrideRhythm.leastLikeness.value
  private var hasTurning = false
  /// Whether the movement had the form of walking since the last judgement.
  private var sawForm = false

  init(_ segment: Segment, hasGyroscope: Bool, hasGravity: Bool, rateHertz: Double) {
    let carrier = WalkJudge.Carrier(segment)
    self.carrier = carrier
    let mayBeStep =
      carrier == .arm && hasGravity || (carrier == .trunk && (segment == .head || !hasGyroscope))
    stride = StrideRhythm(rateHertz: rateHertz, mayBeStep: mayBeStep)
    bounce = Bounce(rateHertz: rateHertz)
    tilt = Tilt(rateHertz: rateHertz)
    form = WalkingForm(rateHertz: rateHertz, isOnLeg: carrier == .leg, hasGravity: hasGravity)
    judge = WalkJudge(carrier, seesBounce: hasGravity)
  }

  /// The last judgement.
  var verdict: WalkJudge.Verdict { judge.verdict }

  /// Whether the last judgement was that it walks.
  @inline(__always)
  var isJudgedWalking: Bool {
    if case .yes = judge.verdict { true } else { false }
  }

  /// Whether the movement has the form of walking now.
  @inline(__always)
  var isLikeWalking: Bool { form.isLikeWalking }

  /// The stride of the last seconds; `nil` where nothing repeats well enough.
  // Asked with every sample: put in place, for a call would copy the whole.
  @inline(__always)
  var reading: StrideRhythm.Reading? {
    guard let reading = stride.reading, reading.likeness >= leastLikeness else {
      return nil
    }
    return reading
  }

  /// Seconds after which the bounce repeats, near an expected time; `nil` where it does not.
  func bounceRepetition(near seconds: Double) -> Double? { bounce.repetition(near: seconds) }

  /// The shortest step in seconds that lifts the body as far as a step does, by the size of the bounce.
  var shortestStep: Double {
    let least = carrier == .arm ? Thresholds.Judge.armExcursion : Thresholds.Judge.leastExcursion
    return bounce.step(lifting: least.value)
  }

  /// Half of what the force rises and falls by with a step, as a sine of this bounce would, in m/s².
  var weakRise: Double { 2.0.squareRoot() * bounce.size }

  /// Root mean square of the bounce in m/s².
  var bounceSize: Double { bounce.size }

  /// Begins anew with this movement, as if it had been there for ever.
  mutating func settle(force: Vector3, turning: Vector3?) {
    stride.settle(force: force, turning: turning)
    bounce.settle(on: force.length)
    tilt.settle(on: force)
    form.settle(on: force)
    judge.reset()
  }

  /// Takes the next grid sample; whether it is time for a new judgement.
  mutating func process(force: Vector3, turning: Vector3?, at time: SampleTime) -> Bool {
    hasTurning = turning != nil
    bounce.process(force.length)
    tilt.process(force)
    form.process(force, at: time)
    // An arm's swing is nearly a pure oscillation; between two judgements it must not be one all the time.
    sawForm = form.isLikeWalking || carrier == .arm && sawForm
    return stride.process(force: force, turning: turning)
  }

  /// Judges anew.
  ///
  /// - Parameters:
  ///   - evenStep: duration of the last steps in seconds, if they were even.
  ///   - isKnown: whether somebody is known to walk.
  mutating func judge(evenStep: Double?, isKnown: Bool) {
    stride.read(bounce: bounce)
    judge.judge(
      .init(
        reading: stride.reading, turning: hasTurning ? stride.turningSize : nil, tilt: tilt.size,
        recentTilt: tilt.recentSize,
        evenStep: evenStep, isLikeWalking: sawForm),
      bounce: bounce, isKnown: isKnown)
    sawForm = false
  }
}
