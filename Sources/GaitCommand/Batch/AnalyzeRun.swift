import Foundation
import GaitModel
import GaitRecording
import GaitResults
import GaitWire
import GaitWords

/// `analyze` once all that was asked for is understood: one recording or many, to standard output or into a folder.
struct AnalyzeRun {
  let inputs: [BatchInputs.Input]
  let analysis: BatchAnalysis
  let format: AnalyzeCommand.Format?
  let batch: BatchOptions
  /// The metres that were walked, for the factor of a person's speed.
  let calibration: Double?

  private let output = OutputFile(descriptor: 1, name: "standard output")

  init(
    inputs: [BatchInputs.Input], analysis: BatchAnalysis, format: AnalyzeCommand.Format?, batch: BatchOptions,
    calibration: Double?
  ) {
    self.inputs = inputs
    self.analysis = analysis
    self.format = format
    self.batch = batch
    self.calibration = calibration
  }

  private var language: Language { analysis.language }
  private var isQuiet: Bool { analysis.said.quiet }
  private var jobs: Int { batch.jobs ?? ProcessInfo.processInfo.activeProcessorCount }
  private var tables: TableBytes { TableBytes(batch.excelDe ? .germanExcel : .plain) }
  private var isOne: Bool { inputs.count == 1 }
  /// Whether a recording that is analysed alone may have a second thread to be read on: several at a time have a thread
  /// each, and more than the processors have cores would only be in each other's way.
  private var readsAhead: Bool { jobs > 1 }

  /// Does it, and gives the exit code: that of the worst recording, after saying why.
  ///
  /// - Throws: `RecordingError` for what ends all of it.
  func run() throws(RecordingError) -> Int32 {
    if !isQuiet { reportStrangers() }
    var failures: [RecordingError] = []
    if let calibration {
      failures = try calibrate(calibration)
    } else if let out = batch.out {
      failures = try fill(ResultFolder(out))
      if let format { failures = try print(format) }
    } else {
      failures = try print(format ?? .table)
    }
    guard let worst = failures.map(\.kind.exitCode).max() else { return 0 }
    if inputs.count > 1 { summarize(failures) }
    return worst
  }

  /// Says how many recordings the list of people does not name: a slip in a pattern is seen by that.
  private func reportStrangers() {
    guard let subjects = analysis.subjects, let list = batch.subjects else { return }
    let strangers = inputs.count { subjects.entry(of: $0.name) == nil }
    guard strangers > 0 else { return }
    Messages.report(.withoutSubject(strangers, list: Words.visible(list)), in: language)
  }

  // MARK: Into a folder

  private func fill(_ folder: ResultFolder) throws(RecordingError) -> [RecordingError] {
    var progress = bar()
    var failures: [RecordingError] = []
    var analysed = 0
    var unchanged = 0
    let run = FolderBatch(
      folder: folder, analysis: analysis, jobs: jobs, isForced: batch.force, tables: tables)
    try run.run(inputs) { step, messages in
      switch step {
      case .analysed: analysed += 1
      case .unchanged: unchanged += 1
      case .failed(let error), .unwritten(let error): failures.append(error)
      }
      report(messages, of: step, &progress)
      progress.advance()
    }
    progress.clear()
    if !isQuiet {
      Messages.report(
        .batchDone(analysed: analysed, unchanged: unchanged, folder: Words.visible(folder.path)), in: language
      )
    }
    return failures
  }

  private func report(_ messages: [String], of step: FolderBatch.Step, _ progress: inout BatchProgress) {
    var all = messages
    if case .failed(let error) = step { all.append(Words.problem(error.problem, in: language)) }
    guard !all.isEmpty else { return }
    progress.clear()
    for message in all { Messages.report(message) }
  }

  private func bar() -> BatchProgress {
    BatchProgress(
      inputs.map { input in
        let size = try? FileManager.default.attributesOfItem(atPath: input.name)[.size] as? Int
        return (size ?? nil) ?? 0
      }, isWanted: !isQuiet, language: language)
  }

  /// Names once more what failed, and why: among many messages it is lost.
  private func summarize(_ failures: [RecordingError]) {
    Messages.report(.notAnalysed(failures.count, of: inputs.count), in: language)
    for error in failures {
      Messages.report(
        "  \(Words.name(ofFile: error.file, in: language)): \(Words.advice(error.problem, in: language).what)"
      )
    }
  }

  // MARK: To standard output

