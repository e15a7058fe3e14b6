import GaitAnalysis
import GaitModel
import GaitRecording
import GaitResults
import GaitSession
import GaitWords

/// A recording to the result of one walk.
struct WalkRun {
  let options: RecordingOptions
  /// The language of messages.
  let language: Language
  /// Whether a bar may be drawn, if somebody sees it.
  var showsProgress = true
  /// Whether it may be read on a second thread, beside the analysis.
  var readsAhead = false
  /// Where messages go.
  var report: (String) -> Void = { Messages.report($0) }

  /// Analyses the file as a whole.
  ///
  /// - Throws: `RecordingError` when any part of the file cannot be used, for half a result would look whole;
  ///   or when the stretch asked for holds no sample.
  func run(_ file: String) throws(RecordingError) -> WalkResult {
    try look(file).walk
  }

  /// A walk with what was found out about its file.
  struct Look {
    let walk: WalkResult
    let summary: RecordingSummary
    let guesses: [RecordingGuess]
  }

  /// The same with what was found out about the file.
  func look(_ file: String) throws(RecordingError) -> Look {
    var run = try RecordingRun(
      file, options: options, language: language, showsProgress: showsProgress,
      readsAhead: readsAhead, report: report)
    var fold = WalkFold()
    while try run.step(into: &fold) {}
    let summary = try run.finish(into: &fold)
    if let error = run.nothingInRange(summary) { throw error }
    fold.receive(.end(run.end(interrupted: nil)))
    let analyzer = run.analysis.analyzer
    let walk = fold.finish(
      recording: RecordingInfo(
        file: file, sha256: summary.sha256, format: run.formatName,
        durationSeconds: run.durationSeconds, startedAt: run.startedAt,
        subject: RecordedSubject(analyzer.subject), sensors: analyzer.sensors),
      arms: analyzer.armUses, armSummary: analyzer.armSummary)
    return Look(walk: walk, summary: summary, guesses: run.guesses)
  }
}
