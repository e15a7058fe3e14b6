public import ArgumentParser
import Foundation
public import GaitWords

extension Language: ExpressibleByArgument {}

/// The language that every command speaks to people.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(.language))
  var lang: Language?

  /// The language asked for, else that of the settings, else that of the environment.
  var language: Language { lang ?? Settings.language(ProcessInfo.processInfo.environment) }
}
