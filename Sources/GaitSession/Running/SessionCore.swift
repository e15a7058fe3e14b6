import GaitDevices
import GaitModel
import GaitPorts
import GaitRecording
import GaitWords

/// The course of a live walk as a pure state machine: what is learnt goes in, what is to be done comes out.
///
/// First every source is tried (`SourceTrial`), then the walk begins with all that arrived meanwhile. While no
/// samples come, the clock is recorded twice a second. A lost device is waited for; the walk goes on without.
struct SessionCore: Sendable {
  private enum Phase: Equatable {
    case trying
    case walking
    case over
  }

  /// What is known of a source on the way.
  private struct Connection: Sendable {
    var trial: SourceTrial
    var lostSince: Int64?
    var hasEnded = false
    var failure: PortError?
    /// The rate that the walker consented to.
    var agreedRate: Double?
  }

  /// A device that is too slow for steps is asked for so many samples a second.
  static let agreedRateHertz = 100.0

  /// The clock is recorded so often while a source is away.
  static let tickNanoseconds: Int64 = 500_000_000
  /// A link that is there may hold its bytes back for so long, in nanoseconds: radio links do by the seconds, and
  /// a machine that slept finds what came meanwhile. The clock must not run ahead of what is still to come.
  static let holdingNanoseconds: Int64 = 10_000_000_000
  /// The clock is read ten times a second: where it leaps by more, the program had been stopped.
  private static let leapNanoseconds: Int64 = 2_000_000_000

  private let plan: SessionPlan
  private var phase = Phase.trying
  private var connections: [Connection]
  private var origin: Int64 = 0
  private var lastTick: Int64 = 0
  private var now: Int64
  /// When the clock was read last, and since when it has been read without a leap.
  private var lastClock: Int64
  private var awakeSince: Int64
  /// The last mark of a person, on the walk's timeline.
  private var lastMark = SampleTime.zero

  init(plan: SessionPlan, now: Int64) {
    self.plan = plan
    self.now = now
    lastClock = now
    awakeSince = now
    connections = plan.sources.map {
      Connection(
        trial: SourceTrial(choice: $0.choice, isRecorded: $0.isRecorded, isAwaited: $0.isAwaited, now: now))
    }
  }

  /// What to do before anything is learnt: have the devices begin of which somebody said what they speak. Others are heard
  /// first.
  func opening() -> [SessionAction] {
    plan.sources.enumerated().compactMap { index, source in
      let commands = source.choice?.decoder?.startCommands(rateHertz: plan.rateHertz) ?? []
      return commands.isEmpty ? nil : .send(source: index, commands)
    }
  }

  /// Takes what is learnt.
  ///
  /// - Parameters:
  ///   - lastProgress: arrival of the last bytes that held a sample, on the walk's timeline.
  ///   - lastWalking: the last second in which somebody walked; `nil` before the first.
  mutating func handle(
    _ input: SessionInput, lastProgress: SampleTime, lastWalking: SampleTime? = nil
  ) -> [SessionAction] {
    switch phase {
    case .trying: handleWhileTrying(input)
    case .walking: handleWhileWalking(input, lastProgress: lastProgress, lastWalking: lastWalking)
    case .over: []
    }
  }

  // MARK: Trying

  private mutating func handleWhileTrying(_ input: SessionInput) -> [SessionAction] {
    var actions: [SessionAction] = []
    switch input {
    case .event(let source, let event):
      connections[source].trial.take(event)
      follow(event, of: source)
      actions += commands(to: source)
    case .ended(let source, let failure):
      connections[source].hasEnded = true
      connections[source].failure = failure
      if let failure { return end(.failed(failure)) }
      connections[source].trial.end()
    case .clock(let time):
      now = max(now, time)
      for index in connections.indices {
        connections[index].trial.clock(now)
        actions += commands(to: index)
      }
    case .mark(.end, _, _): return end(.stoppedBeforeBegin)
    case .mark, .synchronized, .consent: break
    case .stop: return end(.stoppedBeforeBegin)
    }
    for (source, connection) in zip(plan.sources, connections) {
      if let refusal = refusal(of: source, connection) {
        return end(
          .failed(refusal.error(source.name, hasSpeed: (try? SourceAddress(source.name).isSerial) ?? false)))
      }
    }
    guard connections.allSatisfy({ $0.trial.verdict == .ready }) else { return actions }
    return actions + begin()
  }

  private func refusal(of source: SessionPlan.Source, _ connection: Connection) -> TrialRefusal? {
    switch connection.trial.verdict {
    case .pending: return nil
    case .refused(let refusal): return refusal
    case .ready:
      let heard = connection.trial.channels.keys.sorted()
      let missing = source.worn.compactMap(\.number).first { !heard.contains($0) }
      return missing.map { .missingSensor(number: $0, heard: heard) }
    }
  }

