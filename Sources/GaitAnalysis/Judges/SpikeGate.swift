import GaitModel

/// Takes single readings out that no body does: a leap to one sample and back, far beyond what the sensor did lately.
///
/// A sample that leaps is held until the next shows whether it was a spike; all others pass at once. A hard landing
/// is none: it is compared with the sensor's own lately, and with the length of its signal, so that the unit does not
/// matter. The channel of a spike is absent from its sample, as if that reading had been lost.
///
/// A burst is a leap that stays for some samples, much farther beyond than a spike: its readings are absent one by one
/// until they come back, or for 0.3 s. What stays longer is taken as it is: that is another unit, and another judge's.
///
/// - Delay: none, but one sample for those that leap.
/// - Edge cases: the first samples, and the sample after a gap, are taken as they are. If those at the start turn out to
///   have been a burst, that is noted, and all begins anew after it (`beginsAnew`).
struct SpikeGate: Sendable {
  /// What one channel did lately.
  private struct Track: Sendable {
    /// A longer reading is absurd: it is refused behind this gate, and neither doubted nor taken for usual here.
    let absurd: Double
    // Kept beside the numbers that they are asked for with every sample: a threshold of another module is a call.
    private let history = Int(Thresholds.Distrust.spikeHistory.value)
    private let memory = Int(Thresholds.Distrust.spikeMemory.value)
    private let fading = Thresholds.Distrust.spikeFading.value
    private let beyondUsual = Thresholds.Distrust.spikeBeyondUsual.value
    var first: SampleTime?
    var last: Vector3?
    /// Time of the first reading of a burst that goes on.
    var burstSince: SampleTime?
    var before: Vector3?
    /// Mean length of the signal, and the largest leap to a single sample and back.
    var length = 0.0
    var usual = 0.0
    var count = 0

    init(absurd: Double) { self.absurd = absurd }

    @inline(__always)
    mutating func accept(_ value: Vector3, of size: Double, at time: SampleTime) {
      guard size <= absurd else { return }
      if first == nil { first = time }
      count += 1
      length += (size - length) / Double(min(count, memory))
      usual -= usual / fading
      if let last, let before { usual = max(usual, Self.size(before, last, value)) }
      before = last
      last = value
    }

    /// The largest leap on one axis from `one` to `other` and back to `next`; 0 where none comes back.
    static func size(_ one: Vector3, _ other: Vector3, _ next: Vector3) -> Double {
      let up = other - one
      let down = next - other
      // Axis by axis: a loop over them asks the memory for each.
      return max(size(up.x, down.x), size(up.y, down.y), size(up.z, down.z))
    }

    /// The same on one axis, up and down again.
    @inline(__always)
    private static func size(_ up: Double, _ down: Double) -> Double {
      guard up * down < 0, abs(up + down) <= Thresholds.Distrust.spikeReturn.value * abs(up) else { return 0 }
      return abs(up)
    }

    /// Whether a reading belongs to a burst that goes on; one that has gone on for too long is taken as it is.
    mutating func staysAway(_ value: Vector3, at time: SampleTime, beyond share: Double, least: Double)
      -> Bool
    {
      guard let since = burstSince else { return false }
      if leaps(value, beyond: share, least: least),
        time.seconds(since: since) <= Thresholds.Distrust.longestBurst.value
      {
        return true
      }
      burstSince = nil
      // What has stayed for long is no burst: it is compared with itself from now on.
      if leaps(value, beyond: share, least: least) { self = Track(absurd: absurd) }
      return false
    }

    /// Whether all that came so far, at the very start, was a burst: it falls to a small part of it.
    @inline(__always)
    func falls(to now: Double, at time: SampleTime, share: Double) -> Bool {
      guard let first, time.seconds(since: first) <= Thresholds.Distrust.longestBurst.value else {
        return false
      }
      // In flight between two steps a runner feels nearly nothing: less than gravity is no measure.
      return count > 0 && now > 0 && length > share * max(now, Thresholds.Intake.standardGravity.value)
    }

    /// A leap beyond this is doubted, in the unit of the signal.
    @inline(__always)
    func limit(_ share: Double, least: Double) -> Double {
      max(share * length, least, beyondUsual * usual)
    }

    func leaps(_ value: Vector3?, beyond share: Double, least: Double) -> Bool {
      guard let value else { return false }
      return leaps(value, of: value.length, beyond: share, least: least)
    }

    @inline(__always)
    func leaps(_ value: Vector3, of size: Double, beyond share: Double, least: Double) -> Bool {
      guard let last, count >= history, size <= absurd
      else { return false }
      let leap = value - last
      let largest = max(abs(leap.x), abs(leap.y), abs(leap.z))
      return largest > limit(share, least: least)
    }
  }

  private let forceShare: Double
  private let burstShare: Double
  private var force = Track(absurd: Thresholds.Intake.absurdAcceleration.value)
  private var turning = Track(absurd: Thresholds.Intake.absurdAngularVelocity.value)
  private var held: ImuSample?
  /// Whether a sample is held. Said apart: to compare the sample itself with none would copy it each time.
  private(set) var isHolding = false
  private var lastTime: SampleTime?
  /// The samples that may go on; the caller takes them after each call.
  private(set) var ready: [ImuSample] = []
  /// Time of the reading that was just taken out.
  private(set) var found: SampleTime?
  /// Whether all that came before the samples in `ready` turned out to be a burst.
  private(set) var beginsAnew = false

