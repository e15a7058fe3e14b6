public import GaitModel
public import GaitWords

/// A walk in intervals: ready → warm-up → walk → pause → walk → … → over.
///
/// - Ready until somebody walks. The warm-up and the intervals count seconds of walking; standing stops their
///   clock and nothing else.
/// - An interval ends at its target, at the walker's mark or wish, when a rest leaning forward is recognised,
///   or after standing for half a minute. All of them begin a pause.
/// - A pause lasts until walking goes on: some seconds of it after standing, or half a minute without standing.
///   "Better" in a pause is the relief; without data it also starts the next interval.
/// - Without data the clock goes on by time, for as long as somebody walked when they broke off; the gap is said
///   and marked.
/// - After the last interval of a plan, or on a wish, it is over.
///
/// A pure value whose time comes from outputs, journalled ticks and marks alone: the same again gives the same
/// again.
public struct IntervalWalk: Equatable, Sendable {
  /// Where a walk stands.
  public enum Phase: String, Sendable {
    case ready
    case warmUp = "warm_up"
    case walk
    case pause
    case over
  }

  /// What is walked.
  public let plan: IntervalPlan
  /// Where the walk stands.
  public private(set) var phase = Phase.ready
  /// Whether there are no data at the moment.
  public private(set) var isBlind = false

  private let language: Language
  private var tally = IntervalTally()
  /// Up to when time was counted.
  private var now: SampleTime?
  /// The last full second with data.
  private var lastSecond: SampleTime?
  private var wasWalking = false
  /// Seconds of walking in this phase.
  private var phaseWalked = 0.0
  private var walkingInARow = 0.0
  private var standingInARow = 0.0
  private var hasAnnouncedMinute = false
  private var pause: Pause?
  private var spoken: [CoachOutput] = []

  /// A pause that goes on.
  private struct Pause: Equatable, Sendable {
    let start: SampleTime
    let basis: PauseEvent.Basis
    /// Whether the walker has come to a stand, or has said that walking goes on.
    var mayEnd: Bool
    var relief: Double?
    var hasBeenReady = false
  }

  /// A walk by a plan.
  public init(plan: IntervalPlan, language: Language) {
    self.plan = plan
    self.language = language
  }

  /// Number of the interval, from 1; 0 before the first.
  public var interval: Int { tally.intervals }

  /// Seconds walked so far, pauses left out.
  public var walkingSeconds: Double { tally.walking }

  /// Seconds of walking to the pause; `nil` outside an interval, or without a target.
  public var restSeconds: Double? {
    phase == .walk ? plan.walkSeconds.map { max(0, $0 - phaseWalked) } : nil
  }

  /// Seconds since the pause began; `nil` outside one.
  public var pauseSeconds: Double? {
    guard let pause, let now else { return nil }
    return now.seconds(since: pause.start)
  }

  /// The sums so far.
  public var totals: IntervalTotals { tally.totals(of: plan) }

  /// Seconds of walking until the interval says something by itself; `nil` when that is not known.
  public var secondsToAnnouncement: Double? {
    switch phase {
    case .warmUp: return max(0, plan.warmUpSeconds - phaseWalked)
    case .walk:
      guard let target = plan.walkSeconds else { return nil }
      let rest = max(0, target - phaseWalked)
      guard announcesMinute(of: target), !hasAnnouncedMinute else { return rest }
      return max(0, rest - Thresholds.Interval.lastMinute.value)
    case .ready, .pause, .over: return nil
    }
  }

  // MARK: Inputs

  /// Takes an output of the analysis; gives what there is to say.
  public mutating func take(_ output: GaitOutput) -> [CoachOutput] {
    switch output {
    case .second(let second): take(second)
    case .flag(let flag) where flag.kind == .decompressionPause: take(flag)
    default: break
    }
    return said()
  }

  /// Lets time pass without data.
  public mutating func advance(to time: SampleTime) -> [CoachOutput] {
    pass(to: time)
    return said()
  }

  /// Takes what the walker says.
  public mutating func take(_ mark: WalkMark, note: String, at time: SampleTime) -> [CoachOutput] {
    pass(to: time)
    switch mark {
    case .symptom: takeSymptom(note, at: time)
    case .pause: takePauseWish(at: time)
    case .end: end(at: time)
    case .note: break
    }
    return said()
  }

