/// A moment on a recording's own timeline: whole nanoseconds, never wall-clock time.
///
/// Zero is wherever the recording puts it (usually its first sample). Whole numbers keep every sum and
/// comparison exact, so that the same samples give the same results however they arrive.
/// Range: ±292 years.
public struct SampleTime: Comparable, Hashable, Sendable {
  /// Nanoseconds since the timeline's zero.
  public var nanoseconds: Int64

  /// The timeline's zero.
  public static let zero = SampleTime(nanoseconds: 0)

  /// A moment given in whole nanoseconds.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// The nearest nanosecond to `seconds`; `nil` for a value that is not finite or beyond ±292 years.
  public init?(seconds: Double) {
    guard let nanoseconds = Int64(exactly: (seconds * 1e9).rounded()) else { return nil }
    self.nanoseconds = nanoseconds
  }

  /// Seconds since the timeline's zero.
  public var seconds: Double { Double(nanoseconds) / 1e9 }

  /// Seconds from `earlier` to this moment; negative when `earlier` is later.
  public func seconds(since earlier: SampleTime) -> Double {
    let (difference, overflows) = nanoseconds.subtractingReportingOverflow(earlier.nanoseconds)
    return overflows ? seconds - earlier.seconds : Double(difference) / 1e9
  }

  /// This moment moved by `seconds`, rounded to the nearest nanosecond, and never beyond the timeline's ends.
  ///
  /// What is not a number moves nothing.
  public func advanced(bySeconds seconds: Double) -> SampleTime {
    let step = (seconds * 1e9).rounded()
    if let whole = Int64(exactly: step) { return advanced(byNanoseconds: whole) }
    if step.isNaN { return self }
    return SampleTime(nanoseconds: step > 0 ? .max : .min)
  }

  /// This moment moved by whole nanoseconds, and never beyond the timeline's ends.
  public func advanced(byNanoseconds step: Int64) -> SampleTime {
    let (sum, overflows) = nanoseconds.addingReportingOverflow(step)
    return SampleTime(nanoseconds: overflows ? (step > 0 ? .max : .min) : sum)
  }

  /// Whether `left` comes before `right`.
  public static func < (left: SampleTime, right: SampleTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}
