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
      AnalyzeCommand.self, DayCommand.self, CheckCommand.self, PlotCommand.self, ReportCommand.self,
      ReplayCommand.self,
      LiveCommand.self, RecordCommand.self, ServeCommand.self, MarkCommand.self, HistoryCommand.self,
      RecoverCommand.self, DevicesCommand.self, DoctorCommand.self, ConvertCommand.self, DemoCommand.self,
      SetupCommand.self,
      PlanCommand.self, ConfigCommand.self, LearnCommand.self, ExplainCommand.self,
      ThresholdsCommand.self,
    ])

  /// Reads the command line, runs the command, and says what is wrong in the language that was asked for.
  static func main() async {
    do {
      var command = try parseAsRoot(ProgramArguments.all)
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
