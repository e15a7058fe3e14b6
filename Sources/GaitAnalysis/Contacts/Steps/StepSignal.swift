import GaitModel
import GaitSignal

/// An acceleration brought to one grid, and the steps in it: peaks, their chain, their repetition, their form.
///
/// What trunk and carried sensors have in common. The grid has 100 Hz, so that every sensor rate gives the same
/// answer. Ask for grid samples with `next` until it gives `nil`, and seek a step in each.
struct StepSignal: Sendable {
  private(set) var chain = StepChain()
  private var grid: UniformGrid
  private var peaks: StepPeakDetector
  private var repetition: StepRhythm
  private var form: WalkingForm

  /// Steps of periods up to `longestPeriod` seconds; see `StepRhythm` for `firstShare`.
  init(longestPeriod: Cited, firstShare: Cited, isOnLeg: Bool) {
    let rate = Thresholds.Trunk.gridRate.value
    grid = UniformGrid(rateHertz: rate)
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
    grid.restart(at: time, value: force)
    peaks.settle(on: length, at: time)
    repetition.settle(on: length)
    form.settle(on: force)
  }

  /// Takes the next specific force in m/s².
  mutating func append(_ force: Vector3, at time: SampleTime) {
    grid.append(at: time, value: force)
  }

  /// The next grid sample that is complete.
  mutating func next() -> UniformGrid.Sample? {
    guard let sample = grid.next() else { return nil }
    repetition.process(sample.value.length)
    form.process(sample.value, at: sample.time)
    return sample
  }

  /// Seeks a step in the grid sample that `next` gave.
  ///
  /// - Parameters:
  ///   - interval: seconds between peaks by the rhythm, if there is one.
  ///   - believes: whether contacts may be believed; if not, the signal only passes through.
  mutating func seekStep(
    in sample: UniformGrid.Sample, interval: Double?, believes: Bool
  ) -> StepChain.Decision {
    let peak = peaks.process(sample.value.length, at: sample.time, usualHeight: chain.usualHeight)
    guard let peak, believes, form.isLikeWalking else { return .nothing }
    return chain.process(peak, rhythm: interval)
  }
}
