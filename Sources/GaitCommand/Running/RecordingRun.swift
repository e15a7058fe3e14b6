import GaitModel
import GaitRecording
import GaitSession
import GaitWords

/// One recording through the analyzer, block by block: what `analyze` and `replay` share.
struct RecordingRun: ~Copyable {
  private var reader: RecordingReader
  private let options: RecordingOptions
  private let language: Language
  private let range: ClosedRange<SampleTime>
  private let name: String
  private let pace: Pace?
  private let tell: (String) -> Void
  private var progress: ProgressBar
  private var hasBegun = false
  private(set) var analysis: CoachedAnalysis

  /// Opens the recording; nothing is analysed yet.
  ///
  /// - Parameters:
  ///   - language: The language of warnings.
  ///   - coaching: How the walk is coached; `nil` for the analysis alone.
  ///   - pace: Told when the first sample of the stretch is read.
  ///   - showsProgress: Whether a bar may be drawn, if somebody sees it.
  ///   - tell: Where messages go; to standard error without it.
  init(
    _ file: String, options: RecordingOptions, language: Language, coaching: CoachSettings? = nil,
    pace: Pace? = nil, showsProgress: Bool, tell: @escaping (String) -> Void = { Messages.tell($0) }
  ) throws(RecordingError) {
    let source = RecordingSource(argument: file)
    let parts = options.table.parts
    let reading = options.table.reading(keeping: options.sensors)
    if !parts.isEmpty, file == options.table.partsName {
      reader = try RecordingReader(files: parts, options: reading)
    } else {
      reader = try RecordingReader(source, options: reading)
    }
    self.options = options
    self.language = language
    self.pace = pace
    self.tell = tell
    range = options.range
    name = source.displayName
    if !options.quiet, !reader.guesses.isEmpty {
      tell(Words.guesses(reader.guesses, file: file, in: language))
    }
    analysis = CoachedAnalysis(rig: reader.rig, subject: options.subject, coaching: coaching)
    progress = ProgressBar(
      Wording.visible(name), total: reader.byteCount, isWanted: showsProgress && !options.quiet,
      language: language)
  }

  /// Short name of the kind of file.
  var formatName: String { reader.formatName }

  /// What was concluded about the file.
  var guesses: [RecordingGuess] { reader.guesses }

  /// The sensors of the recording that are kept.
  var rig: SensorRig { reader.rig }

  /// Reads and analyses the next block; false once all is read.
  mutating func step(into sink: inout some WalkSink & ~Copyable) throws(RecordingError) -> Bool {
    do throws(RecordingError) {
      let more = try reader.readBlock { sample in
        guard range.contains(sample.time) else { return }
        if !hasBegun {
          hasBegun = true
          pace?.begin(at: sample.time)
        }
        analysis.process(sample, into: &sink)
      }
      progress.update(reader.bytesRead)
      if !more { progress.finish() }
      return more
    } catch {
      progress.finish()
      throw error
    }
  }

  /// Ends the analysis and tells what was noticed about the file. How the walk ended is for the caller to say.
  mutating func finish(
    into sink: inout some WalkSink & ~Copyable
  ) throws(RecordingError) -> RecordingSummary {
    analysis.finish(into: &sink)
    let summary = try reader.finish()
    if !options.quiet {
      for warning in summary.warnings {
        tell(Words.warning(warning, file: name, in: language))
      }
    }
    return summary
  }

  /// The error of a finished run whose stretch held no sample; `nil` if it held one.
  func nothingInRange(_ summary: RecordingSummary) -> RecordingError? {
    guard !hasBegun else { return nil }
    let fault = ResultFault.nothingInRange(
      first: summary.firstTime?.seconds, last: summary.lastTime?.seconds)
    return RecordingError(.dataUnusable, file: name, .result(fault))
  }
}
