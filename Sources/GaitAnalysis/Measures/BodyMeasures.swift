import GaitModel

/// Everything that is measured beside the contacts: how far, how fast, how the foot lands, how trunk and knee
/// move. Each stage goes on by itself and is asked when a stride, a landing, a second or a bout is reported.
///
/// A stage may answer some time after the contact; `readyAt` says from when on it can, and nobody asks before
/// (`LateOutputs`).
struct BodyMeasures: Sendable {
  /// Whether any stage adds to strides; if none does, they are reported at once.
  let addsToStrides: Bool
  /// Whether any stage adds to landings; if none does, none is reported.
  let reportsLandings: Bool
  private var feet: FeetMeasures
  private var back: BackMeasures
  private var boutSpeed = BoutSpeed()
  /// Whether the body ran at the last full second.
  private var bodyRuns = false
  /// How many seconds of the bout that goes on were walked and not run.
  private var walkedSeconds = 0
  private var lean: LeanMeasures
  private var knees: Knees
  private var thorax: ThoraxMotion
  private var shocks: ShockAttenuation
  private var judge: LandingJudge

  init(rig: SensorRig, subject: Subject) {
    feet = FeetMeasures(rig: rig)
    back = BackMeasures(rig: rig, subject: subject)
    lean = LeanMeasures(rig: rig)
    knees = Knees(rig: rig, subject: subject)
    thorax = ThoraxMotion(rig: rig)
    shocks = ShockAttenuation(rig: rig)
    judge = LandingJudge(subject: subject)
    addsToStrides = feet.isWorn || back.isWorn || knees.isWorn || thorax.isWorn
    reportsLandings = feet.isWorn || back.isWorn || knees.seesYields || shocks.isWorn
  }

