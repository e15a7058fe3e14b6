public import GaitModel

/// Reads the clock of one recording on that of another, by the steps that both felt or by stamps and taps.
///
/// One line for the whole recording: a lag and a drift. Where it is not sure within `Thresholds.Clocks.within`, there is
/// none. Of steps only those count whose instant is felt (lower back, pelvis, shanks, feet): what is placed by the rhythm
/// alone (arms, thighs, chest, head) lies up to 0.1 s beside it. From lower back and foot, too, the instant of a step
/// differs: by up to 17 ms in healthy walking, and by more in uneven gait.
public struct ClockAlignment: Equatable, Sendable {
  /// What may decide.
  public enum Wish: String, CaseIterable, Sendable {
    /// Three taps where both felt them, else the steps.
    case any
    /// The steps.
    case steps
    /// Three taps, or the only stamp of the foot; where they leave the drift open, the steps tell it.
    case stamps
  }

  /// What it says of the clock.
  public let finding: ClockFinding
  /// How to read the clock on that of the reference.
  public let line: ClockLine
  /// By how much times move at the most, in seconds.
  public let largestShift: Double

  /// Brings the clock of `other` onto that of `reference`.
  ///
  /// - Throws: why that is not sure.
  public init(
    _ other: ClockTrain, on reference: ClockTrain, by wish: Wish = .any
  ) throws(ClockDoubt) {
    if other.leapt || reference.leapt { throw .uneven }
    guard let first = other.first?.seconds, let last = other.last?.seconds,
      let start = reference.first?.seconds,
      let end = reference.last?.seconds
    else { throw .fewSteps }
    var found: (fit: ClockFit, basis: ClockBasis)?
    if wish != .steps {
      do throws(ClockDoubt) {
        found = try Self.byStamps(other, reference, allowsOne: wish == .stamps)
      } catch {
        if wish == .stamps { throw error }
      }
    }
    let (fit, basis): (ClockFit, ClockBasis)
    if let found { (fit, basis) = found } else { (fit, basis) = try Self.bySteps(other, reference) }
    // What both recorded, on the own clock.
    let low = max(first, start - fit.lag(at: first))
    let high = min(last, end - fit.lag(at: last))
    let middle = low <= high ? (low + high) / 2 : fit.pivot
    finding = ClockFinding(
      place: other.place, reference: reference.place, lagSeconds: fit.lag(at: middle),
      driftPPM: fit.drift / Thresholds.Clocks.millionth.value, basis: basis,
      withinSeconds: max(fit.error, Thresholds.Clocks.within.value))
    line = ClockLine(
      offsetNanoseconds: Int64(fit.lag * 1e9), drift: fit.drift,
      pivot: SampleTime(seconds: fit.pivot) ?? .zero)
    largestShift = max(abs(fit.lag(at: first)), abs(fit.lag(at: last)))
  }

  /// Of these recordings the one on whose clock the others are read: the trunk feels every step.
  public static func reference(among trains: [ClockTrain]) -> Int {
    trains.firstIndex { !$0.isOneLeg && $0.place.side == nil } ?? trains.firstIndex { !$0.isOneLeg } ?? 0
  }

  /// Whether the steps that both felt say that these are not the same clock, apart by `lag` seconds of the trains' times.
  public static func areApart(_ other: ClockTrain, _ reference: ClockTrain, lag: Double) -> Bool {
    (try? StepTrack(other, on: reference))?.contradicts(lag: lag) ?? false
  }

  // MARK: Steps

  private static func bySteps(
    _ other: ClockTrain, _ reference: ClockTrain
  ) throws(ClockDoubt) -> (ClockFit, ClockBasis) {
    let track = try StepTrack(other, on: reference)
    let stretches = try track.pairs()
    let pairs = stretches.flatMap(\.self)
    // From trunk and leg an instant is not told by the same sign: what puts the trunk's beside the landing, on both
    // sides or on one, would be taken for a lag. Two trunks err alike.
    if other.isOneLeg, !reference.isOneLeg {
      guard reference.feelsLandings else { throw .lateSteps }
      guard track.unevenness(of: pairs) <= Thresholds.Clocks.sidesApart.value else { throw .unusualSteps }
    }
    let fit = try ClockFit(pairs, over: common(other, reference, lag: pairs.first?.lag ?? 0))
    try check(stretches, fit)
    return (fit, .steps(pairs.count))
  }

  /// Each stretch lies on the line, or the clocks do not run evenly.
  private static func check(_ stretches: [[ClockFit.Pair]], _ fit: ClockFit) throws(ClockDoubt) {
    for pairs in stretches where pairs.count >= Int(Thresholds.Clocks.fewestSteps.value) {
      let rests = pairs.map { $0.lag - fit.lag(at: $0.own) }.sorted()
      if abs(rests[rests.count / 2]) > Thresholds.Clocks.within.value { throw .uneven }
    }
  }

  /// The own times that both recorded, at about this lag.
  private static func common(
    _ other: ClockTrain, _ reference: ClockTrain, lag: Double
  ) -> ClosedRange<Double> {
    let low = max(other.first?.seconds ?? 0, (reference.first?.seconds ?? 0) - lag)
    let high = min(other.last?.seconds ?? 0, (reference.last?.seconds ?? 0) - lag)
    return low...max(low, high)
  }

  // MARK: Stamps

  private static func byStamps(
    _ other: ClockTrain, _ reference: ClockTrain, allowsOne: Bool
  ) throws(ClockDoubt) -> (ClockFit, ClockBasis) {
    let clocks = Thresholds.Clocks.self
    let pairs = try StampMatch(other.jolts, on: reference.jolts, allowsOne: allowsOne).pairs
    let own = pairs.reduce(0) { $0 + $1.own } / Double(pairs.count)
    let lag = pairs.reduce(0) { $0 + $1.lag } / Double(pairs.count)
    let range = common(other, reference, lag: lag)
    let reach = max(abs(range.lowerBound - own), abs(range.upperBound - own))
    let basis = ClockBasis.stamps(pairs.count)
    // The instant of a stamp is known to half a bin.
    let half = clocks.bin.value / 2
    if let first = pairs.first, let last = pairs.last, last.own > first.own {
      let share = reach / (last.own - first.own)
      let error = half * (0.5 + 2 * share * share).squareRoot()
      if error <= clocks.within.value {
        let drift = (last.lag - first.lag) / (last.own - first.own)
        return (ClockFit(pivot: own, lag: lag, drift: drift, error: error), basis)
      }
    }
    if half + clocks.drift.value * reach <= clocks.within.value {
      return (ClockFit(pivot: own, lag: lag, drift: 0, error: half + clocks.drift.value * reach), basis)
    }
    // One stamp says when, the steps how fast the clocks run apart.
    do throws(ClockDoubt) {
      let stretches = try StepTrack(other, on: reference).pairs(from: (own, lag))
      let fit = try ClockFit(stretches.flatMap(\.self), over: range)
      try check(stretches, fit)
      let error = half + fit.error
      guard error <= clocks.within.value + half else { throw ClockDoubt.driftOpen }
      return (ClockFit(pivot: own, lag: lag, drift: fit.drift, error: error), basis)
    } catch {
      throw .driftOpen
    }
  }
}
