import ArgumentParser
import Foundation
import GaitWords

/// Ends the program after an error of the command line, said in the language that the command line asks for.
///
/// The parser says such errors in English and gives them to nobody as values: its error types are not public.
/// Their cases are looked at by reflection, never their sentences; a case that is not known here gets a plain
/// sentence, and how the command is called stands below in any case.
enum CommandFailure {
  /// Ends the program as `error` says.
  static func end(_ error: any Error, in language: Language) -> Never {
    guard GangartCommand.exitCode(for: error) == .validationFailure, let text = text(error, in: language)
    else { GangartCommand.exit(withError: error) }
    Messages.write(text)
    Foundation.exit(ExitCode.validationFailure.rawValue)
  }

  /// The whole message; `nil` for an error that said what it has to say.
  static func text(
    _ error: any Error, in language: Language, words: [String] = Array(CommandLine.arguments.dropFirst())
  ) -> String? {
    let mirror = Mirror(reflecting: error)
    var stack =
      mirror.descendant("commandStack") as? [any ParsableCommand.Type] ?? [GangartCommand.self]
    var said: String?
    // A word that is no command is what is wrong, whatever the parser stumbled over behind it.
    if let (parents, word) = wrongCommand(words) {
      stack = parents
      let meant = CommandSyntax(parents.last ?? GangartCommand.self).subcommand(near: word)
      said = ParseFault.unknownCommand(word, meant: meant).sentence(in: language)
    }
    let command = stack.last ?? GangartCommand.self
    guard let sentence = said ?? sentence(error, mirror, CommandSyntax(command), in: language) else {
      return nil
    }
    let names = stack.compactMap { $0.configuration.commandName }
    return ParseFault.text(
      sentence, usage: usage(of: command), command: names.joined(separator: " "), in: language)
  }

  /// The first word that stands where a command is expected and is none, with the commands above it.
  private static func wrongCommand(
    _ words: [String]
  ) -> (parents: [any ParsableCommand.Type], word: String)? {
    var stack: [any ParsableCommand.Type] = [GangartCommand.self]
    for word in words {
      guard let parent = stack.last, !parent.configuration.subcommands.isEmpty, word != "--" else {
        return nil
      }
      // An option before the command's name may have taken the word.
      if word.hasPrefix("-") { return nil }
      if word == "help", stack.count == 1 { return nil }
      guard let next = parent.configuration.subcommands.first(where: { $0.configuration.commandName == word })
      else { return (stack, word) }
      stack.append(next)
    }
    return nil
  }

  /// How a command is called, on one line.
  private static func usage(of command: any ParsableCommand.Type) -> String? {
    guard command.configuration.subcommands.isEmpty else { return command.configuration.usage }
    return command.configuration.usage ?? GangartCommand.usageString(for: command)
  }

  private static func sentence(
    _ error: any Error, _ mirror: Mirror, _ syntax: CommandSyntax, in language: Language
  ) -> String? {
    if let error = error as? ValidationError { return error.message }
    guard let parserError = mirror.descendant("parserError") else { return nil }
    let reflected = Mirror(reflecting: parserError)
    guard let payload = reflected.children.first else {
      return fault(String(describing: parserError), nil, syntax).sentence(in: language)
    }
    if let error = payload.value as? ValidationError { return error.message }
    if payload.value is ExitCode { return nil }
    return fault(payload.label ?? "", payload.value, syntax).sentence(in: language)
  }

  /// The parser's case, by its name and what it carries.
  private static func fault(_ name: String, _ payload: Any?, _ syntax: CommandSyntax) -> ParseFault {
    let values = payload.map { Mirror(reflecting: $0).children.map(\.value) } ?? []
    let options = values.compactMap(option)
    let texts = values.compactMap { $0 as? String }
    func unknown(_ option: String?) -> ParseFault {
      option.map { .unknownOption($0, meant: syntax.option(near: $0)) } ?? .unreadable
    }
    switch name {
    case "unknownOption": return unknown(options.first)
    case "missingValueOrUnknownCompositeOption": return unknown(options.last)
    case "missingValueForOption":
      guard let option = options.first else { return .unreadable }
      return .missingValue(option: option, taken: taken(syntax.parameter(named: option)))
    case "unexpectedValueForOption":
      guard let option = options.first, let value = texts.first else { return .unreadable }
      return .needlessValue(option: option, value: value)
    case "unexpectedExtraValues":
      // An array of tuples, each with where it came from and the word.
      return .surplus(values.compactMap { Mirror(reflecting: $0).children.map(\.value).last as? String })
    case "unableToParseValue":
      guard let value = texts.first else { return .unreadable }
      let reason = values.lazy.compactMap { unwrapped($0) as? ValidationError }.first?.message
      let parameter =
        options.first.flatMap { syntax.parameter(named: $0) }
        ?? values.lazy.compactMap(key).first.flatMap { syntax.parameter(property: $0) }
      return .value(
        value, of: options.first ?? parameter?.written,
        taken: reason.map { .reason($0) } ?? taken(parameter))
    case "noValue":
      let parameter = payload.flatMap { key($0) ?? values.lazy.compactMap(key).first }
        .flatMap { syntax.parameter(property: $0) }
      return .missing(parameter?.written, taken: taken(parameter))
    case "missingSubcommand": return .missingSubcommand(syntax.subcommands)
    default: return .unreadable
    }
  }

  /// What a parameter takes.
  private static func taken(_ parameter: CommandSyntax.Parameter?) -> ParseFault.Taken? {
    guard let parameter else { return nil }
    return parameter.values.isEmpty ? parameter.purpose.map { .purpose($0) } : .oneOf(parameter.values)
  }

  /// The name under which the command keeps a value, if `value` is one of the parser's keys.
  private static func key(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .struct, mirror.descendant("path") is [String] else { return nil }
    return mirror.descendant("name") as? String
  }

  /// The name of an option as it is written, if `value` is one of the parser's names.
  private static func option(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: unwrapped(value))
    guard mirror.displayStyle == .enum, let child = mirror.children.first else { return nil }
    switch child.label {
    case "long": return (child.value as? String).map { "--" + $0 }
    case "longWithSingleDash": return (child.value as? String).map { "-" + $0 }
    case "short":
      return (Mirror(reflecting: child.value).children.first?.value as? Character).map { "-\($0)" }
    default: return nil
    }
  }

  /// What is in an optional of any type.
  private static func unwrapped(_ value: Any) -> Any {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional, let child = mirror.children.first else { return value }
    return child.value
  }
}
