public import GaitModel

extension WalkResult {
  /// Median walking speed of the seconds spent walking, in m/s.
  public var medianSpeed: Double? {
    Self.median(seconds.compactMap { $0.walking ? $0.speedMetresPerSecond : nil })
  }

  /// Median stride length in metres.
  public var medianStrideLength: Double? { Self.median(strides.compactMap(\.lengthMetres)) }

  /// The middle one of some values, or the mean of the two in the middle; `nil` of none.
  public static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    guard sorted.count > 0 else { return nil }
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
