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
  private var back: BackMeasures
  private var knees: Knees
  private var thorax: ThoraxMotion
  private var shocks: ShockAttenuation

  init(rig: SensorRig, subject: Subject) {
    back = BackMeasures(rig: rig)
    knees = Knees(rig: rig, subject: subject)
    thorax = ThoraxMotion(rig: rig)
    shocks = ShockAttenuation(rig: rig)
    addsToStrides = knees.isWorn || thorax.isWorn
    tellsLandings = knees.isWorn || shocks.isWorn
  }

  /// Walking speed in m/s about a moment; `nil` while it is not known.
  func speed(at time: SampleTime) -> Double? { nil }

  /// Takes an admitted sample; `isUsable`: whether its unit and rate may be believed.
  mutating func process(_ admission: SensorIntake.Admission, isUsable: Bool) {
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
  }

  /// Takes a stride as it is told, complete.
  mutating func note(_ stride: Stride) {
  }

  /// Adds to a stride what is known by now; whether nothing more will come.
  ///
  /// Every sample before `now` has been taken, and none of `now` or later.
  mutating func complete(_ stride: inout Stride, at now: SampleTime) -> Bool {
    let knee = knees.complete(&stride)
    let trunk = thorax.complete(&stride)
    return knee && trunk
  }

  /// Adds to a landing what is known by now; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike, at now: SampleTime) -> Bool {
    let knee = knees.complete(&strike, speed: speed(at: strike.time))
    let shock = shocks.complete(&strike)
    return knee && shock
  }

  /// Adds what is known at a full second.
  mutating func complete(_ second: inout SecondSummary) {
    knees.findStanding()
  }

  /// Adds what is known of a bout, and forgets it.
  mutating func complete(_ bout: inout WalkingBout) {
    thorax.complete(&bout)
  }

  /// What is missing so far, and why.
  var notComputed: [NotComputed] {
    MissingLandingMeasures.list(knees: knees, thorax: thorax, shocks: shocks)
  }
}
