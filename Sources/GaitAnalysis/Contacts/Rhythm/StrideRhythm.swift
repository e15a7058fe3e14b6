import GaitModel
import GaitSignal

/// The stride by the whole movement of a sensor: after what time everything that it feels comes again.
///
/// A body rises with every step, but sways, rolls and turns once a stride, and so does an arm: all six axes together
/// (`MovementRepetition`) repeat by the stride, and by the step hardly at all. In slow walking, whose steps have two
/// humps each, this shows what the length of the acceleration cannot. (1) The first lag that repeats nearly as well
/// as the best is the stride. (2) A lag so short that it would be a very quick stride is only believed when the
/// bounce repeats after half of it, as it does after a step; else it is itself a step, and the stride twice as long.
/// That happens where hands or a head hardly sway. An arm's swing, whose pull hides the bounce of the steps, would lift
/// the body further than any slow step if it were one. (3) A reading that leaps away from the last that repeated
/// well must be confirmed by the next ones. (4) Two strides for one are no new stride as long as the one still repeats.
///
/// - Input: specific force and angular velocity on the internal grid, in the sensor's frame; gravity may be in it or not.
/// - Output: a reading every half second; `nil` before 0.75 strides more than one have been seen.
/// - Latency: two strides, or three seconds and one stride for its full certainty.
struct StrideRhythm: Sendable {
  /// What the last seconds repeat by.
  struct Reading: Equatable {
    /// Duration of a stride in seconds.
    let stride: Double
    /// How well the movement repeats after it, −1…1.
    let likeness: Double
    /// How well it repeats after half of it: −1 where it is a pure to and fro.
    let halfLikeness: Double
  }

  private struct Coefficients {
    let rate: Double
    let decimation: Int
    let samplesBetween: Int
    let trustedReadings: Int
    let shortest: Int
    let quick: Int
    let doubtful: Int
    let longest: Int

    init(rateHertz: Double) {
      decimation = max(Int((rateHertz / Thresholds.Grid.strideRate.value).rounded()), 1)
      rate = rateHertz / Double(decimation)
      samplesBetween = max(Int(Thresholds.Rhythm.interval.value * rate), 1)
      trustedReadings = Int(
        Thresholds.StrideRhythm.trustedTime.value / Thresholds.Rhythm.interval.value)
      shortest = Int(Thresholds.StrideRhythm.shortest.value * rate)
      quick = Int((Thresholds.StrideRhythm.shortestWalking.value * rate).rounded(.down))
      doubtful = Int(Thresholds.StrideRhythm.doubtful.value * rate)
      longest = Int((Thresholds.StrideRhythm.longest.value * rate).rounded(.up))
    }
  }

  private(set) var reading: Reading?
  private let coefficients: Coefficients
  /// Whether what repeats may be a step that hardly sways.
  private let mayBeStep: Bool
  private var forceBase: VectorFilter
  private var turningBase: VectorFilter
  private var forceSmoothing: VectorFilter
  private var turningSmoothing: VectorFilter
  private var repetition: MovementRepetition
  private var sinceKept = 0
  private var sinceReading = 0
  /// The last reading that repeated well, and how many came since: a turn spoils some, and what repeats in it is
  /// not believed at once.
  private var trusted: Reading?
  private var sinceTrusted = 0
  /// How many such readings agreed in a row.
  private var agreeing = 0
  /// A reading that leapt away, and how often it has come.
  private var leap: Reading?
  private var leaps = 0

