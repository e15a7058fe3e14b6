import ArgumentParser
import GaitModel
import GaitRecording
import GaitWire

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
    commandName: "analyze",
    abstract: "Analyses recorded walks: steps, cadence, walking bouts.",
    usage: "gangart analyze <file> ... [--format table|json|ndjson] [options]",
    discussion: """
      Examples:
        gangart analyze walk.csv
        gangart analyze walk.csv --sensors lower_back --format json
        gangart analyze monday.csv tuesday.csv --from 10 --to 70
        gangart analyze track.csv --sensors lower_back --calibrate-distance 400
        cat walk.csv | gangart analyze -

      A recording is a CSV file whose first row names the time and the sensors:
        time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z,...
      in s, m/s² (with gravity) and rad/s. A sensor at the lower back or pelvis tells
      steps best.

      A bad file among several is reported and skipped; the exit code is that of the
      worst: 0 ok, 64 usage, 65 data unusable, 66 input missing, 74 I/O error,
      77 permission.
      """)

  @Argument(help: ArgumentHelp("Recordings; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(name: .long, help: "How the result is printed.")
  var format = Format.table

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The metres walked in the recording are known: tell the factor for --speed-scale.",
      valueName: "metres"))
  var calibrateDistance: Double?

  @OptionGroup var options: RecordingOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    guard let calibrateDistance else { return }
    guard calibrateDistance > 0, calibrateDistance < 1e6 else {
      throw ValidationError(
        "--calibrate-distance is a way in metres above 0; got \(Wording.plain(calibrateDistance)).")
    }
    guard files.count == 1 else {
      throw ValidationError("--calibrate-distance takes one recording; got \(files.count).")
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
        Messages.tell(error.description, in: spoken.language)
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
      Messages.tell(calibration.explanation)
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
