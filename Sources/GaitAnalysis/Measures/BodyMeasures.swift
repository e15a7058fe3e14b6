import GaitModel

/// Everything that is measured beside the contacts: how far, how fast, how the foot lands, how trunk and knee
/// move. Each stage goes on by itself and is asked when a stride, a landing, a second or a bout is told.
///
/// Strides and landings are asked about again and again until every stage has given what it has
/// (`LateOutputs`), so a stage may answer some time after the contact.
struct BodyMeasures: Sendable {
  /// Whether any stage adds to strides; if none does, they are told at once.
  let addsToStrides: Bool
  /// Whether any stage adds to landings; if none does, none is told.
  let tellsLandings: Bool
  private var feet: FeetMeasures
  private var back: BackMeasures
  private var pace = BoutSpeed()
  private var knees: Knees
  private var thorax: ThoraxMotion
  private var shocks: ShockAttenuation

  init(rig: SensorRig, subject: Subject) {
    feet = FeetMeasures(rig: rig)
    back = BackMeasures(rig: rig, subject: subject)
    knees = Knees(rig: rig, subject: subject)
    thorax = ThoraxMotion(rig: rig)
    shocks = ShockAttenuation(rig: rig)
    addsToStrides = feet.isWorn || back.isWorn || knees.isWorn || thorax.isWorn
    tellsLandings = feet.isWorn || back.isWorn || knees.isWorn || shocks.isWorn
  }

  /// Walking speed in m/s about a moment, from the feet where they tell it, else from the back; `nil` while it is
  /// not known, and while the person runs.
  func speed(at time: SampleTime) -> Double? {
    feet.runs(at: time) ? nil : feet.speed(at: time) ?? back.speed(at: time)
  }

  /// Takes an admitted sample; `isUsable`: whether its unit and rate may be believed.
  mutating func process(_ admission: SensorIntake.Admission, isUsable: Bool) {
    feet.process(admission, isUsable: isUsable)
    back.process(admission, isUsable: isUsable)
    guard isUsable else { return }
    knees.process(admission)
    thorax.process(admission)
    shocks.process(admission)
  }

  /// How lively the trunk moved over the ten seconds before a moment; `nil` when no sensor on it delivers.
  func trunkDynamics(at time: SampleTime) -> TrunkDynamics.Reading? { back.dynamics(at: time) }

  /// Takes an initial contact of the body as it is told.
  mutating func note(_ contact: InitialContact) {
    back.note(contact)
  }

  /// Takes a stride as it is told, complete.
  mutating func note(_ stride: Stride) {
    feet.note(stride)
    back.note(stride)
  }

  /// Adds to a stride what is known by now; whether nothing more will come.
  ///
  /// Every sample before `now` has been taken, and none of `now` or later.
  mutating func complete(_ stride: inout Stride, at now: SampleTime) -> Bool {
    let foot = feet.complete(&stride, at: now)
    let trunk = back.complete(&stride, at: now)
    let knee = knees.complete(&stride)
    let chest = thorax.complete(&stride)
    return foot && trunk && knee && chest
  }

  /// Adds to a landing what is known by now; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike, at now: SampleTime) -> Bool {
    let foot = feet.complete(&strike, at: now)
    let trunk = back.complete(&strike, at: now)
    let knee = knees.complete(&strike, speed: speed(at: strike.time))
    let shock = shocks.complete(&strike)
    return foot && trunk && knee && shock
  }

  /// Adds what is known at a full second.
  mutating func complete(_ second: inout SecondSummary) {
    knees.findStanding()
    back.gather(at: second.time)
    guard second.walking else { return }
    if let speed = feet.speed(at: second.time) { back.learn(fromFeet: speed, at: second.time) }
    second.speedMetresPerSecond = speed(at: second.time)
    pace.note(second)
  }

  /// Adds what is known of a bout, and forgets it.
  mutating func complete(_ bout: inout WalkingBout) {
    back.complete(&bout)
    pace.complete(&bout)
    feet.complete(&bout)
    thorax.complete(&bout)
  }

  /// Whether the person was seen to run within the last seconds: no pace of walking is told then.
  func runs(at second: SampleTime) -> Bool { feet.runs(at: second) }

  /// What has just been found wrong with a sensor.
  var notices: [QualityNotice] { feet.notices }

  /// Forgets the notices, which have been told.
  mutating func forgetNotices() {
    feet.forgetNotices()
  }

  /// What is missing so far, and why.
  var notComputed: [NotComputed] {
    var missing = feet.notComputed
    if !pace.sawSpeed {
      let reason = "needs a few steps with a sensor on a foot, at the pelvis or at the lower back"
      missing.append(
        NotComputed(
          metric: "walking_speed_mps", reason: feet.isWorn ? feet.reasonAgainstSpeed ?? reason : reason))
    }
    return missing + MissingLandingMeasures.list(knees: knees, thorax: thorax, shocks: shocks)
      + back.notComputed
  }
}
