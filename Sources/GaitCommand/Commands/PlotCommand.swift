import ArgumentParser
import GaitModel
import GaitRecording
import GaitWords

/// A walk as a picture.
struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .plot, commandName: "plot")

  @Argument(help: ArgumentHelp(.recording))
  var file: String

  @Option(name: .shortAndLong, help: ArgumentHelp(.pictureFile))
  var out: String

  @OptionGroup var options: RecordingOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    try SVGName.check(out)
  }

  func run() throws {
    var flags = options.layer
    flags.language = spoken.lang
    var settled = options
    settled.height = try Settings.resolved(flags).height
    let language = spoken.language
    do throws(RecordingError) {
      if SameFile.isSame(file, out) { throw RecordingError.overOwnInput(out) }
      let analysis = BatchAnalysis(
        said: options, settled: settled, subjects: nil, test: nil, distance: nil, language: language)
      let outcome = analysis.outcome(of: file, isAlone: true)
      let name = Words.name(ofFile: RecordingSource(argument: file).displayName, in: language)
      let text = WalkPlot.text(of: try outcome.result.get().walk, name: name, in: language)
      let output =
        out == "-" ? OutputFile(descriptor: 1, name: "standard output") : try OutputFile(path: out)
      try output.write(Array(text.utf8))
      try output.commit()
    } catch {
      Messages.report(error, in: language)
      throw ExitCode(error.kind.exitCode)
    }
  }
}
