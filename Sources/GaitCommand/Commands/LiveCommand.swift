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
        gangart live --resume monday

      Sources: /dev/ttyACM0, /dev/ttyUSB0@115200, usb:1209:0001, tcp://host:port,
      udp://:9000, file:NAME, - (standard input). What is there: gangart devices

      Ctrl-C ends the walk in order; a second one at once. A device that is unplugged
      is waited for. With --out the walk is kept: gangart replay FOLDER. If the
      program or the machine broke off, --resume goes on in the same folder, with the
      same sensors, within ten minutes.
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

  @Option(
    name: .long, help: ArgumentHelp("Go on with the walk in this folder that broke off.", valueName: "folder")
  )
  var resume: String?

  @Flag(name: .shortAndLong, help: "No messages beside the result but errors.")
  var quiet = false

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    var flags = devices.layer
    flags.language = spoken.lang
    flags.plan = coaching.plan
    sound.add(to: &flags)
    let settings = try Settings.told(flags)
    let plan = try plan(settings)
    let run = LiveRun(
      plan: plan, folder: (resume ?? out).map { WalkFolder($0) }, isRecordingOnly: false,
      language: settings.language)
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
  mutating func validate() throws {
    guard resume != nil else { return }
    if out != nil || !devices.sources.isEmpty || !devices.place.isEmpty || coaching.isGiven {
      throw ValidationError(.resumeAlone)
    }
  }

  /// The plan for a new walk, or for one that goes on.
  private func plan(_ settings: Settings) throws -> SessionPlan {
    if let resume {
      do throws(RecordingError) {
        return try WalkResuming.plan(WalkFolder(resume), patience: devices.wait)
      } catch {
        Messages.tell(error, in: settings.language)
        throw ExitCode(error.kind.exitCode)
      }
    }
    var plan = try Self.told(in: settings.language) { try devices.plan(settings) }
    plan.coaching = try coaching.told(settings)
    return plan
  }

  /// Tells a port's error in its own words and exits with its code.
  static func told<Value>(in language: Language, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as PortError {
      Messages.tell(error, in: language)
      throw ExitCode(error.kind.rawValue)
    }
  }
}
