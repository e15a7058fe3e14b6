import GaitModel

/// Takes single readings out that no body does: a leap to one sample and back, far beyond what the sensor did lately.
///
/// A sample that leaps is held until the next shows whether it was a spike; all others pass at once. A hard landing
/// is none: it is compared with the sensor's own lately, and with the length of its signal, so that the unit does not
/// matter. The channel of a spike is absent from its sample, as if that reading had been lost.
///
/// - Delay: none, but one sample for those that leap.
/// - Edge cases: the first half second, and the sample after a gap, are taken as they are.
struct SpikeGate: Sendable {
  /// What one channel did lately.
  private struct Track: Sendable {
    var last: Vector3?
    var before: Vector3?
    /// Mean length of the signal, and the largest leap to a single sample and back.
    var length = 0.0
    var usual = 0.0
    var count = 0

    mutating func accept(_ value: Vector3) {
      count += 1
      length += (value.length - length) / Double(min(count, Int(Thresholds.Distrust.spikeMemory.value)))
      usual -= usual / Thresholds.Distrust.spikeFading.value
      if let last, let before { usual = max(usual, Self.size(before, last, value)) }
      before = last
      last = value
    }

    /// The largest leap on one axis from `one` to `other` and back to `next`; 0 where none comes back.
    static func size(_ one: Vector3, _ other: Vector3, _ next: Vector3) -> Double {
      let up = other - one
      let down = next - other
      var largest = 0.0
      for axis in 0..<3 where up[axis] * down[axis] < 0 {
        let stays = abs(up[axis] + down[axis])
        guard stays <= Thresholds.Distrust.spikeReturn.value * abs(up[axis]) else { continue }
        largest = max(largest, abs(up[axis]))
      }
      return largest
    }

    /// A leap beyond this is doubted, in the unit of the signal.
    func limit(_ share: Double, least: Double) -> Double {
      max(share * length, least, Thresholds.Distrust.spikeBeyondUsual.value * usual)
    }

    func leaps(_ value: Vector3?, beyond share: Double, least: Double) -> Bool {
      guard let value, let last, count >= Int(Thresholds.Distrust.spikeHistory.value) else { return false }
      let leap = value - last
      let largest = max(abs(leap.x), abs(leap.y), abs(leap.z))
      return largest > limit(share, least: least)
    }
  }

  private let forceShare: Double
  private var force = Track()
  private var turning = Track()
  private var held: ImuSample?
  private var lastTime: SampleTime?
  /// The samples that may go on; the caller takes them after each call.
  private(set) var ready: [ImuSample] = []
  /// Time of the spike that was just taken out.
  private(set) var found: SampleTime?

  init(_ segment: Segment) {
    let isOnLeg = [.foot, .ankle, .shank, .thigh].contains(segment)
    forceShare = (isOnLeg ? Thresholds.Distrust.spikeLeg : Thresholds.Distrust.spikeBody).value
    ready.reserveCapacity(2)
  }

  /// Takes the next sample; `ready` then holds what may go on.
  mutating func take(_ sample: ImuSample) {
    ready.removeAll(keepingCapacity: true)
    found = nil
    if held != nil { settle(before: sample) }
    if let lastTime, sample.time.seconds(since: lastTime) > Thresholds.Intake.firstInterval.value {
      force.last = nil
      turning.last = nil
    }
    lastTime = sample.time
    if force.leaps(sample.acceleration, beyond: forceShare, least: 0)
      || turning.leaps(
        sample.angularVelocity, beyond: Thresholds.Distrust.spikeTurning.value,
        least: Thresholds.Distrust.spikeTurningLeast.value)
    {
      held = sample
    } else {
      pass(sample)
    }
  }

  /// Lets go the sample that is held, at the end.
  mutating func flush() {
    ready.removeAll(keepingCapacity: true)
    found = nil
    guard let sample = held else { return }
    held = nil
    ready.append(sample)
  }

  /// Whether a sample is held.
  var isHolding: Bool { held != nil }

  private mutating func settle(before next: ImuSample) {
    guard var sample = held else { return }
    held = nil
    if let value = sample.acceleration, let after = next.acceleration, let last = force.last,
      Track.size(last, value, after) > force.limit(forceShare, least: 0)
    {
      sample.acceleration = nil
      found = sample.time
    }
    if let value = sample.angularVelocity, let after = next.angularVelocity, let last = turning.last,
      Track.size(last, value, after)
        > turning.limit(
          Thresholds.Distrust.spikeTurning.value, least: Thresholds.Distrust.spikeTurningLeast.value)
    {
      sample.angularVelocity = nil
      found = sample.time
    }
    pass(sample)
  }

  private mutating func pass(_ sample: ImuSample) {
    if let value = sample.acceleration { force.accept(value) }
    if let value = sample.angularVelocity { turning.accept(value) }
    ready.append(sample)
  }
}
