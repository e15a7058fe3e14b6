public import GaitModel
import GaitCoach
public import GaitSession
public import GaitWire
import GaitWords

/// What a page shows, kept up to date by what the walk says. A pure value.
public struct WalkBoard: Sendable {
  /// How the walk stands.
  public private(set) var state: WalkState
  /// The cadence that a plan aims at; `nil` for the walker's own.
  private let plannedCadence: Double?
  /// The walk in intervals, followed here where no session does.
  private var followed: IntervalWalk?
  private var quietArms: Set<WalkFlag.Arm> = []
  private var lostPlaces: Set<Place> = []
  private var hasSamples = false
  /// Whether nothing comes from any sensor, and whether nothing that comes can be believed.
  private var isSilent = false
  private var isDoubted = false

  /// So many of the latest messages are kept.
  private static let messageCount = 4
  /// So many seconds a sentence of the coach stays.
  private static let sentenceSeconds = 25.0

  /// A board before the walk.
  ///
  /// - Parameter plan: How the walk is coached; `nil` for not at all.
  public init(mode: WalkState.Mode, language: String, person: String? = nil, plan: IntervalPlan? = nil) {
    state = WalkState(mode: mode, language: language)
    state.person = person
    plannedCadence = plan?.cadenceStepsPerMinute
    if mode == .replay || mode == .kept, let plan {
      followed = IntervalWalk(plan: plan, language: Language(rawValue: language) ?? .en)
    }
  }

  /// Takes what the walk says.
  public mutating func receive(_ event: WalkEvent) {
    if let time = event.reported { state.time = max(state.time, time) }
    switch event {
    case .hello(let hello): begin(hello)
    case .device(let line): take(line)
    case .note: break
    case .output(let output):
      take(output)
      _ = followed?.take(output)
    case .coach(let output): take(output)
    case .end(let end):
      _ = followed?.finish(at: end.time)
      state.time = max(state.time, end.time)
      state.interrupted = end.interrupted
      state.second = nil
      forgetDirections()
      state.phase = .over
    }
    if let followed { state.intervals = WalkState.Intervals(followed) }
    settle()
  }

  /// Counts a sample, where nobody else does.
  public mutating func count(_ sample: ImuSample) {
    hasSamples = true
    guard state.mode == .replay || state.mode == .kept, state.sensors.indices.contains(sample.sensor) else {
      return
    }
    state.sensors[sample.sensor].samples += 1
  }

  /// Takes how the session stands.
  public mutating func show(_ session: SessionState) {
    guard state.phase != .over else { return }
    followed = nil
    if let time = SampleTime(seconds: session.clockSeconds) { state.time = max(state.time, time) }
    state.keptBytes = session.journalBytes
    state.sensors = session.sensors.enumerated().map { index, sensor in
      WalkState.Sensor(
        place: sensor.place, rateHertz: sensor.rateHertz, lostShare: sensor.lostShare,
        samples: sensor.samples,
        condition: lostPlaces.contains(sensor.place) || session.isSilent(index)
          ? .lost : session.isDoubted(index) ? .doubted : .ok,
        batteryPercent: session.batteries[sensor.place])
    }
    if session.sensors.contains(where: { $0.samples > 0 }) { hasSamples = true }
    state.intervals = session.intervals.map(WalkState.Intervals.init)
    isSilent = session.isSilent
    isDoubted = session.isDoubted
    if isSilent || isDoubted {
      // What was true some seconds ago is not shown as if it were now.
      state.second = nil
      state.landing = nil
      forgetDirections()
    }
    settle()
  }

  /// Takes a message for the user.
  public mutating func report(_ message: String) {
    state.messages.append(message)
    state.messages.removeFirst(max(0, state.messages.count - Self.messageCount))
  }

  private mutating func begin(_ hello: Hello) {
    state.startedAt = hello.startedAt
    state.sensors = hello.sensors.map { WalkState.Sensor(place: $0.place) }
  }

  private mutating func take(_ line: DeviceLine) {
    let device = WalkState.Device(source: line.source, state: line.state, places: line.places)
    if let index = state.devices.firstIndex(where: { $0.source == line.source }) {
      state.devices[index] = device
    } else {
      state.devices.append(device)
    }
    switch line.state {
    case .lost: lostPlaces.formUnion(line.places)
    case .found, .returned: lostPlaces.subtract(line.places)
    case .ended: break
    }
    for index in state.sensors.indices {
      state.sensors[index].condition = lostPlaces.contains(state.sensors[index].place) ? .lost : .ok
    }
  }

