import GaitModel

/// A rest leaning forward after a bout: it must begin soon after walking and go on for ten still seconds.
///
/// It begins where the trunk first leaned far enough (1) and ends with the last second before it came up, went down
/// to the floor, or walked (2). Moving a little while leaning does not end it.
struct LeanRule: Sendable {
  /// What a second brought.
  enum Event {
    case began(Rest)
    case ended(Rest)
  }

  /// A rest that goes on or has ended.
  struct Rest {
    var start: SampleTime
    /// Its last second so far.
    var end: SampleTime
    var sum = 0.0
    var seconds = 0.0
    let isProxy: Bool

    /// Mean forward lean in rad.
    var angle: Double { seconds > 0 ? sum / seconds : 0 }
    /// The same in degrees, the unit of the flag that is raised of it.
    var degrees: Double { angle * 180 / .pi }
  }

  private var lastWalking: SampleTime?
  /// Since when the trunk has leaned far enough, still or not, and since when it has been still as well.
  private var leaning: SampleTime?
  private var still: SampleTime?
  private var rest: Rest?
  private var isOn = false

  /// Takes a full second.
  ///
  /// - Parameters:
  ///   - reading: how the trunk leans; `nil` when that is not known.
  ///   - boutStart: first contact of the bout that goes on, if one does.
  mutating func process(
    _ reading: LeanMeasures.Reading?, isWalking: Bool, boutStart: SampleTime?, at second: SampleTime
  ) -> Event? {
    if isWalking {
      lastWalking = second
      if let boutStart, let end = rest?.end { rest?.end = min(end, boutStart) }
      return close()
    }
    guard let reading, !reading.isOver, reading.forward > 0 else { return close() }  // (2)
    guard reading.forward >= reading.least || isOn else {
      still = nil
      leaning = nil
      rest = nil
      return nil
    }
    if leaning == nil { leaning = second }  // (1)
    if !isOn {
      guard reading.isLean, let lastWalking else {
        still = nil
        rest = nil
        return nil
      }
      if still == nil {
        let start = leaning ?? second
        guard start.seconds(since: lastWalking) <= Thresholds.Lean.latestStart.value else { return nil }
        still = second
        rest = Rest(start: start, end: second, isProxy: reading.isProxy)
      }
    }
    rest?.end = second
    rest?.sum += reading.forward
    rest?.seconds += 1
    guard !isOn, let rest, let still, second.seconds(since: still) >= Thresholds.Lean.leastRest.value else {
      return nil
    }
    isOn = true
    return .began(rest)
  }

  /// Ends the rest that goes on, as when the recording ends.
  mutating func close() -> Event? {
    let ended = isOn ? rest : nil
    leaning = nil
    still = nil
    rest = nil
    isOn = false
    return ended.map { .ended($0) }
  }
}
