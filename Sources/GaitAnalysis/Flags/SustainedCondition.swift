import GaitModel
import GaitSignal

/// A condition that must hold for most of a while before it is said, and be gone for a while before it is over.
///
/// It is judged once a second. Seconds of which nothing is known are left out: they neither count nor break
/// the pattern, until they have gone on for so long that it is over.
///
/// - Output: the pattern's beginning, back-dated to the first second of it; its end, back-dated to the last.
struct SustainedCondition: Equatable, Sendable {
  /// The knobs, in seconds and shares.
  struct Parameters: Equatable, Sendable {
    /// So many judged seconds must be there.
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

  /// A second that could be judged.
  private struct Judged: Equatable, Sendable {
    var time = SampleTime.zero
    var holds = false
  }

  private let parameters: Parameters
  private var judged: Ring<Judged>
  private var lastTrue: SampleTime?
  private var falseSeconds = 0.0
  private var lastJudged: SampleTime?
  /// Whether the pattern is there now.
  private(set) var isOn = false

  init(_ parameters: Parameters) {
    self.parameters = parameters
    judged = Ring(capacity: Int(parameters.window), filler: Judged())
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
    judged.append(Judged(time: second, holds: judgement))
    guard judged.isFull, judgement, let start = start else { return nil }
    isOn = true
    return .began(start: start)
  }

  /// Ends the pattern, as when walking ends, and forgets what led to it.
  mutating func close() -> Event? {
    let end = isOn ? lastTrue : nil
    judged.removeAll()
    lastTrue = nil
    lastJudged = nil
    falseSeconds = 0
    isOn = false
    return end.map { .ended(end: $0) }
  }

  /// The first second of the window in which it held, if it held in enough of them.
  private var start: SampleTime? {
    var first: SampleTime?
    var seconds = 0.0
    for index in 0..<judged.count where judged[index].holds {
      seconds += 1
      if first == nil { first = judged[index].time }
    }
    return seconds >= parameters.share * Double(judged.count) ? first : nil
  }
}
