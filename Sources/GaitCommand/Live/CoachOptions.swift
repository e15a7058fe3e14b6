public import ArgumentParser
import Foundation
import GaitModel
public import GaitWords

/// What a walk's coach can be told on the command line.
struct CoachOptions: ParsableArguments {
  @Option(name: .long, help: "Language of what is said: de or en; else that of the system.")
  var lang: Language?

  @Option(name: .long, help: ArgumentHelp("Seconds of an interval, or none.", valueName: "seconds|none"))
  var interval: IntervalLength?

  @Flag(name: .long, help: "Nobody says anything about the walk.")
  var noCoach = false

  /// The settings; `nil` for no coach.
  var settings: CoachSettings? {
    if noCoach { return nil }
    let language = lang ?? Language(environment: ProcessInfo.processInfo.environment)
    return CoachSettings(language: language.rawValue, plan: interval?.plan ?? IntervalPlan())
  }
}

extension Language: ExpressibleByArgument {}

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
