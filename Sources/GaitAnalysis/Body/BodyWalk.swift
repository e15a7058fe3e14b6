import GaitModel

/// The body's walk from whatever is worn: one list of contacts, strides, bouts and seconds.
///
/// Every sensor has its own stage and goes on by itself. Of the sources that the rig offers (`ContactSource`)
/// the best whose sensors deliver decides; the choice changes only while nobody walks, so that a bout is never
/// put together from two. One leg beside the trunk names the trunk's sides.
struct BodyWalk: Sendable {
  /// The stage of a sensor: an index into `trunks`, `carried` or `legs`.
  private enum Stage {
    case trunk(Int)
    case carried(Int)
    case leg(Int)
    case none
  }

  let rig: SensorRig
  let sources: [ContactSource]
  private(set) var bouts = BoutTracker()
  private(set) var sawContact = false
  private(set) var sawSide = false
  /// The source that decides; `nil` while no sensor delivers.
  private(set) var active: Int?
  private let stages: [Stage]
  private var trunks: [TrunkGait] = []
  private var carried: [CarriedGait] = []
  private var legs: [LegGait] = []
  /// One a source; those of sources without legs stay empty.
  private var chains: [LegChain]
  private var presence: [SensorPresence]
  private var strides = StrideBuilder()
  private var finals = PendingFinals()
  private var legSides = LegSides()

  init(rig: SensorRig) {
    self.rig = rig
    let ranked = ContactSource.ranked(in: rig)
    sources = ranked
    chains = ranked.map { LegChain(isPair: $0.kind == .legPair) }
    presence = rig.sensors.map { _ in SensorPresence() }
    var stages = [Stage](repeating: .none, count: rig.sensors.count)
    for source in ranked {
      for sensor in source.sensors {
        guard case .none = stages[sensor] else { continue }
        switch source.kind {
        case .legPair, .oneLeg:
          guard let leg = LegGait(segment: rig.sensors[sensor].place.segment) else { continue }
          stages[sensor] = .leg(legs.count)
          legs.append(leg)
        case .trunk:
          stages[sensor] = .trunk(trunks.count)
          trunks.append(TrunkGait())
        case .carried:
          stages[sensor] = .carried(carried.count)
          carried.append(CarriedGait(rig.sensors[sensor].place.segment))
        }
      }
    }
    self.stages = stages
  }

  /// Whether anything that is worn can tell steps at all.
  var canTellSteps: Bool { !sources.isEmpty }

  /// When a sensor that can tell steps last delivered; `nil` if none did.
  var lastMeasured: SampleTime? {
    var latest: SampleTime?
    // By index: going through an array's elements asks for memory unless it is optimised away.
    for sensor in presence.indices {
      guard let seen = presence[sensor].lastSeen, isOfSource(sensor) else { continue }
      latest = latest.map { max($0, seen) } ?? seen
    }
    return latest
  }

  /// Takes an admitted sample; `isUsable`: whether its contacts may be believed.
  mutating func process(
    _ admission: SensorIntake.Admission, isUsable: Bool, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let sensor = admission.sample.sensor
    presence[sensor] = SensorPresence(lastSeen: admission.sample.time, isUsable: isUsable)
    noteGap(admission, reported: reported, into: &sink)
    switch stages[sensor] {
    case .none: break
    case .trunk(let index):
      trunks[index].process(admission, believes: isUsable)
      if decidesAlone(sensor) {
        for position in trunks[index].found.indices {
          let contact = named(trunks[index].found[position], stepDuration: trunks[index].chain.stepDuration)
          tell(contact, sensor: sensor, reported: reported, into: &sink)
        }
      }
    case .carried(let index):
      carried[index].process(admission, believes: isUsable)
      if decidesAlone(sensor) {
        for position in carried[index].found.indices {
          tell(carried[index].found[position], sensor: sensor, reported: reported, into: &sink)
        }
      }
    case .leg(let index):
      legs[index].process(admission, believes: isUsable)
      for position in legs[index].found.indices {
        take(legs[index].found[position], of: sensor, reported: reported, into: &sink)
      }
    }
  }

  /// Lets time pass: ends the bout when its break is over, and chooses the source while nobody walks.
  mutating func advance(to time: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    if let last = bouts.lastContact {
      let longest = Thresholds.Bout.longestBreak.value + Thresholds.Bout.wait.value
      if time.seconds(since: last) > longest { closeBout(reported: time, into: &sink) }
    }
    if bouts.lastContact == nil { choose(at: time) }
  }

  /// Ends the walk that goes on.
  mutating func closeBout(reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable) {
    strides.reset()
    finals.removeAll()
    if let bout = bouts.close(reported: reported) { sink.receive(.bout(bout)) }
  }

  /// Whether somebody is known to walk: a bout counts and its last step is not long ago.
  func isWalking(at time: SampleTime) -> Bool {
    guard bouts.isBout, let last = bouts.lastContact else { return false }
    return time.seconds(since: last) <= Thresholds.Bout.pause.value
  }

  /// The state of the walk at a full second.
  mutating func summary(at second: SampleTime, reported: SampleTime) -> SecondSummary {
    let rhythm = rhythm
    if rhythm != nil { bouts.confirmRhythm() }
    guard bouts.isBout, let last = bouts.lastContact, let start = bouts.start,
      second.seconds(since: last) <= Thresholds.Bout.pause.value
    else { return SecondSummary(time: second, reported: reported, walking: false) }
    if !trunks.isEmpty, let reading = trunks[0].readRegularity(at: second, walkingSince: start) {
      bouts.add(reading)
    }
    return SecondSummary(
      time: second, reported: reported, walking: true,
      cadenceStepsPerMinute: rhythm.map { 60 / $0.stepDuration }, confidence: rhythm?.confidence)
  }

