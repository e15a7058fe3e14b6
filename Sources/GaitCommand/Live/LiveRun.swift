import ArgumentParser
import Foundation
import GaitDashboard
import GaitDevices
import GaitHistory
import GaitModel
import GaitPorts
import GaitRecording
import GaitSession
import GaitWire
import GaitWords

/// A live walk from the command line: opens the sources, runs the session, gives the exit code.
struct LiveRun {
  let plan: SessionPlan
  let folder: WalkFolder?
  /// Whether there is no point in going on when the walk cannot be kept.
  let isRecordingOnly: Bool
  /// The language of messages.
  let language: Language
  /// Whether sensors that are not there yet are waited for.
  var waits = false
  /// Tags that the walk has from the start.
  var labels = WalkLabels()
  /// The walk as streams of a laboratory.
  var lab: LabOutlet?

  /// A reader may take so long for the last lines of a walk that could not wait, in seconds.
  private static let readerSeconds = 10.0

  /// The walk's course.
  private let session: WalkSession
  /// The demonstration's device, in place of real ones.
  private let demo: DemoSource?
  /// The phones that send their samples over HTTP.
  private let pushed: [PushedSource]
  /// The page, once it is served.
  private var page: WalkPage?

  /// Whether the walk can wait for whoever reads its lines.
  private var waitsForReaders: Bool { demo != nil || plan.sources.allSatisfy(\.isRecorded) }

  /// A walk by `plan`; the demonstration has its own device and clock.
  init(
    plan: SessionPlan, folder: WalkFolder?, isRecordingOnly: Bool, language: Language,
    demo: DemoSource? = nil
  ) {
    self.plan = plan
    self.folder = folder
    self.isRecordingOnly = isRecordingOnly
    self.language = language
    self.demo = demo
    pushed = plan.sources.compactMap { PushedSource($0.name) }
    let clock: @Sendable () -> Int64 = { demo?.clock ?? MonotonicClock.nowNanoseconds }
    session = WalkSession(
      plan: plan, folder: folder, endsWithoutDisk: isRecordingOnly, clock: clock, wallClock: Self.wallClock)
  }

  /// The same walk with a page, which is served from now on.
  func serving(_ options: PageOptions, mode: WalkState.Mode, settings: Settings, isQuiet: Bool) async throws
    -> LiveRun
  {
    var run = self
    let board = WalkBoard(
      mode: mode, language: language.rawValue,
      person: plan.subject.person == .me ? nil : plan.subject.person.text, plan: plan.coaching?.plan)
    run.page = try await WalkPage(
      options, board: board, settings: settings, isQuiet: isQuiet, controls: session.controls, sources: pushed
    )
    if mode == .live, let dashboard = run.page?.dashboard {
      let (person, language) = (plan.subject.person, language)
      let current = folder.map(WalkKeeping.name)
      // Walks that the history does not have yet are read, a second an hour of them: the page does not wait for it.
      Task.detached(priority: .background) {
        if let today = WalkDay.sum(of: person, except: current, in: language) { dashboard.show(today: today) }
      }
    }
    return run
  }

  /// Shows the walk until it ends, and lets it be heard.
  ///
  /// - Parameters:
  ///   - format: How it is shown; `nil` for a screen where there is one.
  ///   - ui: Where it is shown, beside the page.
  ///   - tapMarks: Whether two taps on a sensor mark discomfort.
  ///   - keepsProposal: Whether what is proposed for the next walk is kept for the plan.
  func show(
    as format: LiveCommand.Format?, ui: UserInterface? = nil, isQuiet: Bool, settings: Settings,
    tapMarks: Bool,
    keepsProposal: Bool
  ) async throws {
    let terminal = ProcessInfo.processInfo.environment["TERM"]
    let canDraw = ProgressBar.isSeen(isTerminal: isatty(1) == 1, terminal: terminal)
    let writer = LineWriter(descriptor: 1)
    let sound = WalkSound(settings)
    defer { sound?.finish() }
    let controls = tapMarks ? session.controls : nil
    let (history, recorder) = historySink(isQuiet: isQuiet)
    defer { recorder?.finish() }
    if let page {
      let taps = controls.map(TapMarks.init)
      if format == .ndjson {
        let lines = LineOutlet(writer: writer, isQuiet: isQuiet, waits: waitsForReaders, in: language)
        var outlet = WalkSinkWithSound(
          OutletPair(lines, page.dashboard.sink), sound: sound, taps: taps, history: history, lab: lab)
        defer { if keepsProposal { keepProposal(outlet.totals) } }
        try await run(outlet: &outlet, writer: writer)
      } else {
        let messages = SilentOutlet(isQuiet: isQuiet, language: language)
        var outlet = WalkSinkWithSound(
          OutletPair(messages, page.dashboard.sink), sound: sound, taps: taps, history: history, lab: lab)
        defer { if keepsProposal { keepProposal(outlet.totals) } }
        try await run(outlet: &outlet, writer: writer)
      }
    } else if ui == UserInterface.none, format != .ndjson {
      let messages = SilentOutlet(isQuiet: isQuiet, language: language)
      var outlet = WalkSinkWithSound(
        messages, sound: sound, taps: controls.map(TapMarks.init), history: history, lab: lab)
      defer { if keepsProposal { keepProposal(outlet.totals) } }
      try await run(outlet: &outlet, writer: writer)
    } else if canDraw && format != .ndjson {
      let screen = ScreenOutlet(writer: writer, folder: folder?.path, hasKeys: WalkWays.hasKeys, in: language)
      var outlet = WalkSinkWithSound(
        screen, sound: sound, taps: controls.map(TapMarks.init), history: history, lab: lab)
      defer { if keepsProposal { keepProposal(outlet.totals) } }
      try await run(outlet: &outlet, writer: writer)
    } else {
      let lines = LineOutlet(
        writer: writer, isQuiet: isQuiet, waits: waitsForReaders, in: language)
      var outlet = WalkSinkWithSound(
        lines, sound: sound, taps: controls.map(TapMarks.init), history: history, lab: lab)
      defer { if keepsProposal { keepProposal(outlet.totals) } }
      try await run(outlet: &outlet, writer: writer)
    }
  }

