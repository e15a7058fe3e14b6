public import ArgumentParser
public import GaitModel

/// Settings on the command line of `setup`.
struct SettingsOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Body height in metres.", valueName: "metres"))
  var height: Double?

  @OptionGroup var spoken: LanguageOptions

  @OptionGroup var sound: SoundOptions

  @OptionGroup var person: PersonOptions

  @Option(name: .long, help: ArgumentHelp("Name of the plan for walks in intervals.", valueName: "name"))
  var plan: String?

  mutating func validate() throws {
    try RecordingOptions.validate(height: height)
  }

  /// What was said.
  var layer: SettingsLayer {
    var layer = SettingsLayer()
    layer.height = height
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
    help: ArgumentHelp("Whose walk it is: a code such as P-017; me without it.", valueName: "code"))
  var person: PersonCode?
}

/// What is to be heard, on the command line.
struct SoundOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Speak the coach's sentences.", valueName: "de|en|off"))
  var speak: Speaking?

  @Flag(name: .long, inversion: .prefixedNo, help: "Tick a little faster than your own steps, for a while.")
  var metronome: Bool?

  @Flag(name: .long, inversion: .prefixedNo, help: "No spoken tips in the first five minutes.")
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
