import GaitModel

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

  private static let capacity = 64

  private var times = InlineArray<64, SampleTime>(repeating: .zero)
  private var holds = InlineArray<64, Bool>(repeating: false)
  private var values = InlineArray<64, Double>(repeating: 0)
  private var next = 0
  private var count = 0
  private var lastTrue: SampleTime?
  private var lastJudged: SampleTime?
  /// Whether the pattern is there now.
  private(set) var isOn = false

  static func == (left: Self, right: Self) -> Bool {
    guard left.next == right.next, left.count == right.count, left.lastTrue == right.lastTrue,
      left.lastJudged == right.lastJudged, left.isOn == right.isOn
    else { return false }
    for index in 0..<left.count
    where left.times[index] != right.times[index] || left.holds[index] != right.holds[index]
      || left.values[index] != right.values[index]
    { return false }
    return true
  }

  /// Takes a landing that could be judged: whether the pattern was in it, and the number behind that.
  mutating func process(_ holds: Bool, value: Double, at time: SampleTime) -> Event? {
    lastJudged = time
    if holds { lastTrue = time }
    times[next] = time
    self.holds[next] = holds
    values[next] = value
    next = next + 1 == length ? 0 : next + 1
    count = min(count + 1, length)
    guard count == length else { return nil }
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
    self = StepShare()
    return end.map { .ended(end: $0) }
  }

  /// Mean of the numbers behind the landings that are looked back on.
  var meanValue: Double {
    var sum = 0.0
    for index in 0..<count { sum += values[index] }
    return count > 0 ? sum / Double(count) : 0
  }

  private var length: Int { min(max(Int(Thresholds.Landing.flagSteps.value), 1), Self.capacity) }

  private var share: Double {
    var held = 0.0
    for index in 0..<count where holds[index] { held += 1 }
    return held / Double(count)
  }

  /// The first landing of the pattern among those that are looked back on, which are all taken.
  private var start: SampleTime? {
    for age in 0..<length {
      let position = next + age < length ? next + age : next + age - length
      if holds[position] { return times[position] }
    }
    return nil
  }
}
