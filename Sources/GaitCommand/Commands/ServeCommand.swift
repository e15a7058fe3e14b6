import ArgumentParser
import Foundation
import GaitDashboard
import GaitModel
import GaitRecording
import GaitSession
import GaitWire
import GaitWords

/// A walk that is over, on a page.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .serve, commandName: "serve")

  @Argument(help: ArgumentHelp(.servedWalk))
  var walk: String

  @OptionGroup var page: PageOptions

  @OptionGroup var options: RecordingOptions

  @OptionGroup var coaching: CoachOptions

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    var flags = options.layer
    flags.language = spoken.lang
    flags.plan = coaching.plan
    let settings = try Settings.resolved(flags)
    var settled = options
    settled.height = settings.height
    let replay = PageReplay(
      file: walk, options: FolderRun.folder(walk) == nil ? settled : options, isCoached: !coaching.noCoach,
      coaching: try coaching.resolved(settings), settings: settings, sound: nil)
    // Ctrl-C while the walk is read ends the program: there is nothing to lose.
    let interrupts = Interrupts { _exit(130) }
    // Whoever opens the page gets the whole walk.
    let page = try await WalkPage(
      page, board: replay.board(.kept), settings: settings, isQuiet: options.quiet,
      keptLines: (count: 1_000_000, bytes: 64 << 20))
    do throws(RecordingError) {
      page.dashboard.show(result: try replay.result())
      try replay.play(to: page.dashboard, clock: nil)
    } catch {
      Messages.report(error, in: settings.language)
      await page.dashboard.stop()
      throw ExitCode(error.kind.exitCode)
    }
    await page.serveUntilInterrupted(interrupts)
  }
}
