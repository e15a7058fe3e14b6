import GaitModel

/// A condition that must hold for most of a while before it is said, and be gone for a while before it is over.
///
/// It is judged once a second. Seconds of which nothing is known are left out: they neither count nor break
/// the pattern, until they have gone on for so long that it is over.
///
/// - Output: the pattern's beginning, back-dated to the first second of it; its end, back-dated to the last.
struct SustainedCondition: Equatable, Sendable {
  /// The knobs, in seconds and shares.
  struct Parameters: Equatable, Sendable {
    /// So many judged seconds must be there, at most 128.
    var window: Double
    /// In this share of them it must hold.
    var share: Double
    /// It is over when it has not held for so many judged seconds…
    var release: Double
    /// …or when nothing was known for so long.
    var patience: Double
  }

  /// What a second brought.
  enum Event: Equatable {
    /// The pattern is there, since `start`.
    case began(start: SampleTime)
    /// The pattern is over since `end`.
    case ended(end: SampleTime)
  }

  private static let capacity = 128

  private let parameters: Parameters
  private var times = InlineArray<128, SampleTime>(repeating: .zero)
  private var holds = InlineArray<128, Bool>(repeating: false)
  private var next = 0
  private var count = 0
  private var lastTrue: SampleTime?
  private var falseSeconds = 0.0
  private var lastJudged: SampleTime?
  /// Whether the pattern is there now.
  private(set) var isOn = false

  init(_ parameters: Parameters) {
    self.parameters = parameters
  }

  /// Takes the judgement of a second; `nil` when nothing is known of it.
  mutating func process(_ judgement: Bool?, at second: SampleTime) -> Event? {
    guard let judgement else {
      guard let lastJudged, second.seconds(since: lastJudged) > parameters.patience else { return nil }
      return close()
    }
    lastJudged = second
    if judgement {
      lastTrue = second
      falseSeconds = 0
    } else {
      falseSeconds += 1
    }
    if isOn {
      return falseSeconds >= parameters.release ? close() : nil
    }
    times[next] = second
    holds[next] = judgement
    next = next + 1 == length ? 0 : next + 1
    count = min(count + 1, length)
    guard count == length, judgement, let start = start else { return nil }
    isOn = true
    return .began(start: start)
  }

  /// Ends the pattern, as when walking ends, and forgets what led to it.
  mutating func close() -> Event? {
    let end = isOn ? lastTrue : nil
    self = SustainedCondition(parameters)
    return end.map { .ended(end: $0) }
  }

  static func == (left: Self, right: Self) -> Bool {
    guard left.parameters == right.parameters, left.count == right.count, left.next == right.next,
      left.lastTrue == right.lastTrue, left.falseSeconds == right.falseSeconds,
      left.lastJudged == right.lastJudged, left.isOn == right.isOn
    else { return false }
    for index in 0..<left.count
    where left.times[index] != right.times[index] || left.holds[index] != right.holds[index] { return false }
    return true
  }

  private var length: Int { min(max(Int(parameters.window), 1), Self.capacity) }

  /// The first second of the window in which it held, if it held in enough of them.
  private var start: SampleTime? {
    var first: SampleTime?
    var seconds = 0.0
    for age in 0..<count {
      let position = next + age < length ? next + age : next + age - length
      guard holds[position] else { continue }
      seconds += 1
      if first == nil { first = times[position] }
    }
    return seconds >= parameters.share * Double(count) ? first : nil
  }
}
