import GaitModel

/// Stamps and taps of two recordings that are the same ones.
struct StampMatch {
  /// They in the order of their times.
  private(set) var pairs: [ClockFit.Pair] = []

  /// Groups of three taps whose times between are the same; with `allowsOne` else the only stamp of each recording.
  ///
  /// - Throws: `noStamp` where there are none, `severalFit` where more than one lag fits as well.
  init(_ own: [[Double]], on other: [[Double]], allowsOne: Bool) throws(ClockDoubt) {
    let clocks = Thresholds.Clocks.self
    let taps = Int(clocks.taps.value)
    var all = own.filter { $0.count == taps }.flatMap { mine in
      other.filter { $0.count == taps }.compactMap { Self.pair(mine, $0) }
    }
    if all.isEmpty, allowsOne {
      let mine = own.filter { $0.count == 1 }
      let theirs = other.filter { $0.count == 1 }
      guard mine.count <= 1, theirs.count <= 1 else { throw .severalFit }
      if let one = mine.first, let two = theirs.first, let pair = Self.pair(one, two) { all = [pair] }
    }
    guard !all.isEmpty else { throw .noStamp }
    let sets = all.map { first in all.filter { Self.agree(first, $0) } }
    let best = sets.max { $0.count < $1.count } ?? []
    let isOpen = sets.contains { set in
      set.count == best.count
        && !set.contains { one in best.contains { $0.own == one.own && $0.other == one.other } }
    }
    if isOpen { throw .severalFit }
    pairs = best.sorted { $0.own < $1.own }
  }

  private static func pair(_ mine: [Double], _ theirs: [Double]) -> ClockFit.Pair? {
    let lags = zip(mine, theirs).map { $1 - $0 }
    guard let low = lags.min(), let high = lags.max(), high - low <= Thresholds.Clocks.sameTaps.value else {
      return nil
    }
    let own = mine.reduce(0, +) / Double(mine.count)
    return ClockFit.Pair(own: own, other: own + lags.reduce(0, +) / Double(lags.count))
  }

  /// Whether both can be true of clocks that run apart by no more than crystals do.
  private static func agree(_ one: ClockFit.Pair, _ two: ClockFit.Pair) -> Bool {
    let apart = abs(one.lag - two.lag)
    return apart <= Thresholds.Clocks.bin.value + Thresholds.Clocks.drift.value * abs(one.own - two.own)
  }
}
