import ArgumentParser
import GaitModel
import GaitRecording
import GaitSession
import GaitWords

/// Any recording, or a walk's folder, to a table or a data set.
struct ConvertCommand: ParsableCommand {
  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A canonical table.
    case csv
    /// Its rows as objects of JSON, one a line.
    case ndjson
    /// A recording of a Motion-BIDS data set.
    case bids
  }

  static let configuration = CommandConfiguration(
    .convert, commandName: "convert")

  @Argument(help: ArgumentHelp(.anyRecording))
  var recording: String

  @Argument(help: ArgumentHelp(.tableFile))
  var file: String

  @Option(name: .long, help: ArgumentHelp(.tableFormat))
  var format: Format?

  @Flag(name: .long, help: ArgumentHelp(.mend))
  var fix = false

  @Option(name: .long, help: ArgumentHelp(.datasetSubject))
  var subject: String?

  @OptionGroup var table: TableOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    if subject != nil, format != .bids {
      throw ValidationError(.goesWith(option: "--subject", with: "--format bids"))
    }
    if fix, format == .bids { throw ValidationError(.goesWith(option: "--fix", with: "--format csv|ndjson")) }
    // Nothing said may be passed over: a kept walk has no times to mend, and another file than those named is no part.
    if fix, FolderRun.folder(recording) != nil {
      throw ValidationError(.goesWith(option: "--fix", with: "RECORDING.csv"))
    }
    if let part = table.parts.first, !isPart {
      throw ValidationError(
        .goesWith(option: "--place \(part.place.name)=\(part.path)", with: "convert \(part.path)"))
    }
  }

  func run() throws {
    do throws(RecordingError) {
      let inputs = inputs
      let outputs = fix ? [file, FixedTable.protocolPath(of: file)] : [file]
      for input in inputs {
        for output in outputs where SameFile.isSame(input, output) {
          throw RecordingError.overOwnInput(output)
        }
      }
      if let folder = FolderRun.folder(recording) {
        for own in [folder.journalPath, folder.aboutPath, folder.tornPath] where SameFile.isSame(own, file) {
          throw RecordingError.overOwnInput(file)
        }
        try convertFolder()
      } else if fix || inputs.count > 1 {
        try convertMended(inputs.count > 1 ? table.partsName : recording)
      } else {
        try convertRecording()
      }
    } catch {
      Messages.report(error, in: spoken.language)
      throw ExitCode(error.kind.exitCode)
    }
  }

  /// Whether the recording named is one of the files of a walk of several.
  private var isPart: Bool { table.parts.contains { $0.path == recording } }

  /// All files that are read.
  private var inputs: [String] { table.parts.count > 1 ? table.parts.map(\.path) : [recording] }

  private func output(_ rig: SensorRig) throws(RecordingError) -> ConvertedSamples {
    try ConvertedSamples(path: file, format: format, subject: subject ?? "01", rig: rig, inputs: inputs)
  }

  private func convertFolder() throws(RecordingError) {
    var run = try FolderRun(WalkFolder(recording))
    var table = TableSink(writer: try output(run.rig))
    try run.run(clock: nil, into: &table) { (table, _) throws(RecordingError) in
      if let failure = table.writer.failure { throw failure }
    }
    try table.writer.finish()
  }

  /// As the analysis takes it: with mended times, and several files on one clock.
  private func convertMended(_ name: String) throws(RecordingError) {
    var run = try RecordingRun(
      name, options: .plain(table), language: spoken.language, showsProgress: false)
    var mended = FixedTable(writer: try output(run.rig))
    while try run.step(into: &mended) {
      if let failure = mended.writer.failure { throw failure }
    }
    let summary = try run.finish(into: &mended)
    try mended.writer.finish()
    guard fix else { return }
    let text = mended.text(
      of: name, to: file, guesses: run.guesses, columns: run.columnUses, summary: summary, in: spoken.language
    )
    let protocolFile = try OutputFile(path: FixedTable.protocolPath(of: file))
    try protocolFile.write(Array(text.utf8))
    try protocolFile.commit()
  }

  private func convertRecording() throws(RecordingError) {
    var reader = try RecordingReader(
      RecordingSource(argument: recording), options: table.reading(keeping: nil))
    if !reader.guesses.isEmpty {
      Messages.report(Words.guesses(reader.guesses, file: recording, in: spoken.language))
    }
    let writer = try output(reader.rig)
    while try reader.readBlock({ writer.write($0) }) {
      if let failure = writer.failure { throw failure }
    }
    for warning in try reader.finish().warnings {
      Messages.report(Words.warning(warning, file: recording, in: spoken.language))
    }
    if let failure = writer.failure { throw failure }
    try writer.finish()
  }
}

/// Passes a walk's samples to its table.
private struct TableSink: WalkSink {
  let writer: ConvertedSamples

  mutating func receive(_ event: WalkEvent) {}
  mutating func sample(_ sample: ImuSample) { writer.write(sample) }
}
