public import ArgumentParser
public import GaitModel
import GaitWords

/// Settings on the command line of `setup`.
struct SettingsOptions: ParsableArguments {
  @Option(name: .customLong("height"), help: ArgumentHelp(.height))
  var bodyHeight: BodyHeight?

  @OptionGroup var spoken: LanguageOptions

  @OptionGroup var sound: SoundOptions

  @OptionGroup var person: PersonOptions

  @Option(name: .long, help: ArgumentHelp(.planToSet))
  var plan: String?

  mutating func validate() throws {
    try RecordingOptions.validate(height: bodyHeight?.metres)
  }

  /// What was said.
  var layer: SettingsLayer {
    var layer = SettingsLayer()
    layer.height = bodyHeight?.metres
    layer.language = spoken.lang
    layer.plan = plan
    layer.person = person.person
    sound.add(to: &layer)
    return layer
  }
}

/// Whose walk it is, on the command line.
struct PersonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(.person))
  var person: PersonCode?
}

/// What is to be heard, on the command line.
struct SoundOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(.speak))
  var speak: Speaking?

  @Flag(name: .long, inversion: .prefixedNo, help: ArgumentHelp(.metronome))
  var metronome: Bool?

  @Flag(name: .long, inversion: .prefixedNo, help: ArgumentHelp(.quietStart))
  var quietStart: Bool?

  /// Puts what was said into a layer.
  func add(to layer: inout SettingsLayer) {
    layer.speak = speak
    layer.metronome = metronome
    layer.quietStart = quietStart
  }
}

extension PersonCode: ExpressibleByArgument {
  /// A code from the command line.
  public init?(argument: String) { self.init(argument) }
}

extension Speaking: ExpressibleByArgument {}
