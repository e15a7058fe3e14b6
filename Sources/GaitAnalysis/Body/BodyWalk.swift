import GaitModel

/// The body's walk from whatever is worn: one list of contacts, strides, bouts and seconds.
///
/// Every sensor has its own stage and goes on by itself (`SensorStages`). Of the sources that the rig offers the
/// best whose sensors deliver decides (`SourceChoice`); the choice changes only while nobody walks, so that a
/// bout is never put together from two. One leg beside the trunk names the trunk's sides (`LegContacts`).
struct BodyWalk: Sendable {
  private(set) var choice: SourceChoice
  private(set) var reporter: ContactReporter
  private var stages: SensorStages
  private var legs: LegContacts
  /// Whether the body ran at the last full second.
  private(set) var runs = false
  /// One a source: what trunk and carried sensors found while another decided.
  private var recent: [RecentContacts]
  private var sides = SideAgreement()
  private var sidesNoted = false
  private var clocksNoted = false
  private var turnsNoted = false
  private var lagsNoted: InlineArray<2, Bool> = .init(repeating: false)

  init(rig: SensorRig) {
    choice = SourceChoice(rig: rig)
    reporter = ContactReporter(rig: rig)
    stages = SensorStages(rig: rig, sources: choice.sources)
    legs = LegContacts(rig: rig, sources: choice.sources)
    recent = choice.sources.map { _ in RecentContacts() }
  }

  /// Takes the next frame of any sensor.
  mutating func process(
    _ frame: borrowing SensorFrame, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let sensor = frame.sensor
    choice.note(sensor, at: frame.time, believed: frame.believed)
    noteGap(frame, reported: reported, into: &sink)
    stages.process(frame)
    switch stages[sensor] {
    case .none: break
    case .trunk(let index):
      compareSides(of: index, reported: reported, into: &sink)
      guard choice.isAlone(sensor) else {
        for position in stages.trunks[index].found.indices {
          remember(stages.trunks[index].found[position], of: sensor)
        }
        return
      }
      guard stages.trunks[index].found.count > 0 else { return }
      stages.nameSteps(ofTrunk: index, by: legs)
      for position in stages.trunks[index].found.indices {
        report(stages.trunks[index].found[position], of: sensor, reported: reported, into: &sink)
      }
    case .carried(let index):
      guard choice.isAlone(sensor) else {
        for position in stages.carried[index].found.indices {
          remember(stages.carried[index].found[position], of: sensor)
        }
        return
      }
      for position in stages.carried[index].found.indices {
        report(stages.carried[index].found[position], of: sensor, reported: reported, into: &sink)
      }
    case .leg(let index):
      for position in stages.legs[index].found.indices {
        legs.take(
          stages.legs[index].found[position], of: sensor, choice: choice, reported: reported,
          reporter: &reporter, into: &sink)
      }
      noteClocks(reported: reported, into: &sink)
    }
  }

  /// Lets time pass: ends the bout when its break is over, and chooses the source while nobody walks.
  mutating func advance(to time: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    if let last = reporter.bouts.lastContact {
      let elapsed = time.seconds(since: last)
      // Slow steps make the break longer, never shorter.
      if elapsed > Thresholds.Bout.longestBreak.value + Thresholds.Bout.wait.value,
        elapsed > longestBreak + Thresholds.Bout.wait.value
      {
        closeBout(reported: time, into: &sink)
      }
    }
    if reporter.bouts.lastContact == nil {
      choice.choose(at: time)
    } else if choice.replaceSilent(at: time) {
      takeOver(reported: time, into: &sink)
    } else if let pair = choice.wholePair(at: time), legs.chains[pair].rhythm != nil {
      choice.prefer(pair)
      takeOver(reported: time, into: &sink)
    }
  }

  /// Ends the walk that goes on.
  mutating func closeBout(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    legs.forgetFinals()
    reporter.closeBout(reported: reported, into: &sink)
  }

  /// Whether somebody is known to walk: a bout counts and its last step is not long ago.
  func isWalking(at time: SampleTime) -> Bool {
    guard reporter.bouts.isBout, let last = reporter.bouts.lastContact else { return false }
    return time.seconds(since: last) <= pause
  }

  /// First contact of the bout that counts and goes on; `nil` while nobody is known to walk.
  func walkingSince(at time: SampleTime) -> SampleTime? {
    isWalking(at: time) ? reporter.bouts.start : nil
  }

  /// The state of the walk at a full second.
  mutating func summary(at second: SampleTime, reported: SampleTime) -> SecondSummary {
    let rhythm = rhythm
    reporter.confirm(rhythm)
    runs = false
    guard reporter.bouts.isBout || rhythm != nil && reporter.bouts.isConfirmed,
      let last = reporter.bouts.lastContact, let start = reporter.bouts.start,
      second.seconds(since: last) <= pause
    else { return SecondSummary(time: second, reported: reported, walking: false) }
    runs = rhythm?.runs ?? false || reporter.runs
    reporter.add(rhythm: rhythm, regularity: stages.readRegularity(at: second, walkingSince: start))
    return SecondSummary(
      time: second, reported: reported, walking: true,
      cadenceStepsPerMinute: rhythm.map { 60 / $0.stepDuration }, confidence: rhythm?.confidence)
  }

  /// What the rules of flags want to know at a full second.
  func facts(at second: SampleTime, confidence: Double?) -> SecondFacts {
    SecondFacts(
      second: second, isWalking: isWalking(at: second), boutStart: reporter.bouts.start,
      isTurning: stages.isTurning(at: second), confidence: confidence)
  }

