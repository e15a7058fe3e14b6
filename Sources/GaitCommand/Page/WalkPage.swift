import ArgumentParser
import Foundation
import GaitDashboard
import GaitModel
import GaitRecording
import GaitSession
import GaitWire
import GaitWords

/// The page of one walk on the command line: served, announced, and kept until nobody looks at it any more.
struct WalkPage {
  let dashboard: Dashboard
  private let language: Language

  /// Serves a page and says where.
  ///
  /// - Parameters:
  ///   - board: What is known of the walk before it begins.
  ///   - keptLines: How many event lines are kept for who comes late; `nil` for the usual.
  /// - Throws: `ExitCode` 69 after saying why there is none.
  init(
    _ options: PageOptions, board: WalkBoard, settings: Settings, isQuiet: Bool,
    controls: SessionControls? = nil,
    sources: [PushedSource] = [], keptLines: (count: Int, bytes: Int)? = nil
  ) async throws {
    let environment = ProcessInfo.processInfo.environment
    language = settings.language
    var page = Dashboard.Settings(
      language: language, listen: options.listen?.address, port: options.port?.number,
      folder: Self.folder(environment))
    page.pageFolder = environment["GANGART_PAGE_DIR"].flatMap { $0.isEmpty ? nil : $0 }
    page.isSpeaking = settings.speak != .off
    if let keptLines { page.keptLines = keptLines }
    dashboard = Dashboard(page, board: board, controls: controls, sources: sources)
    do throws(DashboardFault) {
      Self.announce(try await dashboard.start(), isQuiet: isQuiet, in: language)
    } catch {
      switch error {
      case .noPort(let host, let port, let reason):
        Messages.report(.noPagePort(host: host, port: port, reason: reason), in: language)
      case .noCertificate: Messages.report(.noCertificate, in: language)
      }
      throw ExitCode(69)
    }
  }

  /// Where certificate and paired devices are kept; `nil` where there is no place for them.
  private static func folder(_ environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/gangart/page" }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state/gangart/page" }
  }

  private static func announce(_ doors: Dashboard.Doors, isQuiet: Bool, in language: Language) {
    Messages.report(doors.walker)
    for samples in doors.samples {
      Messages.report(
        .samplesAt(name: samples.name, address: samples.address, token: samples.token), in: language)
      if isQuiet || doors.fingerprint == nil { continue }
      let code = QRCode.lines("\(samples.address)?token=\(samples.token)", hasColours: isatty(2) == 1)
      for line in code ?? [] { Messages.report(line) }
    }
    if isQuiet { return }
    guard let fingerprint = doors.fingerprint else {
      Messages.report(.pageHere, in: language)
      return
    }
    let hasColours = isatty(2) == 1
    for line in QRCode.lines(doors.walker, hasColours: hasColours) ?? [] { Messages.report(line) }
    Messages.report(
      .pageForPhones(code: doors.code, fingerprint: fingerprint, carer: doors.carer), in: language)
  }

  /// Shows the end to those who look, for as long as they do, and closes the page. Ctrl-C closes it at once.
  ///
  /// - Parameters:
  ///   - isHurried: Whether the walk was ended by Ctrl-C: then browsers get the last lines and no more.
  ///   - interrupts: Who hears Ctrl-C.
  func close(isHurried: Bool, _ interrupts: Interrupts) async {
    await serve(isHurried ? .short : .whileWatched, interrupts)
  }

  /// Serves until Ctrl-C.
  func serveUntilInterrupted(_ interrupts: Interrupts) async {
    await serve(.untilStopped, interrupts)
  }

  private func serve(_ stay: Dashboard.Stay, _ interrupts: Interrupts) async {
    let task = Task { [dashboard] in await dashboard.linger(stay) }
    interrupts.lead(to: { task.cancel() })
    await task.value
    await dashboard.stop()
    interrupts.end()
  }

  /// Gives the result of the walk that was kept in `folder` to those who ask for it.
  func show(resultOf folder: WalkFolder) {
    // Without it the page shows what it has seen itself.
    guard var run = try? FolderRun(folder, isCoached: true) else { return }
    if let result = try? run.result() { dashboard.show(result: WalkJSON.encode(result)) }
  }
}