  /// Ends the walk, if nobody has.
  public mutating func finish(at time: SampleTime) -> [CoachOutput] {
    pass(to: time)
    end(at: time)
    return said()
  }

  private mutating func said() -> [CoachOutput] {
    defer { spoken.removeAll(keepingCapacity: true) }
    return spoken
  }

  // MARK: Time

  private mutating func take(_ second: SecondSummary) {
    pass(to: second.reported)
    if isBlind, let lastSecond { see(after: lastSecond, at: second.reported) }
    lastSecond = second.reported
    wasWalking = second.walking
    if second.walking {
      walkingInARow += 1
      standingInARow = 0
    } else {
      walkingInARow = 0
      standingInARow += 1
      pause?.mayEnd = true
    }
    switch phase {
    case .ready:
      if second.walking { beginWarmUp(at: second.reported) }
    case .warmUp, .walk:
      if standingInARow >= Thresholds.Interval.standing.value {
        beginPause(.standing, at: second.reported)
      }
    case .pause: walkOnIfWalking(at: second.reported)
    case .over: break
    }
  }

  /// Counts the time up to `time`.
  private mutating func pass(to time: SampleTime) {
    guard let before = now else {
      now = time
      return
    }
    guard time > before else { return }
    now = time
    if !isBlind, phase != .over, let lastSecond,
      time.seconds(since: lastSecond) >= Thresholds.Interval.blind.value
    {
      isBlind = true
      tell(.signalLost, at: time, saying: .dataLost)
    }
    switch phase {
    case .ready, .over: break
    case .warmUp, .walk:
      guard wasWalking else { return }
      let step = time.seconds(since: before)
      phaseWalked += step
      tally.walk(step, isBlind: isBlind)
      reachTargets(at: time)
    case .pause: beReadyIfLong(at: time)
    }
  }

  private mutating func see(after lost: SampleTime, at time: SampleTime) {
    isBlind = false
    walkingInARow = 0
    standingInARow = 0
    tell(.signalBack, at: time, gapSeconds: time.seconds(since: lost))
  }

  private mutating func reachTargets(at time: SampleTime) {
    if phase == .warmUp {
      if phaseWalked >= plan.warmUpSeconds { beginInterval(at: time) }
      return
    }
    guard let target = plan.walkSeconds else { return }
    if phaseWalked >= target {
      if let repeats = plan.repeats, tally.intervals >= repeats {
        end(at: time)
      } else {
        beginPause(.target, at: time)
      }
    } else if announcesMinute(of: target), !hasAnnouncedMinute,
      target - phaseWalked <= Thresholds.Interval.lastMinute.value
    {
      hasAnnouncedMinute = true
      tell(.minuteLeft, at: time, saying: .intMinute)
    }
  }

  private func announcesMinute(of target: Double) -> Bool {
    target >= Thresholds.Interval.shortestAnnounced.value
  }

  // MARK: Changes

  private mutating func beginWarmUp(at time: SampleTime) {
    phase = .warmUp
    phaseWalked = 0
    if plan.warmUpSeconds > 0 {
      tell(.warmUp, at: time)
    } else {
      beginInterval(at: time)
    }
  }

  private mutating func beginInterval(at time: SampleTime) {
    phase = .walk
    phaseWalked = 0
    hasAnnouncedMinute = false
    tally.beginInterval()
    // Without a target there is nothing to announce.
    tell(.walk, at: time, saying: plan.walkSeconds == nil ? nil : .intStart)
  }

  private mutating func beginPause(
    _ basis: PauseEvent.Basis, at time: SampleTime, saying id: CueID? = .pauseStart
  ) {
    let isComplete = basis == .target
    tally.beginPause(interval: phase == .walk ? isComplete : nil)
    phase = .pause
    // Who has stood for a while has paused for a while.
    let rested = basis == .standing ? standingInARow : 0
    pause = Pause(start: time.advanced(bySeconds: -rested), basis: basis, mayEnd: !wasWalking)
    walkingInARow = 0
    tell(.begin, at: time, saying: id)
  }

  /// Walking goes on: at once when the walker had stopped, else when no stop is to be expected any more.
  private mutating func walkOnIfWalking(at time: SampleTime) {
    guard let pause else { return }
    let wait = pause.mayEnd ? Thresholds.Interval.resuming : Thresholds.Interval.walkingOn
    if walkingInARow >= wait.value { walkOn(at: time) }
  }