  /// Begins the walk with what has arrived, in the order of arrival.
  private mutating func begin() -> [SessionAction] {
    phase = .walking
    var arrived: [(time: Int64, source: Int, event: ByteEvent)] = []
    for (index, connection) in connections.enumerated() {
      arrived += connection.trial.events.map { ($0.time, index, $0) }
    }
    // Stable, so that a source's own events keep their order.
    arrived.sort { ($0.time, $0.source) < ($1.time, $1.source) }
    origin = plan.resumption?.origin ?? arrived.first?.time ?? now
    let headings = zip(plan.sources, connections).map { $1.trial.heading($0) }
    var actions: [SessionAction] = []
    for (heading, connection) in zip(headings, connections) {
      let profile = connection.trial.choice?.decoder?.profile
      actions.append(
        .report(
          .speaks(
            source: heading.name, protocolName: profile?.name ?? heading.protocolName,
            remark: connection.trial.message, places: heading.sensors.map(\.worn.place))))
      let unused = connection.trial.channels.keys.sorted().filter { number in
        !heading.sensors.contains { $0.number == number }
      }
      if !unused.isEmpty { actions.append(.report(.unplaced(source: heading.name, numbers: unused))) }
    }
    actions.append(.begin(headings, origin: origin))
    if let resumption = plan.resumption {
      actions += bridge(resumption, to: walkTime(arrived.first?.time ?? now)).map { .record($0) }
    }
    for entry in arrived { actions += record(entry.event, of: entry.source) }
    for index in connections.indices { connections[index].trial.forgetEvents() }
    return actions + endIfAllEnded()
  }

  /// The gap of a walk that broke off: the sources were gone, and the clock went on.
  private func bridge(_ resumption: SessionPlan.Resumption, to begin: SampleTime) -> [JournalRecord] {
    var records = connections.indices.map { source in
      JournalRecord.lost(source: source, at: resumption.brokeOff, reason: Words.loss(.programEnded, in: .en))
    }
    var tick = resumption.brokeOff.nanoseconds + Self.tickNanoseconds
    while tick < begin.nanoseconds {
      records.append(.tick(SampleTime(nanoseconds: tick)))
      tick += Self.tickNanoseconds
    }
    return records + connections.indices.map { .returned(source: $0, at: begin) }
  }

  // MARK: Walking

  private mutating func handleWhileWalking(
    _ input: SessionInput, lastProgress: SampleTime, lastWalking: SampleTime?
  ) -> [SessionAction] {
    switch input {
    case .event(let source, let event):
      follow(event, of: source)
      var actions = record(event, of: source)
      if case .returned = event { actions.append(.send(source: source, greeting(of: source))) }
      return actions
    case .ended(let source, let failure):
      connections[source].hasEnded = true
      connections[source].failure = failure
      var actions: [SessionAction] = []
      if let failure, connections[source].lostSince == nil {
        actions.append(.record(.lost(source: source, at: walkTime(now), reason: failure.journalled)))
        // The last one's fault is reported as the reason of the end.
        if !connections.allSatisfy(\.hasEnded) { actions.append(.report(.problem(failure.problem))) }
      }
      return actions + endIfAllEnded()
    case .clock(let time):
      let actions = clock(time, lastProgress: lastProgress)
      if phase == .over || !isLongRest(lastWalking) { return actions }
      let minutes = Int(((plan.restLimitSeconds ?? 0) / 60).rounded())
      return actions + [.report(.longRest(minutes: minutes))] + farewell(nil, .done)
    case .synchronized, .consent: return []
    case .mark(let mark, let text, let time):
      lastMark = walkTime(time)
      let record = SessionAction.record(.mark(lastMark, mark, text: text))
      guard mark == .end else { return [record] }
      now = max(now, time)
      return silence(since: lastProgress) + [record] + farewell(nil, .done)
    case .stop(let time):
      now = max(now, time)
      return silence(since: lastProgress) + farewell(nil, .done)
    }
  }

  private mutating func clock(_ time: Int64, lastProgress: SampleTime) -> [SessionAction] {
    now = max(now, time)
    if let limit = plan.limitSeconds, Double(now - origin) >= limit * 1e9 {
      return silence(since: lastProgress) + farewell(nil, .done)
    }
    var actions: [SessionAction] = []
    if time - lastClock > Self.leapNanoseconds { awakeSince = time }
    lastClock = max(lastClock, time)
    if isTickDue(lastProgress) {
      lastTick = now - origin
      actions.append(.record(.tick(walkTime(now))))
    }
    let open = connections.filter { !$0.hasEnded }
    let losses = open.compactMap(\.lostSince)
    if !open.isEmpty, losses.count == open.count, let latest = losses.max(),
      Double(now - latest) >= plan.patienceSeconds * 1e9,
      let index = connections.firstIndex(where: { !$0.hasEnded })
    {
      let minutes = Int((plan.patienceSeconds / 60).rounded())
      let error = PortError(.lost, port: plan.sources[index].name, .notBack(minutes: minutes))
      actions += farewell(error.journalled, .failed(error))
    }
    return actions
  }

