import GaitModel

/// Strides and landings that wait for measures which are known only some time after the contact: the foot must
/// lie flat, the knee must have yielded.
///
/// They are looked at when time passes, that is when every sample of the moments before has been taken: so the
/// order in which samples of one moment arrive changes nothing. They leave in the order in which they came, and
/// none waits longer than `Thresholds.Late.longestWait`.
struct LateOutputs: Sendable {
  private static let capacity = 64

  /// Those that wait come first, `strideCount` and `strikeCount` of them: arrays of one length, so that taking the
  /// first asks for no memory.
  private var strides = [Stride](
    repeating: Stride(start: .zero, end: .zero, reported: .zero, side: nil), count: capacity)
  private var strikes = [HeelStrike](
    repeating: HeelStrike(time: .zero, reported: .zero, side: nil, place: Place(.foot)), count: capacity)
  private var strideCount = 0
  private var strikeCount = 0

  /// Takes a stride that waits.
  mutating func add(_ stride: Stride) {
    guard strideCount < Self.capacity else { return }
    strides[strideCount] = stride
    strideCount += 1
  }

  /// Takes a landing that waits.
  mutating func add(_ strike: HeelStrike) {
    guard strikeCount < Self.capacity else { return }
    strikes[strikeCount] = strike
    strikeCount += 1
  }

  /// The first landing that is complete, or has waited for so long.
  mutating func nextStrike(at now: SampleTime, _ measures: inout BodyMeasures, isEnd: Bool) -> HeelStrike? {
    guard strikeCount > 0 else { return nil }
    var strike = strikes[0]
    let isComplete = measures.complete(&strike, at: now)
    let isLate = isEnd || now.seconds(since: strike.reported) > Thresholds.Late.longestWait.value
    guard isComplete || isLate || strikeCount == Self.capacity else { return nil }
    for index in 1..<strikeCount { strikes[index - 1] = strikes[index] }
    strikeCount -= 1
    strike.reported = now
    return strike
  }

  /// The first stride that is complete, or has waited for so long.
  mutating func nextStride(at now: SampleTime, _ measures: inout BodyMeasures, isEnd: Bool) -> Stride? {
    guard strideCount > 0 else { return nil }
    var stride = strides[0]
    let isComplete = measures.complete(&stride, at: now)
    let isLate = isEnd || now.seconds(since: stride.reported) > Thresholds.Late.longestWait.value
    guard isComplete || isLate || strideCount == Self.capacity else { return nil }
    for index in 1..<strideCount { strides[index - 1] = strides[index] }
    strideCount -= 1
    stride.reported = now
    return stride
  }
}
