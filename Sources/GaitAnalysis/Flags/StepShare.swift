import GaitModel
import GaitSignal

/// In how many of the last landings a pattern was: raised in most of them, over when it is in few.
///
/// - Output: where the pattern begins, back-dated to the first landing of it; where it ends, back-dated to the
///   last. Landings that cannot be judged are left out; after a while without any that can the pattern is over.
struct StepShare: Equatable, Sendable {
  /// What a landing or a pause brought.
  enum Event: Equatable {
    /// The pattern is there, since `start`.
    case began(start: SampleTime)
    /// The pattern is over since `end`.
    case ended(end: SampleTime)
  }

  /// A landing that could be judged.
  private struct Landing: Equatable, Sendable {
    var time = SampleTime.zero
    var holds = false
    var value = 0.0
  }

  private var landings = Ring(capacity: Int(Thresholds.Landing.flagSteps.value), filler: Landing())
  private var lastTrue: SampleTime?
  private var lastJudged: SampleTime?
  /// Whether the pattern is there now.
  private(set) var isOn = false

  /// Takes a landing that could be judged: whether the pattern was in it, and the number behind that.
  mutating func process(_ holds: Bool, value: Double, at time: SampleTime) -> Event? {
    lastJudged = time
    if holds { lastTrue = time }
    landings.append(Landing(time: time, holds: holds, value: value))
    guard landings.isFull else { return nil }
    if isOn { return share < Thresholds.Landing.releaseShare.value ? close() : nil }
    guard share >= Thresholds.Landing.flagShare.value, let start else { return nil }
    isOn = true
    return .began(start: start)
  }

  /// Lets time pass: after a long pause the pattern is over.
  mutating func advance(to time: SampleTime) -> Event? {
    guard let lastJudged, time.seconds(since: lastJudged) > Thresholds.Landing.patience.value else {
      return nil
    }
    return close()
  }

  /// Ends the pattern, as when the recording ends, and forgets what led to it.
  mutating func close() -> Event? {
    let end = isOn ? lastTrue : nil
    landings.removeAll()
    lastTrue = nil
    lastJudged = nil
    isOn = false
    return end.map { .ended(end: $0) }
  }

  /// Mean of the numbers behind the landings that are looked back on.
  var meanValue: Double {
    var sum = 0.0
    for index in 0..<landings.count { sum += landings[index].value }
    return landings.isEmpty ? 0 : sum / Double(landings.count)
  }

  private var share: Double {
    var held = 0.0
    for index in 0..<landings.count where landings[index].holds { held += 1 }
    return held / Double(landings.count)
  }

  /// The first landing of the pattern among those that are looked back on, which are all taken.
  private var start: SampleTime? {
    for index in 0..<landings.count where landings[index].holds { return landings[index].time }
    return nil
  }
}
