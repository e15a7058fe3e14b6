import GaitModel

/// Strides and landings that wait for measures which are known only some time after the contact: the foot must
/// lie flat, the knee must have yielded.
///
/// They are looked at when time passes, that is when every sample of the moments before has been taken: so the
/// order in which samples of one moment arrive changes nothing. Nobody is asked before the moment from which on
/// there can be an answer (`BodyMeasures.readyAt`). They leave in the order in which they came, and none waits longer
/// than `Thresholds.Late.longestWait`.
struct LateOutputs: Sendable {
  private static let capacity = 64

  private var strides: [Stride] = []
  private var strikes: [HeelStrike] = []
  /// From when on the first of each may be complete; `nil` while none waits.
  private var strideReadyAt: SampleTime?
  private var strikeReadyAt: SampleTime?

  init() {
    strides.reserveCapacity(Self.capacity)
    strikes.reserveCapacity(Self.capacity)
  }

  /// From when on it makes sense to ask; `nil` while nothing waits.
  var readyAt: SampleTime? {
    guard let strideReadyAt else { return strikeReadyAt }
    return strikeReadyAt.map { min($0, strideReadyAt) } ?? strideReadyAt
  }

  /// Takes a stride that waits.
  mutating func add(_ stride: Stride, _ measures: borrowing BodyMeasures) {
    strides.append(stride)
    if strides.count == 1 { strideReadyAt = readyAt(of: stride, measures) }
  }

  /// Takes a landing that waits.
  mutating func add(_ strike: HeelStrike, _ measures: borrowing BodyMeasures) {
    strikes.append(strike)
    if strikes.count == 1 { strikeReadyAt = readyAt(of: strike, measures) }
  }

  /// The first landing that is complete, or has waited for so long.
  mutating func nextStrike(at now: SampleTime, _ measures: inout BodyMeasures, isEnd: Bool) -> HeelStrike? {
    guard let strikeReadyAt, isEnd || now >= strikeReadyAt || strikes.count >= Self.capacity else {
      return nil
    }
    var strike = strikes[0]
    let isComplete = measures.complete(&strike, at: now)
    let isLate = isEnd || now.seconds(since: strike.reported) > Thresholds.Late.longestWait.value
    guard isComplete || isLate || strikes.count >= Self.capacity else { return nil }
    strikes.remove(at: 0)
    self.strikeReadyAt = strikes.isEmpty ? nil : readyAt(of: strikes[0], measures)
    strike.reported = now
    measures.note(strike)
    return strike
  }

  /// The first stride that is complete, or has waited for so long.
  mutating func nextStride(at now: SampleTime, _ measures: inout BodyMeasures, isEnd: Bool) -> Stride? {
    guard let strideReadyAt, isEnd || now >= strideReadyAt || strides.count >= Self.capacity else {
      return nil
    }
    var stride = strides[0]
    let isComplete = measures.complete(&stride, at: now)
    let isLate = isEnd || now.seconds(since: stride.reported) > Thresholds.Late.longestWait.value
    guard isComplete || isLate || strides.count >= Self.capacity else { return nil }
    strides.remove(at: 0)
    self.strideReadyAt = strides.isEmpty ? nil : readyAt(of: strides[0], measures)
    stride.reported = now
    return stride
  }

  // MARK: Steps of the above

  private func readyAt(of stride: Stride, _ measures: borrowing BodyMeasures) -> SampleTime {
    min(measures.readyAt(stride), longestWait(since: stride.reported))
  }

  private func readyAt(of strike: HeelStrike, _ measures: borrowing BodyMeasures) -> SampleTime {
    min(measures.readyAt(strike), longestWait(since: strike.reported))
  }

  private func longestWait(since reported: SampleTime) -> SampleTime {
    reported.advanced(bySeconds: Thresholds.Late.longestWait.value)
  }
}
