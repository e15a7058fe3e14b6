import GaitModel
import GaitSignal

/// The time after which an acceleration repeats itself, and how well it does.
///
/// The length of the specific force in the band of steps, over the last five seconds, is compared with itself
/// at every lag a step can have; the first strong repetition is the step (`Autocorrelation`).
///
/// - Input: specific force in m/s² on the internal grid.
/// - Output: period in seconds and likeness 0…1, renewed every half second.
/// - Edge cases: less than two seconds of signal, or stillness, gives nothing.
struct StepRhythm: Sendable {
  /// The rhythm of the last seconds.
  struct Reading: Equatable {
    /// After how many seconds the signal repeats: a step, or a stride where the two legs look unlike.
    let period: Double
    /// How well the signal repeats, 0…1: the confidence.
    let likeness: Double
    /// Likeness after half the period, −1…1: above 0 when two steps hide in it.
    let halfLikeness: Double
    /// Standard deviation of the signal in m/s².
    let deviation: Double

    /// Whether the signal repeats well enough to be called a rhythm.
    var isRhythm: Bool { likeness >= Thresholds.Rhythm.leastLikeness.value }
  }

  /// Every second grid sample is kept: the band ends far below.
  private static let decimation = 2

  private(set) var reading: Reading?
  private var lower: Biquad
  private var upper: Biquad
  private var buffer: Ring<Double>
  private var autocorrelation: Autocorrelation
  private let bufferRate: Double
  private let longestPeriod: Double
  private let firstShare: Double
  private let samplesBetween: Int
  private var sinceKept = 0
  private var sinceReading = 0

  /// A rhythm on a grid of `rateHertz`, of periods up to `longestPeriod` seconds; the first repetition that
  /// reaches `firstShare` of the best one counts.
  init(
    rateHertz: Double, longestPeriod: Double, firstShare: Double = Thresholds.Rhythm.firstShare.value
  ) {
    self.longestPeriod = longestPeriod
    self.firstShare = firstShare
    lower = Biquad(Butterworth.highPass(cutoffHertz: Thresholds.Rhythm.bandFrom.value, rateHertz: rateHertz))
    upper = Biquad(Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.bandTo.value, rateHertz: rateHertz))
    bufferRate = rateHertz / Double(Self.decimation)
    let length = Int(Thresholds.Rhythm.window.value * bufferRate)
    buffer = Ring<Double>(capacity: length)
    autocorrelation = Autocorrelation(
      windowLength: length, longestLag: Int(longestPeriod * bufferRate) + 1)
    samplesBetween = Int(Thresholds.Rhythm.interval.value * bufferRate)
  }

  /// Begins anew at this force, as if it had been there for ever. A gap is never compared across.
  mutating func settle(on force: Double) {
    upper.settle(on: force)
    lower.settle(on: force)
    buffer.removeAll()
    sinceKept = 0
    sinceReading = 0
    reading = nil
  }

  /// Takes the length of the specific force.
  mutating func process(_ force: Double) {
    let signal = lower.process(upper.process(force))
    sinceKept += 1
    guard sinceKept == Self.decimation else { return }
    sinceKept = 0
    buffer.append(signal)
    sinceReading += 1
    guard sinceReading >= samplesBetween else { return }
    sinceReading = 0
    reading = seek()
  }

  private mutating func seek() -> Reading? {
    guard Double(buffer.count) >= Thresholds.Rhythm.leastWindow.value * bufferRate else { return nil }
    autocorrelation.load(buffer)
    let deviation = autocorrelation.standardDeviation
    guard deviation >= Thresholds.Rhythm.leastMovement.value else { return nil }
    let repetition = autocorrelation.firstRepetition(
      from: Int(Thresholds.Rhythm.shortestStep.value * bufferRate),
      to: Int(longestPeriod * bufferRate),
      share: firstShare)
    return repetition.map {
      Reading(
        period: $0.lag / bufferRate, likeness: max($0.likeness, 0),
        halfLikeness: autocorrelation.likeness(atLag: Int((0.5 * $0.lag).rounded())), deviation: deviation)
    }
  }
}