  private func print(_ format: AnalyzeCommand.Format) throws(RecordingError) -> [RecordingError] {
    if format == .ndjson { return try events() }
    if isOne, format != .csv { return try one(format) }
    if format == .csv { try output.write(tables.header(of: .walks)) }
    // Where both go to a terminal, rows and a bar would tear each other apart.
    var progress = bar()
    var failures: [RecordingError] = []
    var isFirst = true
    var broken: RecordingError?
    OrderedWork.run(inputs.count, jobs: jobs) { [analysis, inputs, tables, language] index in
      Self.piece(inputs[index], analysis, format, tables, language)
    } take: { _, piece in
      progress.clear()
      for message in piece.messages { Messages.report(message) }
      do throws(RecordingError) {
        switch piece.result {
        case .success(let bytes):
          if isFirst, format == .table {
            try output.write(Array(WalkList.head(analysis.test, in: language).utf8))
          }
          isFirst = false
          try output.write(bytes)
        case .failure(let error):
          Messages.report(error, in: language)
          failures.append(error)
        }
        progress.advance()
        return true
      } catch {
        broken = error
        return false
      }
    }
    progress.clear()
    if let broken { throw broken }
    if !isFirst, format == .table { try output.write(Array(WalkList.legend(in: language).utf8)) }
    return failures
  }

  /// The bytes of one recording among several.
  private static func piece(
    _ input: BatchInputs.Input, _ analysis: BatchAnalysis, _ format: AnalyzeCommand.Format,
    _ tables: TableBytes, _ language: Language
  ) -> (result: Result<[UInt8], RecordingError>, messages: [String]) {
    switch input {
    case .refused(let error): return (.failure(error), [])
    case .recording(let path):
      let outcome = analysis.outcome(of: path)
      let bytes = outcome.result.map { analysed -> [UInt8] in
        let tabled = analysis.tabled(analysed.walk, path, analysed.facts)
        return switch format {
        case .csv: tables.rows(of: tabled, in: .walks)
        case .json, .ndjson: WalkJSON.encode(analysed.walk)
        case .table: Array(WalkList.row(tabled, in: language).utf8)
        }
      }
      return (bytes, outcome.messages)
    }
  }

  private func one(_ format: AnalyzeCommand.Format) throws(RecordingError) -> [RecordingError] {
    try alone { (path, analysed) throws(RecordingError) in
      if format == .json {
        try WalkJSON.encode(analysed.walk) { (piece) throws(RecordingError) in try output.write(piece) }
      } else {
        let test = analysis.tabled(analysed.walk, path, analysed.facts).test
        let table = WalkTable(analysed.walk, test: test, part: analysis.options(for: path).part, in: language)
        try output.write(Array(table.text.utf8))
      }
    }
  }

  /// Analyses the only recording, with a bar of its own.
  private func alone(
    _ use: (String, BatchAnalysis.Analysed) throws(RecordingError) -> Void
  ) throws(RecordingError) -> [RecordingError] {
    guard case .recording(let path)? = inputs.first else { return refusals() }
    let outcome = analysis.outcome(of: path, isAlone: true, readsAhead: readsAhead)
    for message in outcome.messages { Messages.report(message) }
    switch outcome.result {
    case .success(let analysed): try use(path, analysed)
    case .failure(let error):
      Messages.report(error, in: language)
      return [error]
    }
    return []
  }

  private func refusals() -> [RecordingError] {
    inputs.compactMap { input in
      guard case .refused(let error) = input else { return nil }
      Messages.report(error, in: language)
      return error
    }
  }

  private func calibrate(_ metres: Double) throws(RecordingError) -> [RecordingError] {
    do throws(RecordingError) {
      return try alone { (_, analysed) throws(RecordingError) in
        let calibration = try SpeedCalibration(
          analysed.walk, metres: metres, given: analysis.said.speedScale)
        Messages.report(calibration.explanation, in: language)
        try output.write(Array(calibration.text.utf8))
      }
    } catch {
      Messages.report(error, in: language)
      return [error]
    }
  }

  /// Event lines of one recording after the other, as they come.
  private func events() throws(RecordingError) -> [RecordingError] {
    var failures: [RecordingError] = []
    for input in inputs {
      do throws(RecordingError) {
        switch input {
        case .refused(let error): throw error
        case .recording(let path): try events(of: path)
        }
      } catch {
        // What was written cannot be written on to: there is no point in reading the other files.
        if error.file == output.name { throw error }
        Messages.report(error, in: language)
        failures.append(error)
      }
    }
    return failures
  }

  private func events(of path: String) throws(RecordingError) {
    let options = analysis.options(for: path)
    if let folder = FolderRun.folder(path) {
      var run = try FolderRun(folder, options: options)
      try run.replay(clock: nil, to: output)
    } else {
      try EventRun(options: options, language: language, readsAhead: readsAhead).run(path, to: output)
    }
  }
}