  /// Whether nobody has walked for so long that the walk is over, though nobody says so. Recordings are heard to their
  /// end, and while the machine slept nobody could be heard.
  private func isLongRest(_ lastWalking: SampleTime?) -> Bool {
    guard let limit = plan.restLimitSeconds, !plan.sources.allSatisfy(\.isRecorded) else { return false }
    let heard = max(lastWalking ?? .zero, lastMark, walkTime(awakeSince))
    return walkTime(now).seconds(since: heard) >= limit
  }

  /// Whether the clock must be recorded: nothing came for a while, and nothing is to be expected.
  ///
  /// A file or a pipe says itself how time goes on, however slowly it is read.
  private func isTickDue(_ lastProgress: SampleTime) -> Bool {
    let elapsed = now - origin
    let open = zip(plan.sources, connections).filter { !$1.hasEnded }
    if !open.isEmpty, open.allSatisfy({ $0.0.isRecorded }) { return false }
    guard elapsed - max(lastTick, lastProgress.nanoseconds) >= Self.tickNanoseconds else { return false }
    if open.allSatisfy({ $0.1.lostSince != nil }) { return true }
    return elapsed - max(lastProgress.nanoseconds, awakeSince - origin) >= Self.holdingNanoseconds
  }

  /// Keeps the silence up to the end: a device that fell silent must not look sound. What its link holds back comes no more.
  private func silence(since lastProgress: SampleTime) -> [SessionAction] {
    let isLive = zip(plan.sources, connections).contains { !$0.isRecorded && !$1.hasEnded }
    let silent = walkTime(now).seconds(since: lastProgress)
    return isLive && silent >= Hearing.longestSeconds ? [.record(.tick(walkTime(now)))] : []
  }

  private mutating func record(_ event: ByteEvent, of source: Int) -> [SessionAction] {
    switch event {
    case .block(let block):
      return [
        .record(.bytes(source: source, arrival: walkTime(block.arrivalNanoseconds), data: block.bytes))
      ]
    case .lost(let reason, let time):
      return [
        .record(.lost(source: source, at: walkTime(time), reason: Words.loss(reason, in: .en))),
        .report(.lost(source: plan.sources[source].name, reason)),
      ]
    case .returned(let time):
      return [
        .record(.returned(source: source, at: walkTime(time))),
        .report(.back(source: plan.sources[source].name)),
      ]
    case .otherSender(let sender, _):
      return [.report(.otherSender(source: plan.sources[source].name, sender: sender))]
    }
  }

  private mutating func follow(_ event: ByteEvent, of source: Int) {
    now = max(now, event.time)
    switch event {
    case .block, .otherSender: break
    case .lost(_, let time): connections[source].lostSince = time
    case .returned: connections[source].lostSince = nil
    }
  }

  private mutating func endIfAllEnded() -> [SessionAction] {
    guard connections.allSatisfy(\.hasEnded) else { return [] }
    guard let failure = connections.compactMap(\.failure).first else { return farewell(nil, .done) }
    return farewell(failure.journalled, .failed(failure))
  }

  private mutating func farewell(_ interrupted: String?, _ how: SessionEnd) -> [SessionAction] {
    [.record(.bye(walkTime(now), interrupted: interrupted))] + end(how)
  }

  private mutating func end(_ how: SessionEnd) -> [SessionAction] {
    phase = .over
    return [.end(how)]
  }

  /// A moment of the host's clock on the walk's timeline; never before its zero.
  private func walkTime(_ time: Int64) -> SampleTime {
    SampleTime(nanoseconds: max(0, time - origin))
  }

  // MARK: Commands

  /// What to do as the walker consents that these devices are asked for more samples a second; they are asked again
  /// when they come back.
  mutating func consent(to sources: [Int]) -> [SessionAction] {
    guard phase == .walking else { return [] }
    return sources.flatMap { source -> [SessionAction] in
      connections[source].agreedRate = Self.agreedRateHertz
      return [
        .send(source: source, greeting(of: source)),
        .report(.rateAsked(source: plan.sources[source].name, rateHertz: Self.agreedRateHertz)),
      ]
    }
  }

  /// What to send when the stream of a known device begins anew.
  private func greeting(of source: Int) -> [[UInt8]] {
    let rate = connections[source].agreedRate ?? plan.rateHertz
    return connections[source].trial.choice?.decoder?.startCommands(rateHertz: rate) ?? []
  }

  /// Questions to a device that nobody knows, and what has it begin once it is known.
  private mutating func commands(to source: Int) -> [SessionAction] {
    let commands = connections[source].trial.commands(at: now, rateHertz: plan.rateHertz)
    return commands.isEmpty ? [] : [.send(source: source, commands)]
  }
}

extension PortError {
  /// Why a source was lost or a walk ended, as the journal and machine output say it: in English.
  fileprivate var journalled: String { Words.advice(problem, in: .en).what }
}

extension ByteEvent {
  /// When it happened, by the host's monotonic clock in nanoseconds.
  var time: Int64 {
    switch self {
    case .block(let block): block.arrivalNanoseconds
    case .lost(_, let time), .returned(let time), .otherSender(_, let time): time
    }
  }
}
