import ArgumentParser
import Foundation
import GaitRecording
import GaitWords

/// A walk from devices into a folder, raw.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .record, commandName: "record")

  @OptionGroup var devices: SourceOptions

  @Option(name: .shortAndLong, help: ArgumentHelp(.newFolder))
  var out: String

  @Flag(name: .shortAndLong, help: ArgumentHelp(.quietRecording))
  var quiet = false

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    var flags = devices.layer
    flags.language = spoken.lang
    let settings = try Settings.resolved(flags)
    let language = settings.language
    let plan = try LiveCommand.reportingFaults(in: language) { try devices.plan(settings) }
    var run = LiveRun(plan: plan, folder: WalkFolder(out), isRecordingOnly: true, language: language)
    run.waits = devices.whenPlugged
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
