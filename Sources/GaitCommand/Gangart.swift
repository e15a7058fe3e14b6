import ArgumentParser
import GaitModel
import GaitRecording
import GaitWords

/// The command line: `gangart`.
@main
struct GangartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .root, commandName: "gangart",
    version: Gangart.generator,
    subcommands: [
      AnalyzeCommand.self, CheckCommand.self, PlotCommand.self, ReplayCommand.self, LiveCommand.self,
      RecordCommand.self, ServeCommand.self,
      MarkCommand.self,
      RecoverCommand.self, DevicesCommand.self, ConvertCommand.self, DemoCommand.self, SetupCommand.self,
      PlanCommand.self, ConfigCommand.self, LearnCommand.self, ExplainCommand.self,
      ThresholdsCommand.self,
    ])

  /// The words of the command line, those that are not UTF-8 included: they may name files.
  private static var words: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { FileName.text($0) }
    }
  }

  /// Reads the command line, runs the command, and says what is wrong in the language that was asked for.
  static func main() async {
    do {
      var command = try parseAsRoot(words)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      CommandFailure.end(error, in: .ofCommandLine)
    }
  }
}
