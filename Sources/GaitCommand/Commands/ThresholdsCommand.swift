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
    commandName: "thresholds",
    abstract: "Lists every number that decides something, with its source.",
    usage: "gangart thresholds [--format table|json|markdown]",
    discussion: """
      Examples:
        gangart thresholds
        gangart thresholds --format json | grep published
        gangart thresholds --format markdown > thresholds.md

      Each has a value, a unit, what it decides, and where it comes from: a publication
      with the people it was found on, or our own choice with the reason.
      """)

  @Option(name: .long, help: "How they are printed.")
  var format = Format.table

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    let text =
      switch format {
      case .table: ThresholdList.table
      case .json: ThresholdList.json
      case .markdown: ThresholdList.markdown
      }
    try OutputFile.print(text, in: spoken.language)
  }
}
