public import GaitModel
public import GaitWords

/// At most one kind cue at a time, from what the analysis reports.
///
/// Once a full second it decides, and `decision` says what and why. In this order:
///
/// 1. Silence: in the first minute, within 25 s of anything said, just before an interval's own words, in pauses,
///    while standing and just after, on turns, while the data are unclear (which is said, once), and when enough
///    was said. The gap grows with every improvement.
/// 2. Praise for a tip that has worked. Until then nothing else is said. A tip that still holds after a
///    minute was ignored; after three times it sleeps for the walk.
/// 3. The weightiest tip that holds, is awake and was not given of late: pace, arms, landing, chest; one on
///    landing and one on pace keep a minute apart. There is never more advice than praise: a tip must be preceded
///    by praise of its own. None at all while one arm holds something, which is said once.
/// 4. Praise for what is good, when a tip waits for it, or every few minutes.
///
/// A pure value: the same outputs give the same cues. Its memory does not grow with the walk.
public struct Coach: Equatable, Sendable {
  /// The language of its sentences.
  public let language: Language
  /// The latest decision; `nil` before the first second.
  public private(set) var decision: CoachDecision?
  /// How often something was praised.
  public private(set) var praises = 0
  /// How often a tip was given.
  public private(set) var tips = 0

  private let plannedCadence: Double?
  private var evidence = WalkEvidence()
  private var memory = CueMemory()
  private var begin: SampleTime?
  private var lastSaid: SampleTime?
  private var waiting: WaitingTip?
  private var earned: EarnedPraise?

  /// Praise that waits for its moment.
  private struct EarnedPraise: Equatable, Sendable {
    let praise: CueProposal
    let since: SampleTime
  }

  /// A tip whose answer is awaited.
  private struct WaitingTip: Equatable, Sendable {
    let id: CueID
    let said: SampleTime
    var lastHeld: SampleTime
  }

  /// A coach.
  ///
  /// - Parameter plannedCadence: The cadence that a plan aims at, in steps per minute; `nil` for the walker's own
  ///   of the first minutes.
  public init(language: Language, plannedCadence: Double? = nil) {
    self.language = language
    self.plannedCadence = plannedCadence
  }

  // MARK: Taking

  /// Takes an output of the analysis; a cue comes with a full second only.
  ///
  /// - Parameters:
  ///   - isResting: Whether the interval walk rests, so that nothing is to be said.
  ///   - secondsToAnnouncement: When the interval's own words come next, if that is known.
  public mutating func take(
    _ output: GaitOutput, isResting: Bool = false, secondsToAnnouncement: Double? = nil
  ) -> Cue? {
    switch output {
    case .second(let second):
      if begin == nil { begin = second.reported }
      evidence.take(second)
      let decided = decide(
        at: second, isResting: isResting, secondsToAnnouncement: secondsToAnnouncement)
      decision = decided
      guard case .speak(let cue) = decided else { return nil }
      return cue
    case .heelStrike(let strike): evidence.take(strike)
    case .flag(let flag): evidence.take(flag)
    case .quality(let notice): evidence.take(notice)
    case .stride(let stride): evidence.take(stride)
    case .initialContact, .finalContact, .armSwing, .bout: break
    }
    return nil
  }

  /// Something else was said: the coach keeps its distance from it.
  public mutating func heard(at time: SampleTime) {
    lastSaid = time
  }

  /// The walker says that the tip of a moment ago was wrong: it sleeps for the walk.
  ///
  /// - Returns: The tip, and the stretch of the walk around it; `nil` when none was given of late.
  public mutating func reject(at time: SampleTime) -> NoteLine.WrongTip? {
    guard let (id, said) = memory.latestTip, time.seconds(since: said) <= Thresholds.Coach.rejectable.value
    else {
      return nil
    }
    memory.putToSleep(id)
    if waiting?.id == id { waiting = nil }
    earned = nil
    let around = Thresholds.Coach.labelled.value
    return NoteLine.WrongTip(
      id: id.rawValue, start: max(.zero, said.advanced(bySeconds: -around)),
      end: said.advanced(bySeconds: around))
  }

  // MARK: Deciding

  private mutating func decide(
    at second: SecondSummary, isResting: Bool, secondsToAnnouncement: Double?
  ) -> CoachDecision {
    let now = second.reported
    let rules = CueRules(evidence: evidence, plannedCadence: plannedCadence, now: second.time)
    followUp(rules, at: now, isWalking: second.walking && !isResting)
    if isResting { return .silent(.resting) }
    if !second.walking { return .silent(.standing) }
    if let begin, now.seconds(since: begin) < Thresholds.Coach.firstCue.value { return .silent(.early) }
    if let lastSaid, now.seconds(since: lastSaid) < gap { return .silent(.recent) }
    if let secondsToAnnouncement, secondsToAnnouncement < Thresholds.Coach.beforeAnnouncement.value {
      return .silent(.announcement)
    }
    if isUnclear(at: now) { return sayUnclear(at: now) }
    if evidence.walkingStreak < Thresholds.Coach.settling.value { return .silent(.settling) }
    if let turn = evidence.lastTurn, second.time.seconds(since: turn) <= Thresholds.Coach.turnRest.value {
      return .silent(.turning)
    }
    if memory.isFull(at: now) { return .silent(.enough) }
    if let earned {
      self.earned = nil
      memory.noteImprovement()
      return praise(earned.praise, at: now)
    }
    if waiting != nil { return .silent(.trying) }
    return advise(rules, at: now)
  }

