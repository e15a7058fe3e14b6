import GaitModel

/// What the numbers of three columns are like, taken as the axes of one sensor.
struct TripleFacts {
  /// The median length.
  let median: Double
  /// The length that one in twenty exceeds.
  let high: Double
  /// The length of the mean over the mean of the lengths: near 1 where gravity is in it, near 0 where it is not.
  let steadiness: Double
  /// How much the length varies, as a share of the median.
  let variation: Double
  /// Fewest different numbers on an axis.
  let fewestValues: Int
  /// How many rows were seen.
  let count: Int

  /// Facts of these rows; `nil` of fewer than ten.
  init?(_ rows: [Vector3]) {
    let finite = rows.filter(\.isFinite)
    guard finite.count >= 10 else { return nil }
    let lengths = finite.map(\.length)
    let sorted = lengths.sorted()
    let middle = sorted[sorted.count / 2]
    let mean = finite.reduce(Vector3(0, 0, 0), +) * (1 / Double(finite.count))
    let meanLength = lengths.reduce(0, +) / Double(lengths.count)
    let spread = (lengths.reduce(0) { $0 + ($1 - meanLength) * ($1 - meanLength) } / Double(lengths.count))
      .squareRoot()
    median = middle
    high = sorted[min(sorted.count - 1, sorted.count * 19 / 20)]
    steadiness = meanLength > 0 ? mean.length / meanLength : 0
    variation = middle > 0 ? spread / middle : 0
    fewestValues = (0..<3).map { axis in Set(finite.map { $0[axis] }).count }.min() ?? 0
    count = finite.count
  }
}

/// Guesses units from the size of numbers.
enum UnitGuess {
  /// How sure a guess is.
  public enum Certainty: Equatable, Sendable {
    case certain
    case likely
  }

  /// Gravity within this share of a unit's is certain; within the wider one, likely. Default, not from literature:
  /// units lie at least a factor of two apart.
  private static let narrow = 0.85...1.18
  private static let wide = 0.72...1.38
  /// Below this, over some seconds, gravity is not in it. Default, not from literature.
  private static let leastSteadiness = 0.35
  /// Without gravity the length varies at least so much: it passes near zero with every movement. Two sensors in turns
  /// that hang opposite ways have no mean either, but a steady length. Default, not from literature.
  private static let leastVariation = 0.3
  /// So much the length varies in somebody who walks, as a share of gravity; default, not from literature.
  private static let moving = 0.06
  /// Nobody's limb turns faster than this for a twentieth of the time, in rad/s; default, not from literature.
  private static let fastestRadians = 14.0
  /// A sensor that lies still shows less than this in rad/s; in deg/s its noise and bias may show more.
  private static let restRadians = 0.12
  /// A trunk that is turned faster than this in the median, in rad/s, is shaken as well; default, not from literature.
  private static let slowRadians = 1.5

  /// What the accelerometer's numbers are in.
  enum Acceleration: Equatable {
    case unit(TableUnit, Certainty)
    /// There is no gravity in them.
    case withoutGravity
    case unknown
  }

  /// The unit of acceleration in which gravity has its size.
  static func acceleration(_ facts: TripleFacts) -> Acceleration {
    let candidates =
      [TableUnit.metres, .g, .milliG] + [2048.0, 4096, 8192, 16384].map { TableUnit.counts($0) }
    func ratio(_ unit: TableUnit) -> Double { facts.median * unit.factor / TableUnit.gravity }
    if facts.steadiness < leastSteadiness, facts.variation >= leastVariation { return .withoutGravity }
    guard let best = candidates.min(by: { abs(1 - ratio($0)) < abs(1 - ratio($1)) }) else { return .unknown }
    if narrow.contains(ratio(best)) { return .unit(best, .certain) }
    return wide.contains(ratio(best)) ? .unit(best, .likely) : .unknown
  }

  /// The unit of angular velocity beside an accelerometer of these facts; `nil` when nothing shows it.
  static func angularVelocity(
    _ facts: TripleFacts, beside acceleration: TripleFacts?, in unit: TableUnit?
  ) -> (unit: TableUnit, certainty: Certainty)? {
    if facts.high > 5000 { return nil }
    if facts.high > fastestRadians { return (.degrees, .certain) }
    // Without an accelerometer beside it nothing shows whether somebody moves.
    guard acceleration != nil else { return nil }
    let isMoving = (acceleration?.variation ?? 0) > moving
    if isMoving { return facts.high > 0.05 ? (.radians, .certain) : nil }
    if facts.median > slowRadians { return (.degrees, .likely) }
    // A slow walk in rad/s and a sensor at rest in deg/s look alike.
    if facts.median > restRadians { return nil }
    // At rest both units show next to nothing: the custom of sensors' libraries decides.
    if unit == .metres { return (.radians, .likely) }
    return unit == .g ? (.degrees, .likely) : nil
  }
}
