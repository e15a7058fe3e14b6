import ArgumentParser
import Foundation
import GaitModel
import GaitPorts
import GaitRecording
import GaitWords

/// Everything that is set once.
struct SetupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .setup, commandName: "setup")

  @Argument(help: ArgumentHelp(.tapSources))
  var sources: [String] = []

  @OptionGroup var flags: SettingsOptions

  @Option(
    name: .long,
    help: ArgumentHelp(.place),
    transform: Placement.init)
  var place: [Placement] = []

  @Option(
    name: .long, help: ArgumentHelp(.tap))
  var tap: String?

  @Option(name: .long, help: ArgumentHelp(.tapWait))
  var wait: Double = 120

  @Flag(name: .long, help: ArgumentHelp(.noInput))
  var noInput = false

  func validate() throws {
    if let tap, Questions.list(tap)?.isEmpty != false {
      throw ValidationError(.noTapPlaces(tap))
    }
    if tap != nil, !place.isEmpty { throw ValidationError(.tapOrPlace) }
    guard wait > 0, wait < 1e5 else { throw ValidationError(.aboveZero(option: "--wait", got: wait)) }
  }

  func run() async throws {
    var given = flags.layer
    if !place.isEmpty { given.places = place }
    let asks = !noInput && isatty(0) == 1 && isatty(2) == 1
    guard asks || given != SettingsLayer() || tap != nil else {
      throw ValidationError(.setupNeedsTerminal)
    }
    let before = try Settings.resolved(SettingsLayer())
    var questions = Questions(layer: given, settings: before) { readLine() }
    var places = tap.flatMap { Questions.list($0) } ?? []
    if asks {
      ask(&questions)
      if tap == nil, place.isEmpty { places = questions.places() }
    }
    var layer = questions.layer
    let language = layer.language ?? before.language
    if let plan = layer.plan {
      try PlanCommand.reportingFaults {
        _ = try PlanFolder(environment: ProcessInfo.processInfo.environment).plan(plan)
      }
    }
    var exit: Int32 = 0
    if !places.isEmpty {
      layer.places = try await tapped(places, language)
      if layer.places == nil { exit = PortError.Kind.notAvailable.rawValue }
    }
    if layer != SettingsLayer() { try keep(layer, language) }
    if exit != 0 { throw ExitCode(exit) }
  }

  private func ask(_ questions: inout Questions) {
    let given = questions.layer
    let plans = PlanFolder(environment: ProcessInfo.processInfo.environment).names()
    Messages.report(SetupText.welcome.text(in: given.language ?? questions.settings.language))
    questions.ask(.language, .language, isKnown: given.language != nil)
    questions.ask(.speak, .speak, isKnown: given.speak != nil)
    questions.ask(.height, .height, isKnown: given.height != nil)
    questions.ask(.plan, .plan(names: plans.joined(separator: ", ")), isKnown: given.plan != nil)
  }

  /// Where the sensors are, by taps; `nil` when that could not be found out, which was reported.
  private func tapped(_ places: [Place], _ language: Language) async throws -> [Placement]? {
    let sources = sources.isEmpty ? PortDiscovery.list().map(\.address.description) : sources
    guard !sources.isEmpty else {
      Messages.report(SetupText.noSensor.text(in: language))
      return nil
    }
    let test = TapTest(sources: sources, places: places, language: language, seconds: wait)
    let found = try await test.run()
    if found == nil { Messages.report(SetupText.tooFew.text(in: language)) }
    return found
  }

  private func keep(_ layer: SettingsLayer, _ language: Language) throws {
    var path = ""
    try SettingsFile.change { file in
      file.put(layer)
      path = file.path
    }
    Messages.report(SetupText.kept(file: Wording.visible(path)).text(in: language))
    Messages.report(SetupText.next.text(in: language))
  }
}
