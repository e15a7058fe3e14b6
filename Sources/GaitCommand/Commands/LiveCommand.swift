import ArgumentParser
import Foundation
import GaitPorts
import GaitRecording
import GaitSession
import GaitWords

/// A walk from devices, as it happens.
struct LiveCommand: AsyncParsableCommand {
  /// How the walk is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// One screen, for people.
    case text
    /// Event lines.
    case ndjson
  }

  static let configuration = CommandConfiguration(
    commandName: "live",
    abstract: "Shows a walk as it happens, from worn sensors.",
    usage: "gangart live [<source> ...] [--out <folder>] [options]",
    discussion: """
      Examples:
        gangart live
        gangart live /dev/ttyACM0 --out monday
        gangart live --place left_foot=/dev/ttyACM0 --place right_foot=/dev/ttyACM1
        gangart live /dev/ttyUSB0@115200 --protocol text --format ndjson

      Sources: /dev/ttyACM0, /dev/ttyUSB0@115200, usb:1209:0001, tcp://host:port,
      udp://:9000, file:NAME, - (standard input). What is there: gangart devices

      Ctrl-C ends the walk in order; a second one at once. A device that is unplugged
      is waited for. With --out the walk is kept: gangart replay FOLDER
      Exit codes: 0 ok, 64 usage, 69 not available, 73 folder cannot be used, 74 I/O
      error, 75 device lost and not back, 77 permission.
      """)

  @OptionGroup var devices: SourceOptions

  @OptionGroup var coaching: CoachOptions

  @OptionGroup var sound: SoundOptions

  @Flag(name: .long, help: "Two taps on a still sensor say that discomfort begins.")
  var tapMarks = false

  @Option(name: .long, help: "How the walk is shown; a screen on a terminal, else event lines.")
  var format: Format?

  @Option(name: .shortAndLong, help: ArgumentHelp("Keep the walk in this new folder.", valueName: "folder"))
  var out: String?

  @Flag(name: .shortAndLong, help: "No messages beside the result but errors.")
  var quiet = false

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    var flags = devices.layer
    flags.language = spoken.lang
    flags.plan = coaching.plan
    sound.add(to: &flags)
    let settings = try Settings.told(flags)
    var plan = try Self.told(in: settings.language) { try devices.plan(settings) }
    plan.coaching = try coaching.told(settings)
    let run = LiveRun(
      plan: plan, folder: out.map { WalkFolder($0) }, isRecordingOnly: false, language: settings.language)
    if !quiet && isatty(1) == 1 && isatty(0) == 1 && !devices.sources.contains("-") {
      SafetyPage(environment: ProcessInfo.processInfo.environment)
        .showOnce(in: settings.language, show: { print($0, terminator: "") }, wait: { _ = readLine() })
    }
    try await run.show(
      as: format, isQuiet: quiet, settings: settings, tapMarks: tapMarks,
      keepsProposal: coaching.interval == nil)
  }
}

extension LiveCommand {
  /// Tells a port's error in its own words and exits with its code.
  static func told<Value>(in language: Language, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as PortError {
      Messages.tell(error.description, in: language)
      throw ExitCode(error.kind.rawValue)
    }
  }
}
