import GaitModel
import GaitSignal

/// Brings the angular velocity of a sensor back to its acceleration, once it is known to be late or early.
///
/// A sample keeps its time and its acceleration, and gets the angular velocity that was read so much later, along
/// straight lines between readings. Where that reading is missing or lies across a hole there is none.
///
/// - Delay: none before it begins; then as much as the angular velocity is late, none where it is early.
struct ChannelShift: Sendable {
  private static let capacity = 64

  /// By how much the angular velocity is late, in seconds; `nil` before that is known.
  private(set) var seconds: Double?
  /// The last samples, and how many of them wait.
  private var samples = Ring<ImuSample>(
    capacity: Self.capacity, filler: ImuSample(time: .zero, sensor: 0))
  private var waiting = 0
  /// The samples that may go on; the caller takes them after each call.
  private(set) var ready: [ImuSample] = []

  init() {
    ready.reserveCapacity(Self.capacity + 1)
  }

  /// Whether so large a delay can be taken out, where samples are so many seconds apart.
  static func canCorrect(_ seconds: Double, interval: Double) -> Bool {
    abs(seconds) <= Thresholds.Delay.corrected.value
      && abs(seconds) + 2 * interval <= interval * Double(capacity - 2)
  }

  /// Corrects from the next sample on.
  mutating func begin(_ seconds: Double) {
    self.seconds = seconds
  }

  /// Takes the next sample; `ready` then holds what may go on.
  mutating func take(_ sample: ImuSample) {
    ready.removeAll(keepingCapacity: true)
    guard let seconds else { return }
    if let newest = samples.newest, sample.time <= newest.time {
      // Out of order: whoever refuses it shall see it as it is.
      ready.append(sample)
      return
    }
    samples.append(sample)
    waiting = min(waiting + 1, samples.count)
    while waiting > 0 {
      let age = waiting - 1
      let moment = samples[age: age].time.advanced(bySeconds: seconds)
      guard moment <= sample.time || waiting == samples.capacity else { return }
      pass(age, turning: turning(at: moment))
    }
  }

  /// Lets go what waits, at the end: what would belong to it never came.
  mutating func flush() {
    ready.removeAll(keepingCapacity: true)
    while waiting > 0 { pass(waiting - 1, turning: nil) }
  }

  private mutating func pass(_ age: Int, turning: Vector3?) {
    var sample = samples[age: age]
    sample.angularVelocity = turning
    ready.append(sample)
    waiting -= 1
  }

  /// The angular velocity that was read at a moment.
  private func turning(at moment: SampleTime) -> Vector3? {
    var age = 0
    while age < samples.count, samples[age: age].time > moment { age += 1 }
    guard age < samples.count, let before = samples[age: age].angularVelocity else { return nil }
    let start = samples[age: age].time
    if start == moment { return before }
    guard age > 0, let after = samples[age: age - 1].angularVelocity else { return nil }
    let length = samples[age: age - 1].time.seconds(since: start)
    guard length <= Thresholds.Gravity.longestInterval.value else { return nil }
    return before + (after - before) * (moment.seconds(since: start) / length)
  }
}
