import GaitModel

/// The contacts of the legs on their way to the body's: every source with legs decides for itself whether they
/// are walking, and what the deciding one confirms is reported.
struct LegContacts: Sendable {
  /// One a source; those of sources without legs stay empty.
  private(set) var chains: [LegChain]
  private let rig: SensorRig
  /// Final contacts that wait until walking is confirmed.
  private var finals = RecentContacts()
  private var sides = LegSides()
  /// Whether the clocks of the first pair of legs can belong together.
  private(set) var clocks = ClockAgreement()
  /// Whether each leg of the first pair feels all of its steps.
  private var turns = LegTurns()
  /// Whether the sensors of one leg feel the same steps.
  private(set) var agreement: LegAgreement
  private let clockPair: Int?
  /// One a source: what it found while another decided.
  private(set) var recent: [RecentContacts]

  init(rig: SensorRig, sources: [ContactSource]) {
    self.rig = rig
    agreement = LegAgreement(rig: rig)
    chains = sources.map { LegChain(isPair: $0.kind == .legPair) }
    recent = sources.map { _ in RecentContacts() }
    clockPair = sources.firstIndex { $0.kind == .legPair }
  }

  /// Takes what a leg's sensor found.
  mutating func take(
    _ event: LegEvent, of sensor: Int, choice: SourceChoice, reported: SampleTime,
    reporter: inout ContactReporter, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let contact = FoundContact(time: event.time, side: rig.sensors[sensor].place.side)
    guard event.kind == .initialContact else {
      takeFinal(contact, of: sensor, choice: choice, reported: reported, reporter: &reporter, into: &sink)
      return
    }
    sides.add(contact)
    agreement.take(event.time, of: sensor)
    if let clockPair, choice.sources[clockPair].uses(sensor) {
      clocks.take(contact)
      // A thigh often shows no contact that could be missed.
      if choice.active == clockPair, reporter.bouts.isConfirmed, rig.sensors[sensor].place.segment != .thigh {
        turns.take(contact, hears: choice.isDelivering(clockPair, at: reported))
      }
    }
    for index in choice.sources.indices {
      let source = choice.sources[index]
      guard source.kind.isOfLegs, source.uses(sensor) else { continue }
      let decision = chains[index].process(contact)
      guard index == choice.active else {
        remember(decision, contact, of: index)
        continue
      }
      switch decision {
      case .nothing: break
      case .contact:
        reporter.report(
          contact, sensor: sensor, source: source, rhythm: chains[index].rhythm, reported: reported,
          into: &sink)
      case .confirmed:
        reportConfirmed(index, source, reported: reported, reporter: &reporter, into: &sink)
      }
    }
  }

  /// The side that a leg gives a contact of the trunk; `nil` if none is worn or was seen lately.
  func side(of contact: SampleTime, stepDuration: Double?) -> Side? {
    sides.side(of: contact, stepDuration: stepDuration)
  }

  /// The sensor of the first pair that misses steps, and where it is worn; `nil` as long as none does.
  func missingSteps(_ sources: [ContactSource]) -> (sensor: Int, place: Place)? {
    guard let clockPair, let side = turns.missing else { return nil }
    let sensor = sources[clockPair].sensors[side == .left ? 0 : 1]
    return (sensor, rig.sensors[sensor].place)
  }

  /// Forgets the walk of every source that uses a sensor, as after a long gap.
  mutating func endWalk(of sensor: Int, sources: [ContactSource]) {
    for index in sources.indices where sources[index].uses(sensor) { chains[index].reset() }
  }

  /// Forgets the final contacts that wait.
  mutating func forgetFinals() {
    finals.removeAll()
  }

  /// Keeps what a source found that does not decide.
  private mutating func remember(_ decision: LegChain.Decision, _ contact: FoundContact, of index: Int) {
    switch decision {
    case .nothing: break
    case .contact: recent[index].add(contact)
    case .confirmed:
      for position in chains[index].firstConfirmed..<chains[index].candidateCount {
        recent[index].add(chains[index].candidates[position])
      }
      chains[index].forgetCandidates()
    }
  }

  /// Reports the contacts that confirmed walking; final contacts go in between, so that each stride finds those
  /// that belong to it.
  private mutating func reportConfirmed(
    _ index: Int, _ source: ContactSource, reported: SampleTime, reporter: inout ContactReporter,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    let begin = chains[index].firstConfirmed
    let first = chains[index].candidates[begin].time
    let rhythm = chains[index].rhythm
    var next = 0
    for position in begin..<chains[index].candidateCount {
      let contact = chains[index].candidates[position]
      while next < finals.count, finals[next].time < contact.time {
        let final = finals[next]
        next += 1
        if first.seconds(since: final.time) > Thresholds.LegPair.firstSwing.value { continue }
        reporter.reportFinal(final, sensor: sensor(of: final, in: source), reported: reported, into: &sink)
      }
      reporter.report(
        contact, sensor: sensor(of: contact, in: source), source: source, rhythm: rhythm,
        reported: reported, into: &sink)
    }
    while next < finals.count {
      let final = finals[next]
      next += 1
      reporter.reportFinal(final, sensor: sensor(of: final, in: source), reported: reported, into: &sink)
    }
    finals.removeAll()
    chains[index].forgetCandidates()
  }

  private mutating func takeFinal(
    _ contact: FoundContact, of sensor: Int, choice: SourceChoice, reported: SampleTime,
    reporter: inout ContactReporter, into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard let active = choice.active, choice.sources[active].kind.isOfLegs,
      choice.sources[active].uses(sensor)
    else { return }
    if reporter.bouts.lastContact == nil {
      finals.add(contact)
    } else {
      reporter.reportFinal(contact, sensor: sensor, reported: reported, into: &sink)
    }
  }

  /// The sensor of a source that a contact came from, by its side.
  func sensor(of contact: FoundContact, in source: ContactSource) -> Int {
    let sensors = source.sensors
    return sensors.count == 2 && contact.side == .right ? sensors[1] : sensors[0]
  }
}
