import ArgumentParser
import GaitModel
import GaitRecording
import GaitWire
import GaitWords

/// A recording through the live path: event lines, paced like the walk.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .replay, commandName: "replay")

  @Argument(help: ArgumentHelp(.recording))
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(.speed))
  var speed: Speed?

  @OptionGroup var options: RecordingOptions

  @OptionGroup var coaching: CoachOptions

  @OptionGroup var sound: SoundOptions

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    var flags = options.layer
    flags.language = spoken.lang
    flags.plan = coaching.plan
    flags.speed = speed
    sound.add(to: &flags)
    let settings = try Settings.resolved(flags)
    let coach = try coaching.resolved(settings)
    let output = OutputFile(descriptor: 1, name: "standard output")
    var settled = options
    settled.height = settings.height
    let heard = WalkSound(settings)
    defer { heard?.finish() }
    do throws(RecordingError) {
      if let folder = FolderRun.folder(file) {
        // A folder remembers the height that was known then; only one that is said now counts more.
        var run = try FolderRun(folder, options: options, isCoached: !coaching.noCoach)
        try run.replay(clock: settings.speed.replayClock, to: output, sound: heard)
      } else {
        try EventRun(
          options: settled, language: settings.language, clock: settings.speed.replayClock, coaching: coach,
          sound: heard
        ).run(file, to: output)
      }
    } catch {
      Messages.report(error, in: settings.language)
      throw ExitCode(error.kind.exitCode)
    }
  }
}

/// How fast a recording is played.
enum Speed: ExpressibleByArgument, Equatable {
  /// As fast as the machine can.
  case max
  /// So many times as fast as the walk.
  case times(Double)

  init?(argument: String) {
    if argument == "max" {
      self = .max
    } else if let factor = Double(argument), factor > 0, factor.isFinite {
      self = .times(factor)
    } else {
      return nil
    }
  }

  /// How many times as fast; `nil` for as fast as can be.
  var factor: Double? {
    if case .times(let factor) = self { factor } else { nil }
  }

  /// What makes the events wait; `nil` for none.
  var replayClock: ReplayClock? {
    switch self {
    case .max: nil
    case .times(let factor): ReplayClock(factor: factor)
    }
  }

  var defaultValueDescription: String { text }

  /// As it is written on the command line.
  var text: String {
    switch self {
    case .max: "max"
    case .times(let factor): Wording.plain(factor)
    }
  }
}
