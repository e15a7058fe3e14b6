import GaitModel
import GaitSignal

/// Finds the peak that each step leaves in a body's acceleration, whichever way the sensor is turned.
///
/// Each initial contact is followed by a push upwards while the leg takes over the weight. Of the length of
/// the specific force, which no mounting changes, gravity and posture are removed (1), impacts and shaking
/// are smoothed away (2), and peaks are picked that stand out against the steps before (3).
///
/// - Input: specific force in m/s² on the internal grid.
/// - Output: the peak's time (the contact lies before it: `StepChain`) and its height above the trough before.
/// - Latency: about 0.1 s after the contact, 0.4 s in the band of slow steps; the part that waits for the fall is set by
///   `Thresholds.Trunk.fallShare`. In the band of slow steps it is `Thresholds.SlowStep.fallShare`: a hump on the way up
///   to a higher one is no step.
/// - Edge cases: after `settle` nothing is believed for `Thresholds.Intake.settlingTime`.
struct StepPeakDetector: Sendable {
  /// A step's peak.
  struct StepPeak: Equatable {
    /// When the filtered signal was highest.
    let time: SampleTime
    /// Height above the trough before, in m/s².
    let height: Double
  }

  private var smoothing: Biquad
  private var baseline: Biquad
  private var picker = HysteresisPeakPicker()
  private let stepSeconds: Double
  private let fallShare: Double
  /// By how much more the signal may have to fall than to rise.
  private let fallLimit: Double
  /// Rises and falls in this band. Kept here: a threshold of another module is a call with every sample.
  private let firstRise, firstFall, leastRise, leastFall: Double
  private let riseShare = Thresholds.Trunk.riseShare.value
  private let doubtfulRiseShare = Thresholds.Steps.doubtfulRiseShare.value
  private let fallOfRise = Thresholds.SlowStep.fallOfRise.value
  private var believedFrom = SampleTime.zero

  /// A detector on a grid of `rateHertz`, for what is slower than `bandHertz`. `fallShare`: by what share of the usual height
  /// the signal must fall while somebody walks.
  init(rateHertz: Double, bandHertz: Double, fallShare: Double) {
    self.fallShare = fallShare
    fallLimit = max(fallShare / Thresholds.Trunk.fallShare.value, 1)
    smoothing = Biquad(Butterworth.lowPass(cutoffHertz: bandHertz, rateHertz: rateHertz))
    let scale = bandHertz / Thresholds.Trunk.contactBand.value
    firstRise = scale * Thresholds.Trunk.firstRise.value
    firstFall = scale * Thresholds.Trunk.firstFall.value
    leastRise = scale * Thresholds.Trunk.leastRise.value
    leastFall = scale * Thresholds.Trunk.leastFall.value
    baseline = Biquad(
      Butterworth.firstOrderHighPass(cutoffHertz: Thresholds.Trunk.baseline.value, rateHertz: rateHertz))
    stepSeconds = 1 / rateHertz
  }

  /// Begins anew at this force, as if it had been there for ever.
  mutating func settle(on force: Double, at time: SampleTime) {
    smoothing.settle(on: force)
    baseline.settle(on: force)
    picker = HysteresisPeakPicker()
    believedFrom = time.advanced(bySeconds: Thresholds.Intake.settlingTime.value)
  }

  /// Takes the length of the specific force; returns a peak when this sample confirms one.
  ///
  /// - Parameters:
  ///   - usualHeight: height of the last steps in m/s²; `nil` while nobody is known to walk.
  ///   - weakRise: what a step rises by then, in m/s², where its bounce is known to be weak; `nil` where nothing is known.
  ///   - isDoubtful: whether nothing speaks for walking at the moment; then only what is nearly as high as the steps before
  ///     is a step.
  mutating func process(
    _ force: Double, at time: SampleTime, usualHeight: Double?, weakRise: Double? = nil,
    isDoubtful: Bool = false
  ) -> StepPeak? {
    let signal = baseline.process(smoothing.process(force))  // (1), (2)
    let rise: Double
    let fall: Double
    if let usualHeight {
      let least = isDoubtful ? usualHeight * doubtfulRiseShare : min(usualHeight * riseShare, firstRise)
      rise = max(least, leastRise)
      fall = min(max(usualHeight * fallShare, leastFall), firstRise * fallLimit)
    } else {
      rise = weakRise.map { min(max($0, leastRise), firstRise) } ?? firstRise
      fall = rise / firstRise * firstFall
    }
    // (3) A closing step is a small one: half of its own rise is enough.
    let own = picker.risen.map { fallOfRise * $0 } ?? fall
    let wanted = min(fall, max(own, leastFall))
    guard let peak = picker.process(signal, rise: rise, fall: wanted), peak.value > 0 else { return nil }
    let peakTime = time.advanced(bySeconds: -peak.age * stepSeconds)
    return peakTime < believedFrom ? nil : StepPeak(time: peakTime, height: peak.prominence)
  }
}
