import ArgumentParser
import GaitModel

/// The command line: `gangart`.
@main
struct GangartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gangart",
    abstract: "Measures how you walk from body-worn motion sensors.",
    discussion: """
      Examples:
        gangart analyze walk.csv
        gangart analyze *.csv --format json > walks.jsonl
        gangart replay walk.csv --speed 10
        gangart devices
        gangart live --out monday
        gangart demo --speed 10
        gangart setup

      Results go to standard output, messages to standard error. Nothing leaves this
      machine. For wellness and curiosity about walking; it gives no advice on health.
      """,
    version: Gangart.generator,
    subcommands: [
      AnalyzeCommand.self, ReplayCommand.self, LiveCommand.self, RecordCommand.self, MarkCommand.self,
      RecoverCommand.self, DevicesCommand.self, ConvertCommand.self, DemoCommand.self, SetupCommand.self,
      PlanCommand.self, ConfigCommand.self, ExplainCommand.self, ThresholdsCommand.self,
    ])
}
