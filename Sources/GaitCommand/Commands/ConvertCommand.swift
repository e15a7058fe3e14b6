import ArgumentParser
import GaitModel
import GaitRecording
import GaitSession
import GaitWords

/// Any recording, or a walk's folder, to a table.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .convert, commandName: "convert")

  @Argument(help: ArgumentHelp(.anyRecording))
  var recording: String

  @Argument(help: ArgumentHelp(.tableFile))
  var file: String

  @OptionGroup var table: TableOptions

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    do throws(RecordingError) {
      if SameFile.isSame(recording, file) { throw RecordingError.overOwnInput(file) }
      if let folder = FolderRun.folder(recording) {
        for own in [folder.journalPath, folder.aboutPath, folder.tornPath] where SameFile.isSame(own, file) {
          throw RecordingError.overOwnInput(file)
        }
        try convertFolder()
      } else {
        try convertRecording()
      }
    } catch {
      Messages.report(error, in: spoken.language)
      throw ExitCode(error.kind.exitCode)
    }
  }

  private func convertFolder() throws(RecordingError) {
    var run = try FolderRun(WalkFolder(recording))
    var table = TableSink(writer: try SampleTable(path: file, rig: run.rig))
    try run.run(clock: nil, into: &table) { (table, _) throws(RecordingError) in
      if let failure = table.writer.failure { throw failure }
    }
    try table.writer.finish()
  }

  private func convertRecording() throws(RecordingError) {
    var reader = try RecordingReader(
      RecordingSource(argument: recording), options: table.reading(keeping: nil))
    if !reader.guesses.isEmpty {
      Messages.report(Words.guesses(reader.guesses, file: recording, in: spoken.language))
    }
    let writer = try SampleTable(path: file, rig: reader.rig)
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

/// The table of a walk's samples on its way to a file.
private final class SampleTable {
  private(set) var failure: RecordingError?
  private var writer: CanonicalWriter?

  init(path: String, rig: SensorRig) throws(RecordingError) {
    let isForObjects = [".ndjson", ".jsonl"].contains { path.lowercased().hasSuffix($0) }
    writer = try CanonicalWriter(path: path, rig: rig, asObjects: isForObjects)
  }

  func write(_ sample: ImuSample) {
    guard failure == nil else { return }
    do throws(RecordingError) { try writer?.write(sample) } catch { failure = error }
  }

  func finish() throws(RecordingError) {
    try writer.take()?.finish()
  }
}

/// Passes a walk's samples to its table.
private struct TableSink: WalkSink {
  let writer: SampleTable

  mutating func receive(_ event: WalkEvent) {}
  mutating func sample(_ sample: ImuSample) { writer.write(sample) }
}