  /// A rhythm on a grid of `rateHertz`; `mayBeStep`: whether the sensor sits where a walk hardly sways, or has no
  /// gyroscope to feel it.
  init(rateHertz: Double, mayBeStep: Bool) {
    let coefficients = Coefficients(rateHertz: rateHertz)
    self.coefficients = coefficients
    self.mayBeStep = mayBeStep
    let base = Butterworth.firstOrderHighPass(
      cutoffHertz: Thresholds.StrideRhythm.bandFrom.value, rateHertz: rateHertz)
    let smoothing = Butterworth.lowPass(
      cutoffHertz: Thresholds.StrideRhythm.bandTo.value, rateHertz: rateHertz)
    forceBase = VectorFilter(base)
    turningBase = VectorFilter(base)
    forceSmoothing = VectorFilter(smoothing)
    turningSmoothing = VectorFilter(smoothing)
    repetition = MovementRepetition(
      .init(
        longestLag: coefficients.longest + 2,
        leastOverlap: Int(Thresholds.StrideRhythm.leastOverlap.value * coefficients.rate),
        overlapShare: Thresholds.StrideRhythm.overlapShare.value,
        shortestShare: Thresholds.StrideRhythm.shortestShare.value,
        scaleLength: Int(Thresholds.Rhythm.window.value * coefficients.rate)))
  }

  /// Root mean square of the angular velocity over the last five seconds, in rad/s; 0 before the first reading.
  var turningSize: Double { repetition.turningSize }

  /// Begins anew with this movement, as if it had been there for ever. A gap is never compared across.
  mutating func settle(force: Vector3, turning: Vector3?) {
    forceBase.settle(on: force)
    turningBase.settle(on: turning ?? .zero)
    forceSmoothing.settle(on: .zero)
    turningSmoothing.settle(on: .zero)
    repetition.removeAll()
    sinceKept = 0
    sinceReading = 0
    reading = nil
    trusted = nil
    sinceTrusted = 0
    agreeing = 0
    forgetLeap()
  }

  /// Takes the next grid sample; whether it is time to `read`.
  mutating func process(force: Vector3, turning: Vector3?) -> Bool {
    let move = forceSmoothing.process(forceBase.process(force))
    let turn = turningSmoothing.process(turningBase.process(turning ?? .zero))
    sinceKept += 1
    guard sinceKept >= coefficients.decimation else { return false }
    sinceKept = 0
    repetition.append(force: move, turning: turn)
    sinceReading += 1
    guard sinceReading >= coefficients.samplesBetween else { return false }
    sinceReading = 0
    return true
  }

  /// Reads the stride anew, or finds that there is none any more.
  ///
  /// - Parameter bounce: the bounce of the last seconds, which shows steps.
  mutating func read(bounce: Bounce) { accept(seek(bounce: bounce)) }

  // MARK: Steps of `process`

  private mutating func seek(bounce: Bounce) -> Reading? {
    repetition.compare(
      from: coefficients.shortest / 2, leastForce: Thresholds.StrideRhythm.leastForce.value,
      leastTurning: Thresholds.StrideRhythm.leastTurning.value)
    let last = min(coefficients.longest, repetition.longestKnownLag - 1)
    guard last >= coefficients.shortest else { return nil }
    var best: Int?
    for lag in coefficients.shortest...last where repetition.isPeak(lag) {
      if best.map({ repetition[lag] > repetition[$0] }) ?? true { best = lag }
    }
    guard let best, repetition[best] > 0 else { return nil }
    for lag in coefficients.shortest...last where repetition.isPeak(lag) {  // (1)
      let share =
        lag < coefficients.quick
        ? Thresholds.StrideRhythm.firstShareOfRunning.value : Thresholds.StrideRhythm.firstShare.value
      guard repetition[lag] >= share * repetition[best], !isStep(lag, bounce: bounce) else { continue }
      return reading(at: lag)
    }
    return best < coefficients.quick && isStep(best, bounce: bounce) ? nil : reading(at: best)
  }

