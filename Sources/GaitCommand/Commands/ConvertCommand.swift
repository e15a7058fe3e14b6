import ArgumentParser
import GaitModel
import GaitRecording
import GaitSession
import GaitWords

/// A walk's folder to a table.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .convert, commandName: "convert")

  @Argument(help: ArgumentHelp(.recordedFolder))
  var folder: String

  @Argument(help: ArgumentHelp(.tableFile))
  var file: String

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    do throws(RecordingError) {
      var run = try FolderRun(WalkFolder(folder))
      var table = TableSink(writer: try SampleTable(path: file, rig: run.rig))
      try run.run(pace: nil, into: &table) { (table) throws(RecordingError) in
        if let failure = table.writer.failure { throw failure }
      }
      try table.writer.finish()
    } catch {
      Messages.tell(error, in: spoken.language)
      throw ExitCode(error.kind.exitCode)
    }
  }
}

/// The table of a walk's samples on its way to a file.
private final class SampleTable {
  private(set) var failure: RecordingError?
  private var writer: CanonicalWriter?

  init(path: String, rig: SensorRig) throws(RecordingError) {
    writer = try CanonicalWriter(path: path, rig: rig)
  }

  func write(_ sample: ImuSample) {
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
