import ArgumentParser
import GaitModel
import GaitRecording
import GaitWords

/// What a recording holds, before it is analysed.
struct CheckCommand: ParsableCommand {
  /// How the findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// One object a recording, on one line.
    case json
  }

  static let configuration = CommandConfiguration(
    .check, commandName: "check")

  @Argument(help: ArgumentHelp(.recordings))
  var files: [String] = []

  @Flag(name: .long, help: ArgumentHelp(.strict))
  var strict = false

  @Option(name: .long, help: ArgumentHelp(.resultFormat))
  var format = Format.table

  @OptionGroup var options: RecordingOptions

  @OptionGroup var spoken: LanguageOptions

  mutating func validate() throws {
    files = try options.table.recordings(files)
  }

  func run() throws {
    let output = OutputFile(descriptor: 1, name: "standard output")
    var worst: Int32 = 0
    for (index, file) in files.enumerated() {
      do throws(RecordingError) {
        var silent = options
        silent.quiet = true
        let look = try WalkRun(options: silent, language: spoken.language).look(file)
        let page = CheckPage(look, file: file, language: spoken.language)
        let text = format == .json ? page.json : (index == 0 ? "" : "\n") + page.text
        try output.write(Array(text.utf8))
        if strict, !page.isInOrder { worst = max(worst, 1) }
      } catch {
        Messages.report(error, in: spoken.language)
        worst = max(worst, error.kind.exitCode)
        if error.file == output.name { break }
      }
    }
    if worst != 0 { throw ExitCode(worst) }
  }
}
