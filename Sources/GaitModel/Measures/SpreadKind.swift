/// What is reported of a measure over many strides. The suffix stands behind the measure's own field name.
public enum SpreadKind: CaseIterable, Sendable {
  /// Mean of all strides.
  case mean
  /// Standard deviation of the strides, with n − 1.
  case standardDeviation
  /// Coefficient of variation: standard deviation in percent of the mean.
  case variation
  /// Mean of the left strides.
  case left
  /// Mean of the right strides.
  case right
  /// Left less right mean, in percent of the greater.
  case asymmetry

  /// All of them, in the order in which they are written; an array that is made once.
  public static let all = allCases

  /// What stands behind the measure's field name in JSON.
  public var suffix: StaticString {
    switch self {
    case .mean: "_mean"
    case .standardDeviation: "_sd"
    case .variation: "_cv_pct"
    case .left: "_left"
    case .right: "_right"
    case .asymmetry: "_asymmetry_pct"
    }
  }

  /// How many digits stand after the point, for a measure in this unit.
  public func decimals(_ unit: MeasureUnit) -> Int {
    switch self {
    case .mean, .standardDeviation, .left, .right: unit.decimals
    case .variation, .asymmetry: Decimals.percent
    }
  }
}

extension Measure {
  /// The measure that a field with such a suffix is about, and what of it; `nil` for other fields.
  public static func spread(of field: String) -> (measure: Measure, kind: SpreadKind)? {
    for kind in SpreadKind.all where field.hasSuffix(kind.suffix.description) {
      let name = String(field.dropLast(kind.suffix.utf8CodeUnitCount))
      if let measure = named(name), measure.levels.contains(.stride), case .number = measure.kind {
        return (measure, kind)
      }
    }
    return nil
  }
}
