import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitWords

/// Plans of walks in intervals.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows, makes and accepts plans of walks in intervals.",
    usage: "gangart plan list|show|new|accept",
    discussion: """
      Examples:
        gangart plan list
        gangart plan new hill --walk 240 --repeats 4
        gangart live --plan hill
        gangart plan accept

      After comfortable walks a slightly longer interval may be proposed. It becomes the
      plan when you accept it, and never by itself. Rest whenever you like.
      Exit code: 78 when there is no such plan, or its file makes no sense.
      """,
    subcommands: [ListCommand.self, ShowCommand.self, NewCommand.self, AcceptCommand.self],
    defaultSubcommand: ListCommand.self)

  /// All plans.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the plans.")

    func run() throws {
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      let current = try Settings.told(SettingsLayer()).plan
      try PlanCommand.told {
        for name in folder.names() {
          let plan = try folder.plan(name)
          print((name == current ? "* " : "  ") + "\(name): \(plan.words(in: PlanCommand.language))")
          if let proposal = try folder.proposal(name) { print(PlanCommand.line(of: proposal)) }
        }
      }
    }
  }

  /// One plan.
  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Prints a plan as it stands in its file.")

    @Argument(help: "Its name; the one of the settings without it.")
    var name: String?

    func run() throws {
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      let name = try name ?? Settings.told(SettingsLayer()).plan
      try PlanCommand.told {
        print(PlanFile.text(try folder.plan(name)), terminator: "")
        if let proposal = try folder.proposal(name) { Messages.tell(PlanCommand.line(of: proposal)) }
      }
    }
  }

  /// A new plan.
  struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Makes a plan; what is left out is as in the built-in one.")

    @Argument(help: "Its name, of letters and digits.", transform: PlanCommand.name)
    var name: String

    @Option(name: .long, help: ArgumentHelp("Easy walking at the beginning.", valueName: "seconds"))
    var warmUp: Double = PlanFolder.builtIn.warmUpSeconds

    @Option(
      name: .long, help: ArgumentHelp("Walking in an interval, or open.", valueName: "seconds|open"))
    var walk: WalkLength = .seconds(PlanFolder.builtIn.walkSeconds ?? 300)

    @Option(name: .long, help: ArgumentHelp("Pause until walking on is suggested.", valueName: "seconds"))
    var pause: Double = PlanFolder.builtIn.pauseSeconds

    @Option(name: .long, help: ArgumentHelp("How many intervals; as many as you like.", valueName: "count"))
    var repeats: Int?

    @Option(name: .long, help: ArgumentHelp("Steps per minute to aim at; your own.", valueName: "steps/min"))
    var cadence: Double?

    @Flag(name: .long, help: "Put it in place of a plan of this name.")
    var force = false

    private var plan: IntervalPlan {
      IntervalPlan(
        name: name, warmUpSeconds: warmUp, walkSeconds: walk.seconds, pauseSeconds: pause, repeats: repeats,
        cadenceStepsPerMinute: cadence)
    }

    func validate() throws {
      if let fault = plan.fault { throw ValidationError(.plan(fault)) }
    }

    func run() throws {
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      if !force, FileManager.default.fileExists(atPath: folder.file(name)) {
        throw ValidationError(.planExists(name))
      }
      try PlanCommand.told { try folder.keep(plan) }
      let next = ProgramText.next("gangart live --plan \(name)").text(in: PlanCommand.language)
      print("\(name): \(plan.words(in: PlanCommand.language))\n\(next)")
    }
  }

  /// A proposal becomes the plan.
  struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: "Makes a proposal the plan.")

    @Argument(help: "The plan's name; the one of the settings without it.")
    var name: String?

    func run() throws {
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      let name = try name ?? Settings.told(SettingsLayer()).plan
      try PlanCommand.told {
        guard let proposal = try folder.proposal(name) else {
          _ = try folder.plan(name)
          print(ProgramText.nothingProposed(plan: Wording.visible(name)).text(in: PlanCommand.language))
          return
        }
        try folder.keep(proposal)
        folder.forgetProposal(name)
        print("\(name): \(proposal.words(in: PlanCommand.language))")
      }
    }
  }

  /// The language of what is printed.
  static var language: Language { Settings.language(ProcessInfo.processInfo.environment) }

  /// How a proposal is shown.
  static func line(of proposal: IntervalPlan) -> String {
    ProgramText.proposed(words: proposal.words(in: language), plan: proposal.name).text(in: language)
  }

  /// A plan's name, or what is wrong with it.
  static func name(_ text: String) throws -> String {
    guard PersonCode(text) != nil else {
      throw ValidationError(.planName(text))
    }
    return text
  }

  /// Tells an error in its own words and exits with its code.
  static func told<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as SettingsError {
      Messages.tell(error, in: Settings.language(ProcessInfo.processInfo.environment))
      throw ExitCode(SettingsError.exitCode)
    } catch let error as RecordingError {
      Messages.tell(error, in: Settings.language(ProcessInfo.processInfo.environment))
      throw ExitCode(error.kind.exitCode)
    }
  }
}

/// How long an interval lasts, on the command line.
enum WalkLength: ExpressibleByArgument, Equatable {
  /// Until the walker pauses.
  case open
  /// So many seconds.
  case seconds(Double)

  init?(argument: String) {
    if argument == "open" {
      self = .open
    } else if let seconds = Double(argument) {
      self = .seconds(seconds)
    } else {
      return nil
    }
  }

  /// The length; `nil` without a target.
  var seconds: Double? {
    if case .seconds(let seconds) = self { seconds } else { nil }
  }

  var defaultValueDescription: String { seconds.map(Wording.plain) ?? "open" }
}
