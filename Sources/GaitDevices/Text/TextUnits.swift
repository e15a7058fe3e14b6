import GaitText

/// A unit a text line's numbers are in, as a factor to SI.
public struct TextUnit: Equatable, Sendable {
  /// Its name, for people.
  public let name: String
  /// What one of it is in m/s², rad/s or µT.
  public let factor: Double

  /// A unit of acceleration by name: `m/s2`, `g`, `mg`, or `raw:16384` for so many counts a g.
  public static func acceleration(_ name: String) -> TextUnit? {
    if let counts = counts(name) { return TextUnit(name: name, factor: DeviceUnits.gravity / counts) }
    return TextUnits.acceleration.first { $0.names.contains(TextUnits.bare(name)) }?.unit
  }

  /// A unit of angular velocity by name: `rad/s`, `deg/s`, or `raw:16.4` for so many counts a degree a second.
  public static func angularVelocity(_ name: String) -> TextUnit? {
    if let counts = counts(name) { return TextUnit(name: name, factor: DeviceUnits.degree / counts) }
    return TextUnits.angularVelocity.first { $0.names.contains(TextUnits.bare(name)) }?.unit
  }

  /// The number in `raw:NUMBER`.
  private static func counts(_ name: String) -> Double? {
    guard name.hasPrefix("raw:") else { return nil }
    let digits = Array(name.dropFirst(4).utf8)
    guard let counts = DecimalField.number(digits, 0..<digits.count), counts.isFinite, counts > 0 else {
      return nil
    }
    return counts
  }
}

/// The units that are known, and how an unknown one is guessed.
enum TextUnits {
  static let metresPerSecondSquared = TextUnit(name: "m/s²", factor: 1)
  static let gravity = TextUnit(name: "g", factor: DeviceUnits.gravity)
  static let milligravity = TextUnit(name: "mg", factor: DeviceUnits.gravity / 1000)
  static let radiansPerSecond = TextUnit(name: "rad/s", factor: 1)
  static let degreesPerSecond = TextUnit(name: "deg/s", factor: DeviceUnits.degree)
  static let microtesla = TextUnit(name: "µT", factor: 1)

  static let acceleration: [(names: [String], unit: TextUnit)] = [
    (["ms2", "mss", "mps2"], metresPerSecondSquared), (["g"], gravity), (["mg"], milligravity),
  ]
  static let angularVelocity: [(names: [String], unit: TextUnit)] = [
    (["rads", "radps", "rps"], radiansPerSecond), (["degs", "degps", "dps"], degreesPerSecond),
  ]
  static let magneticField: [(names: [String], unit: TextUnit)] = [(["ut"], microtesla)]

  /// Counts a g of common sensors at their ranges of 16, 8, 4 and 2 g.
  private static let countsPerGravity = [2048.0, 4096, 8192, 16384]

  static func isKnown(_ bare: String) -> Bool {
    (acceleration + angularVelocity + magneticField).contains { $0.names.contains(bare) }
  }

  /// A name without blanks and punctuation, in lower case.
  static func bare(_ name: String) -> String {
    String(
      decoding: name.utf8.filter { Ascii.isLetter($0) || Ascii.isDigit($0) }.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// The unit in which a resting sensor measures `length`: gravity within −25 % and +30 %, which no two units
  /// share.
  static func accelerationUnit(restingAt length: Double) -> TextUnit? {
    let candidates =
      [gravity, metresPerSecondSquared, milligravity]
      + countsPerGravity.map {
        TextUnit(name: "raw:\(Int($0))", factor: DeviceUnits.gravity / $0)
      }
    return candidates.first { isGravity(length, in: $0) }
  }

  /// Whether an acceleration of this length in this unit is that of a sensor at rest.
  static func isGravity(_ length: Double, in unit: TextUnit) -> Bool {
    (0.75...1.3).contains(length * unit.factor / DeviceUnits.gravity)
  }

  /// The unit of angular velocity that goes with one of acceleration, by the custom of sensors' libraries: rad/s
  /// with m/s², °/s with g. A resting sensor that turns at more than 0.2 rad/s (11 °/s) gives degrees away.
  /// `nil` beside raw counts: their scale cannot be seen.
  static func angularUnit(beside unit: TextUnit, restingAt length: Double) -> TextUnit? {
    if unit == gravity || unit == milligravity { return degreesPerSecond }
    guard unit == metresPerSecondSquared else { return nil }
    return length > 0.2 ? degreesPerSecond : radiansPerSecond
  }
}
