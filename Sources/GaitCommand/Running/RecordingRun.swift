import GaitAnalysis
import GaitModel
import GaitRecording

/// One recording through the analyzer, block by block: what `analyze` and `replay` share.
struct RecordingRun: ~Copyable {
  private var reader: CanonicalReader
  private let options: RecordingOptions
  private let file: String
  private var progress: ProgressBar
  private(set) var analyzer: GaitAnalyzer

  /// Opens the recording; nothing is analysed yet.
  init(_ file: String, options: RecordingOptions) throws(RecordingError) {
    let source = RecordingSource(argument: file)
    reader = try CanonicalReader(source, keeping: options.sensors)
    self.options = options
    self.file = source.displayName
    analyzer = GaitAnalyzer(rig: reader.rig, subject: options.subject)
    progress = ProgressBar(source.displayName, total: reader.byteCount, quiet: options.quiet)
  }

  /// The sensors of the recording that are kept.
  var rig: SensorRig { reader.rig }

  /// Reads and analyses the next block; false once all is read.
  mutating func step(into sink: inout some GaitOutputSink & ~Copyable) throws(RecordingError) -> Bool {
    let range = options.range
    let more = try reader.readBlock { sample in
      if range.contains(sample.time) { analyzer.process(sample, into: &sink) }
    }
    progress.update(reader.bytesRead)
    if !more { progress.finish() }
    return more
  }

  /// Ends the analysis and tells what was noticed about the file.
  mutating func finish(
    into sink: inout some GaitOutputSink & ~Copyable
  ) throws(RecordingError) -> RecordingSummary {
    analyzer.finish(into: &sink)
    let summary = try reader.finish()
    if !options.quiet {
      for warning in summary.warnings { Messages.tell("\(file): \(warning)") }
    }
    return summary
  }
}
