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
    // In English the parser's own sentences say more: what was probably meant, and what may stand there.
    guard language != .en, GangartCommand.exitCode(for: error) == .validationFailure,
      let text = text(error, in: language)
    else { GangartCommand.exit(withError: error) }
    Messages.write(text)
    Foundation.exit(ExitCode.validationFailure.rawValue)
  }

  /// The whole message; `nil` for an error that said what it has to say.
  static func text(_ error: any Error, in language: Language) -> String? {
    let mirror = Mirror(reflecting: error)
    let stack =
      mirror.descendant("commandStack") as? [any ParsableCommand.Type] ?? [GangartCommand.self]
    guard let sentence = sentence(error, mirror, stack.last, in: language) else { return nil }
    let names = stack.compactMap { $0.configuration.commandName }
    return ParseFault.text(
      sentence, usage: usage(of: stack.last), command: names.joined(separator: " "), in: language)
  }

  /// How a command is called, on one line.
  private static func usage(of command: (any ParsableCommand.Type)?) -> String? {
    guard let command, command.configuration.subcommands.isEmpty else {
      return command?.configuration.usage
    }
    return command.configuration.usage ?? GangartCommand.usageString(for: command)
  }

  private static func sentence(
    _ error: any Error, _ mirror: Mirror, _ command: (any ParsableCommand.Type)?, in language: Language
  ) -> String? {
    if let error = error as? ValidationError { return error.message }
    guard let parserError = mirror.descendant("parserError") else { return nil }
    let reflected = Mirror(reflecting: parserError)
    guard let payload = reflected.children.first else {
      return fault(String(describing: parserError), nil).sentence(in: language)
    }
    if let error = payload.value as? ValidationError { return error.message }
    if payload.value is ExitCode { return nil }
    let fault = fault(payload.label ?? "", Mirror(reflecting: payload.value))
    if case .surplus(let words) = fault, let word = words.first, let command,
      !command.configuration.subcommands.isEmpty
    {
      return ParseFault.unknownCommand(word).sentence(in: language)
    }
    return fault.sentence(in: language)
  }

  /// The parser's case, by its name and what it carries.
  private static func fault(_ name: String, _ payload: Mirror?) -> ParseFault {
    let values = payload.map { $0.children.map(\.value) } ?? []
    let options = values.compactMap(option)
    let texts = values.compactMap { $0 as? String }
    switch name {
    case "unknownOption": return options.first.map { .unknownOption($0) } ?? .unreadable
    case "missingValueForOption": return options.first.map { .missingValue(option: $0) } ?? .unreadable
    case "missingValueOrUnknownCompositeOption":
      return options.last.map { .unknownOption($0) } ?? .unreadable
    case "unexpectedValueForOption":
      guard let option = options.first, let value = texts.first else { return .unreadable }
      return .needlessValue(option: option, value: value)
    case "unexpectedExtraValues":
      // An array of tuples, each with where it came from and the word.
      return .surplus(values.compactMap { Mirror(reflecting: $0).children.map(\.value).last as? String })
    case "unableToParseValue":
      guard let value = texts.first else { return .unreadable }
      let reason = values.lazy.compactMap { unwrapped($0) as? ValidationError }.first?.message
      return .value(value, option: options.first, reason: reason)
    case "noValue": return .missing
    case "missingSubcommand": return .missingSubcommand
    default: return .unreadable
    }
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
