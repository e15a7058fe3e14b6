import ArgumentParser
import Foundation
import GaitRecording

/// A walk from devices into a folder, raw.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Keeps the raw bytes of a walk in a folder, to be replayed.",
    usage: "gangart record [<source> ...] -o <folder> [--for <seconds>] [options]",
    discussion: """
      Examples:
        gangart record -o monday
        gangart record /dev/ttyACM0 -o monday --for 600
        gangart replay monday --speed max

      Nothing is interpreted for good: bytes are kept with their arrival, and the disk
      is forced every two seconds. After a crash or a power cut: gangart recover FOLDER.
      Ctrl-C ends the recording.
      """)

  @OptionGroup var devices: SourceOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("The new folder.", valueName: "folder"))
  var out: String

  @Flag(name: .shortAndLong, help: "No messages but errors.")
  var quiet = false

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    var flags = devices.layer
    flags.language = spoken.lang
    let settings = try Settings.told(flags)
    let language = settings.language
    let plan = try LiveCommand.told(in: language) { try devices.plan(settings) }
    let run = LiveRun(plan: plan, folder: WalkFolder(out), isRecordingOnly: true, language: language)
    let terminal = ProcessInfo.processInfo.environment["TERM"]
    let writer = LineWriter(descriptor: 1)
    if !quiet && ProgressBar.isSeen(isTerminal: isatty(1) == 1, terminal: terminal) {
      var outlet = ScreenOutlet(writer: writer, folder: out, hasKeys: WalkWays.hasKeys, in: language)
      try await run.run(outlet: &outlet, writer: writer)
    } else {
      var outlet = SilentOutlet(isQuiet: quiet, language: language)
      try await run.run(outlet: &outlet, writer: writer)
    }
  }
}
