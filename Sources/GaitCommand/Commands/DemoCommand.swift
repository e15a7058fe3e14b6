import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitSession
import GaitWords

/// A walk without a sensor.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Shows a simulated walk as if sensors were worn; no hardware needed.",
    usage: "gangart demo [--speed <x|max>] [--fault <fault>] [options]",
    discussion: """
      Examples:
        gangart demo
        gangart demo --speed 10
        gangart demo --speed 4 --speak en
        gangart demo --fault unplug --speed 10

      A simulated person with sensors on the back, both wrists and both feet warms
      up, walks briskly, strolls, walks briskly again, rests leaning forward, walks
      with quiet arms, rests, and walks on with arms that swing: eleven minutes in
      all, through the same path as a live walk. Ctrl-C ends it.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many times as fast as the walk; max is at once; 1 without it.", valueName: "x|max"))
  var speed: Speed?

  @Option(name: .long, help: "What goes wrong.")
  var fault: DemoFault?

  @Option(name: .long, help: ArgumentHelp("Leave off after so much of the walk.", valueName: "seconds"))
  var seconds: Double?

  @Option(name: .long, help: "How the walk is shown; a screen on a terminal, else event lines.")
  var format: LiveCommand.Format?

  @Option(name: .shortAndLong, help: ArgumentHelp("Keep the walk in this new folder.", valueName: "folder"))
  var out: String?

  @OptionGroup var sound: SoundOptions

  @Flag(name: .shortAndLong, help: "No messages beside the result but errors.")
  var quiet = false

  @OptionGroup var spoken: LanguageOptions

  func validate() throws {
    if let seconds, !(seconds >= 1 && seconds < 1e7) {
      throw ValidationError(.fromOne(option: "--seconds", got: seconds))
    }
  }

  func run() async throws {
    var flags = SettingsLayer()
    flags.speed = speed
    flags.language = spoken.lang
    sound.add(to: &flags)
    let settings = try Settings.told(flags)
    let walk = DemoWalk(fault: fault)
    let source = DemoSource(walk, speed: settings.speed.factor, seconds: seconds)
    var plan = walk.sessionPlan(source.name)
    plan.coaching = CoachSettings(language: settings.spokenLanguage.rawValue, plan: DemoWalk.plan)
    let run = LiveRun(
      plan: plan, folder: out.map { WalkFolder($0) }, isRecordingOnly: false, language: settings.language,
      demo: source)
    try await run.show(
      as: format, isQuiet: quiet, settings: settings, tapMarks: false, keepsProposal: false)
  }
}
