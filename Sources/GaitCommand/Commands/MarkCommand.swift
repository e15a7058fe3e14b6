public import ArgumentParser
import Foundation
public import GaitModel
import GaitWords

/// A mark into the walk that goes on.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Marks this moment of the walk that goes on.",
    usage: "gangart mark <symptom|note|pause|end> [<text> ...]",
    discussion: """
      Examples:
        gangart mark symptom
        gangart mark note crossed the street
        gangart mark pause
        gangart mark end

      'symptom' says that discomfort begins: its time is kept, and a rest begins.
      'pause' begins a rest, and in a rest says that it is better. In 'gangart live'
      the keys are s or the space bar, p, n and q. Exit codes: 0 ok, 64 usage, 69 no
      walk goes on.
      """)

  @Argument(help: "symptom, note, pause or end.")
  var mark: WalkMark

  @Argument(help: ArgumentHelp("Words to keep with it.", valueName: "text"))
  var text: [String] = []

  func validate() throws {
    if mark == .note, text.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(.noteWithoutWords)
    }
  }

  func run() throws {
    let language = Settings.language(ProcessInfo.processInfo.environment)
    switch MarkSocket.send(mark, text.joined(separator: " ")) {
    case .taken: break
    case nil:
      Messages.tell(.noWalkToMark, in: language)
      throw ExitCode(69)
    case .notUnderstood:
      Messages.tell(.markNotUnderstood, in: language)
      throw ExitCode(64)
    case .tooLong:
      Messages.tell(.markTooLong, in: language)
      throw ExitCode(64)
    }
  }
}

extension WalkMark: ExpressibleByArgument {}