  private mutating func walkOn(at time: SampleTime) {
    endPause(at: time)
    beginInterval(at: time)
  }

  private mutating func endPause(at time: SampleTime) {
    guard let pause else { return }
    tally.endPause(time.seconds(since: pause.start))
    tell(.end, at: time)
    self.pause = nil
  }

  private mutating func beReadyIfLong(at time: SampleTime) {
    guard let pause, !pause.hasBeenReady, time.seconds(since: pause.start) >= plan.pauseSeconds else {
      return
    }
    self.pause?.hasBeenReady = true
    tell(.ready, at: time, saying: .pauseReady)
  }

  private mutating func end(at time: SampleTime) {
    guard phase != .over else { return }
    let hasWalked = phase != .ready
    endPause(at: time)
    phase = .over
    isBlind = false
    let totals = tally.totals(of: plan)
    let said = sentence(
      .end,
      CueValues(intervals: totals.intervals > 0 ? totals.intervals : nil, seconds: totals.walkingSeconds))
    spoken.append(
      .interval(
        IntervalChange(
          reported: time, kind: .end, interval: tally.intervals, targetSeconds: plan.walkSeconds,
          walkingSeconds: tally.walking, totals: totals, said: hasWalked ? said : nil)))
  }

  // MARK: What the walker says and does

  private mutating func takeSymptom(_ note: String, at time: SampleTime) {
    let isWalk = phase == .warmUp || phase == .walk
    if isWalk { tally.mark() }
    let seconds = isWalk ? tally.sinceRest : nil
    let isOver = phase == .over
    spoken.append(
      .symptom(
        SymptomMark(
          reported: time, interval: tally.intervals, timeToSymptomSeconds: seconds, note: note,
          said: isOver ? nil : sentence(.symNoted, CueValues(seconds: seconds)))))
    // The mark's own words are enough: one thing at a time.
    if isWalk { beginPause(.symptom, at: time, saying: nil) }
  }

  private mutating func takePauseWish(at time: SampleTime) {
    switch phase {
    case .warmUp, .walk: beginPause(.asked, at: time)
    case .pause:
      guard let pause else { return }
      if pause.relief == nil {
        let relief = time.seconds(since: pause.start)
        self.pause?.relief = relief
        tally.relieve(relief)
        tell(.relief, at: time)
      }
      self.pause?.mayEnd = true
      // Nobody would see the walker go on.
      if isBlind {
        wasWalking = true
        walkOn(at: time)
      }
    case .ready, .over: break
    }
  }

  private mutating func take(_ flag: WalkFlag) {
    pass(to: flag.reported)
    if flag.end != nil {
      if phase == .pause { tell(.leanEnd, at: flag.reported) }
      return
    }
    if phase == .warmUp || phase == .walk { beginPause(.lean, at: flag.reported, saying: nil) }
    if phase == .pause {
      pause?.mayEnd = true
      tell(.lean, at: flag.reported)
    }
  }

  // MARK: Telling

  private mutating func tell(
    _ kind: IntervalChange.Kind, at time: SampleTime, saying id: CueID? = nil, gapSeconds: Double? = nil
  ) {
    let said = id.map { sentence($0, CueValues(interval: tally.intervals, seconds: plan.walkSeconds)) }
    spoken.append(
      .interval(
        IntervalChange(
          reported: time, kind: kind, interval: tally.intervals, targetSeconds: plan.walkSeconds,
          walkingSeconds: tally.walking, gapSeconds: gapSeconds, said: said)))
  }

  private mutating func tell(_ state: PauseEvent.State, at time: SampleTime, saying id: CueID? = nil) {
    guard let pause else { return }
    spoken.append(
      .pause(
        PauseEvent(
          reported: time, state: state, basis: pause.basis, interval: tally.intervals,
          pauseSeconds: time.seconds(since: pause.start), reliefSeconds: pause.relief,
          said: id.map { sentence($0) })))
  }

  private func sentence(_ id: CueID, _ values: CueValues = CueValues()) -> Said {
    Said(id: id.rawValue, text: Words.cue(id, values, in: language), language: language.rawValue)
  }
}