  /// What writes the walk into the history; none for a walk that is not kept, and for a demonstration.
  private func historySink(isQuiet: Bool) -> (HistorySink?, HistoryRecorder?) {
    guard let folder, demo == nil else { return (nil, nil) }
    let language = language
    let recorder = HistoryRecorder(folder, labels: labels) { advice in
      Messages.report(HistoryText.notInHistory(advice).text(in: language))
    }
    // Where there is no place for a history, the recorder will say so.
    let stored = (try? HistoryPlace())?.stored(folder) ?? folder.path
    let identity = WalkIdentity(
      name: WalkKeeping.name(of: folder), folder: stored, person: plan.subject.person.text,
      plan: plan.coaching?.plan)
    return (HistorySink(identity, recorder, in: language), recorder)
  }

  /// Keeps what is proposed for the next walk, for the walker to accept or not.
  private func keepProposal(_ totals: IntervalTotals?) {
    guard var proposal = plan.coaching?.plan, let seconds = totals?.proposedWalkSeconds else { return }
    proposal.walkSeconds = seconds
    let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
    do throws(RecordingError) {
      try folder.propose(proposal)
      Messages.report(.proposal(plan: proposal.name), in: language)
    } catch {
      Messages.report(error, in: language)
    }
  }

  /// Runs until the walk ends.
  ///
  /// - Throws: `ExitCode` for any end but the wanted one.
  func run(outlet: inout some SessionOutlet, writer: LineWriter) async throws {
    try prepareFolder()
    let ways = WalkWays(session.controls, name: folder.map(WalkKeeping.name) ?? "\(getpid())")
    defer { ways.end() }
    let interrupts = Interrupts(session.controls, keys: ways.keys)
    let sources = try await open(reportingTo: &outlet, unless: interrupts)
    let watch = watch(writer)
    let outcome = await session.run(sources, outlet: &outlet)
    let isHurried = interrupts.hasCome || outcome.end != .done
    watch.cancel()
    let wasSaid = await watch.value
    let left = writer.finish(within: waitsForReaders ? nil : Self.readerSeconds)
    // A file may be over before anybody looked whether its lines are still read.
    if writer.isBroken, !wasSaid, folder != nil { reportNobodyReads() }
    if left > 0 { Messages.report(.linesLeft(left), in: language) }
    if let page {
      if let folder, outcome.keeping == nil { page.show(resultOf: folder) }
      await page.close(isHurried: isHurried, interrupts)
    } else {
      interrupts.end()
    }
    try conclude(outcome)
  }

  /// Says it when nobody reads the lines any more, and gives whether it did. A walk that is kept goes on; one that is
  /// not has no use then.
  private func watch(_ writer: LineWriter) -> Task<Bool, Never> {
    Task {
      while !writer.isBroken, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(500)) }
      if Task.isCancelled { return false }
      reportNobodyReads()
      if folder == nil { await session.controls.stop() }
      return true
    }
  }

  private func reportNobodyReads() {
    Messages.report(.nobodyReads(folder: folder.map { Wording.visible($0.path) }), in: language)
  }

  /// A folder that cannot be used is reported before anybody walks.
  private func prepareFolder() throws {
    if plan.resumption != nil { return }
    do throws(RecordingError) {
      try folder?.prepare()
    } catch {
      Messages.report(error, in: language)
      throw ExitCode(error.kind.exitCode)
    }
  }

  private func open(
    reportingTo outlet: inout some SessionOutlet, unless interrupts: Interrupts
  ) async throws -> [any ByteSource] {
    if let demo { return [demo] }
    do throws(PortError) {
      let devices = page == nil ? plan.sources : plan.sources.filter { !PushedSource.isPushed($0.name) }
      let language = language
      var opened = try await DeviceOpening(waits: waits, isOver: interrupts.look).open(
        devices, tell: { Messages.report($0, in: language) }, report: { outlet.report($0) })[...]
      // In the plan's order, with the phones at their places.
      return plan.sources.compactMap { planned in
        pushed.first { page != nil && $0.name == planned.name } ?? opened.popFirst()
      }
    } catch {
      // Who ends the program while it waits knows that nothing was there.
      if waits, interrupts.hasCome { throw ExitCode(130) }
      Messages.report(error, in: language)
      throw ExitCode(error.kind.rawValue)
    }
  }

  private func conclude(_ outcome: WalkSession.Outcome) throws {
    switch outcome.end {
    case .done: break
    case .stoppedBeforeBegin: throw ExitCode(130)
    case .failed(let error):
      Messages.report(error, in: language)
      throw ExitCode(error.kind.rawValue)
    }
    // What went wrong was reported when it happened.
    if let error = outcome.keeping { throw ExitCode(error.kind.exitCode) }
  }

  /// The local wall-clock time so many nanoseconds ago, in ISO 8601 with the offset from UTC.
  private static func wallClock(_ nanosecondsAgo: Int64) -> String {
    let date = Date(timeIntervalSinceNow: -Double(nanosecondsAgo) / 1e9)
    return date.formatted(
      Date.ISO8601FormatStyle(includingFractionalSeconds: true, timeZone: .current)
        .timeZoneSeparator(.colon))
  }
}
