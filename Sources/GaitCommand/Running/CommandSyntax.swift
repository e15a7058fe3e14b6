import ArgumentParser
import Foundation
import GaitText

/// What a command takes, as its own description for other programs says it: for messages about a command line.
struct CommandSyntax {
  /// One option or argument of a command.
  struct Parameter {
    /// As a person writes it: `--height`, `-o`; empty for an argument without a name.
    let names: [String]
    /// What its value is called.
    let valueName: String?
    /// All the values it may have, where they can be counted.
    let values: [String]
    /// What it is for.
    let purpose: String?
    /// How many times it may stand there.
    let isRepeating: Bool

    /// As it stands in the line that shows how a command is called.
    var written: String {
      let value = valueName.map { "<\($0)>" + (isRepeating && names.isEmpty ? " ..." : "") }
      return [names.first { $0.hasPrefix("--") } ?? names.first, value].compactMap(\.self).joined(
        separator: " ")
    }
  }

  /// In the order of the command's help.
  let parameters: [Parameter]
  /// The commands that it works through.
  let subcommands: [String]
  private let properties: [String]

  /// What `command` takes.
  init(_ command: any ParsableCommand.Type) {
    let described = try? JSONDecoder().decode(Description.self, from: Data(command._dumpHelp().utf8))
    parameters = (described?.command.arguments ?? []).map { argument in
      Parameter(
        names: (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name },
        valueName: argument.valueName, values: argument.allValues ?? [],
        purpose: argument.abstract.flatMap { $0.isEmpty ? nil : $0 }, isRepeating: argument.isRepeating)
    }
    subcommands = command.configuration.subcommands.compactMap { $0.configuration.commandName }
    // Arguments without a name are told by the order in which the command declares them.
    properties = Mirror(reflecting: command.init()).children.compactMap { child in
      String(describing: type(of: child.value)).hasPrefix("Argument<") ? child.label : nil
    }
  }

  /// The parameter of a name with its dashes.
  func parameter(named name: String) -> Parameter? {
    parameters.first { $0.names.contains(name) }
  }

  /// The parameter that the command keeps under this name.
  func parameter(property name: String) -> Parameter? {
    if let index = properties.firstIndex(of: "_\(name)") {
      return parameters.filter(\.names.isEmpty).dropFirst(index).first
    }
    return parameter(named: "--" + name.map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined())
  }

  /// The option that was probably meant by one that is not there.
  func option(near name: String) -> String? {
    Self.nearest(name, among: parameters.flatMap(\.names).filter { $0.hasPrefix("--") })
  }

  /// The command that was probably meant by a word that is none.
  func subcommand(near word: String) -> String? {
    Self.nearest(word, among: subcommands)
  }

  private static func nearest(_ word: String, among names: [String]) -> String? {
    let letters = Array(word.utf8.prefix(64))
    let ranked = names.map { ($0, EditDistance.between(letters, Array($0.utf8))) }.sorted { $0.1 < $1.1 }
    // A third of a word may be wrong; of a short one, a letter.
    guard let best = ranked.first, best.1 <= max(1, (letters.count - 2) / 3) else { return nil }
    return best.0
  }

  // MARK: The description for other programs

  private struct Description: Decodable {
    struct Command: Decodable {
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      let names: [Name]?
      let valueName: String?
      let allValues: [String]?
      let abstract: String?
      let isRepeating: Bool
    }
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let command: Command
  }
}
