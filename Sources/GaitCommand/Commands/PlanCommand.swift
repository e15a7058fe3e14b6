import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitWords

/// Plans of walks in intervals.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .plan, commandName: "plan",
    subcommands: [ListCommand.self, ShowCommand.self, NewCommand.self, AcceptCommand.self],
    defaultSubcommand: ListCommand.self)

  /// All plans.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      .planList, commandName: "list")

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      let current = try Settings.resolved(SettingsLayer()).plan
      try PlanCommand.reportingFaults {
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
      .planShow, commandName: "show")

    @Argument(help: ArgumentHelp(.shownPlan))
    var name: String?

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      let name = try name ?? Settings.resolved(SettingsLayer()).plan
      try PlanCommand.reportingFaults {
        print(PlanFile.text(try folder.plan(name), in: PlanCommand.language), terminator: "")
        if let proposal = try folder.proposal(name) { Messages.report(PlanCommand.line(of: proposal)) }
      }
    }
  }

  /// A new plan.
  struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      .planNew, commandName: "new")

    @Argument(help: ArgumentHelp(.newPlan), transform: PlanCommand.name)
    var name: String

    @Option(name: .long, help: ArgumentHelp(.warmUp))
    var warmUp: Double = PlanFolder.builtIn.warmUpSeconds

    @Option(
      name: .long, help: ArgumentHelp(.walkLength))
    var walk: WalkLength = .seconds(PlanFolder.builtIn.walkSeconds ?? 300)

    @Option(name: .long, help: ArgumentHelp(.pauseLength))
    var pause: Double = PlanFolder.builtIn.pauseSeconds

    @Option(name: .long, help: ArgumentHelp(.repeats))
    var repeats: Int?

    @Option(name: .long, help: ArgumentHelp(.cadence))
    var cadence: Double?

    @Flag(name: .long, help: ArgumentHelp(.force))
    var force = false

    @OptionGroup var spoken: LanguageOptions

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
      try PlanCommand.reportingFaults { try folder.keep(plan) }
      let next = ProgramText.next("gangart live --plan \(name)").text(in: PlanCommand.language)
      print("\(name): \(plan.words(in: PlanCommand.language))\n\(next)")
    }
  }

  /// A proposal becomes the plan.
  struct AcceptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      .planAccept, commandName: "accept")

    @Argument(help: ArgumentHelp(.acceptedPlan))
    var name: String?

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      let name = try name ?? Settings.resolved(SettingsLayer()).plan
      try PlanCommand.reportingFaults {
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
  static var language: Language { .ofCommandLine }

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

  /// Reports an error in its own words and exits with its code.
  static func reportingFaults<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as SettingsError {
      Messages.report(error, in: .ofCommandLine)
      throw ExitCode(SettingsError.exitCode)
    } catch let error as RecordingError {
      Messages.report(error, in: .ofCommandLine)
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
