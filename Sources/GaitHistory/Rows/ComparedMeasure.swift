import GaitModel
import GaitResults

/// A measure in which walks of one person are compared.
public struct ComparedMeasure: Equatable, Sendable {
  /// Its name in JSON and in the data base, with its unit.
  public let name: String
  /// Digits after the point.
  public let decimals: Int
  /// The smallest difference that is more than chance between two walks of one day, in the unit of the name; `nil` where
  /// nobody has measured it.
  public let smallestDifference: Double?
  /// Whether it is of the arms: walks with busy hands do not count in what is usual.
  public let isOfArms: Bool

  /// The name of the share of landings that were springy.
  public static let springyShare = "springy_share_pct"

  /// All of them, in the order in which they are shown: pace, steps, arms, landing.
  public static let all: [ComparedMeasure] =
    [
      of(.cadence, Thresholds.Difference.cadence), of(.walkingSpeed, Thresholds.Difference.speed),
      of(.strideLength, .mean, Thresholds.Difference.strideLength),
      of(.strideDuration, .mean, Thresholds.Difference.strideDuration),
      of(.strideDuration, .variation, Thresholds.Difference.strideDurationVariation),
      of(.stanceShare, .mean, Thresholds.Difference.stanceShare),
      of(.doubleSupportShare, .mean, Thresholds.Difference.doubleSupportShare),
      of(.stepTimeAsymmetry, Thresholds.Difference.stepTimeAsymmetry),
      of(.staticLoadingIndex, Thresholds.Difference.staticLoading),
      of(.pelvisRotation, .mean, Thresholds.Difference.pelvisRotation),
      of(.pelvisObliquity, .mean, Thresholds.Difference.pelvisObliquity),
      of(.thoraxRotation, .mean), of(.kneeRange, .mean),
      of(.armRangeLeft, isOfArms: true), of(.armRangeRight, isOfArms: true),
      of(.armRangeUnsided, isOfArms: true),
      ComparedMeasure(
        name: springyShare, decimals: Decimals.percent, smallestDifference: nil, isOfArms: false),
    ]

  /// Measures of a walk's summary among them.
  static let ofSummary = [Measure.cadence.name, Measure.stepTimeAsymmetry.name]

  /// The measure of this name; `nil` for others.
  public static func named(_ name: String) -> ComparedMeasure? { all.first { $0.name == name } }

  private static func of(
    _ measure: Measure, _ kind: SpreadKind?, _ difference: Cited? = nil, isOfArms: Bool = false
  ) -> ComparedMeasure {
    guard case .number(let unit) = measure.kind else { preconditionFailure("\(measure.name) is no number") }
    let isShare = kind == .variation
    let writtenUnit = isShare ? MeasureUnit.percent : unit
    return ComparedMeasure(
      name: measure.name + (kind?.suffix.description ?? ""), decimals: kind?.decimals(unit) ?? unit.decimals,
      smallestDifference: difference.flatMap { writtenUnit.written($0.value)?.value }, isOfArms: isOfArms)
  }

  private static func of(
    _ measure: Measure, _ difference: Cited? = nil, isOfArms: Bool = false
  ) -> ComparedMeasure {
    of(measure, nil, difference, isOfArms: isOfArms)
  }
}