  private mutating func take(_ output: GaitOutput) {
    switch output {
    case .initialContact: state.steps += 1
    case .bout: state.bouts += 1
    case .heelStrike(let strike): state.landing = strike.verdict == .unknown ? state.landing : strike.verdict
    case .flag(let flag) where flag.kind == .littleArmSwing:
      let arm = WalkFlag.Arm(side: flag.side)
      if flag.end == nil { quietArms.insert(arm) } else { quietArms.remove(arm) }
    case .second(let second): take(second)
    case .quality, .finalContact, .stride, .armSwing, .flag: break
    }
  }

  private mutating func take(_ second: SecondSummary) {
    state.second = second
    guard second.walking else {
      state.landing = nil
      forgetDirections()
      return
    }
    state.walkingSeconds += 1
    guard !second.running, (second.confidence ?? 0) >= Thresholds.Coach.trusted.value else {
      forgetDirections()
      return
    }
    state.paceDirection = paceDirection(second)
    state.leftArmDirection = armDirection(second.armRangeLeft, .left)
    state.rightArmDirection = armDirection(second.armRangeRight, .right)
    let all = [state.leftArmDirection, state.rightArmDirection, armDirection(second.armRange, nil)]
      .compactMap(
        \.self)
    state.armsDirection = all.isEmpty ? nil : (all.contains(.more) ? .more : .good)
  }

  private mutating func take(_ output: CoachOutput) {
    let family: WalkState.Sentence.Family
    switch output {
    case .cue: family = .cue
    case .interval(let change):
      family = .interval
      if let totals = change.totals { state.totals = totals }
    case .symptom(let mark):
      family = .symptom
      state.symptoms += 1
      state.lastSymptom = mark
    case .pause: family = .pause
    }
    if let said = output.said {
      state.sentence = WalkState.Sentence(time: output.reported, said: said, family: family)
      state.sentence?.texts = (Words.said(output, in: .de), Words.said(output, in: .en))
    }
  }

  /// The pace against the plan's cadence, by the coach's own limits; without one by its class.
  private func paceDirection(_ second: SecondSummary) -> WalkState.Direction? {
    if let plannedCadence {
      guard let cadence = second.cadenceStepsPerMinute else { return nil }
      let share = Thresholds.Coach.belowTarget.value
      if cadence < plannedCadence * share { return .more }
      return cadence > plannedCadence / share ? .less : .good
    }
    return second.pace.map { $0 == .stroll || $0 == .slow ? .more : .good }
  }

  /// More where the analysis says that an arm swings little, or where it hardly moves.
  private func armDirection(_ range: Double?, _ side: Side?) -> WalkState.Direction? {
    guard let range else { return nil }
    let isQuiet = quietArms.contains(WalkFlag.Arm(side: side)) || quietArms.contains(WalkFlag.Arm(side: nil))
    return isQuiet || range < Thresholds.Coach.movingArm.value ? .more : .good
  }

  private mutating func forgetDirections() {
    state.paceDirection = nil
    state.armsDirection = nil
    state.leftArmDirection = nil
    state.rightArmDirection = nil
  }

  /// What follows from the rest: what goes on, and whether the sentence is still new.
  private mutating func settle() {
    if let sentence = state.sentence, state.time.seconds(since: sentence.time) > Self.sentenceSeconds {
      state.sentence = nil
    }
    guard state.phase != .over else { return }
    if !lostPlaces.isEmpty || isSilent {
      state.phase = .lost
    } else if isDoubted {
      state.phase = .doubted
    } else if state.intervals?.phase == IntervalWalk.Phase.pause.rawValue {
      state.phase = .paused
    } else if let second = state.second {
      state.phase = second.walking ? .walking : .standing
    } else {
      state.phase = hasSamples ? .standing : .waiting
    }
  }
}

extension WalkFlag {
  /// An arm that a flag is about; both without a side.
  struct Arm: Hashable, Sendable {
    var side: Side?
  }
}

extension WalkState.Intervals {
  /// Where `walk` stands.
  init(_ walk: IntervalWalk) {
    self.init(
      phase: walk.phase.rawValue, number: walk.interval, repeats: walk.plan.repeats,
      targetSeconds: walk.plan.walkSeconds, leftSeconds: walk.restSeconds, walkedSeconds: walk.walkingSeconds,
      pauseSeconds: walk.pauseSeconds, isLast: walk.isLast, hasNoData: walk.isBlind)
  }
}