  /// Walking speed in m/s about a moment; `nil` while it is not known, or the person runs.
  ///
  /// The feet know best; without them the lower back does.
  func speed(at time: SampleTime) -> Double? {
    if runs(at: time) { return nil }
    return feet.speed(at: time) ?? back.speed(at: time)
  }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    feet.process(frame)
    back.process(frame)
    lean.process(frame)
    knees.process(frame)
    thorax.process(frame)
    shocks.process(frame)
  }

  /// How lively the trunk moved over the ten seconds before a moment; `nil` when no sensor on it delivers.
  func trunkDynamics(at time: SampleTime) -> TrunkDynamics.Reading? { back.dynamics(at: time) }

  /// How the trunk leaned at the last full second; `nil` when that is not known.
  var trunkLean: LeanMeasures.Reading? { lean.reading }

  /// Takes an initial contact of the body as it is reported.
  mutating func note(_ contact: InitialContact) {
    back.note(contact)
  }

  /// Takes a stride as it is reported, complete.
  mutating func note(_ stride: Stride) {
    lean.note(stride, &back.waves)
    feet.note(stride)
    back.note(stride)
  }

  /// From when on every stage may have what it adds to a stride; to ask before makes no sense.
  ///
  /// Knees and thorax look at a stride as soon as it has ended, for what they know of their axes changes with the
  /// next one; where they are worn they are asked from then on.
  func readyAt(_ stride: Stride) -> SampleTime {
    if knees.isWorn || thorax.isWorn { return stride.end }
    return max(stride.end, feet.readyAt(contact: stride.end, of: stride.side) ?? stride.end)
  }

  /// From when on every stage may have what it adds to a landing; as for a stride.
  func readyAt(_ strike: HeelStrike) -> SampleTime {
    let time = strike.time
    if knees.seesYields { return time }
    let foot = feet.readyAt(contact: time, of: strike.side) ?? time
    let low = back.readyAt(contact: time) ?? time
    let shock = shocks.readyAt(contact: time, of: strike.side) ?? time
    return max(max(foot, low), shock)
  }

  /// Adds to a stride what is known by now; whether nothing more will come.
  ///
  /// Every sample before `now` has been taken, and none of `now` or later.
  mutating func complete(_ stride: inout Stride, at now: SampleTime) -> Bool {
    let foot = feet.complete(&stride, at: now)
    let low = back.complete(&stride, at: now, addsLength: !feet.isWorn && !mayRun(stride))
    let knee = knees.complete(&stride)
    let trunk = thorax.complete(&stride)
    return foot && low && knee && trunk
  }

  /// Adds to a landing what is known by now; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike, at now: SampleTime) -> Bool {
    let foot = feet.complete(&strike, at: now)
    let low = back.complete(&strike, at: now)
    let speed = speed(at: strike.time)
    let leg = knees.complete(&strike, speed: speed)
    let shock = shocks.complete(&strike)
    judge.judge(
      &strike, leg: leg.seen, reason: leg.reason, speed: speed,
      comparesWithUsual: back.isWorn || feet.isWorn(strike.side))
    if bodyRuns { strike.withholdVerdict(.running) }
    return foot && low && leg.isComplete && shock
  }

  /// From now on nothing is said of what knee and shank of a leg do after its foot's contacts: their clocks are apart.
  mutating func withholdLandings(of side: Side) {
    knees.withholdLandings(of: side)
    shocks.withholdLandings(of: side)
  }

  /// Takes a landing as it is reported, complete.
  mutating func note(_ strike: HeelStrike) {
    judge.note(strike)
  }

  /// Adds what is known at a full second; `runs`: whether the body's steps are those of running, `isBout`: whether what is
  /// walked is a bout already.
  mutating func complete(_ second: inout SecondSummary, runs: Bool, isBout: Bool) {
    lean.note(second)
    knees.findStanding()
    back.gather(at: second.time)
    bodyRuns = runs || isRunning(second)
    guard second.walking else { return }
    second.running = bodyRuns
    if isBout, !bodyRuns { walkedSeconds += 1 }
    if let speed = feet.speed(at: second.time) { back.learn(fromFeet: speed, at: second.time) }
    second.speedMetresPerSecond = speed(at: second.time)
    if isBout { boutSpeed.note(second) }
  }

  /// Whether a stride may be one of running: as quick as those, and no seconds have shown yet that it is a walk.
  private func mayRun(_ stride: Stride) -> Bool {
    bodyRuns
      || stride.durationSeconds < 120 / Thresholds.Running.cadence.value
        && walkedSeconds < Int(Thresholds.Running.judgedSeconds.value)
  }

  /// Adds what is known of a bout, and forgets it.
  mutating func complete(_ bout: inout WalkingBout) {
    walkedSeconds = 0
    feet.complete(&bout)
    back.complete(&bout)
    boutSpeed.complete(&bout)
    thorax.complete(&bout)
  }

  /// Whether the person was seen to run within the last seconds: no pace of walking is reported then.
  func runs(at time: SampleTime) -> Bool { bodyRuns || feet.runs(at: time) }

  /// Whether cadence and bounce of the trunk are those of running.
  private func isRunning(_ second: SecondSummary) -> Bool {
    guard second.walking, let cadence = second.cadenceStepsPerMinute,
      let bounce = back.dynamics(at: second.time)?.bounce
    else { return false }
    return cadence > Thresholds.Dynamics.runningCadence.value
      && bounce > Thresholds.Dynamics.runningBounce.value
  }

  /// What has just been found wrong with a sensor.
  var notices: [QualityNotice] { feet.notices }

  /// Forgets the notices, which have been reported.
  mutating func forgetNotices() {
    feet.forgetNotices()
  }

  /// What is missing so far, and why.
  var notComputed: [NotComputed] {
    var missing = feet.notComputed
    if let reason = reasonAgainstSpeed {
      missing.append(NotComputed(.walkingSpeed, reason: reason))
    }
    return missing + MissingLandingMeasures.list(knees: knees, thorax: thorax, shocks: shocks)
      + back.notComputed
  }

  /// Why no walking speed was reported; `nil` when one was.
  private var reasonAgainstSpeed: MissingReason? {
    guard !boutSpeed.sawSpeed else { return nil }
    if feet.isWorn { return feet.reasonAgainstSpeed }
    return back.isWorn ? .needsMoreSteps : .needsSpeedSensor
  }
}
