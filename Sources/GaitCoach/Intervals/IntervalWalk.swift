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
  public internal(set) var phase = Phase.ready
  /// Whether there are no data at the moment.
  public internal(set) var isBlind = false

  // What follows is the machine's own, shared with the file of its changes.

  let language: Language
  var tally = IntervalTally()
  /// Up to when time was counted.
  var now: SampleTime?
  /// The last full second with data.
  private var lastSecond: SampleTime?
  var wasWalking = false
  /// Seconds of walking in this phase.
  var phaseWalked = 0.0
  var walkingInARow = 0.0
  var standingInARow = 0.0
  var hasAnnouncedMinute = false
  var pause: Pause?
  var spoken: [CoachOutput] = []

  /// A pause that goes on.
  struct Pause: Equatable, Sendable {
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

  /// Whether this interval is the last of the plan: no pause follows it.
  public var isLast: Bool { plan.repeats.map { tally.intervals >= $0 } ?? false }

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
    case .note, .wrongTip: break
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
  mutating func pass(to time: SampleTime) {
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
      emit(.signalLost, at: time, saying: .dataLost)
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
    emit(.signalBack, at: time, gapSeconds: time.seconds(since: lost))
  }

  private mutating func reachTargets(at time: SampleTime) {
    if phase == .warmUp {
      if phaseWalked >= plan.warmUpSeconds { beginInterval(at: time) }
      return
    }
    guard let target = plan.walkSeconds else { return }
    if phaseWalked >= target {
      if isLast {
        tally.endInterval(isComplete: true)
        end(at: time)
      } else {
        beginPause(.target, at: time)
      }
    } else if announcesMinute(of: target), !hasAnnouncedMinute,
      target - phaseWalked <= Thresholds.Interval.lastMinute.value
    {
      hasAnnouncedMinute = true
      emit(.minuteLeft, at: time, saying: .intMinute)
    }
  }

  private func announcesMinute(of target: Double) -> Bool {
    target >= Thresholds.Interval.shortestAnnounced.value
  }
}
