import GaitModel

/// Strides and landings that wait for measures which are known only some time after the contact: the foot must
/// lie flat, the knee must have yielded.
///
/// They are looked at when time passes, that is when every sample of the moments before has been taken: so the
/// order in which samples of one moment arrive changes nothing. They leave in the order in which they came, and
/// none waits longer than `Thresholds.Late.longestWait`.
struct LateOutputs: Sendable {
  private static let capacity = 64

  private var strides: [Stride] = []
  private var strikes: [HeelStrike] = []

  init() {
    strides.reserveCapacity(Self.capacity)
    strikes.reserveCapacity(Self.capacity)
  }

  /// Takes a stride that waits.
  mutating func add(_ stride: Stride) {
    strides.append(stride)
  }

  /// Takes a landing that waits.
  mutating func add(_ strike: HeelStrike) {
    strikes.append(strike)
  }

  /// The first landing that is complete, or has waited for so long.
  ///
  /// Stiff is only said of a step that another one follows: the step into standing is stiff by nature.
  mutating func nextStrike(at now: SampleTime, _ measures: inout BodyMeasures, isEnd: Bool) -> HeelStrike? {
    guard strikes.count > 0 else { return nil }
    var strike = strikes[0]
    let isComplete = measures.complete(&strike, at: now)
    let isLate = isEnd || now.seconds(since: strike.reported) > Thresholds.Late.longestWait.value
    let isSure = strike.verdict != .stiff || strikes.count > 1
    guard isComplete && isSure || isLate || strikes.count >= Self.capacity else { return nil }
    strikes.remove(at: 0)
    strike.reported = now
    if !isSure {
      strike.verdict = .unknown
      strike.reason = .lastStep
    }
    return strike
  }

  /// The first stride that is complete, or has waited for so long.
  mutating func nextStride(at now: SampleTime, _ measures: inout BodyMeasures, isEnd: Bool) -> Stride? {
    guard strides.count > 0 else { return nil }
    var stride = strides[0]
    let isComplete = measures.complete(&stride, at: now)
    let isLate = isEnd || now.seconds(since: stride.reported) > Thresholds.Late.longestWait.value
    guard isComplete || isLate || strides.count >= Self.capacity else { return nil }
    strides.remove(at: 0)
    stride.reported = now
    return stride
  }
}