  init(_ segment: Segment) {
    let isOnLeg = [.foot, .ankle, .shank, .thigh].contains(segment)
    forceShare = (isOnLeg ? Thresholds.Distrust.spikeLeg : Thresholds.Distrust.spikeBody).value
    burstShare = (isOnLeg ? Thresholds.Distrust.burstLeg : Thresholds.Distrust.burstBody).value
    ready.reserveCapacity(2)
  }

  /// Takes the next sample where it may go on at once and alone, as nearly all may: nothing waits, and it does not leap.
  /// Where it says no it has taken nothing.
  mutating func passes(_ sample: ImuSample) -> Bool {
    guard !isHolding, force.burstSince == nil, turning.burstSince == nil, let lastTime,
      sample.time.seconds(since: lastTime) <= Thresholds.Intake.firstInterval.value
    else { return false }
    let (pushed, turned) = (sample.acceleration, sample.angularVelocity)
    let (push, turn) = (pushed?.length ?? 0, turned?.length ?? 0)
    if let pushed,
      force.leaps(pushed, of: push, beyond: forceShare, least: 0)
        || force.falls(to: push, at: sample.time, share: burstShare)
    {
      return false
    }
    if let turned, turning.leaps(turned, of: turn, beyond: Self.turningShare, least: Self.turningLeast) {
      return false
    }
    self.lastTime = sample.time
    ready.forget()
    found = nil
    beginsAnew = false
    if let pushed { force.accept(pushed, of: push, at: sample.time) }
    if let turned { turning.accept(turned, of: turn, at: sample.time) }
    return true
  }

  /// Takes the next sample; `ready` then holds what may go on.
  mutating func take(_ sample: ImuSample) {
    ready.forget()
    found = nil
    beginsAnew = false
    if isHolding { settle(before: sample) }
    if let lastTime, sample.time.seconds(since: lastTime) > Thresholds.Intake.firstInterval.value {
      force.last = nil
      turning.last = nil
    }
    lastTime = sample.time
    if let value = sample.acceleration, force.falls(to: value.length, at: sample.time, share: burstShare) {
      found = force.first
      beginsAnew = true
      force = Track(absurd: force.absurd)
      turning = Track(absurd: turning.absurd)
    }
    guard force.burstSince == nil, turning.burstSince == nil else {
      pass(withoutBurst(sample))
      return
    }
    if leaps(sample, forceShare, Self.turningShare, least: Self.turningLeast) {
      held = sample
      isHolding = true
    } else {
      pass(sample)
    }
  }

  /// Lets go the sample that is held, at the end.
  mutating func flush() {
    ready.forget()
    found = nil
    beginsAnew = false
    guard let sample = held else { return }
    held = nil
    isHolding = false
    ready.append(sample)
  }

  private static var turningShare: Double { Thresholds.Distrust.spikeTurning.value }
  private static var turningLeast: Double { Thresholds.Distrust.spikeTurningLeast.value }
  /// By how much farther a burst of the angular velocity is beyond than a spike.
  private static var burstTurning: Double { Thresholds.Distrust.burstTurning.value }

  private func leaps(_ sample: ImuSample, _ share: Double, _ turningShare: Double, least: Double) -> Bool {
    force.leaps(sample.acceleration, beyond: share, least: 0)
      || turning.leaps(sample.angularVelocity, beyond: turningShare, least: least)
  }

  /// Decides about the sample that is held: a spike, the first reading of a burst, or as it should be.
  private mutating func settle(before next: ImuSample) {
    guard var sample = held else { return }
    held = nil
    isHolding = false
    let before = sample.channels
    if let value = sample.acceleration, let last = force.last {
      if let after = next.acceleration,
        Track.size(last, value, after) > force.limit(forceShare, least: 0)
      {
        sample.acceleration = nil
      } else if force.leaps(value, beyond: burstShare, least: 0),
        force.leaps(next.acceleration, beyond: forceShare, least: 0)
      {
        force.burstSince = sample.time
        sample.acceleration = nil
      }
    }
    if let value = sample.angularVelocity, let last = turning.last {
      let (share, least) = (Self.turningShare, Self.turningLeast)
      if let after = next.angularVelocity,
        Track.size(last, value, after) > turning.limit(share, least: least)
      {
        sample.angularVelocity = nil
      } else if turning.leaps(value, beyond: Self.burstTurning * share, least: Self.burstTurning * least),
        turning.leaps(next.angularVelocity, beyond: share, least: least)
      {
        turning.burstSince = sample.time
        sample.angularVelocity = nil
      }
    }
    if sample.channels != before { found = sample.time }
    pass(sample)
  }

  /// The sample without the readings of a burst that goes on.
  private mutating func withoutBurst(_ sample: ImuSample) -> ImuSample {
    var sample = sample
    if let value = sample.acceleration,
      force.staysAway(value, at: sample.time, beyond: forceShare, least: 0)
    {
      sample.acceleration = nil
      found = sample.time
    }
    if let value = sample.angularVelocity,
      turning.staysAway(
        value, at: sample.time, beyond: Self.turningShare, least: Self.turningLeast)
    {
      sample.angularVelocity = nil
      found = sample.time
    }
    return sample
  }

  private mutating func pass(_ sample: ImuSample) {
    if let value = sample.acceleration { force.accept(value, of: value.length, at: sample.time) }
    if let value = sample.angularVelocity { turning.accept(value, of: value.length, at: sample.time) }
    ready.append(sample)
  }
}
