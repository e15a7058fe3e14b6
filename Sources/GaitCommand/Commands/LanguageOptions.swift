public import ArgumentParser
import Foundation
public import GaitWords

extension Language: ExpressibleByArgument {}

/// The language that every command speaks to people.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Language of what people read; without, that of the environment (LC_ALL, LC_MESSAGES, LANG).")
  var lang: Language?

  /// The language asked for, else that of the environment.
  var language: Language { lang ?? Language(environment: ProcessInfo.processInfo.environment) }
}
