import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitReport
import GaitWords

/// A walk on one page.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.report, commandName: "report")

  @Argument(help: ArgumentHelp(.reportedWalk))
  var walk: String?

  @Option(name: .long, help: ArgumentHelp(.reportedPerson))
  var person: String?

  @Option(name: .long, help: ArgumentHelp(.reportView))
  var view: WalkReport.View = .walker

  @Option(name: .long, help: ArgumentHelp(.comparedWalk))
  var compare: String?

  @Flag(name: .long, help: ArgumentHelp(.asPDF))
  var pdf = false

  @Flag(name: .long, help: ArgumentHelp(.asMarkdown))
  var md = false

  @Option(name: .shortAndLong, help: ArgumentHelp(.reportFile))
  var out: String?

  @OptionGroup var options: RecordingOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    if (walk == nil) == (person == nil) { throw ValidationError(.walkOrPerson) }
    if pdf && md || form == .pdf && out == nil { throw ValidationError(.oneReportForm) }
    if form == .html, out == nil, isatty(1) == 1 { throw ValidationError(.reportNeedsFile) }
  }

  /// The form that is written: the one asked for, else the one that the file's name says.
  private var form: ReportForm {
    if pdf { return .pdf }
    if md { return .markdown }
    return ReportForm(fileName: out ?? "") ?? .html
  }

  func run() throws {
    var flags = options.layer
    flags.language = spoken.lang
    var settled = options
    settled.height = try Settings.resolved(flags).height
    let language = spoken.language
    let compare = compare.map { ReportHistory.path(of: $0, in: language) }
    guard
      let walk = walk.map({ ReportHistory.path(of: $0, in: language) })
        ?? person.flatMap({ ReportHistory(in: language)?.last(of: $0) })
    else {
      Messages.report(.noWalkOf(person: Words.visible(person ?? "")), in: language)
      throw ExitCode(RecordingError.Kind.inputMissing.exitCode)
    }
    let analysis = BatchAnalysis(
      said: options, settled: settled, subjects: nil, test: nil, distance: nil, language: language)
    do throws(RecordingError) {
      let run = ReportRun(analysis: analysis, view: view)
      if let out { try run.refuse(out, over: [walk, compare].compactMap(\.self)) }
      let report = try run.report(on: walk, besides: compare)
      let file = out == nil || out == "-" ? nil : out
      switch form {
      case .html: try ReportFile.write(Array(report.html.utf8), to: file)
      case .markdown: try ReportFile.write(Array(report.markdown.utf8), to: file)
      case .pdf: try ReportFile.write(try pdf(of: report.html), to: file)
      }
    } catch {
      Messages.report(error, in: language)
      throw ExitCode(error.kind.exitCode)
    }
  }

  /// Prints the page; ends the command where that cannot be.
  private func pdf(of html: String) throws(RecordingError) -> [UInt8] {
    switch PDFPrinter(environment: ProcessInfo.processInfo.environment).pdf(of: html) {
    case .success(let bytes): return bytes
    case .failure(let fault):
      Messages.report(fault == .noBrowser ? .noBrowser : .noPDF, in: spoken.language)
      // What makes PDF is a device that is not there.
      Foundation.exit(fault.exitCode)
    }
  }
}
