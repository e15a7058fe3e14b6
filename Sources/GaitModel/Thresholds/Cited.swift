/// What a number's unit is. The raw value is how it is printed.
public enum Unit: String, CaseIterable, Sendable {
  case seconds = "s"
  case hertz = "Hz"
  case metresPerSecondSquared = "m/s²"
  case metresPerSecondCubed = "m/s³"
  case radians = "rad"
  case radiansPerSecond = "rad/s"
  case degreesPerSecond = "°/s"
  case perRadianPerSecond = "s/rad"
  case perMetrePerSecondSquared = "s²/m"
  case stepsPerMinute = "steps/min"
  case metres = "m"
  case metresPerSecond = "m/s"
  case stepsPerMinutePerMetre = "steps/min/m"
  case ratio = "ratio"
  case count = "count"
}

/// Where a number comes from.
public enum Basis: Equatable, Sendable {
  /// Read in a publication, at `locator`, for `population`.
  case published(SourceID, locator: String, population: String)
  /// Chosen by this project; `reason` says why. Printed as "default, not from literature".
  case ours(reason: String)

  /// How the basis is printed.
  public var text: String {
    switch self {
    case .published(let source, let locator, let population):
      "\(Sources.source(source).citation), \(locator); \(population)"
    case .ours(let reason):
      "default, not from literature: \(reason)"
    }
  }
}

/// A number that decides something, with its unit and its origin.
public struct Cited: Equatable, Sendable {
  /// The number, in `unit`.
  public let value: Double
  /// Its unit.
  public let unit: Unit
  /// What it decides, in one sentence.
  public let meaning: String
  /// Where it comes from.
  public let basis: Basis

  /// A number with its origin.
  public init(_ value: Double, _ unit: Unit, _ meaning: String, _ basis: Basis) {
    self.value = value
    self.unit = unit
    self.meaning = meaning
    self.basis = basis
  }
}

/// A cited number under its name, for lists.
public struct NamedThreshold: Equatable, Sendable {
  /// Its name: `<group>.<number>`, as in the source code.
  public let name: String
  /// The number.
  public let cited: Cited

  /// A number under a name.
  public init(_ name: String, _ cited: Cited) {
    self.name = name
    self.cited = cited
  }
}
