/// One measure of the catalogue: all that an outlet must know to show it.
///
/// Each measure stands in the catalogue once, however many kinds of results carry it. Event lines, `walk.json`,
/// tables, `explain` and the documents go through `all`. Where the structs of the analysis hold its values is
/// bound outside the core, in `MeasureBindings`.
public struct Measure: Sendable {
  /// What kind of value a measure has.
  public enum Kind: Equatable, Sendable {
    /// A number, in this unit where it leaves the program.
    case number(MeasureUnit)
    /// A whole number from 0.
    case count
    /// One of a few words.
    case word
    /// True or false.
    case flag
  }

  /// What a value belongs to.
  public enum Level: String, CaseIterable, Sendable {
    case stride
    case swing
    case landing
    case second
    case bout
    case arm
    case walk
    /// A test over a set time or way.
    case test
  }

  /// Where a definition comes from.
  public enum Origin: Equatable, Sendable {
    /// The definition of a publication.
    case published(SourceID)
    /// Our own, with the publications that it leans on, if any.
    case ours(after: [SourceID] = [])

    /// How it is printed.
    public var text: String {
      switch self {
      case .published(let source): Sources.source(source).shortName
      case .ours(let sources) where sources.isEmpty: "our own"
      case .ours(let sources):
        "our own, after " + sources.map { Sources.source($0).shortName }.joined(separator: ", ")
      }
    }
  }

  /// How far off it is known to be.
  public enum KnownError: Equatable, Sendable {
    /// What it was compared with, and what came of it; the figures are those of docs/validation.md.
    case compared(String)
    /// Nobody has measured it another way yet.
    case notCompared
    /// It follows from other measures by definition, and is as good as they are.
    case followsFrom(String)

    /// How it is printed.
    public var text: String {
      switch self {
      case .compared(let text): text
      case .notCompared: "not compared"
      case .followsFrom(let text): "that of " + text
      }
    }
  }

  /// Its name in JSON and in tables, with its unit.
  public let field: StaticString
  /// What kind of value it has.
  public let kind: Kind
  /// What carries it.
  public let levels: [Level]
  /// Where its definition comes from.
  public let origin: Origin
  /// How far off it is known to be.
  public let error: KnownError
  /// The section of docs/measures.md that defines it, as a link names it.
  public let section: StaticString

  /// A measure.
  init(
    _ field: StaticString, _ kind: Kind, of levels: [Level], _ origin: Origin, _ error: KnownError,
    in section: StaticString
  ) {
    self.field = field
    self.kind = kind
    self.levels = levels
    self.origin = origin
    self.error = error
    self.section = section
  }

  /// `field` as a string. It is the key of the heading and the short words in `MeasureWords`, and of the
  /// explanation.
  public var name: String { field.description }

  /// Every measure, topic by topic.
  public static let all: [Measure] = steps + phases + bouts + paces + arms + landings + trunk + tests

  /// The measure of this name; `nil` if there is none.
  public static func named(_ name: String) -> Measure? { all.first { $0.name == name } }
}

/// The unit of a measure where it leaves the program. The raw value is how it is printed.
public enum MeasureUnit: String, CaseIterable, Sendable {
  case seconds = "s"
  case minutes = "min"
  case stepsPerMinute = "steps/min"
  case metres = "m"
  case metresPerSecond = "m/s"
  case metresPerSecondSquared = "m/s²"
  /// Held in radians.
  case degrees = "°"
  /// Held in radians a second.
  case degreesPerSecond = "°/s"
  /// Held as a share, of which 1 is the whole.
  case percent = "%"
  /// Without a unit: shares, ratios, likeness.
  case ratio = ""

  /// How many digits stand after the point.
  public var decimals: Int {
    switch self {
    case .seconds: Decimals.seconds
    case .minutes: Decimals.minutes
    case .stepsPerMinute: Decimals.cadence
    case .metres: Decimals.metres
    case .metresPerSecond: Decimals.speed
    case .metresPerSecondSquared: Decimals.acceleration
    case .degrees, .degreesPerSecond: Decimals.degrees
    case .percent: Decimals.percent
    case .ratio: Decimals.ratio
    }
  }
}
