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
  private var lean: LeanMeasures

  init(rig: SensorRig, subject: Subject) {
    addsToStrides = false
    tellsLandings = false
    back = BackMeasures(rig: rig)
    lean = LeanMeasures(rig: rig)
  }

  /// Takes an admitted sample; `isUsable`: whether its unit and rate may be believed.
  mutating func process(_ admission: SensorIntake.Admission, isUsable: Bool) {
    back.process(admission, isUsable: isUsable)
    lean.process(admission, isUsable: isUsable)
  }

  /// How lively the trunk moved over the ten seconds before a moment; `nil` when no sensor on it delivers.
  func trunkDynamics(at time: SampleTime) -> TrunkDynamics.Reading? { back.dynamics(at: time) }

  /// How the trunk leaned at the last full second; `nil` when that is not known.
  var trunkLean: LeanMeasures.Reading? { lean.reading }

  /// Takes an initial contact of the body as it is told.
  mutating func note(_ contact: InitialContact) {
  }

  /// Takes a stride as it is told, complete.
  mutating func note(_ stride: Stride) {
    lean.note(stride)
  }

  /// Adds to a stride what is known by now; whether nothing more will come.
  ///
  /// Every sample before `now` has been taken, and none of `now` or later.
  mutating func complete(_ stride: inout Stride, at now: SampleTime) -> Bool {
    true
  }

  /// Adds to a landing what is known by now; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike, at now: SampleTime) -> Bool {
    true
  }

  /// Adds what is known at a full second.
  mutating func complete(_ second: inout SecondSummary) {
    lean.note(second)
  }

  /// Adds what is known of a bout, and forgets it.
  mutating func complete(_ bout: inout WalkingBout) {
  }

  /// What is missing so far, and why.
  var notComputed: [NotComputed] { [] }
}
