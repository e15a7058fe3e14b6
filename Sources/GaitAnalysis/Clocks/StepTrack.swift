import GaitModel

/// The steps of one recording found in another, stretch by stretch.
struct StepTrack {
  private let match: StepMatch
  private let steps: [Double]
  private var stretches: [Range<Int>] = []

  /// The steps of `other`, to be found among those of `reference`.
  ///
  /// - Throws: why their steps cannot be compared.
  init(_ other: ClockTrain, on reference: ClockTrain) throws(ClockDoubt) {
    let clocks = Thresholds.Clocks.self
    let isSameLeg = other.isOneLeg && other.side == reference.side && other.side != nil
    if reference.isOneLeg, !isSameLeg { throw .noCommonSteps }
    let fewest = Int(clocks.fewestSteps.value)
    for train in [other, reference] where train.steps.count < fewest {
      throw train.rhythmSteps >= fewest ? .rhythmOnly : .fewSteps
    }
    guard Self.areUsual(reference) else { throw .unusualSteps }
    match = StepMatch(reference: reference.steps)
    steps = other.steps
    let size = Int(clocks.chunk.value)
    var start = 0
    while start < steps.count {
      let isLast = steps.count - start < size + fewest
      let end = isLast ? steps.count : start + size
      stretches.append(start..<end)
      start = end
    }
  }

  /// The pairs of steps, from a lag that is known at a time, or from the first stretch whose lag is sure.
  ///
  /// - Throws: why none is.
  func pairs(from known: (own: Double, lag: Double)? = nil) throws(ClockDoubt) -> [[ClockFit.Pair]] {
    guard let known else {
      var doubt = ClockDoubt.notAlike
      for index in stretches.indices {
        do throws(ClockDoubt) {
          let fit = try match.search(steps[stretches[index]])
          return follow(from: index, (middle(index), fit.lag))
        } catch {
          if error == .severalFit { doubt = error }
        }
      }
      throw doubt
    }
    let nearest =
      stretches.indices.min { abs(middle($0) - known.own) < abs(middle($1) - known.own) } ?? 0
    let found = follow(from: nearest, known)
    guard !found.isEmpty else { throw .notAlike }
    return found
  }

  /// Whether the steps do not fit anywhere near this lag.
  func contradicts(lag: Double) -> Bool {
    let reach = Thresholds.Clocks.oneClock.value
    let scatters = stretches.compactMap {
      match.best(steps[$0], from: lag - reach, to: lag + reach)?.scatter
    }
    return !scatters.isEmpty && Self.middle(scatters) > Thresholds.Clocks.contradiction.value
  }

  /// By how much longer the reference's steps from those pairs on take than the steps up to them: of one leg, the
  /// difference of its sides; 0 where that cannot be said.
  func unevenness(of pairs: [ClockFit.Pair]) -> Double {
    let longest = Thresholds.Clocks.nearLags.value / 2
    var (after, before): ([Double], [Double]) = ([], [])
    for pair in pairs {
      guard let index = match.index(of: pair.other) else { continue }
      let steps = match.reference
      if index + 1 < steps.count, steps[index + 1] - steps[index] < longest {
        after.append(steps[index + 1] - steps[index])
      }
      if index > 0, steps[index] - steps[index - 1] < longest {
        before.append(steps[index] - steps[index - 1])
      }
    }
    guard !after.isEmpty, !before.isEmpty else { return 0 }
    return abs(Self.middle(after) - Self.middle(before))
  }

  /// Both ways from a stretch, each not far from the one before.
  private func follow(from index: Int, _ known: (own: Double, lag: Double)) -> [[ClockFit.Pair]] {
    var found: [[ClockFit.Pair]] = []
    for way in [Array(stretches.indices[index...]), stretches.indices[..<index].reversed()] {
      var last = known
      for stretch in way {
        let gap = abs(middle(stretch) - last.own)
        let reach = Thresholds.Clocks.bin.value + Thresholds.Clocks.drift.value * gap
        // Beyond half a step the next one would fit as well: only what is sure by itself goes on.
        let some = steps[stretches[stretch]]
        let fit =
          reach <= Thresholds.Clocks.otherLag.value
          ? match.best(some, from: last.lag - reach, to: last.lag + reach) : try? match.search(some)
        guard let fit, fit.scatter <= Thresholds.Clocks.scatter.value else { continue }
        last = (middle(stretch), fit.lag)
        found.append(pairs(some, fit))
      }
    }
    return found
  }

  private func pairs(_ some: ArraySlice<Double>, _ fit: StepMatch.Fit) -> [ClockFit.Pair] {
    some.compactMap { own in
      guard let distance = match.distance(from: own + fit.lag),
        abs(distance) < Thresholds.Clocks.farStep.value
      else { return nil }
      return ClockFit.Pair(own: own, other: own + fit.lag + distance)
    }
  }

  private func middle(_ index: Int) -> Double {
    (steps[stretches[index].lowerBound] + steps[stretches[index].upperBound - 1]) / 2
  }

  /// Whether the steps are neither slow nor quick, and left ones are as long as right ones.
  private static func areUsual(_ train: ClockTrain) -> Bool {
    let clocks = Thresholds.Clocks.self
    let gaps = zip(train.steps.dropFirst(), train.steps).map { $0 - $1 }
    let usual = middle(gaps.filter { $0 < clocks.nearLags.value }) / (train.isOneLeg ? 2 : 1)
    guard (clocks.shortestStep.value...clocks.longestStep.value).contains(usual) else {
      return false
    }
    if train.isOneLeg { return true }
    func change(over steps: Int) -> Double {
      middle(
        zip(gaps.dropFirst(steps), gaps).filter { max($0, $1) < clocks.nearLags.value / 2 }
          .map { abs($0 - $1) })
    }
    return change(over: 1) - change(over: 2) < clocks.unevenStep.value
  }

  /// The middle one of some numbers; infinite of none.
  private static func middle(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? .infinity : numbers.sorted()[numbers.count / 2]
  }
}
