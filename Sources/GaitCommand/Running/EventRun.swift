import Foundation
import GaitModel
import GaitRecording
import GaitSession
import GaitWire
import GaitWords

/// A recording to event lines, as fast as possible or paced like the walk.
struct EventRun {
  let options: RecordingOptions
  /// The language of messages.
  let language: Language
  var clock: ReplayClock?
  /// How the walk is coached; `nil` for the lines of the analysis alone.
  var coaching: CoachSettings?
  /// What is to be heard of it.
  var sound: WalkSound?
  /// Whether it may be read on a second thread, beside the analysis.
  var readsAhead = false

  /// Analyses the file and writes its lines block by block.
  ///
  /// When the file breaks off in the middle, or the stretch asked for is empty, what there is is reported and
  /// closed with a `bye` that says why, before the error is thrown.
  func run(_ file: String, to output: OutputFile) throws(RecordingError) {
    // A bar among lines on the same terminal would be torn apart by them.
    let showsProgress = clock == nil && isatty(1) == 0
    var run = try RecordingRun(
      file, options: options, language: language, coaching: coaching, clock: clock,
      showsProgress: showsProgress, readsAhead: readsAhead
    )
    var lines = TimedLines(clock: clock, output: output, sound: sound)
    lines.receive(
      .hello(Hello(file: file, format: run.formatName, sensors: run.rig.sensors)))
    do throws(RecordingError) {
      while try run.step(into: &lines) { try lines.flush() }
    } catch {
      // The first error is the one to report, whatever else goes wrong while closing.
      if error.file != output.name {
        try? close(&run, &lines, interrupted: Words.advice(error.problem, in: .en).what)
      }
      throw error
    }
    try close(&run, &lines, interrupted: nil)
  }

  private func close(
    _ run: inout RecordingRun, _ lines: inout TimedLines, interrupted: String?
  ) throws(RecordingError) {
    let summary = try run.finish(into: &lines)
    let emptiness = interrupted == nil ? run.nothingInRange(summary) : nil
    let reason = interrupted ?? emptiness.map { Words.advice($0.problem, in: .en).what }
    lines.receive(.end(run.end(interrupted: reason)))
    try lines.flush()
    if let emptiness { throw emptiness }
  }
}

/// Event lines on their way out: gathered, or each held back until its time has come.
struct TimedLines: WalkSink {
  private var lines = EventLineSink()
  private let clock: ReplayClock?
  private let output: OutputFile
  /// A sink cannot throw: what went wrong while writing waits here for `flush`.
  private var failure: RecordingError?
  private var sound: WalkSound?

  init(clock: ReplayClock?, output: OutputFile, sound: WalkSound? = nil) {
    self.clock = clock
    self.output = output
    self.sound = sound
  }

  mutating func receive(_ event: WalkEvent) {
    lines.receive(event)
    defer { sound?.receive(event) }
    guard let clock, let time = event.reported, failure == nil else { return }
    clock.wait(until: time)
    do throws(RecordingError) {
      try write()
    } catch {
      failure = error
    }
  }

  /// Writes what has gathered.
  mutating func flush() throws(RecordingError) {
    if let failure { throw failure }
    try write()
  }

  private mutating func write() throws(RecordingError) {
    guard !lines.bytes.isEmpty else { return }
    try output.write(lines.bytes)
    lines.removeWritten()
  }
}
