public import ArgumentParser
import GaitModel
import GaitRecording
public import GaitWords

/// What the walks are for.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(.learn, commandName: "learn")

  @Argument(help: ArgumentHelp(.learnPage))
  var page: LearnPage?

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    let pages = page.map { [$0] } ?? LearnPage.allCases
    let text = pages.map { LearnSheet.text($0, in: spoken.language) }.joined(separator: "\n")
    try OutputFile.print(text, in: spoken.language)
  }
}

extension LearnPage: ExpressibleByArgument {}
