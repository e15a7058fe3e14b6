import ArgumentParser
import Foundation
import GaitModel
import GaitWords

/// What can be set of a walk's coach on the command line.
struct CoachOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp(.planToWalk))
  var plan: String?

  @Option(name: .long, help: ArgumentHelp(.interval))
  var interval: IntervalLength?

  @Flag(name: .long, help: ArgumentHelp(.noCoach))
  var noCoach = false

  /// Whether anything was said of the coach.
  var isGiven: Bool { plan != nil || interval != nil || noCoach }

  /// How the walk is coached; `nil` for not at all.
  ///
  /// - Throws: `ExitCode` 78 when there is no such plan, after saying so.
  func resolved(_ settings: Settings) throws -> CoachSettings? {
    if noCoach { return nil }
    let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
    let plan = try interval?.plan ?? PlanCommand.reportingFaults { try folder.plan(settings.plan) }
    return CoachSettings(language: settings.spokenLanguage.rawValue, plan: plan)
  }
}

/// How long an interval lasts, as it is given on the command line.
struct IntervalLength: ExpressibleByArgument {
  let plan: IntervalPlan

  init?(argument: String) {
    if argument == "none" {
      plan = .open
      return
    }
    guard let seconds = Double(argument) else { return nil }
    let plan = IntervalPlan(walkSeconds: seconds)
    guard plan.fault == nil else { return nil }
    self.plan = plan
  }
}
