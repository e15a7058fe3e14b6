import ArgumentParser
import GaitModel
import GaitRecording
import GaitWords

/// What every command that reads recordings asks for.
struct RecordingOptions: ParsableArguments, Sendable {
  @Option(
    name: .long, help: ArgumentHelp(.sensors),
    transform: RecordingOptions.places)
  var sensors: [Place]?

  @Option(name: .customLong("height"), help: ArgumentHelp(.usualHeight))
  private var bodyHeight: BodyHeight?

  @Option(name: .long, help: ArgumentHelp(.armLength))
  var armLength: Double?

  @Option(name: .long, help: ArgumentHelp(.speedScale))
  var speedScale: Double?

  @Option(name: .long, help: ArgumentHelp(.from))
  var from: Double?

  @Option(name: .long, help: ArgumentHelp(.to))
  var to: Double?

  @OptionGroup var table: TableOptions

  @Flag(name: .shortAndLong, help: ArgumentHelp(.quietReading))
  var quiet = false

  /// Body height in metres; `nil` where nobody said it.
  var height: Double? {
    get { bodyHeight?.metres }
    set { bodyHeight = newValue.map { BodyHeight(metres: $0) } }
  }

  mutating func validate() throws {
    try Self.validate(height: height)
    if let armLength, !(0.3...1.0).contains(armLength) { throw ValidationError(.armLength(armLength)) }
    try Self.validate(speedScale: speedScale)
    for (name, value) in [("--from", from), ("--to", to)] {
      if let value, SampleTime(seconds: value) == nil {
        throw ValidationError(.noTime(option: name, got: value))
      }
    }
    if let from, let to, from > to {
      throw ValidationError(.fromAfterTo(from, to))
    }
  }

  /// Nothing but how the recording is to be read.
  static func plain(_ table: TableOptions) -> RecordingOptions {
    var options = RecordingOptions()
    options.table = table
    options.sensors = nil
    options.bodyHeight = nil
    options.armLength = nil
    options.speedScale = nil
    options.from = nil
    options.to = nil
    options.quiet = false
    return options
  }

  /// The factors that a person can have.
  static let speedScales = 0.5...2.0

  /// Refuses a scale that no person has.
  static func validate(speedScale: Double?) throws {
    guard let speedScale, !speedScales.contains(speedScale) else { return }
    throw ValidationError(.speedScale(speedScale))
  }

  /// Refuses a height that is none in metres.
  static func validate(height: Double?) throws {
    guard let height, !BodyHeight.possible.contains(height) else { return }
    throw ValidationError(.height(height))
  }

  /// What was said of things that are settings too.
  var layer: SettingsLayer {
    var layer = SettingsLayer()
    layer.height = height
    return layer
  }

  /// The person, as far as it is known.
  var subject: Subject {
    Subject(heightMetres: height, armLengthMetres: armLength, speedScale: speedScale)
  }

  /// The stretch of time to look at.
  var range: ClosedRange<SampleTime> {
    let first = from.flatMap { SampleTime(seconds: $0) } ?? SampleTime(nanoseconds: .min)
    let last = to.flatMap { SampleTime(seconds: $0) } ?? SampleTime(nanoseconds: .max)
    return first...last
  }

  private static func places(_ text: String) throws -> [Place] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard let place = Place(name: word) else {
        throw ValidationError(.notAPlace(String(word)))
      }
      return place
    }
  }
}
