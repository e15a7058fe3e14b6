import GaitModel
import GaitText

/// A unit of a column, as a factor to m/s², rad/s or µT.
public struct TableUnit: Equatable, Sendable {
  /// What it measures.
  public enum Quantity: Equatable, Sendable {
    /// Acceleration.
    case acceleration
    /// Angular velocity.
    case angularVelocity
    /// A magnetic field.
    case magneticField
  }

  /// Its name, for people.
  public let name: String
  /// What one of it is in SI (µT for a field).
  public let factor: Double
  /// What it measures.
  public let quantity: Quantity

  /// A unit.
  public init(name: String, factor: Double, quantity: Quantity) {
    self.name = name
    self.factor = factor
    self.quantity = quantity
  }

  /// Standard gravity in m/s², by convention (SI Brochure, 2019).
  static let gravity = 9.80665
  private static let degree = Double.pi / 180

  static let metres = TableUnit(name: "m/s²", factor: 1, quantity: .acceleration)
  static let g = TableUnit(name: "g", factor: gravity, quantity: .acceleration)
  static let milliG = TableUnit(name: "mg", factor: gravity / 1000, quantity: .acceleration)
  static let radians = TableUnit(name: "rad/s", factor: 1, quantity: .angularVelocity)
  static let degrees = TableUnit(name: "deg/s", factor: degree, quantity: .angularVelocity)
  static let milliDegrees = TableUnit(name: "mdeg/s", factor: degree / 1000, quantity: .angularVelocity)
  static let centimetres = TableUnit(name: "cm/s²", factor: 0.01, quantity: .acceleration)
  static let feet = TableUnit(name: "ft/s²", factor: 0.3048, quantity: .acceleration)
  static let turnsPerMinute = TableUnit(name: "rpm", factor: Double.pi / 30, quantity: .angularVelocity)
  static let turns = TableUnit(name: "rev/s", factor: 2 * Double.pi, quantity: .angularVelocity)
  static let milliRadians = TableUnit(name: "mrad/s", factor: 0.001, quantity: .angularVelocity)
  static let microtesla = TableUnit(name: "µT", factor: 1, quantity: .magneticField)
  static let gauss = TableUnit(name: "gauss", factor: 100, quantity: .magneticField)

  /// So many counts a g.
  static func counts(_ counts: Double) -> TableUnit {
    TableUnit(name: "counts of 1/\(Int(counts)) g", factor: gravity / counts, quantity: .acceleration)
  }

  private static let known: [(names: [String], unit: TableUnit)] = [
    (
      [
        "m/s2", "m/s/s", "ms2", "ms-2", "mps2", "mss", "meterpers2", "mpers2",
      ], metres
    ),
    (["g", "g0", "gs", "gn", "gravity"], g), (["mg", "milli-g", "millig"], milliG),
    (["cm/s2", "cms2", "cms-2", "gal"], centimetres), (["ft/s2", "fts2", "fps2"], feet),
    (
      ["rad/s", "rads", "radps", "rad_s", "rads-1", "radpers"], radians
    ),
    (
      ["deg/s", "dps", "d/s", "degs", "degps", "deg_s", "degs-1", "degpers"],
      degrees
    ),
    (["mdeg/s", "mdps"], milliDegrees), (["mrad/s", "mrads", "mradps"], milliRadians),
    (["rpm", "rev/min", "u/min", "1/min", "turn/min"], turnsPerMinute), (["rev/s", "turn/s"], turns),
    (["ut", "µt", "μt", "microtesla"], microtesla),
    (["gauss", "ga"], gauss),
  ]

  /// The unit that a word names; `nil` for words that name none, or another quantity.
  public init?(word: String) {
    for candidate in [word.lowercased().filter { $0 != " " && $0 != "[" && $0 != "]" }, Self.normal(word)] {
      if let unit = Self.known.first(where: { $0.names.contains(candidate) })?.unit {
        self = unit
        return
      }
    }
    return nil
  }