  // MARK: Sources

  /// Whether a sensor has a stage, which only those of sources have.
  private func isOfSource(_ sensor: Int) -> Bool {
    if case .none = stages[sensor] { false } else { true }
  }

  private func decidesAlone(_ sensor: Int) -> Bool {
    guard let active else { return false }
    let sensors = sources[active].sensors
    return sensors.count == 1 && sensors[0] == sensor
  }

  private mutating func choose(at time: SampleTime) {
    active = nil
    for index in sources.indices where isDelivering(sources[index], at: time) {
      active = index
      return
    }
  }

  private func isDelivering(_ source: ContactSource, at time: SampleTime) -> Bool {
    for index in source.sensors.indices where !presence[source.sensors[index]].isDelivering(at: time) {
      return false
    }
    return true
  }

  /// The rhythm of the deciding source: that of the trunk's signal, or of the legs' contacts.
  private var rhythm: BodyRhythm? {
    guard let active else { return nil }
    switch stages[sources[active].sensors[0]] {
    case .none: return nil
    case .leg: return chains[active].rhythm
    case .trunk(let index): return trunks[index].rhythm
    case .carried(let index): return carried[index].rhythm
    }
  }

  private mutating func noteGap(
    _ admission: SensorIntake.Admission, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let sensor = admission.sample.sensor
    guard admission.continuity != .follows else { return }
    let ends = admission.continuity == .restarts
    if ends {
      for index in sources.indices where sources[index].uses(sensor) { chains[index].reset() }
    }
    guard let active, sources[active].uses(sensor) else { return }
    strides.void(before: admission.sample.time)
    if ends { closeBout(reported: reported, into: &sink) }
  }

  // MARK: Contacts

  private mutating func take(
    _ event: LegEvent, of sensor: Int, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let contact = FoundContact(time: event.time, side: rig.sensors[sensor].place.side)
    guard event.kind == .initialContact else {
      takeFinal(contact, of: sensor, reported: reported, into: &sink)
      return
    }
    legSides.add(contact)
    for index in sources.indices where sources[index].kind.isOfLegs && sources[index].uses(sensor) {
      let decision = chains[index].process(contact)
      guard index == active else { continue }
      switch decision {
      case .nothing: break
      case .contact: tell(contact, sensor: sensor, reported: reported, into: &sink)
      case .confirmed: tellConfirmed(index, reported: reported, into: &sink)
      }
    }
  }

  private mutating func tellConfirmed(
    _ source: Int, reported: SampleTime, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let begin = chains[source].firstConfirmed
    let first = chains[source].candidates[begin].time
    var next = 0
    for index in begin..<chains[source].candidateCount {
      let contact = chains[source].candidates[index]
      // Final contacts go in between, so that each stride finds those that belong to it.
      while next < finals.count, finals[next].time < contact.time {
        let final = finals[next]
        next += 1
        if first.seconds(since: final.time) > Thresholds.LegPair.firstSwing.value { continue }
        tellFinal(final, sensor: sensor(of: final, in: source), reported: reported, into: &sink)
      }
      tell(contact, sensor: sensor(of: contact, in: source), reported: reported, into: &sink)
    }
    while next < finals.count {
      let final = finals[next]
      next += 1
      tellFinal(final, sensor: sensor(of: final, in: source), reported: reported, into: &sink)
    }
    finals.removeAll()
    chains[source].forgetCandidates()
  }

  private mutating func takeFinal(
    _ contact: FoundContact, of sensor: Int, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard let active, sources[active].kind.isOfLegs, sources[active].uses(sensor) else { return }
    if bouts.lastContact == nil {
      finals.add(contact)
    } else {
      tellFinal(contact, sensor: sensor, reported: reported, into: &sink)
    }
  }

  /// The sensor of a source that a contact came from, by its side.
  private func sensor(of contact: FoundContact, in source: Int) -> Int {
    let sensors = sources[source].sensors
    return sensors.count == 2 && contact.side == .right ? sensors[1] : sensors[0]
  }

  /// A contact of the trunk with the side that a leg gives it, if one is worn and was seen.
  private func named(_ contact: FoundContact, stepDuration: Double?) -> FoundContact {
    guard let side = legSides.side(of: contact.time, stepDuration: stepDuration) else { return contact }
    return FoundContact(time: contact.time, side: side)
  }

  private mutating func tell(
    _ contact: FoundContact, sensor: Int, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard let active else { return }
    let source = sources[active]
    sawContact = true
    if contact.side != nil { sawSide = true }
    bouts.add(contact.time, source: source, hasRhythm: rhythm != nil)
    sink.receive(
      .initialContact(
        InitialContact(
          time: contact.time, reported: reported, side: contact.side, place: rig.sensors[sensor].place,
          basis: source.basis)))
    let stride = strides.add(contact, contactsPerStride: source.contactsPerStride, reported: reported)
    if let stride { sink.receive(.stride(stride)) }
  }

  private mutating func tellFinal(
    _ contact: FoundContact, sensor: Int, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    strides.add(final: contact)
    sink.receive(
      .finalContact(
        FinalContact(
          time: contact.time, reported: reported, side: contact.side, place: rig.sensors[sensor].place)))
  }
}
