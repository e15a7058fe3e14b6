import GaitModel
import GaitSignal

/// How alike successive steps and strides are, from the trunk's acceleration.
///
/// Autocorrelation of the signal at the lag of a step (step regularity) and of a stride (stride regularity);
/// their quotient is 1 when both legs do the same. Definition: Moe-Nilssen & Helbostad 2004
/// (`Sources.moeNilssen2004`).
///
/// - Input: specific force in m/s² on the internal grid; its length is used, so the mounting does not matter.
/// - Output: two likenesses, −1…1, over the last five seconds.
/// - Differs from the source: length instead of the vertical component, low-passed at 10 Hz; normalised by
///   the energy of both overlaps instead of the whole window's.
struct StepRegularity: Sendable {
  /// Likeness of steps and of strides.
  struct Reading: Equatable {
    let step: Double
    let stride: Double
  }

  private static let decimation = 2
  /// The lags are known to about a hundredth of a second: the best within two samples of 20 ms is taken.
  private static let reach = 2

  private var smoothing: Biquad
  private var baseline: Biquad
  private var buffer: Ring<Double>
  private var autocorrelation: Autocorrelation
  private let bufferRate: Double
  private var sinceKept = 0

  init(rateHertz: Double) {
    smoothing = Biquad(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.regularityBand.value, rateHertz: rateHertz))
    baseline = Biquad(
      Butterworth.highPass(cutoffHertz: Thresholds.Rhythm.bandFrom.value, rateHertz: rateHertz))
    bufferRate = rateHertz / Double(Self.decimation)
    let length = Int(Thresholds.Rhythm.window.value * bufferRate)
    buffer = Ring<Double>(capacity: length)
    autocorrelation = Autocorrelation(windowLength: length, longestLag: 1)
  }

  /// Begins anew at this force, as if it had been there for ever.
  mutating func settle(on force: Double) {
    smoothing.settle(on: force)
    baseline.settle(on: force)
    buffer.removeAll()
    sinceKept = 0
  }

  /// Takes the length of the specific force.
  mutating func process(_ force: Double) {
    let signal = baseline.process(smoothing.process(force))
    sinceKept += 1
    guard sinceKept == Self.decimation else { return }
    sinceKept = 0
    buffer.append(signal)
  }

  /// The regularity of the last five seconds for this step duration in seconds; `nil` before they are full.
  mutating func read(stepDuration: Double) -> Reading? {
    guard buffer.count == buffer.capacity else { return nil }
    autocorrelation.load(buffer)
    let lag = stepDuration * bufferRate
    return Reading(
      step: autocorrelation.greatestLikeness(aroundLag: lag, reach: Self.reach),
      stride: autocorrelation.greatestLikeness(aroundLag: 2 * lag, reach: Self.reach))
  }
}
