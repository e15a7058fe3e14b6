import GaitModel

/// The rules that turn measures into pace, into the index of static loading and into flags.
///
/// Each rule looks at full seconds, and at what was reported since the last one. Flags wait in `flags` until the
/// caller has reported them.
struct WalkAssessments: Sendable {
  /// Flags that the last call raised or ended, dated by `second.reported`.
  private(set) var flags: [WalkFlag] = []
  private var loading: LoadingAssessments
  private var landings = LandingFlags()
  private var armFlags: ArmFlags

  init(rig: SensorRig, subject: Subject) {
    armFlags = ArmFlags(rig: rig)
    flags.reserveCapacity(16)
    loading = LoadingAssessments(subject: subject)
  }

  /// Judges a full second and adds pace and index to it.
  mutating func complete(
    _ second: inout SecondSummary, facts: SecondFacts, measures: borrowing BodyMeasures,
    arms: borrowing ArmWalk
  ) {
    flags.removeAll(keepingCapacity: true)
    let evidence = LoadingAssessments.Evidence(
      dynamics: measures.trunkDynamics(at: second.time), armRange: arms.liveliestRange(at: second.time),
      lean: measures.trunkLean, runs: measures.runs(at: second.time))
    loading.complete(&second, facts: facts, evidence: evidence, into: &flags)
    landings.judge(at: second.time, reported: second.reported, into: &flags)
    armFlags.complete(second, facts: facts, arms: arms, into: &flags)
  }

  /// Takes a landing as it is reported, complete.
  mutating func note(_ strike: HeelStrike) {
    landings.note(strike)
  }

  /// Adds to a bout that has ended.
  mutating func complete(_ bout: inout WalkingBout) {
    loading.complete(&bout)
  }

  /// Ends every flag that is still on, when the recording ends.
  mutating func finish(at time: SampleTime) {
    flags.removeAll(keepingCapacity: true)
    loading.finish(at: time, into: &flags)
    landings.finish(at: time, into: &flags)
    armFlags.finish(at: time, into: &flags)
  }

  /// What is missing so far, and why.
  var notComputed: [NotComputed] { loading.notComputed }
}
