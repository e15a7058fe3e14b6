import GaitAnalysis
import GaitModel
import GaitRecording
import GaitWire

/// A recording to the result of one walk.
struct WalkRun {
  let options: RecordingOptions

  /// Analyses the file as a whole.
  ///
  /// - Throws: `RecordingError` when any part of the file cannot be used: half a result would look whole.
  func run(_ file: String) throws(RecordingError) -> WalkResult {
    var run = try RecordingRun(file, options: options)
    var fold = WalkFold()
    while try run.step(into: &fold) {}
    let summary = try run.finish(into: &fold)
    return fold.finish(
      recording: RecordingInfo(
        file: file, sha256: summary.sha256, format: CanonicalReader.formatName,
        durationSeconds: run.analyzer.durationSeconds, sensors: run.analyzer.sensors),
      notComputed: run.analyzer.notComputed)
  }
}
