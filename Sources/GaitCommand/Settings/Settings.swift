import ArgumentParser
import Foundation
import GaitModel
import GaitWords

/// The settings that count: of each, what the command line says, else the environment, else the file, else what is
/// usual.
struct Settings: Equatable {
  /// Body height in metres; `nil` when nobody said it.
  var height: Double?
  /// Language of what is said and read.
  var language: Language
  /// Whether sentences are spoken.
  var speak: Speaking
  /// Whether a metronome ticks.
  var metronome: Bool
  /// Whether the first minutes pass without spoken tips.
  var quietStart: Bool
  /// Whose walk it is.
  var person: PersonCode
  /// The name of the plan.
  var plan: String
  /// How fast recordings are played, and the demonstration.
  var speed: Speed
  /// Where sensors are worn when the command line names none.
  var places: [Placement]

  /// Resolves: the first layer that says something decides.
  ///
  /// - Parameters:
  ///   - layers: The strongest first.
  ///   - systemLanguage: The language when nobody names one.
  init(_ layers: [SettingsLayer], systemLanguage: Language = .en) {
    func first<Value>(_ value: (SettingsLayer) -> Value?) -> Value? {
      for layer in layers {
        if let value = value(layer) { return value }
      }
      return nil
    }
    height = first(\.height)
    language = first(\.language) ?? systemLanguage
    speak = Self.speaking(layers)
    metronome = first(\.metronome) ?? false
    quietStart = first(\.quietStart) ?? false
    person = first(\.person) ?? .me
    plan = first(\.plan) ?? PlanFolder.builtIn.name
    speed = first(\.speed) ?? .times(1)
    places = first(\.places) ?? []
  }

  /// Whether and how sentences are spoken. A language that is named in a stronger place than the voice is the
  /// voice's language too: who asks for German hears German.
  private static func speaking(_ layers: [SettingsLayer]) -> Speaking {
    var language: Language?
    for layer in layers {
      if let speak = layer.speak {
        return speak == .off ? .off : language.map { .language($0) } ?? speak
      }
      language = language ?? layer.language
    }
    return .off
  }

  /// The language of what is said: that of the voice, so that both are the same.
  var spokenLanguage: Language { speak.language ?? language }

  /// The language that environment or file ask for. Where they cannot be understood the system's language does:
  /// whoever needs them reports the fault.
  static func language(_ environment: [String: String]) -> Language {
    let layers = [
      try? SettingsLayer(environment: environment), try? SettingsFile(environment: environment).layer(),
    ]
    return Settings(layers.compactMap(\.self), systemLanguage: Language(environment: environment)).language
  }

  /// The settings for a command whose options say `flags`.
  ///
  /// - Throws: `ExitCode` 78 after saying what is wrong with the environment or the file.
  static func resolved(_ flags: SettingsLayer) throws -> Settings {
    let environment = ProcessInfo.processInfo.environment
    do throws(SettingsError) {
      let file = try SettingsFile(environment: environment)
      return Settings(
        [flags, try SettingsLayer(environment: environment), try file.layer()],
        systemLanguage: Language(environment: environment))
    } catch {
      Messages.report(error, in: flags.language ?? .ofCommandLine)
      throw ExitCode(SettingsError.exitCode)
    }
  }
}
