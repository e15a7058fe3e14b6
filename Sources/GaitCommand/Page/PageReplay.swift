import ArgumentParser
import GaitDashboard
import GaitModel
import GaitRecording
import GaitResults
import GaitSession
import GaitWire
import GaitWords

/// A recording, or a walk that was kept, on a page.
struct PageReplay {
  let file: String
  let options: RecordingOptions
  let isCoached: Bool
  let coaching: CoachSettings?
  let settings: Settings
  let sound: WalkSound?

  /// What is known before it begins.
  func board(_ mode: WalkState.Mode) -> WalkBoard {
    WalkBoard(
      mode: mode, language: settings.language.rawValue, person: nil,
      plan: isCoached ? coaching?.plan : nil)
  }

  /// Plays it to the page, paced by a clock or as fast as can be.
  func play(to dashboard: Dashboard, clock: ReplayClock?) throws(RecordingError) {
    var outlet = WalkSinkWithSound(dashboard.sink, sound: sound)
    if let folder = FolderRun.folder(file) {
      var run = try FolderRun(folder, options: options, isCoached: isCoached)
      try run.show(clock: clock, on: &outlet)
    } else {
      try EventRun(
        options: options, language: settings.language, clock: clock, coaching: isCoached ? coaching : nil
      ).show(file, on: &outlet)
    }
  }

  /// Its result, as `walk.json` has it.
  func result() throws(RecordingError) -> [UInt8] {
    if let folder = FolderRun.folder(file) {
      var run = try FolderRun(folder, options: options, isCoached: isCoached)
      return WalkJSON.encode(try run.result())
    }
    var quiet = options
    quiet.quiet = true
    let run = WalkRun(options: quiet, language: settings.language, showsProgress: false, report: { _ in })
    return WalkJSON.encode(try run.run(file))
  }
}

extension FolderRun {
  /// Feeds every record to an outlet that shows the walk, each when its time has come.
  mutating func show(clock: ReplayClock?, on outlet: inout some SessionOutlet) throws(RecordingError) {
    var shown = 0.0
    try run(clock: clock, into: &outlet) { (outlet, state) throws(RecordingError) in
      outlet.flush()
      // Ten times a second of the walk, as a live one does.
      let elapsed = state.latestTime.seconds
      guard elapsed - shown >= 0.1 || state.isOver else { return }
      shown = elapsed
      outlet.show(
        SessionState(
          elapsedSeconds: elapsed, sensors: state.sensors, journalBytes: nil, intervals: state.intervals,
          batteries: state.batteries))
    }
  }
}

extension EventRun {
  /// Analyses a file into an outlet that shows the walk.
  func show(_ file: String, on outlet: inout some SessionOutlet) throws(RecordingError) {
    var run = try RecordingRun(
      file, options: options, language: language, coaching: coaching, clock: clock, showsProgress: false)
    var timed = TimedOutlet(outlet, clock: clock)
    defer { outlet = timed.outlet }
    timed.receive(.hello(Hello(file: file, format: run.formatName, sensors: run.rig.sensors)))
    do throws(RecordingError) {
      while try run.step(into: &timed) { timed.outlet.flush() }
    } catch {
      _ = try? run.finish(into: &timed)
      timed.receive(.end(run.analysis.end(interrupted: Words.advice(error.problem, in: .en).what)))
      timed.outlet.flush()
      throw error
    }
    let summary = try run.finish(into: &timed)
    let emptiness = run.nothingInRange(summary)
    timed.receive(
      .end(run.analysis.end(interrupted: emptiness.map { Words.advice($0.problem, in: .en).what })))
    timed.outlet.flush()
    if let emptiness { throw emptiness }
  }
}

/// An outlet whose events are held back until their time has come.
private struct TimedOutlet<Outlet: SessionOutlet>: WalkSink {
  var outlet: Outlet
  private let clock: ReplayClock?

  init(_ outlet: Outlet, clock: ReplayClock?) {
    self.outlet = outlet
    self.clock = clock
  }

  mutating func sample(_ sample: ImuSample) {
    // Traces come with the walk, not ahead of it.
    clock?.wait(until: sample.time)
    outlet.sample(sample)
  }

  mutating func receive(_ event: WalkEvent) {
    if let clock, let time = event.reported { clock.wait(until: time) }
    outlet.receive(event)
    if clock != nil { outlet.flush() }
  }
}
