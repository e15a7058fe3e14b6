import GaitAnalysis
import GaitModel
import GaitRecording
import GaitSession
import GaitWords

/// One recording through the analyzer, block by block: what `analyze` and `replay` share.
struct RecordingRun: ~Copyable {
  private var reader: RecordingReader
  private var timing: SampleTiming
  private var isNoted = false
  private var isTimed = false
  private let options: RecordingOptions
  private let language: Language
  private let range: ClosedRange<SampleTime>
  private let name: String
  private let clock: ReplayClock?
  private let report: (String) -> Void
  private var progress: ProgressBar
  private var hasBegun = false
  private var readsAhead: Bool
  private(set) var analysis: CoachedAnalysis

  /// Opens the recording; nothing is analysed yet.
  ///
  /// - Parameters:
  ///   - language: The language of warnings.
  ///   - coaching: How the walk is coached; `nil` for the analysis alone.
  ///   - clock: Begun when the first sample of the stretch is read.
  ///   - showsProgress: Whether a bar may be drawn, if somebody sees it.
  ///   - readsAhead: Whether it may be read on a second thread, beside the analysis.
  ///   - report: Where messages go; to standard error without it.
  init(
    _ file: String, options: RecordingOptions, language: Language, coaching: CoachSettings? = nil,
    clock: ReplayClock? = nil, showsProgress: Bool, readsAhead: Bool = false,
    report: @escaping (String) -> Void = { Messages.report($0) }
  ) throws(RecordingError) {
    let source = RecordingSource(argument: file)
    let parts = options.table.parts
    let reading = options.table.reading(keeping: options.sensors)
    if !parts.isEmpty, file == options.table.partsName {
      let clocks = try ClockSearch(parts, options: reading, by: options.table.align)
      reader = try RecordingReader(files: parts, clocks: clocks.lines, options: reading)
      guesses = reader.guesses + clocks.guesses
    } else {
      reader = try RecordingReader(source, options: reading)
      guesses = reader.guesses
    }
    reader.keepEmptyRows()
    self.options = options
    self.language = language
    self.clock = clock
    self.readsAhead = readsAhead
    self.report = report
    range = options.range
    name = source.displayName
    if !options.quiet, !guesses.isEmpty {
      report(Words.guesses(guesses, file: file, in: language))
    }
    timing = SampleTiming(rig: reader.rig, file: source.displayName)
    analysis = CoachedAnalysis(rig: reader.rig, subject: options.subject, coaching: coaching)
    progress = ProgressBar(
      Wording.visible(name), total: reader.byteCount, isWanted: showsProgress && !options.quiet,
      language: language)
  }

  /// Short name of the kind of file.
  var formatName: String { reader.formatName }

  /// What was concluded about the file.
  let guesses: [RecordingGuess]

  /// What became of the columns of a table.
  var columnUses: [ColumnUse] { reader.columnUses }

  /// The sensors of the recording that are kept.
  var rig: SensorRig { reader.rig }

  /// Reads and analyses the next block; false once all is read.
  mutating func step(into sink: inout some WalkSink & ~Copyable) throws(RecordingError) -> Bool {
    if !isNoted {
      isNoted = true
      for notice in reader.notices { analysis.note(notice, into: &sink) }
    }
    // Not before the times are understood: up to there they may be refused, and what was read beyond would tell.
    if readsAhead, timing.isSettled {
      readsAhead = false
      reader.readAhead()
    }
    do throws(RecordingError) {
      var refusal: RecordingError?
      // Asked with every sample: to look at the error itself would copy it.
      var isRefused = false
      let more = try reader.readBlock { sample in
        if isRefused { return }
        do throws(RecordingError) {
          try timing.take(sample) { piece in
            Self.take(piece, range, clock, &hasBegun, &analysis, into: &sink)
          }
        } catch {
          refusal = error
          isRefused = true
        }
      }
      if let refusal { throw refusal }
      if !more { try finishTiming(into: &sink) }
      progress.update(reader.bytesRead)
      if !more { progress.finish() }
      return more
    } catch {
      progress.finish()
      throw error
    }
  }

  /// Passes on what the time stamps held back; once.
  private mutating func finishTiming(into sink: inout some WalkSink & ~Copyable) throws(RecordingError) {
    guard !isTimed else { return }
    isTimed = true
    try timing.finish { piece in Self.take(piece, range, clock, &hasBegun, &analysis, into: &sink) }
  }

  private static func take(
    _ piece: RecordingPiece, _ range: ClosedRange<SampleTime>, _ clock: ReplayClock?, _ hasBegun: inout Bool,
    _ analysis: inout CoachedAnalysis, into sink: inout some WalkSink & ~Copyable
  ) {
    switch piece {
    case .sample(let sample):
      guard range.contains(sample.time) else { return }
      if sample.isEmpty {
        if hasBegun { analysis.advance(to: sample.time, into: &sink) }
        return
      }
      if !hasBegun {
        hasBegun = true
        clock?.begin(at: sample.time)
      }
      analysis.process(sample, into: &sink)
    case .notice(let notice): analysis.note(notice, into: &sink)
    case .stretch(let notice): analysis.beginStretch(notice, into: &sink)
    }
  }

  /// From the recording's first sample to the last that was analysed, in seconds.
  var durationSeconds: Double {
    let analyzer = analysis.analyzer
    guard options.from != nil, let first = timing.firstTime, let last = analyzer.latestTime else {
      return analyzer.durationSeconds
    }
    return max(last.seconds(since: first), 0)
  }

  /// The end of the run, of the same length that its result gives.
  func end(interrupted: String?) -> WalkEnd {
    var end = analysis.end(interrupted: interrupted)
    end.durationSeconds = durationSeconds
    return end
  }

  /// When the recording began, by the wall clock, in ISO 8601; `nil` where the file does not say.
  var startedAt: String? { timing.startedAt ?? reader.startedAt }

  /// Ends the analysis and reports what was noticed about the file. How the walk ended is for the caller to say.
  mutating func finish(
    into sink: inout some WalkSink & ~Copyable
  ) throws(RecordingError) -> RecordingSummary {
    // Where reading broke off, what was held back is reported as far as it can be; the first error is the
    // one to report.
    try? finishTiming(into: &sink)
    analysis.finish(into: &sink)
    let summary = try reader.finish()
    if !options.quiet {
      for warning in summary.warnings {
        report(Words.warning(warning, file: name, in: language))
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
