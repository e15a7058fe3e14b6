public import GaitModel
import GaitResults
public import GaitWords

/// The numbers of a walk that are compared: with the walker's usual, and with an earlier walk. In the units of the analysis:
/// seconds, steps per minute, m/s, radians, and shares of one.
public struct WalkFigures: Equatable, Sendable {
  private var values: [ReportMeasure: Double]

  /// Numbers that come from elsewhere.
  public init(_ values: [ReportMeasure: Double] = [:]) {
    self.values = values
  }

  /// Those of a walk.
  public init(of walk: WalkResult) {
    let summary = WalkSummary(of: walk)
    var values: [ReportMeasure: Double] = [:]
    values[.comfortable] = Self.totals(of: walk)?.comfortableSeconds
    values[.cadence] = summary.cadenceStepsPerMinute
    values[.speed] = walk.medianSpeed
    if summary.steps > 0 { values[.walking] = summary.walkingSeconds }
    for (measure, side) in [(ReportMeasure.armLeft, Side.left), (.armRight, .right), (.arm, nil)] {
      values[measure] = walk.arms.first { $0.place.side == side }?.range
    }
    let judged = walk.heelStrikes.filter(\.showsKnee)
    if Double(judged.count) >= Thresholds.Table.leastLandings.value {
      values[.softLandings] = Double(judged.count { $0.verdict == .springy }) / Double(judged.count)
    }
    self.values = values
  }

  /// A number; `nil` when it is not known.
  public subscript(measure: ReportMeasure) -> Double? { values[measure] }

  /// What a walk in intervals came to; `nil` for a walk without.
  static func totals(of walk: WalkResult) -> IntervalTotals? {
    walk.dialogue?.intervals.last { $0.totals != nil }?.totals
  }
}

extension ReportMeasure {
  /// A value as people read it, with its unit.
  func text(_ value: Double, in language: Language) -> String {
    switch self {
    case .comfortable, .walking: Words.spell(seconds: value, in: language)
    case .softLandings: Words.percent(value, decimals: 0, in: language)
    case .armLeft, .armRight, .arm:
      Words.number(shown(value), 0, in: language) + "°"
    case .cadence: Words.number(value, 0, in: language) + " " + Words.report(.stepsPerMinute, in: language)
    case .speed: Words.number(value, 2, in: language) + " m/s"
    }
  }
}

extension ReportMeasure {
  /// A value in the unit for people.
  func shown(_ value: Double) -> Double { value * factor }

  /// The difference of two values as a reader who subtracts what is shown comes to it, in the unit of the analysis.
  func shownDifference(_ left: Double, _ right: Double) -> Double {
    let scale: Double = self == .speed ? 100 : 1
    return ((shown(left) * scale).rounded() - (shown(right) * scale).rounded()) / scale / factor
  }

  private var factor: Double {
    switch self {
    case .armLeft, .armRight, .arm: Degrees.perRadian
    case .softLandings: 100
    case .comfortable, .walking, .cadence, .speed: 1
    }
  }
}
