import ArgumentParser
import Foundation
import GaitDashboard
import GaitModel
import GaitRecording
import GaitWire
import GaitWords

/// A recording through the live path: event lines, paced like the walk.
struct ReplayCommand: AsyncParsableCommand {
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

  @Option(name: .long, help: ArgumentHelp(.ui))
  var ui: UserInterface?

  @OptionGroup var page: PageOptions

  @OptionGroup var spoken: LanguageOptions

  func validate() throws {
    try page.validate(with: ui)
  }

  // On the main thread, which waits with the recording: the page's server needs the others.
  @MainActor
  func run() async throws {
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
    if page.isWanted(ui) {
      try await show(coach, settings, FolderRun.folder(file) == nil ? settled : options, heard)
      return
    }
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

extension ReplayCommand {
  /// Plays it on a page, and stays for who looks at its end.
  @MainActor
  private func show(
    _ coach: CoachSettings?, _ settings: Settings, _ settled: RecordingOptions, _ heard: WalkSound?
  ) async throws {
    let replay = PageReplay(
      file: file, options: settled, isCoached: !coaching.noCoach, coaching: coach, settings: settings,
      sound: heard)
    let shown = try await WalkPage(
      page, board: replay.board(.replay), settings: settings, isQuiet: options.quiet)
    let interrupts = Interrupts { _exit(130) }
    do throws(RecordingError) {
      try replay.play(to: shown.dashboard, clock: settings.speed.replayClock)
    } catch {
      Messages.report(error, in: settings.language)
      await shown.close(isHurried: true, interrupts)
      throw ExitCode(error.kind.exitCode)
    }
    interrupts.lead {}
    // Where it cannot be had the page shows what it has seen itself.
    if let result = try? replay.result() { shown.dashboard.show(result: result) }
    await shown.close(isHurried: interrupts.hasCome, interrupts)
  }
}

/// How fast a recording is played.
enum Speed: ExpressibleByArgument, Equatable {
  /// As fast as the machine can.
  case max
  /// So many times as fast as the walk.
  case times(Double)

  /// Slower would take years, and faster is `max`.
  private static let possible = 0.01...1_000_000

  init?(argument: String) {
    if argument == "max" {
      self = .max
    } else if let factor = Double(argument), Self.possible.contains(factor) {
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