  private mutating func advise(_ rules: CueRules, at now: SampleTime) -> CoachDecision {
    var silence = Silence.content
    if rules.armIsStill {
      silence = .armIsStill
      if !memory.wasSaid(.armsStill), let tip = rules.tip(.armsStill) {
        if praises > tips { return advise(tip, at: now) }
        silence = .praiseFirst
      }
    } else if let tip = waitingTip(rules, at: now) {
      if praises > tips { return advise(tip, at: now) }
      silence = .praiseFirst
    }
    let isOwed = silence == .praiseFirst
    if let good = spontaneousPraise(rules, at: now, isOwed: isOwed) { return praise(good, at: now) }
    return .silent(silence)
  }

  /// The first tip that holds and may be given.
  private func waitingTip(_ rules: CueRules, at now: SampleTime) -> CueProposal? {
    for id in CueRules.tips where id != .armsStill && memory.mayGive(id, at: now) {
      if let tip = rules.tip(id) { return tip }
    }
    return nil
  }

  /// The praise that holds and was given the longest ago.
  private func spontaneousPraise(
    _ rules: CueRules, at now: SampleTime, isOwed: Bool
  ) -> CueProposal? {
    // Without a tip that waits for it, praise is as rare as its own repetition.
    if !isOwed, let last = memory.lastPraise ?? begin,
      now.seconds(since: last) < Thresholds.Coach.praiseRepeat.value
    {
      return nil
    }
    var held = CueRules.praise.compactMap { rules.praise($0) }
    // Praise of the pace and a word on a slow stroll do not go well together, where there is other praise.
    if held.count > 1, rules.tip(.slowStroll) != nil { held.removeAll { $0.id == .paceGood } }
    return held.min { memory.lastTime($0.id) ?? .distantPast < memory.lastTime($1.id) ?? .distantPast }
  }

  // MARK: Speaking

  private mutating func advise(_ tip: CueProposal, at now: SampleTime) -> CoachDecision {
    tips += 1
    waiting = WaitingTip(id: tip.id, said: now, lastHeld: now)
    return speak(tip, at: now)
  }

  private mutating func praise(_ proposal: CueProposal, at now: SampleTime) -> CoachDecision {
    praises += 1
    return speak(proposal, at: now)
  }

  private mutating func speak(_ proposal: CueProposal, at now: SampleTime) -> CoachDecision {
    memory.note(proposal.id, at: now)
    lastSaid = now
    let said = Said(
      id: proposal.id.rawValue, text: Words.cue(proposal.id, proposal.values, in: language),
      language: language.rawValue)
    return .speak(
      Cue(
        reported: now, said: said, value: proposal.value, unit: proposal.unit, reason: proposal.reason))
  }

  // MARK: Answers

  /// Looks after the tip whose answer is awaited, and after the praise that it has earned.
  private mutating func followUp(_ rules: CueRules, at now: SampleTime, isWalking: Bool) {
    // What came of a tip before a rest cannot be known after it, nor can what came long ago.
    guard isWalking else {
      waiting = nil
      earned = nil
      return
    }
    if let earned, now.seconds(since: earned.since) > Thresholds.Coach.longestGap.value {
      self.earned = nil
    }
    guard var tip = waiting else { return }
    if rules.tip(tip.id) != nil { tip.lastHeld = now }
    waiting = tip
    let sinceSaid = now.seconds(since: tip.said)
    if now.seconds(since: tip.lastHeld) >= Thresholds.Coach.success.value {
      waiting = nil
      earned = CueRules.earned(after: tip.id).map { EarnedPraise(praise: $0, since: now) }
    } else if sinceSaid >= Thresholds.Coach.response.value {
      waiting = nil
      memory.noteIgnored(tip.id)
    }
  }

  /// The gap after anything said: longer with every improvement.
  private var gap: Double {
    min(
      Thresholds.Coach.leastGap.value * Double(1 + memory.improvements), Thresholds.Coach.longestGap.value)
  }

  // MARK: Data

  private func isUnclear(at now: SampleTime) -> Bool {
    if let fault = evidence.lastFault, now.seconds(since: fault) < Thresholds.Coach.faultRest.value {
      return true
    }
    return evidence.holds(inLast: Thresholds.Coach.trustWindow.value) { $0.isTrusted } != true
  }

  /// Says that the data are unclear when they have been for long, and it was not said of late.
  private mutating func sayUnclear(at now: SampleTime) -> CoachDecision {
    let isLong = evidence.holds(inLast: Thresholds.Coach.unsureWindow.value) { !$0.isTrusted } == true
    let wasSaid = memory.lastTime(.dataUnsure).map {
      now.seconds(since: $0) < Thresholds.Coach.unsureRepeat.value
    }
    guard isLong, wasSaid != true else { return .silent(.unsure) }
    return speak(CueProposal(id: .dataUnsure, reason: .unsure), at: now)
  }
}

extension SampleTime {
  /// Before anything that ever happened.
  static let distantPast = SampleTime(nanoseconds: .min)
}
