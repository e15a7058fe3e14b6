import ArgumentParser

@main
struct GangartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "gangart")
}
