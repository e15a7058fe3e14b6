import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitSession
import GaitWire
import GaitWords

/// A walk without a sensor.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .demo, commandName: "demo")

  @Option(
    name: .long,
    help: ArgumentHelp(.speed))
  var speed: Speed?

  @Option(name: .long, help: ArgumentHelp(.fault))
  var fault: DemoFault?

  @Option(name: .long, help: ArgumentHelp(.demoSeconds))
  var seconds: Double?

  @Option(name: .long, help: ArgumentHelp(.liveFormat))
  var format: LiveCommand.Format?

  @Option(name: .long, help: ArgumentHelp(.ui))
  var ui: UserInterface?

  @OptionGroup var page: PageOptions

  @OptionGroup var lab: LabOptions

  @Option(name: .shortAndLong, help: ArgumentHelp(.out))
  var out: String?

  @OptionGroup var sound: SoundOptions

  @Flag(name: .shortAndLong, help: ArgumentHelp(.quiet))
  var quiet = false

  @OptionGroup var spoken: LanguageOptions

  func validate() throws {
    try page.validate(with: ui)
    if let seconds, !(seconds >= 1 && seconds < 1e7) {
      throw ValidationError(.fromOne(option: "--seconds", got: seconds))
    }
  }

  func run() async throws {
    var flags = SettingsLayer()
    flags.speed = speed
    flags.language = spoken.lang
    sound.add(to: &flags)
    let settings = try Settings.resolved(flags)
    let walk = DemoWalk(fault: fault)
    let source = DemoSource(walk, speed: settings.speed.factor, seconds: seconds)
    var plan = walk.sessionPlan(source.name)
    plan.coaching = CoachSettings(language: settings.spokenLanguage.rawValue, plan: DemoWalk.plan)
    var run = LiveRun(
      plan: plan, folder: out.map { WalkFolder($0) }, isRecordingOnly: false, language: settings.language,
      demo: source)
    run.lab = try lab.outlet(walk: "demo", in: settings.language)
    if page.isWanted(ui) {
      run = try await run.serving(page, mode: .demo, settings: settings, isQuiet: quiet)
    }
    try await run.show(
      as: format, ui: ui, isQuiet: quiet, settings: settings, tapMarks: false, keepsProposal: false)
  }
}
