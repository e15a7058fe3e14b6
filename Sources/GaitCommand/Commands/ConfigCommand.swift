import ArgumentParser
import Foundation
import GaitModel
import GaitRecording
import GaitWords

/// The settings of this user.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .config, commandName: "config",
    subcommands: [PathCommand.self, GetCommand.self, SetCommand.self])

  /// Where the file is.
  struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      .configPath, commandName: "path")

    @OptionGroup var spoken: LanguageOptions

    func run() {
      print(SettingsFile.folder(ProcessInfo.processInfo.environment) + "/config.toml")
    }
  }

  /// One setting, or all.
  struct GetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      .configGet, commandName: "get")

    @Argument(help: ArgumentHelp(.settingToShow))
    var key: SettingKey?

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let settings = try Settings.resolved(SettingsLayer())
      if let key {
        print(settings.text(key))
      } else {
        for key in SettingKey.allCases { print("\(key.rawValue) = \(settings.text(key))") }
      }
    }
  }

  /// Changes a setting in the file.
  struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      .configSet, commandName: "set")

    @Argument(help: ArgumentHelp(.setting))
    var key: SettingKey

    @Argument(help: ArgumentHelp(.settingValue))
    var value: String

    @OptionGroup var spoken: LanguageOptions

    func validate() throws {
      var layer = SettingsLayer()
      guard layer.set(key, to: value) else {
        throw ValidationError(.setting(key.rawValue, key.form, got: value))
      }
    }

    func run() throws {
      var layer = SettingsLayer()
      _ = layer.set(key, to: value)
      if let plan = layer.plan {
        // A plan that is not there would stop every walk.
        try PlanCommand.reportingFaults {
          _ = try PlanFolder(environment: ProcessInfo.processInfo.environment).plan(plan)
        }
      }
      try SettingsFile.change { $0.put(layer) }
    }
  }
}

extension SettingKey: ExpressibleByArgument {
  init?(argument: String) { self.init(name: argument) }
}

extension SettingsFile {
  /// Changes the file of this user; an error is reported, and its exit code thrown.
  static func change(_ body: (inout SettingsFile) -> Void) throws {
    do {
      var file = try SettingsFile(environment: ProcessInfo.processInfo.environment)
      // A file that cannot be understood is not made worse.
      _ = try file.layer()
      body(&file)
      try file.write()
    } catch let error as SettingsError {
      Messages.report(error, in: Language.ofCommandLine)
      throw ExitCode(SettingsError.exitCode)
    } catch let error as RecordingError {
      Messages.report(error, in: Language.ofCommandLine)
      throw ExitCode(error.kind.exitCode)
    }
  }

  /// Puts in what a layer says; what it does not say stays.
  mutating func put(_ layer: SettingsLayer) {
    let values: [(SettingKey, String?)] = [
      (.height, layer.height.map(Wording.plain)), (.language, (layer.language?.rawValue).map(Self.quoted)),
      (.speak, (layer.speak?.text).map(Self.quoted)), (.metronome, layer.metronome.map { "\($0)" }),
      (.quietStart, layer.quietStart.map { "\($0)" }), (.person, (layer.person?.text).map(Self.quoted)),
      (.plan, layer.plan.map(Self.quoted)), (.speed, layer.speed.map { Self.quoted($0.text) }),
    ]
    for case (let key, let value?) in values { put(key.rawValue, value) }
    guard let places = layer.places else { return }
    remove(section: SettingKey.places.rawValue)
    for place in places {
      put(place.place.name, Self.quoted(place.text), section: SettingKey.places.rawValue)
    }
  }

  /// A text as TOML; its basic strings have the escapes of JSON.
  static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}

extension Settings {
  /// A setting as it stands in the file or the environment; empty when it is not set.
  func text(_ key: SettingKey) -> String {
    switch key {
    case .height: height.map(Wording.plain) ?? ""
    case .language: language.rawValue
    case .speak: speak.text
    case .metronome: "\(metronome)"
    case .quietStart: "\(quietStart)"
    case .person: person.text
    case .plan: plan
    case .speed: speed.text
    case .places: places.map { "\($0.place.name)=\($0.text)" }.joined(separator: ",")
    }
  }
}
