import ArgumentParser
import GaitRecording
import GaitWords

/// Every number that decides something.
struct ThresholdsCommand: ParsableCommand {
  /// How they are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For a terminal.
    case table
    /// One object a threshold, one line each.
    case json
    /// For docs/thresholds.md.
    case markdown
  }

  static let configuration = CommandConfiguration(
    .thresholds, commandName: "thresholds")

  @Option(name: .long, help: ArgumentHelp(.listFormat))
  var format = Format.table

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    let text =
      switch format {
      case .table: ThresholdList.table(in: spoken.language)
      case .json: ThresholdList.json
      case .markdown: ThresholdList.markdown
      }
    try OutputFile.print(text, in: spoken.language)
  }
}
