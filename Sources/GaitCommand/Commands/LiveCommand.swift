import ArgumentParser
import Foundation
import GaitDashboard
import GaitHistory
import GaitModel
import GaitPorts
import GaitRecording
import GaitSession
import GaitWire
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
    .live, commandName: "live")

  @OptionGroup var devices: SourceOptions

  @OptionGroup var coaching: CoachOptions

  @OptionGroup var sound: SoundOptions

  @Flag(name: .long, help: ArgumentHelp(.tapMarks))
  var tapMarks = false

  @Option(name: .long, help: ArgumentHelp(.liveFormat))
  var format: Format?

  @Option(name: .long, help: ArgumentHelp(.ui))
  var ui: UserInterface?

  @OptionGroup var page: PageOptions

  @OptionGroup var lab: LabOptions

  @Option(name: .shortAndLong, help: ArgumentHelp(.out))
  var out: String?

  @Flag(name: .long, help: ArgumentHelp(.noKeep))
  var noKeep = false

  @Option(
    name: .long, help: ArgumentHelp(.resume)
  )
  var resume: String?

  @Option(name: .long, help: ArgumentHelp(.liveTags))
  var tag: [String] = []

  @Flag(name: .shortAndLong, help: ArgumentHelp(.quiet))
  var quiet = false

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    var flags = devices.layer
    flags.language = spoken.lang
    flags.plan = coaching.plan
    sound.add(to: &flags)
    let settings = try Settings.resolved(flags)
    var plan = try plan(settings)
    // Who sees no screen may not know that a walk goes on.
    if ui == UserInterface.none { plan.restLimitSeconds = Thresholds.Interval.longRest.value }
    let (folder, isNew) = folder(for: plan, settings.language)
    defer { if isNew, let folder { WalkKeeping.forgetIfEmpty(folder) } }
    var run = LiveRun(plan: plan, folder: folder, isRecordingOnly: false, language: settings.language)
    if page.isWanted(ui) {
      run = try await run.serving(page, mode: .live, settings: settings, isQuiet: quiet)
    }
    if !quiet && isatty(1) == 1 && isatty(0) == 1 && !devices.sources.contains("-") {
      SafetyPage(environment: ProcessInfo.processInfo.environment)
        .showOnce(
          in: settings.language, size: ScreenOutlet.size, show: { print($0, terminator: "") },
          wait: { _ = readLine() })
    }
    run.waits = devices.whenPlugged
    run.lab = try lab.outlet(walk: folder.map(WalkKeeping.name) ?? "walk", in: settings.language)
    for tag in tag { run.labels.add(tag) }
    if !quiet, folder != nil { HistoryReminder(plan.subject.person, in: settings.language).report() }
    defer {
      if !quiet, let folder, folder.holdsWalk {
        Messages.report(
          .walkKept(
            name: Wording.visible(WalkKeeping.name(of: folder)), folder: WalkKeeping.shellWord(folder.path)),
          in: settings.language)
      }
    }
    try await run.show(
      as: format, ui: ui, isQuiet: quiet, settings: settings, tapMarks: tapMarks,
      keepsProposal: coaching.interval == nil)
  }

  /// Where the walk is kept, and whether the folder was made for it: a walk that comes out of files is there already.
  private func folder(for plan: SessionPlan, _ language: Language) -> (WalkFolder?, isNew: Bool) {
    if let named = resume ?? out { return (WalkFolder(named), false) }
    let isThere = plan.sources.allSatisfy { $0.isRecorded && $0.name != "-" }
    if noKeep || isThere { return (nil, false) }
    guard let folder = WalkKeeping.folder() else {
      Messages.report(.walkNotKept, in: language)
      return (nil, false)
    }
    return (folder, true)
  }
}

extension LiveCommand {
  mutating func validate() throws {
    try page.validate(with: ui)
    let named = devices.sources + devices.place.map(\.source)
    if let phone = named.first(where: PushedSource.isPushed), !page.isWanted(ui) {
      throw ValidationError(.goesWith(option: phone, with: "--ui web"))
    }
    if let wrong = tag.first(where: { !WalkLabels.isTag($0) }) { throw ValidationError(.tag(wrong)) }
    if noKeep, !tag.isEmpty { throw ValidationError(.keptOrNot) }
    if noKeep, out != nil || resume != nil { throw ValidationError(.keptOrNot) }
    guard resume != nil else { return }
    if out != nil || !devices.sources.isEmpty || !devices.place.isEmpty || coaching.isGiven
      || !tag.isEmpty
    {
      throw ValidationError(.resumeAlone)
    }
  }

  /// The plan for a new walk, or for one that goes on.
  private func plan(_ settings: Settings) throws -> SessionPlan {
    if let resume {
      do throws(RecordingError) {
        return try WalkResuming.plan(WalkFolder(resume), patience: devices.wait)
      } catch {
        Messages.report(error, in: settings.language)
        throw ExitCode(error.kind.exitCode)
      }
    }
    var plan = try Self.reportingFaults(in: settings.language) { try devices.plan(settings) }
    plan.coaching = try coaching.resolved(settings)
    return plan
  }

  /// Reports a port's error in its own words and exits with its code.
  static func reportingFaults<Value>(in language: Language, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as PortError {
      Messages.report(error, in: language)
      throw ExitCode(error.kind.rawValue)
    }
  }
}
