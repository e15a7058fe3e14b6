import GaitModel

/// Pace, how little relief the walk gives between steps, walking and standing in turn, and rests leaning forward.
///
/// The rules are values of their own (`PaceKeeper`, `StrollRule`, `StopAndGoRule`, `LeanRule`); here they are fed
/// and their events become flags.
struct LoadingAssessments: Sendable {
  /// What a full second brings besides the second itself.
  struct Evidence: Sendable {
    /// How lively the trunk moves.
    var dynamics: TrunkDynamics.Reading?
    /// Range of the arm that swings most in rad; 0 for one that hangs still, `nil` for one that is busy.
    var armRange: Double?
    /// How the trunk leans.
    var lean: LeanMeasures.Reading?
    /// Whether the person runs: that has neither a pace of walking nor an index.
    var runs = false
  }

  private let scale: PaceScale
  private var pace: PaceKeeper
  private var stroll = StrollRule()
  private var stopAndGo = StopAndGoRule()
  private var lean = LeanRule()
  private var strollFlag = OpenFlag()
  private var stopAndGoFlag = OpenFlag()
  private var leanFlag = OpenFlag()
  /// A stroll that ended with its bout, until the next second reports it.
  private var ended: StrollRule.Event?
  private var settledSeconds = 0
  private var hasIndex = false

  init(subject: Subject) {
    scale = PaceScale(subject: subject)
    pace = PaceKeeper(scale: scale)
  }

  /// Judges a full second: adds pace and index to it, and flags to `flags`.
  mutating func complete(
    _ second: inout SecondSummary, facts: SecondFacts, evidence: Evidence, into flags: inout [WalkFlag]
  ) {
    emit(ended, at: second.reported, into: &flags)
    ended = nil
    if !evidence.runs { pace.complete(&second, boutStart: facts.boutStart) }
    if second.walking, let start = facts.boutStart {
      let index = index(of: second, evidence, boutStart: start)
      second.staticLoadingIndex = index?.value
      let event = stroll.process(index, isTurning: facts.isTurning, at: second.time, boutStart: start)
      emit(event, at: second.reported, into: &flags)
    }
    let visit = stopAndGo.process(at: second.time, isWalking: second.walking, boutStart: facts.boutStart)
    emit(visit, at: second.reported, into: &flags)
    let rest = lean.process(
      evidence.lean, isWalking: second.walking, boutStart: facts.boutStart, at: second.time)
    emit(rest, at: second.reported, into: &flags)
  }

  /// Adds pace to a bout that has ended, and ends what ends with it.
  mutating func complete(_ bout: inout WalkingBout) {
    pace.complete(&bout)
    ended = stroll.close(at: bout.end) ?? ended
    stopAndGo.note(bout, isUnhurried: scale.isUnhurried(bout))
  }

  /// Ends every flag that is on, when the recording ends.
  mutating func finish(at time: SampleTime, into flags: inout [WalkFlag]) {
    emit(ended ?? stroll.close(), at: time, into: &flags)
    emit(stopAndGo.close(), at: time, into: &flags)
    emit(lean.close(), at: time, into: &flags)
  }

  /// What is missing so far, and why.
  var notComputed: [NotComputed] {
    guard settledSeconds > 0, !hasIndex else { return [] }
    return [NotComputed(.staticLoadingIndex, reason: .needsTwoPaceSources)]
  }

  // MARK: Steps of the above

  /// The index of a second, once the bout has lasted long enough.
  private mutating func index(
    of second: SecondSummary, _ evidence: Evidence, boutStart: SampleTime
  ) -> LoadingIndex? {
    guard !evidence.runs, second.time.seconds(since: boutStart) >= Thresholds.Loading.settling.value else {
      return nil
    }
    settledSeconds += 1
    let index = LoadingIndex(
      LoadingEvidence(
        cadence: second.cadenceStepsPerMinute, bounce: evidence.dynamics?.bounce, armRange: evidence.armRange,
        turning: evidence.dynamics?.turning), moderateCadence: scale.moderateCadence)
    if index != nil { hasIndex = true }
    return index
  }

  private mutating func emit(
    _ event: StrollRule.Event?, at reported: SampleTime, into flags: inout [WalkFlag]
  ) {
    switch event {
    case .began(let stroll):
      flags.append(
        strollFlag.raise(
          WalkFlag(
            kind: .staticLoading, start: stroll.start, fired: reported, reported: reported,
            value: stroll.mean,
            reasons: stroll.reasons, isProxy: stroll.isProxy)))
    case .ended(let stroll):
      let flag = strollFlag.end(at: stroll.end, reported: reported, value: stroll.mean)
      if let flag { flags.append(flag) }
    case nil: break
    }
  }

  private mutating func emit(
    _ event: StopAndGoRule.Event?, at reported: SampleTime, into flags: inout [WalkFlag]
  ) {
    switch event {
    case .began(let pattern):
      let pace: FlagReason = pattern.basis == .speed ? .walkingSpeed : .cadence
      flags.append(
        stopAndGoFlag.raise(
          WalkFlag(
            kind: .stopAndGo, start: pattern.start, fired: reported, reported: reported,
            value: Double(pattern.pauses), reasons: [.pauses, pace])))
    case .ended(let pattern):
      let flag = stopAndGoFlag.end(at: pattern.end, reported: reported, value: Double(pattern.pauses))
      if let flag { flags.append(flag) }
    case nil: break
    }
  }

  private mutating func emit(
    _ event: LeanRule.Event?, at reported: SampleTime, into flags: inout [WalkFlag]
  ) {
    switch event {
    case .began(let rest):
      flags.append(
        leanFlag.raise(
          WalkFlag(
            kind: .decompressionPause, start: rest.start, fired: reported, reported: reported,
            value: rest.degrees, reasons: [.forwardLean], isProxy: rest.isProxy))
      )
    case .ended(let rest):
      let flag = leanFlag.end(
        at: rest.end, reported: reported, value: rest.degrees)
      if let flag { flags.append(flag) }
    case nil: break
    }
  }
}

extension StrollRule.Stroll {
  /// What the index rests on: components by what they add to it, without those that add nothing.
  fileprivate var reasons: [FlagReason] {
    LoadingIndex.Component.allCases.filter { shares[$0.rawValue] > 0 }
      .sorted { (-shares[$0.rawValue], $0.rawValue) < (-shares[$1.rawValue], $1.rawValue) }.map { $0.reason }
  }
}

extension ArmWalk {
  /// Range of the arm that swings most at a full second in rad: 0 of arms that hang still, `nil` when all are busy
  /// or cannot be determined.
  func liveliestRange(at second: SampleTime) -> Double? {
    var greatest: Double?
    for index in arms.indices {
      guard let seen = reading(of: index, at: second), seen.isKnown else { continue }
      let range = seen.state == .swinging ? seen.range : 0
      greatest = max(greatest ?? range, range)
    }
    return greatest
  }
}
