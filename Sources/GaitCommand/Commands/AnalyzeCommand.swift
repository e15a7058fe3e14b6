import ArgumentParser
import GaitModel
import GaitRecording
import GaitWire
import GaitWords

/// Whole recordings through the core.
struct AnalyzeCommand: ParsableCommand {
  /// How the result is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// One object a recording, on one line.
    case json
    /// Event lines.
    case ndjson
  }

  static let configuration = CommandConfiguration(
    .analyze, commandName: "analyze")

  @Argument(help: ArgumentHelp(.recordings))
  var files: [String] = []

  @Option(name: .long, help: ArgumentHelp(.resultFormat))
  var format = Format.table

  @Option(
    name: .long,
    help: ArgumentHelp(.distance))
  var calibrateDistance: Double?

  @OptionGroup var options: RecordingOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    files = try options.table.recordings(files)
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
    settled.height = try Settings.told(flags).height
    let output = OutputFile(descriptor: 1, name: "standard output")
    var worst: Int32 = 0
    var isFirst = true
    for file in files {
      do throws(RecordingError) {
        try analyze(file, settled, isFirst: isFirst, to: output)
        isFirst = false
      } catch {
        // What was written cannot be written on to: there is no point in reading the other files.
        Messages.tell(error, in: spoken.language)
        worst = max(worst, error.kind.exitCode)
        if error.file == output.name { break }
      }
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  /// Analyses one file. `settled` are the options with what the settings add; a walk's folder has its own height,
  /// which only the command line overrules.
  private func analyze(
    _ file: String, _ settled: RecordingOptions, isFirst: Bool, to output: OutputFile
  ) throws(RecordingError) {
    if let calibrateDistance {
      let calibration = try SpeedCalibration(
        try walk(file, settled), metres: calibrateDistance, given: options.speedScale)
      Messages.tell(calibration.explanation, in: spoken.language)
      try output.write(Array(calibration.text.utf8))
      return
    }
    switch format {
    case .ndjson:
      if let folder = FolderRun.folder(file) {
        var run = try FolderRun(folder, options: options)
        try run.replay(pace: nil, to: output)
      } else {
        try EventRun(options: settled, language: spoken.language).run(file, to: output)
      }
    case .json:
      try WalkJSON.encode(try walk(file, settled)) { (piece) throws(RecordingError) in try output.write(piece)
      }
    case .table:
      let walk = try walk(file, settled)
      try output.write(Array(((isFirst ? "" : "\n") + WalkTable(walk, in: spoken.language).text).utf8))
    }
  }

  private func walk(_ file: String, _ settled: RecordingOptions) throws(RecordingError) -> WalkResult {
    guard let folder = FolderRun.folder(file) else {
      return try WalkRun(options: settled, language: spoken.language).run(file)
    }
    var run = try FolderRun(folder, options: options, isCoached: true)
    return try run.result()
  }
}
