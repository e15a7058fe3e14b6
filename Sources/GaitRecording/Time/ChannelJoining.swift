import GaitModel

/// Brings the channels of one sensor together that stand on rows of their own.
///
/// The rows with acceleration (where there is none, with angular velocity) keep their times; the other channels are
/// read off there along straight lines, over at most 50 ms. A row waits until the others have passed it.
struct ChannelJoining {
  private static let capacity = 64
  private var waiting: [ImuSample] = []
  private var before: ImuSample?

  init() {
    waiting.reserveCapacity(Self.capacity)
  }

  /// Takes a row of the leading channel; passes on those that have waited for too long.
  mutating func takeLeading(_ sample: ImuSample, _ body: (ImuSample) -> Void) {
    waiting.append(sample)
    while let first = waiting.first,
      waiting.count == Self.capacity
        || sample.time.seconds(since: first.time) > Thresholds.Stamps.joinReach.value
    {
      body(joined(waiting.removeFirst(), nil))
    }
  }

  /// Takes a row of the other channels; passes on the rows that it completes.
  mutating func takeOther(_ sample: ImuSample, _ body: (ImuSample) -> Void) {
    while let first = waiting.first, first.time <= sample.time {
      body(joined(waiting.removeFirst(), sample))
    }
    before = sample
  }

  /// Passes on the rows that wait.
  mutating func finish(_ body: (ImuSample) -> Void) {
    for sample in waiting { body(joined(sample, nil)) }
    waiting.removeAll(keepingCapacity: true)
  }

  /// A leading row with the other channels at its time.
  private func joined(_ sample: ImuSample, _ after: ImuSample?) -> ImuSample {
    var joined = sample
    let reach = Thresholds.Stamps.joinReach.value
    guard let after else { return joined }
    if after.time == sample.time { return Self.filled(sample, after, after, 0) }
    guard let before, before.time <= sample.time, after.time.seconds(since: before.time) <= reach else {
      return joined
    }
    let span = after.time.seconds(since: before.time)
    joined = Self.filled(sample, before, after, span > 0 ? sample.time.seconds(since: before.time) / span : 0)
    return joined
  }

  private static func filled(
    _ sample: ImuSample, _ before: ImuSample, _ after: ImuSample, _ share: Double
  ) -> ImuSample {
    func between(_ one: Vector3?, _ other: Vector3?) -> Vector3? {
      guard let one, let other else { return nil }
      return one + (other - one) * share
    }
    var filled = sample
    if filled.acceleration == nil { filled.acceleration = between(before.acceleration, after.acceleration) }
    if filled.angularVelocity == nil {
      filled.angularVelocity = between(before.angularVelocity, after.angularVelocity)
    }
    if filled.linearAcceleration == nil {
      filled.linearAcceleration = between(before.linearAcceleration, after.linearAcceleration)
    }
    if filled.magneticField == nil {
      filled.magneticField = between(before.magneticField, after.magneticField)
    }
    return filled
  }
}