  /// A unit's word in one spelling of many: small letters, `s` for second, `deg` for `°`, powers as digits behind.
  static func normal(_ word: String) -> String {
    var text = ""
    for character in word.lowercased() {
      switch character {
      case " ", "[", "]", "(", ")", "^", "*", "·", "⋅", ".": continue
      case "²": text += "2"
      case "⁻", "−": text += "-"
      case "°", "º": text += "deg"
      default: text.append(character)
      }
    }
    for (long, short) in [
      ("seconds", "s"), ("second", "s"), ("sekunde", "s"), ("sec", "s"), ("degrees", "deg"),
      ("degree", "deg"),
      ("grad/", "deg/"), ("radians", "rad"), ("radian", "rad"), ("metres", "m"), ("meters", "m"),
      ("metre", "m"), ("meter", "m"), ("revolutions", "rev"), ("turns", "turn"), ("squared", "2"),
    ] {
      text = text.replacing(long, with: short)
    }
    return text
  }

  /// Words that say that a number is no quantity: the numbers themselves decide.
  private static let unitless: Set<String> = [
    "raw", "count", "counts", "lsb", "digit", "digits", "adc", "bit", "bits", "int16", "1", "-", "none",
    "unitless",
    "n/a", "na", "au", "no_units", "nounits", "local", "cal", "uncal", "dimensionless", "unknown", "?", "x",
    "y", "z",
  ]
  /// Words for units of turning that are not told apart or not known here: a hertz may be a turn or a radian.
  private static let unclear: Set<String> = ["hz", "khz", "rps", "1/s", "s-1", "fps", "%"]

  /// Whether a word that is no known unit means to be one. In a line of units (`isBelow`) every word does; in
  /// brackets behind a name only what is written like one.
  static func isUnknownUnit(_ word: String, isBelow: Bool) -> Bool {
    let bare = normal(word)
    guard !bare.isEmpty, !unitless.contains(bare), TableUnit(word: word) == nil else { return false }
    return isBelow || unclear.contains(bare) || word.contains { "/^²°".contains($0) }
  }

  /// The unit that the user names: as in files, or `raw:16384` for so many counts a g or a degree a second.
  public init?(argument: String, _ quantity: Quantity) {
    if argument.hasPrefix("raw:") {
      guard let counts = Double(argument.dropFirst(4)), counts.isFinite, counts > 0 else { return nil }
      switch quantity {
      case .acceleration: self = .init(name: argument, factor: Self.gravity / counts, quantity: quantity)
      case .angularVelocity: self = .init(name: argument, factor: Self.degree / counts, quantity: quantity)
      case .magneticField: return nil
      }
      return
    }
    guard let unit = TableUnit(word: argument), unit.quantity == quantity else { return nil }
    self = unit
  }

  /// Words of units that are known and of no use here.
  private static let otherUnits: Set<String> = [
    "s", "sec", "ms", "us", "µs", "ns", "deg", "°", "rad", "hz", "mv", "v", "kpa", "pa", "hpa", "no_units",
    "us", "kohms", "local_flux", "local",
    "degrees celsius", "degc", "°c", "%", "lux", "a.u.", "n/a", "none", "-", "bpm", "m", "cm", "date", "sq",
    "v/v", "m/s", "uw", "counts", "unitless", "1",
  ]

  /// Whether a row of cells holds units, and nothing else.
  static func isUnitRow(_ cells: [String]) -> Bool {
    let words = cells.filter { !$0.isEmpty }.map { $0.lowercased() }
    guard words.count >= 2 else { return false }
    let bare = words.map { $0.filter { $0 != "[" && $0 != "]" } }
    let known = zip(words, bare).count {
      TableUnit(word: $0) != nil || otherUnits.contains($0) || otherUnits.contains($1)
    }
    if known * 10 >= words.count * 8 && known >= 2 { return true }
    // Units that nobody knows among others that are sure: still a line of units, so that they are asked about.
    let sure = words.count { TableUnit(word: $0) != nil }
    let areShort = words.allSatisfy {
      $0.count <= 12 && Axis(rawValue: $0) == nil && ColumnWords($0).column == nil
    }
    return sure >= 2 && known * 2 >= words.count && areShort
  }
}