  /// (2) Whether a short lag is that of a step. What would be running needs its bounce everywhere.
  private func isStep(_ lag: Int, bounce: Bounce) -> Bool {
    let seconds = Double(lag) / coefficients.rate
    let pureSwing = -Thresholds.StrideRhythm.pureSwing.value
    let bounceOfHalf = bounce.likeness(after: 0.5 * seconds)
    guard mayBeStep || lag < coefficients.quick, lag < coefficients.doubtful,
      repetition.turningSize < Thresholds.StrideRhythm.swingTurning.value,
      bounceOfHalf < Thresholds.StrideRhythm.stepBounce.value,
      repetition.likeness(near: 0.5 * Double(lag)) > pureSwing || bounceOfHalf < pureSwing
    else { return false }
    if lag < coefficients.quick, bounceOfHalf < pureSwing { return true }
    guard bounce.excursion(perStep: seconds) < Thresholds.StrideRhythm.stepExcursion.value else {
      return false
    }
    let twice = repetition.likeness(near: 2 * repetition.refined(lag))
    return twice >= Thresholds.StrideRhythm.twiceShare.value * repetition[lag]
  }

  private func reading(at lag: Int) -> Reading {
    let refined = repetition.refined(lag)
    return Reading(
      stride: refined / coefficients.rate, likeness: repetition[lag],
      halfLikeness: repetition.likeness(near: 0.5 * refined))
  }

  /// (3)
  private mutating func accept(_ new: Reading?) {
    sinceTrusted += 1
    guard let new else {
      reading = nil
      forgetLeap()
      return
    }
    if let trusted, stillRepeats(trusted, in: new) {
      trust(
        Reading(
          stride: 0.5 * new.stride, likeness: new.halfLikeness, halfLikeness: trusted.halfLikeness))
      sinceTrusted = 0
      return
    }
    guard let trusted, mustConfirm(new, after: trusted) else {
      trust(new)
      return
    }
    let repeats = new.likeness >= Thresholds.StrideRhythm.leastLikeness.value
    leaps = repeats ? (leap.map { isClose(new, $0) } ?? false ? leaps + 1 : 1) : 0
    leap = new
    if leaps >= Int(Thresholds.StrideRhythm.leapReadings.value) {
      trust(new)
    } else {
      // The stride stays for the moment, but is not believed more than the new one.
      reading = Reading(
        stride: trusted.stride, likeness: min(trusted.likeness, new.likeness),
        halfLikeness: trusted.halfLikeness)
    }
  }

  /// Whether a reading leaps away from the last one that repeated well: right after it by anything, later, when a turn
  /// has spoiled some, towards what may be several strides.
  private func mustConfirm(_ new: Reading, after trusted: Reading) -> Bool {
    if sinceTrusted == 1 || leaps > 0 { return !isClose(new, trusted) }
    return agreeing >= Int(Thresholds.StrideRhythm.leapReadings.value)
      && sinceTrusted <= coefficients.trustedReadings
      && new.stride > Thresholds.StrideRhythm.severalStrides.value * trusted.stride
  }

  /// (4) What was sure, and too long for a step, still repeats though twice of it repeats better.
  private func stillRepeats(_ trusted: Reading, in new: Reading) -> Bool {
    agreeing >= Int(Thresholds.StrideRhythm.leapReadings.value)
      && trusted.stride >= Thresholds.StrideRhythm.doubtful.value
      && abs(0.5 * new.stride - trusted.stride) <= Thresholds.Judge.agreement.value * trusted.stride
      && new.halfLikeness >= Thresholds.Judge.keptLikeness.value
  }

  private mutating func trust(_ new: Reading) {
    reading = new
    forgetLeap()
    guard new.likeness >= Thresholds.StrideRhythm.leastLikeness.value else { return }
    agreeing = trusted.map { isClose(new, $0) } ?? false ? agreeing + 1 : 1
    trusted = new
    sinceTrusted = 0
  }

  private func isClose(_ one: Reading, _ other: Reading) -> Bool {
    abs(one.stride - other.stride) <= Thresholds.StrideRhythm.leap.value * other.stride
  }

  private mutating func forgetLeap() {
    leap = nil
    leaps = 0
  }
}
