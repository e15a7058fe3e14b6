import GaitModel

/// Spreads the rows of one sensor evenly where their stamps are not.
///
/// The interval is fixed from the first seconds. Every second the spread rows are compared with the stamps, and
/// follow them by up to a twentieth of the interval, so that neither the interval's error nor a drift of the clock
/// adds up. A stamp far beyond its habit says that rows are missing: as many as fit are left free.
struct StampSpreading: Equatable {
  private let habit: StampPattern.Habit
  private let tolerance: Double
  private let packetBlock: Int
  /// Time of the last row, in nanoseconds.
  private var time = 0.0
  private var hasBegun = false
  private var stamp: Int64 = 0
  /// How much longer than the interval rows follow each other now, as a share.
  private var pace = 0.0
  private var compared = 0
  private var sum = 0.0
  private var least = Double.infinity
  private var blockTime = 0.0

  /// For rows that are stamped in this way.
  init(_ habit: StampPattern.Habit) {
    self.habit = habit
    tolerance = habit.most + Thresholds.Stamps.lostRows.value * habit.interval
    packetBlock = 2
  }

  /// The time of the next row, by its stamp; both in nanoseconds.
  mutating func time(of stamp: Int64) -> Int64 {
    defer { self.stamp = stamp }
    guard hasBegun else {
      hasBegun = true
      time = habit.first
      return Int64(time.rounded())
    }
    let step = Double(stamp.clampedDifference(self.stamp))
    time += habit.interval * (1 + pace)
    blockTime += habit.interval
    guard habit.comparesStarts ? step > habit.burstStep : step >= 0 else { return Int64(time.rounded()) }
    let lead = Double(stamp) - time
    if lead > tolerance {
      time += ((lead - 0.5 * (habit.most + habit.least)) / habit.interval).rounded() * habit.interval
      startBlock()
      pace = 0
    } else {
      compared += 1
      sum += lead
      least = min(least, lead)
      if blockTime >= Thresholds.Stamps.phaseBlock.value * 1e9, compared >= packetBlock { follow() }
    }
    return Int64(time.rounded())
  }

  /// Sets the pace by which the rows come back to their stamps over the next block.
  private mutating func follow() {
    let isLateOnly = !habit.comparesStarts && habit.least == 0
    let lead = isLateOnly ? least : sum / Double(compared)
    let most = Thresholds.Stamps.phaseRate.value
    pace = min(max(0.5 * lead / blockTime, -most), most)
    startBlock()
  }

  private mutating func startBlock() {
    compared = 0
    sum = 0
    least = .infinity
    blockTime = 0
  }
}