  // MARK: Steps of the above

  /// How long a second still counts as walking after the last contact; one leg shows only every other step.
  private var pause: Double {
    let showsEveryStep = choice.source?.contactsPerStride == 2
    guard showsEveryStep else { return longestBreak }
    return max(
      Thresholds.Bout.pause.value, Thresholds.Bout.slowPause.value * (reporter.bouts.stepDuration ?? 0))
  }

  /// How long no contact may come before the bout ends: longer where one leg shows only every other of slow steps.
  private var longestBreak: Double {
    max(
      Thresholds.Bout.longestBreak.value, Thresholds.Bout.slowBreak.value * (reporter.bouts.stepDuration ?? 0)
    )
  }

  /// The rhythm of the deciding source: that of the signal, or of the legs' contacts.
  private var rhythm: BodyRhythm? {
    guard let active = choice.active else { return nil }
    let source = choice.sources[active]
    return source.kind.isOfLegs ? legs.chains[active].rhythm : stages.rhythm(of: source.sensors[0])
  }

  /// Compares the sides that the trunk finds by itself with those of the legs.
  private mutating func compareSides(
    of trunk: Int, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard !sidesNoted, !clocksNoted else { return }
    for position in stages.trunks[trunk].found.indices {
      let contact = stages.trunks[trunk].found[position]
      sides.take(
        trunk: contact.side, leg: legs.side(of: contact.time, stepDuration: stages.trunks[trunk].stepDuration)
      )
    }
    if sides.disagrees { noteSides(reported: reported, into: &sink) }
  }

  /// Says once that left and right contradict each other; from then on no step is called so.
  private mutating func noteSides(
    reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard !sidesNoted else { return }
    sidesNoted = true
    reporter.hideSides()
    sink.receive(
      .quality(
        QualityNotice(
          code: .sidesDisagree, place: nil, start: reported, end: reported, reported: reported)))
  }

  /// Says once that the clocks of the legs are apart, or their sides exchanged; from then on each leg counts alone.
  private mutating func noteClocks(
    reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    noteLags(reported: reported, into: &sink)
    noteTurns(reported: reported, into: &sink)
    if legs.agreement.verdict == .sides { noteSides(reported: reported, into: &sink) }
    var apart: Double?
    if legs.clocks.disagrees { apart = legs.clocks.apartSeconds }
    if case .clocks(let seconds) = legs.agreement.verdict { apart = seconds }
    guard let apart, !clocksNoted else { return }
    clocksNoted = true
    choice.forbidPairs()
    sink.receive(
      .quality(
        QualityNotice(
          code: .clocksDisagree, place: nil, start: reported, end: reported, reported: reported,
          value: apart)))
  }

  /// Says once of each leg that the clocks of its foot and shank are apart.
  private mutating func noteLags(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    for index in lagsNoted.indices where !lagsNoted[index] {
      let side = index == 0 ? Side.left : .right
      guard let apart = legs.agreement.lags.apart(side) else { continue }
      lagsNoted[index] = true
      sink.receive(
        .quality(
          QualityNotice(
            code: .clocksDisagree, place: Place(.foot, side), start: reported, end: reported,
            reported: reported, value: abs(apart))))
    }
  }

  /// Says once that a leg's sensor misses steps; from then on the body's contacts rest on it no more.
  private mutating func noteTurns(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    guard !turnsNoted, let missing = legs.missingSteps(choice.sources) else { return }
    turnsNoted = true
    choice.forbid(missing.sensor)
    sink.receive(
      .quality(
        QualityNotice(
          code: .stepsMissed, place: missing.place, start: reported, end: reported, reported: reported)))
  }

  /// Keeps a contact of a trunk or carried sensor that does not decide.
  private mutating func remember(_ contact: FoundContact, of sensor: Int) {
    for index in recent.indices
    where !choice.sources[index].kind.isOfLegs && choice.sources[index].uses(sensor) {
      recent[index].add(contact)
    }
  }

  /// The deciding source fell silent in mid-walk: the next best goes on, from the first contact that the other one
  /// cannot have found. Strides across the change are left out.
  private mutating func takeOver(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    guard let active = choice.active, reporter.bouts.lastContact != nil else { return }
    let source = choice.sources[active]
    reporter.handOver(at: reported)
    let kept = source.kind.isOfLegs ? legs.recent[active] : recent[active]
    for index in 0..<kept.count {
      let sensor = legs.sensor(of: kept[index], in: source)
      reporter.report(
        kept[index], sensor: sensor, source: source, rhythm: rhythm, reported: reported, into: &sink)
    }
  }

  private mutating func noteGap(
    _ frame: borrowing SensorFrame, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let sensor = frame.sensor
    guard frame.continuity != .follows else { return }
    let ends = frame.continuity == .restarts
    if ends { legs.endWalk(of: sensor, sources: choice.sources) }
    guard choice.isDeciding(sensor) else { return }
    // Over a short gap steps go on; what was measured in between is void, and its stages know.
    if ends || frame.missing > Thresholds.Intake.shortGap.value { reporter.voidStrides(before: frame.time) }
    if ends { closeBout(reported: reported, into: &sink) }
  }

  /// Reports a contact of a trunk or carried sensor that decides alone.
  private mutating func report(
    _ contact: FoundContact, of sensor: Int, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard let source = choice.source else { return }
    reporter.report(
      contact, sensor: sensor, source: source, rhythm: stages.rhythm(of: sensor), reported: reported,
      into: &sink)
  }
}
