import GaitModel

/// Finds leaps in the time stamps of rows: damaged stamps, gaps, and a clock that was set or began again.
///
/// A stamp that leaps is doubted. If the rows after it go on as before, it was damage; if ten rows agree with it,
/// the clock leapt. A leap ahead is then a gap, except when it is longer than a day. A fall begins a new stretch,
/// which goes on one row after the old one; where the fall is the period of a counter or whole quarters of an hour,
/// the recording went on without a break, and time goes on exactly.
struct ClockLeaps: Equatable {
  /// What becomes of a row.
  enum Verdict: Equatable {
    /// Its time is believed, and rows that waited were damage.
    case follows(damaged: Int)
    /// It waits for the next rows; those that waited before it were damage.
    case waits(damaged: Int)
    /// It and those that waited are believed.
    case begins(Leap)
  }

  /// A leap that so many rows agree with.
  struct Leap: Equatable {
    /// By how much the stamps leapt, in nanoseconds.
    let nanoseconds: Int64
    /// Whether the times go on as they stand: a gap.
    let isGap: Bool
    /// Whether the recording went on meanwhile, because the fall is explained.
    let isExplained: Bool
  }

  /// What is to be added to the stamps, in nanoseconds.
  private(set) var offset: Int64 = 0
  /// How many rows were believed since the beginning.
  private(set) var believed = 0
  /// How many rows wait.
  private(set) var waiting = 0
  /// Whether those that wait leapt ahead.
  private(set) var waitsAhead = false
  /// Usual time from row to row in nanoseconds, for the place of a new stretch.
  private var interval: Int64 = 10_000_000
  private var longest = Self.nanoseconds(Thresholds.Stamps.leapAtFirst)
  /// A stamp earlier than the last by no more than this follows it, in nanoseconds below 0.
  private let late = -Self.nanoseconds(Thresholds.Stamps.lateRow)
  private var last: Int64 = 0
  private var first: Int64 = 0
  private var newest: Int64 = 0

  /// Takes over the habit of the file once it is known: mean interval and longest usual step, in nanoseconds.
  mutating func learn(interval: Double, longestStep: Double) {
    self.interval = max(Int64(interval), 1)
    let steps = Thresholds.Stamps.leapSteps.value * longestStep
    longest = max(Int64(steps), Self.nanoseconds(Thresholds.Stamps.leapLeast))
  }

  /// Judges the next row by its stamp in nanoseconds.
  mutating func judge(_ stamp: Int64) -> Verdict {
    guard believed > 0 else {
      last = stamp
      believed = 1
      return .follows(damaged: 0)
    }
    let step = stamp.clampedDifference(last)
    if step >= late, step <= longest {
      let damaged = waiting
      waiting = 0
      believed += 1
      last = max(last, stamp)
      return .follows(damaged: damaged)
    }
    let onward = stamp.clampedDifference(newest)
    guard waiting > 0, onward >= late, onward <= longest else {
      let damaged = waiting
      waiting = 1
      waitsAhead = step > 0
      first = stamp
      newest = stamp
      return .waits(damaged: damaged)
    }
    waiting += 1
    newest = max(newest, stamp)
    guard waiting >= Int(Thresholds.Stamps.agreeingRows.value) else { return .waits(damaged: 0) }
    return .begins(begin())
  }

  /// Believes the rows that wait.
  mutating func begin() -> Leap {
    let leap = first.clampedDifference(last)
    let isGap = leap > 0 && leap <= Self.nanoseconds(Thresholds.Stamps.longestGap)
    var isExplained = false
    if !isGap {
      let fall = interval.clampedDifference(leap)
      if let period = Self.period(near: fall) {
        offset = offset.clampedSum(period)
        isExplained = true
      } else {
        offset = offset.clampedSum(fall)
      }
    }
    believed += waiting
    waiting = 0
    last = newest
    return Leap(nanoseconds: leap, isGap: isGap, isExplained: isExplained)
  }

  /// Forgets what was believed and begins with the rows that wait: the first rows were damage.
  mutating func beginAnew() {
    offset = 0
    believed = waiting
    waiting = 0
    last = newest
  }

  /// The period of a counter, or the whole quarters of an hour, that a fall is; `nil` for another.
  static func period(near fall: Int64) -> Int64? {
    let tolerance = nanoseconds(Thresholds.Stamps.leapTolerance)
    // 16, 31 and 32 bits of milliseconds and microseconds; 16, 24 and 32 bits of a watch's crystal.
    let ticks: [(count: Double, perSecond: Double)] = [
      (65_536, 1_000), (2_147_483_648, 1_000), (4_294_967_296, 1_000), (2_147_483_648, 1_000_000),
      (4_294_967_296, 1_000_000), (65_536, 32_768), (16_777_216, 32_768), (4_294_967_296, 32_768),
    ]
    for tick in ticks {
      let period = Int64(tick.count / tick.perSecond * 1e9)
      if abs(fall - period) <= tolerance { return period }
    }
    let whole = nanoseconds(Thresholds.Stamps.wholeLeap)
    let quarters = (Double(fall) / Double(whole)).rounded()
    let period = Int64(quarters) * whole
    return quarters >= 1 && abs(fall - period) <= tolerance ? period : nil
  }

  private static func nanoseconds(_ seconds: Cited) -> Int64 { Int64(seconds.value * 1e9) }
}

extension Int64 {
  /// The difference, or the end of the range it lies beyond.
  func clampedDifference(_ other: Int64) -> Int64 {
    let (difference, overflows) = subtractingReportingOverflow(other)
    return overflows ? (self > other ? .max : .min) : difference
  }

  /// The sum, or the end of the range it lies beyond.
  func clampedSum(_ other: Int64) -> Int64 {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other > 0 ? .max : .min) : sum
  }
}
