import GaitModel

/// What the time stamps of one sensor's first rows show: even as they stand, or to be spread.
enum StampPattern: Equatable {
  /// The stamps are taken as they stand.
  case even
  /// All rows carry one stamp or two: nothing can be known.
  case hopeless(stamps: Int)
  /// Rows were measured evenly and stamped otherwise.
  case uneven(Habit)

  /// How rows that were measured evenly are stamped.
  struct Habit: Equatable {
    /// Why they are not stamped evenly.
    enum Reason: Equatable {
      /// The stamps are written with too few digits.
      case coarse
      /// Rows come in packets or bursts, or late.
      case bursty
    }

    let reason: Reason
    /// From row to row, in nanoseconds.
    let interval: Double
    /// Whether only the first row of each packet or burst is compared with its stamp.
    let comparesStarts: Bool
    /// A row that follows within this many nanoseconds is of the same burst.
    let burstStep: Double
    /// Where the first row is, in nanoseconds on the timeline.
    let first: Double
    /// How far stamps lie from their rows without loss: least and most, in nanoseconds.
    let least: Double
    let most: Double
  }

  /// Longest step that occurs regularly, and the mean interval, in nanoseconds; for the search for leaps.
  static func steps(_ stamps: [Int64]) -> (mean: Double, longest: Double) {
    let steps = zip(stamps.dropFirst(), stamps).map { Double($0.clampedDifference($1)) }.sorted()
    guard let longest = usualLongest(steps), longest > 0 else { return (1e7, 0) }
    let regular = steps.filter { $0 >= 0 && $0 <= 3 * longest }
    return (regular.reduce(0, +) / Double(max(regular.count, 1)), longest)
  }

  /// What these stamps, in nanoseconds and in file order, show.
  ///
  /// - Parameter copies: share of the rows with a repeated stamp that also repeat the readings; such rows are copies.
  init(_ stamps: [Int64], copies: Double = 0) {
    self = .even
    guard stamps.count >= Int(Thresholds.Stamps.fewestRows.value), let first = stamps.first else { return }
    let steps = zip(stamps.dropFirst(), stamps).map { Double($0.clampedDifference($1)) }
    let distinct = steps.reduce(1) { $1 == 0 ? $0 : $0 + 1 }
    guard distinct > 2 else {
      self = .hopeless(stamps: distinct)
      return
    }
    let sorted = steps.sorted()
    guard let longest = Self.usualLongest(sorted), longest > 0 else { return }
    let shared = Double(sorted.count { $0 == 0 }) / Double(sorted.count)
    let sharesStamps = shared >= Thresholds.Stamps.sharedStamps.value
    if sharesStamps, copies > 0.5 { return }
    if !sharesStamps, Self.isEven(sorted) { return }
    let line = StampLine(steps, first: Double(first), longest: longest)
    let isBounded = line.range <= Thresholds.Stamps.boundedScatter.value * longest
    guard line.interval > 0, sharesStamps || isBounded else { return }
    let resolution = Self.resolution(stamps)
    let isRounded = !sharesStamps && line.range <= 1.5 * resolution
    if !sharesStamps, !isRounded, Self.hasWholeSteps(sorted) { return }
    let isCoarse = isRounded || (sharesStamps && longest <= 1.5 * resolution)
    self = .uneven(
      line.habit(isCoarse ? .coarse : .bursty, isRounded: isRounded, comparesStarts: sharesStamps))
  }

  /// The longest step but for the few that may be gaps.
  private static func usualLongest(_ sorted: [Double]) -> Double? {
    guard sorted.count > 4 else { return sorted.last }
    return sorted[sorted.count - 1 - max(2, sorted.count / 200)]
  }

  /// Whether the steps are one usual step, but for few; steps over lost rows count as even.
  private static func isEven(_ sorted: [Double]) -> Bool {
    let usual = sorted[sorted.count / 2]
    guard usual > 0, !hasBursts(sorted) else { return false }
    let tolerance = Thresholds.Stamps.evenStep.value
    var even = 0
    var single = 0
    for step in sorted {
      let times = (step / usual).rounded()
      guard times >= 1, abs(step / usual - times) <= tolerance else { continue }
      even += 1
      if times == 1 { single += 1 }
    }
    let least = Thresholds.Stamps.evenShare.value * Double(sorted.count)
    return Double(even) >= least && Double(single) >= least
  }

  /// Whether most rows follow within much less than their mean interval.
  private static func hasBursts(_ sorted: [Double]) -> Bool {
    guard let longest = usualLongest(sorted) else { return false }
    let usual = sorted.filter { $0 <= longest }
    return usual.reduce(0, +) > 2 * sorted[sorted.count / 2] * Double(usual.count)
  }

  /// Whether all steps are whole numbers of the usual one, as where rows are lost.
  private static func hasWholeSteps(_ sorted: [Double]) -> Bool {
    guard !hasBursts(sorted) else { return false }
    let usual = sorted[sorted.count / 2]
    let even = sorted.count { step in
      let times = (step / usual).rounded()
      return times >= 1 && abs(step / usual - times) <= Thresholds.Stamps.evenStep.value
    }
    return Double(even) >= Thresholds.Stamps.evenShare.value * Double(sorted.count)
  }

  /// The largest power of ten of nanoseconds, or whole minutes, that all stamps are whole numbers of.
  static func resolution(_ stamps: [Int64]) -> Double {
    let minute: Int64 = 60_000_000_000
    let origin = stamps.first ?? 0
    if stamps.allSatisfy({ ($0 - origin) % minute == 0 }) { return Double(minute) }
    var unit: Int64 = 10_000_000_000
    while unit > 1, !stamps.allSatisfy({ ($0 - origin) % unit == 0 }) { unit /= 10 }
    return Double(unit)
  }
}
