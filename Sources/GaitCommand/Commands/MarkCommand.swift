public import ArgumentParser
import Foundation
public import GaitModel
import GaitWords

/// A mark into the walk that goes on.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .mark, commandName: "mark")

  @Argument(help: ArgumentHelp(.mark))
  var mark: WalkMark

  @Argument(help: ArgumentHelp(.markText))
  var text: [String] = []

  @Option(name: .long, help: ArgumentHelp(.walkToMark))
  var walk: String?

  @OptionGroup var spoken: LanguageOptions

  func validate() throws {
    if mark == .note, text.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(.noteWithoutWords)
    }
  }

  func run() throws {
    let language = spoken.language
    switch MarkSocket.send(mark, text.joined(separator: " "), walk: walk) {
    case .answered(.taken): break
    case .noWalk:
      Messages.report(.noWalkToMark, in: language)
      throw ExitCode(69)
    case .several(let names): throw ValidationError(.severalWalks(names))
    case .answered(.notUnderstood):
      Messages.report(.markNotUnderstood, in: language)
      throw ExitCode(64)
    case .answered(.tooLong):
      Messages.report(.markTooLong, in: language)
      throw ExitCode(64)
    }
  }
}

extension WalkMark: ExpressibleByArgument {}
