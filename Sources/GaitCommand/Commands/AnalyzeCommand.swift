import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitResults
import GaitWire
import GaitWords

/// Whole recordings through the core.
struct AnalyzeCommand: ParsableCommand {
  /// How the result is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people; of several recordings, one row each.
    case table
    /// One object a recording, on one line.
    case json
    /// Event lines.
    case ndjson
    /// One row a recording.
    case csv
  }

  static let configuration = CommandConfiguration(
    .analyze, commandName: "analyze")

  @Argument(help: ArgumentHelp(.recordings))
  var files: [String] = []

  @Option(name: .long, help: ArgumentHelp(.resultFormat))
  var format: Format?

  @Option(
    name: .long,
    help: ArgumentHelp(.distance))
  var calibrateDistance: Double?

  @OptionGroup var batch: BatchOptions

  @OptionGroup var options: RecordingOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    if batch.filesFrom == nil || !files.isEmpty { files = try options.table.recordings(files) }
    if batch.excelDe, format != .csv, batch.out == nil {
      throw ValidationError(.goesWith(option: "--excel-de", with: "--format csv, -o"))
    }
    guard let calibrateDistance else { return }
    guard calibrateDistance > 0, calibrateDistance < 1e6 else {
      throw ValidationError(.distance(calibrateDistance))
    }
    guard files.count == 1 else {
      throw ValidationError(.oneDistance(files: files.count))
    }
  }

  func run() throws {
    var flags = options.layer
    flags.language = spoken.lang
    var settled = options
    settled.height = try Settings.resolved(flags).height
    let worst = code(settled)
    if worst != 0 { throw ExitCode(worst) }
  }

  /// Analyses what was named, and gives the exit code.
  private func code(_ settled: RecordingOptions) -> Int32 {
    do throws(RecordingError) {
      let subjects: SubjectList? =
        if let path = batch.subjects { try SubjectList(path: path) } else { nil }
      let analysis = BatchAnalysis(
        said: options, settled: settled, subjects: subjects, test: batch.test, distance: batch.distance,
        language: spoken.language)
      let inputs = BatchInputs(
        files + (try listed()), whole: options.table.partsName,
        reading: options.table.reading(keeping: options.sensors),
        excluding: [batch.out, batch.subjects].compactMap(\.self)
      ).inputs
      guard !inputs.isEmpty else { return usage(.noRecording) }
      if calibrateDistance != nil, inputs.count > 1 { return usage(.oneDistance(files: inputs.count)) }
      let run = AnalyzeRun(
        inputs: inputs, analysis: analysis, format: format, batch: batch, calibration: calibrateDistance)
      return try run.run()
    } catch {
      Messages.report(error, in: spoken.language)
      return error.kind.exitCode
    }
  }

  /// Says what is wrong with the command line; it shows only once lists and folders are looked into.
  private func usage(_ fault: UsageFault) -> Int32 {
    Messages.report(fault.text(in: spoken.language))
    return RecordingError.Kind.usage.exitCode
  }

  /// The names in the list that `--files-from` points at.
  private func listed() throws(RecordingError) -> [String] {
    guard let source = batch.filesFrom else { return [] }
    if source == "-" {
      return BatchInputs.list(String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self))
    }
    return BatchInputs.list(try WholeText.read(source))
  }
}
