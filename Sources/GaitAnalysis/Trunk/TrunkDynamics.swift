import GaitModel
import GaitSignal

/// How lively the trunk moves over the last ten seconds: how much it bounces and how much it turns to and fro.
///
/// The vertical acceleration, low-passed (1), is described by its standard deviation; the rate of turning about the
/// vertical, in the band of strides (2), by its root mean square. Sums are kept for a tenth of a second each
/// (3), so that the last ten seconds are known at any time, holes left out.
///
/// - Input: samples of `EarthMotion`, which are vertical whatever the mounting.
/// - Output: m/s² and rad/s; nothing with less than `Thresholds.Dynamics.leastTime` of signal in the window.
struct TrunkDynamics: Sendable {
  /// What the last ten seconds show.
  struct Reading: Equatable, Sendable {
    /// Standard deviation of the vertical acceleration up to 20 Hz, in m/s².
    let bounce: Double
    /// Root mean square of the rate of turning about the vertical in 0.3…3 Hz, in rad/s; `nil` without a
    /// gyroscope.
    let turning: Double?
  }

  /// (3) Sums over a tenth of a second.
  private struct Block {
    var end = SampleTime.zero
    var count = 0.0
    var sum = 0.0
    var squares = 0.0
    var turningSquares = 0.0
  }

  private var smoothing: Biquad
  private var slow: Biquad
  private var quick: Biquad
  private var blocks: Ring<Block>
  private var open = Block()
  private let samplesInBlock: Double
  private let hasGyroscope: Bool

  /// For a sensor with these channels.
  init(channels: ChannelSet) {
    let rate = Thresholds.Grid.rate.value
    smoothing = Biquad(
      Butterworth.lowPass(cutoffHertz: Thresholds.Dynamics.bounceBand.value, rateHertz: rate))
    slow = Biquad(
      Butterworth.highPass(cutoffHertz: Thresholds.Dynamics.turningFrom.value, rateHertz: rate))
    quick = Biquad(
      Butterworth.lowPass(cutoffHertz: Thresholds.Dynamics.turningTo.value, rateHertz: rate))
    let seconds = Thresholds.Dynamics.block.value
    samplesInBlock = (seconds * rate).rounded()
    blocks = Ring(capacity: Int((Thresholds.Dynamics.window.value / seconds).rounded()), filler: Block())
    hasGyroscope = channels.contains(.angularVelocity)
  }

  /// Begins anew with this sample, as after a gap; what was seen before stays in the window.
  mutating func settle(on sample: EarthMotion.Sample) {
    smoothing.settle(on: sample.acceleration.z)
    quick.settle(on: sample.yawRate ?? 0)
    slow.settle(on: sample.yawRate ?? 0)
    open = Block()
  }

  /// Takes the next sample.
  mutating func process(_ sample: EarthMotion.Sample) {
    let vertical = smoothing.process(sample.acceleration.z)  // (1)
    let turning = slow.process(quick.process(sample.yawRate ?? 0))  // (2)
    open.end = sample.time
    open.count += 1
    open.sum += vertical
    open.squares += vertical * vertical
    open.turningSquares += turning * turning
    guard open.count >= samplesInBlock else { return }
    blocks.append(open)
    open = Block()
  }

  /// What the ten seconds before a moment show; `nil` with too little signal.
  func reading(at time: SampleTime) -> Reading? {
    var total = Block()
    let window = Thresholds.Dynamics.window.value
    for index in 0..<blocks.count {
      let age = time.seconds(since: blocks[index].end)
      guard age >= 0, age < window else { continue }
      total.count += blocks[index].count
      total.sum += blocks[index].sum
      total.squares += blocks[index].squares
      total.turningSquares += blocks[index].turningSquares
    }
    guard total.count >= Thresholds.Dynamics.leastTime.value * Thresholds.Grid.rate.value else {
      return nil
    }
    let mean = total.sum / total.count
    return Reading(
      bounce: max(total.squares / total.count - mean * mean, 0).squareRoot(),
      turning: hasGyroscope ? (total.turningSquares / total.count).squareRoot() : nil)
  }
}
