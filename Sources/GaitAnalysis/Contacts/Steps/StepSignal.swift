import GaitModel
import GaitSignal

/// The steps in an acceleration on the grid of 100 Hz: peaks, their chain, their repetition, their form.
///
/// What trunk and carried sensors have in common.
struct StepSignal: Sendable {
  private(set) var chain = StepChain()
  private var peaks: StepPeakDetector
  private var repetition: StepRhythm
  private var form: WalkingForm

  /// Steps of periods up to `longestPeriod` seconds; see `StepRhythm` for `firstShare`.
  init(longestPeriod: Cited, firstShare: Cited, isOnLeg: Bool) {
    let rate = Thresholds.Trunk.gridRate.value
    peaks = StepPeakDetector(rateHertz: rate)
    repetition = StepRhythm(
      rateHertz: rate, longestPeriod: longestPeriod.value, firstShare: firstShare.value)
    form = WalkingForm(rateHertz: rate, isOnLeg: isOnLeg)
  }

  /// What repeats in the last seconds, well enough to be called a rhythm.
  var rhythm: StepRhythm.Reading? {
    guard let reading = repetition.reading, reading.isRhythm else { return nil }
    return reading
  }

  /// Whether the movement now may be walking.
  var isLikeWalking: Bool { form.isLikeWalking }

  /// Ends the walk when the last step is too long ago; whether it did.
  mutating func expire(at time: SampleTime) -> Bool {
    chain.expire(at: time)
  }

  /// Ends the walk.
  mutating func endWalk() {
    chain.reset()
  }

  /// Begins anew with this force, at the start or after a gap, as if it had been there for ever.
  mutating func settle(on force: Vector3, at time: SampleTime) {
    let length = force.length
    peaks.settle(on: length, at: time)
    repetition.settle(on: length)
    form.settle(on: force)
  }

  /// Takes the next specific force of the grid, in m/s²; then a step may be sought in it.
  mutating func take(_ force: Vector3, at time: SampleTime) {
    repetition.process(force.length)
    form.process(force, at: time)
  }

  /// Seeks a step in the force that was taken last.
  ///
  /// - Parameter interval: seconds between peaks by the rhythm, if there is one.
  mutating func seekStep(in force: Vector3, at time: SampleTime, interval: Double?) -> StepChain.Decision {
    let peak = peaks.process(force.length, at: time, usualHeight: chain.usualHeight)
    guard let peak, form.isLikeWalking else { return .nothing }
    return chain.process(peak, rhythm: interval)
  }
}
