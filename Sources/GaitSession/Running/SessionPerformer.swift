import GaitDevices
import GaitModel
import GaitPorts
import GaitRecording

/// Does what `SessionCore` wants, and owns what it takes: journal, analysis, connections.
struct SessionPerformer {
  /// How it ended; `nil` while it goes on.
  private(set) var outcome: WalkSession.Outcome?

  /// The disk is forced, and its room looked at, after so many nanoseconds.
  private static let syncNanoseconds: Int64 = 2_000_000_000

  private let session: WalkSession
  private let sources: [any ByteSource]
  private var core: SessionCore
  private var pipeline: WalkPipeline?
  private var keeper: WalkKeeper?
  private var lastRecord: JournalRecord?
  private let diskQueue = DiskQueue()
  private var lastSync: Int64 = 0
  private var isSyncing = false
  private var activity = SensorActivity()
  private var origin: Int64?
  private var rates = RateWatch()

  init(session: WalkSession, sources: [any ByteSource]) {
    self.session = session
    self.sources = sources
    core = SessionCore(plan: session.plan, now: session.clock())
  }

  /// Does what comes before anything is learnt.
  func open() {
    for case .send(let source, let commands) in core.opening() { send(commands, to: source) }
  }

  /// Takes what is learnt and does what follows from it.
  mutating func perform(_ input: SessionInput, outlet: inout some SessionOutlet) {
    let progress = pipeline?.lastProgress ?? .zero
    var actions = core.handle(input, lastProgress: progress, lastWalking: pipeline?.lastWalking)
    if case .consent(let now) = input { actions += core.consent(to: rates.consent(now)) }
    for action in actions where outcome == nil {
      switch action {
      case .send(let source, let commands): send(commands, to: source)
      case .begin(let sources, let origin):
        self.origin = origin
        begin(sources, origin: origin, outlet: &outlet)
      case .record(let record): take(record, outlet: &outlet)
      case .report(let news): outlet.report(news)
      case .end(let end): finish(end, outlet: &outlet)
      }
    }
    switch input {
    case .clock(let now):
      if let pipeline {
        for news in rates.look(at: pipeline, plan: session.plan, now: now) { outlet.report(news) }
      }
      lookAfterDisk(now, outlet: &outlet)
      outlet.show(state())
    case .synchronized(let error):
      isSyncing = false
      if let error, let problem = keeper?.note(error) { stopKeeping(problem, outlet: &outlet) }
    case .event, .ended, .mark, .consent, .stop: break
    }
    if outcome != nil { outlet.show(state()) }
    outlet.flush()
  }

  private mutating func state() -> SessionState {
    let now = session.clock()
    let elapsed = pipeline?.lastProgress.seconds ?? 0
    let sensors = pipeline?.sensors ?? []
    let isRecorded = session.plan.sources.allSatisfy(\.isRecorded)
    var state = SessionState(
      elapsedSeconds: elapsed, sensors: sensors, journalBytes: keeper?.byteCount,
      intervals: pipeline?.intervals, batteries: pipeline?.batteries ?? [:],
      clockSeconds: isRecorded ? nil : origin.map { max(Double(now - $0) / 1e9, elapsed) })
    if !isRecorded {
      state.hearing = activity.hearing(
        heard: pipeline?.heard ?? [], believed: sensors.map(\.samples), now: now)
    }
    return state
  }

  /// Sends without waiting: a device that does not listen must not hold up the walk.
  private func send(_ commands: [[UInt8]], to index: Int) {
    let source = sources[index]
    Task {
      for command in commands { try? await source.send(command) }
    }
  }

  private mutating func begin(
    _ headings: [WalkHeading.Source], origin: Int64, outlet: inout some SessionOutlet
  ) {
    do throws(RecordingError) {
      if session.plan.resumption != nil, let folder = session.folder {
        try resume(folder, headings, outlet: &outlet)
      } else {
        try beginAnew(headings, origin: origin, outlet: &outlet)
      }
    } catch {
      outlet.report(.problem(error.problem))
      outcome = WalkSession.Outcome(end: .done, keeping: error)
    }
  }

  private mutating func beginAnew(
    _ headings: [WalkHeading.Source], origin: Int64, outlet: inout some SessionOutlet
  ) throws(RecordingError) {
    let heading = WalkHeading(
      startedAt: session.wallClock(session.clock() - origin), subject: session.plan.subject,
      sources: headings, coaching: session.plan.coaching)
    let pipeline = try WalkPipeline(heading)
    if let folder = session.folder { keeper = try WalkKeeper(folder, heading: heading) }
    pipeline.begin(into: &outlet)
    self.pipeline = pipeline
  }

  /// Reports the walk in `folder` again, up to where it broke off, and goes on from there.
  private mutating func resume(
    _ folder: WalkFolder, _ headings: [WalkHeading.Source], outlet: inout some SessionOutlet
  ) throws(RecordingError) {
    let walk = try WalkContinuation(folder)
    guard walk.heading.sources == headings else {
      throw RecordingError(.cannotCreate, file: folder.path, .folder(.otherSensors))
    }
    var pipeline = try WalkPipeline(walk.heading)
    outlet.catchUp(true)
    pipeline.begin(into: &outlet)
    try walk.replay { record in
      pipeline.feed(record, into: &outlet)
      outlet.flush()
    }
    outlet.catchUp(false)
    let gap = session.clock() - (session.plan.resumption?.origin ?? 0) - walk.lastTime.nanoseconds
    outlet.report(.goesOn(folder: folder.path, missingSeconds: Int(max(0, gap) / 1_000_000_000)))
    self.pipeline = pipeline
    keeper = WalkKeeper(continuing: walk)
  }

  private mutating func take(_ record: JournalRecord, outlet: inout some SessionOutlet) {
    lastRecord = record
    if let error = keeper?.keep(record) { stopKeeping(error, outlet: &outlet) }
    pipeline?.feed(record, into: &outlet)
  }

  private mutating func stopKeeping(_ error: RecordingError, outlet: inout some SessionOutlet) {
    if session.endsWithoutDisk {
      outlet.report(.problem(error.problem))
      outcome = WalkSession.Outcome(end: .done, keeping: error)
    } else {
      outlet.report(.notKept(error.problem))
    }
  }

  private mutating func finish(_ end: SessionEnd, outlet: inout some SessionOutlet) {
    if let lastRecord, let error = keeper?.finish(at: lastRecord) { stopKeeping(error, outlet: &outlet) }
    outcome = WalkSession.Outcome(end: end, keeping: keeper?.failure)
  }

  /// Forces the journal to the disk every other second, and warns when room gets scarce.
  private mutating func lookAfterDisk(_ now: Int64, outlet: inout some SessionOutlet) {
    guard let keeper, let disk = keeper.disk, !isSyncing, now - lastSync >= Self.syncNanoseconds else {
      return
    }
    lastSync = now
    isSyncing = true
    if let news = keeper.lookForJournal() { outlet.report(news) }
    if let warning = keeper.warning(freeSpace: disk.freeSpace) { outlet.report(warning) }
    let channel = session.controls.channel
    diskQueue.synchronize(disk) { error in
      Task { await channel.send(.synchronized(error)) }
    }
  }
}
