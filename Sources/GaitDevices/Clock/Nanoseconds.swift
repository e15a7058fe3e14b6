extension Int64 {
  /// This minus `other`, held at the ends of the range.
  func clampedDifference(_ other: Int64) -> Int64 {
    let (difference, isOver) = subtractingReportingOverflow(other)
    return isOver ? (self < other ? .min : .max) : difference
  }

  /// This plus `nanoseconds`, rounded, held at the ends of the range. `nanoseconds` must be a number.
  func clampedSum(_ nanoseconds: Double) -> Int64 {
    let whole = Int64(exactly: nanoseconds.rounded()) ?? (nanoseconds < 0 ? .min : .max)
    let (sum, isOver) = addingReportingOverflow(whole)
    return isOver ? (whole < 0 ? .min : .max) : sum
  }
}
