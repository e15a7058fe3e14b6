public import ArgumentParser
import GaitModel
import GaitRecording
public import GaitResults
import GaitWire
import GaitWords

/// Long recordings by hours or days.
struct DayCommand: ParsableCommand {
  /// How the rows are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// Names with units, an empty cell for what was not computed.
    case csv
  }

  static let configuration = CommandConfiguration(.day, commandName: "day")

  @Argument(help: ArgumentHelp(.recordings))
  var files: [String] = []

  @Option(name: .long, help: ArgumentHelp(.dayRows))
  var by: DayFold.Span = .hour

  @Option(name: .long, help: ArgumentHelp(.resultFormat))
  var format: Format?

  @Option(name: .shortAndLong, help: ArgumentHelp(.pictureFile))
  var out: String?

  @OptionGroup var options: RecordingOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    if let out { try SVGName.check(out) }
    files = try options.table.recordings(files)
  }

  func run() throws {
    var flags = options.layer
    flags.language = spoken.lang
    var settled = options
    settled.height = try Settings.resolved(flags).height
    let language = spoken.language
    var worst: Int32 = 0
    var days: [TabledDays] = []
    for file in files {
      do throws(RecordingError) {
        if let out, SameFile.isSame(file, out) { throw RecordingError.overOwnInput(out) }
        days.append(try DayRun(options: settled, language: language).run(file, by: out == nil ? by : .hour))
      } catch {
        Messages.report(error, in: language)
        worst = max(worst, error.kind.exitCode)
      }
    }
    do throws(RecordingError) {
      if !days.isEmpty { try print(days, in: language) }
    } catch {
      Messages.report(error, in: language)
      worst = max(worst, error.kind.exitCode)
    }
    if worst != 0 { throw ExitCode(worst) }
  }

  private func print(_ days: [TabledDays], in language: Language) throws(RecordingError) {
    let output = OutputFile(descriptor: 1, name: "standard output")
    if let out {
      let picture = out == "-" ? output : try OutputFile(path: out)
      try picture.write(Array(DayCalendar.text(of: days, in: language).utf8))
      try picture.commit()
    }
    // A picture on its own says enough, unless rows are asked for.
    guard out == nil || format != nil else { return }
    switch format ?? .table {
    case .csv:
      let tables = TableBytes(.plain)
      try output.write(tables.header(of: TabledDays.columns.map(\.name)))
      for one in days { try output.write(tables.bytes(of: one.cells)) }
    case .table:
      for one in days { try output.write(Array(DayList.text(of: one, in: language).utf8)) }
    }
  }
}

extension DayFold.Span: ExpressibleByArgument {}
