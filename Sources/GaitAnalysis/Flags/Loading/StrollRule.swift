import GaitModel
import GaitSignal

/// When a slow stroll has gone on for long enough to be said, and when it is over.
///
/// Each second of a bout brings an index. After the grace at the bout's start, seconds are judged; turns and
/// seconds without an index are left out. The rule fires when the index says a stroll in 96 of the last 120 judged
/// seconds (1). The beginning is dated back to where the stroll began (2); one that goes back to the grace began
/// where the index first said so, or with the bout. It is over with the bout, or when the index has said none for
/// 20 s, dated back to the last second before (3).
struct StrollRule: Sendable {
  /// What a second brought.
  enum Event {
    case began(Stroll)
    case ended(Stroll)
  }

  /// A stroll that goes on or has ended.
  struct Stroll {
    let start: SampleTime
    /// Its last second so far.
    var end: SampleTime
    /// Sum of the index, and of what each component added to it.
    var sum = 0.0
    var shares = InlineArray<4, Double>(repeating: 0)
    var seconds = 0.0
    var secondsWithTrunk = 0.0

    /// Mean index.
    var mean: Double { seconds > 0 ? sum / seconds : 0 }
    /// Whether it was reported without the trunk.
    var isProxy: Bool { 2 * secondsWithTrunk < seconds }

    mutating func add(_ index: LoadingIndex) {
      sum += index.value
      for position in shares.indices { shares[position] += index.shares[position] }
      seconds += 1
      if index.hasTrunk { secondsWithTrunk += 1 }
    }
  }

  private struct Judged {
    var time = SampleTime.zero
    var index: LoadingIndex?

    var isStroll: Bool { (index?.value ?? 0) >= Thresholds.Loading.enter.value }
  }

  private var recent = Ring(capacity: Int(Thresholds.Loading.window.value), filler: Judged())
  private var boutStart: SampleTime?
  /// Where the stroll began that was there when the grace ended, and how many of the seconds since said so.
  private var opening: SampleTime?
  private var openingHeld = 0.0
  private var openingSeen = 0.0
  /// The first judged second after the grace.
  private var firstJudged: SampleTime?
  private var lastJudged: SampleTime?
  /// The stroll that goes on, and what came after its last second.
  private var stroll: Stroll?
  private var trailing: Stroll?

  /// Takes a second of a bout.
  ///
  /// - Parameters:
  ///   - index: the index of that second, if there is one.
  ///   - isTurning: whether the trunk turned just then.
  mutating func process(
    _ index: LoadingIndex?, isTurning: Bool, at second: SampleTime, boutStart start: SampleTime
  ) -> Event? {
    if start != boutStart {
      let ended = close()
      boutStart = start
      opening = start
      if let ended { return ended }
    }
    guard let index, !isTurning else {
      guard let lastJudged, second.seconds(since: lastJudged) > Thresholds.Loading.patience.value else {
        return nil
      }
      let ended = close()
      boutStart = start
      return ended
    }
    if second.seconds(since: start) < Thresholds.Loading.grace.value {
      open(index.value >= Thresholds.Loading.enter.value, at: second)
      return nil
    }
    if firstJudged == nil {
      firstJudged = second
      // What was not seen before cannot be dated back.
      let late = Thresholds.Loading.grace.value + Thresholds.Loading.patience.value
      if second.seconds(since: start) > late { opening = nil }
    }
    lastJudged = second
    if stroll != nil { return goOn(index, at: second) }
    recent.append(Judged(time: second, index: index))
    return begin()
  }

  /// Ends the stroll that goes on, and forgets what led to it.
  ///
  /// - Parameter end: last contact of the bout, when that has ended.
  mutating func close(at end: SampleTime? = nil) -> Event? {
    var ended = stroll
    if let end, trailing == nil { ended?.end = end }
    recent.removeAll()
    boutStart = nil
    opening = nil
    openingHeld = 0
    openingSeen = 0
    firstJudged = nil
    lastJudged = nil
    stroll = nil
    trailing = nil
    return ended.map { .ended($0) }
  }

  // MARK: Steps of `process`

  /// Follows a stroll through the grace: it is none any more when too few of its seconds say so.
  private mutating func open(_ isStroll: Bool, at second: SampleTime) {
    if isStroll, opening == nil { opening = dated(second) }
    guard opening != nil else { return }
    openingSeen += 1
    if isStroll { openingHeld += 1 }
    guard openingHeld < Thresholds.Loading.share.value * openingSeen else { return }
    opening = nil
    openingHeld = 0
    openingSeen = 0
  }

  /// (1)
  private mutating func begin() -> Event? {
    var held = 0.0
    for age in 0..<recent.count where recent[age: age].isStroll { held += 1 }
    guard recent[age: 0].isStroll,
      held >= Thresholds.Loading.share.value * Thresholds.Loading.window.value
    else { return nil }
    var first = recent.count - 1
    while first > 0, !opens(at: first) { first -= 1 }
    let time = recent[age: first].time
    var start = dated(time)
    if let opening, time == firstJudged { start = opening }
    var found = Stroll(start: start, end: recent[age: 0].time)
    for age in 0...first {
      if let index = recent[age: age].index { found.add(index) }
    }
    stroll = found
    return .began(found)
  }

  /// (2) Whether a stroll begins at a second: most of the next ones, and of all since, say so too.
  private func opens(at age: Int) -> Bool {
    guard recent[age: age].isStroll else { return false }
    var held = 0.0
    var early = 0.0
    let opening = Int(Thresholds.Loading.opening.value)
    for later in 0...age where recent[age: age - later].isStroll {
      held += 1
      if later < opening { early += 1 }
    }
    let share = Thresholds.Loading.share.value
    return held >= share * Double(age + 1) && early >= share * Double(min(opening, age + 1))
  }

  /// (3)
  private mutating func goOn(_ index: LoadingIndex, at second: SampleTime) -> Event? {
    guard var current = stroll else { return nil }
    if index.value > Thresholds.Loading.leave.value {
      if let trailing {
        current.sum += trailing.sum
        for position in current.shares.indices { current.shares[position] += trailing.shares[position] }
        current.seconds += trailing.seconds
        current.secondsWithTrunk += trailing.secondsWithTrunk
      }
      trailing = nil
      current.add(index)
      current.end = second
      stroll = current
      return nil
    }
    var after = trailing ?? Stroll(start: second, end: second)
    after.add(index)
    trailing = after
    guard after.seconds >= Thresholds.Loading.release.value else { return nil }
    let start = boutStart
    let ended = close()
    boutStart = start
    return ended
  }

  /// When the pace became so, if the index says it since `second`.
  private func dated(_ second: SampleTime) -> SampleTime {
    let early = second.advanced(bySeconds: -Thresholds.Loading.lag.value)
    return boutStart.map { max($0, early) } ?? early
  }
}
