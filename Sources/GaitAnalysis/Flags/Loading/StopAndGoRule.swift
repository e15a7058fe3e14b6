import GaitModel
import GaitSignal

/// Walking and standing in turn, as in a shop: a pattern of its own, and no stroll.
///
/// Within five minutes there are at least four pauses of 3 to 60 s between bouts (1), a fifth to four fifths of the
/// time is walking (2), most bouts are unhurried (3) and they last 20 s on average (4): ways about the home are
/// shorter. It begins with the bout before the first of these pauses, and is over with a bout of more than two
/// minutes or a longer rest, dated back to the last pause or bout of the pattern.
struct StopAndGoRule: Sendable {
  /// What a bout or a second brought.
  enum Event: Equatable {
    case began(Pattern)
    case ended(Pattern)
  }

  /// The pattern.
  struct Pattern: Equatable {
    let start: SampleTime
    var end: SampleTime
    /// Pauses so far.
    var pauses: Int
    /// What the pace of its last bout was derived from.
    var basis: PaceBasis
  }

  private struct Visit {
    var start = SampleTime.zero
    var end = SampleTime.zero
    var isUnhurried = false
  }

  /// Bouts with only pauses between.
  private var visits = Ring(capacity: 64, filler: Visit())
  /// When the first of them began, held or not.
  private var since: SampleTime?
  private var basis = PaceBasis.cadence
  /// The bout that goes on, if its beginning was looked at.
  private var current: SampleTime?
  private var pattern: Pattern?

  /// Takes a bout that has ended.
  ///
  /// - Parameter isUnhurried: whether it was slow; `nil` if nothing is known of its pace, which counts as not.
  mutating func note(_ bout: WalkingBout, isUnhurried: Bool?) {
    current = nil
    basis = bout.speedMetresPerSecond != nil ? .speed : .cadence
    if since == nil { since = bout.start }
    visits.append(Visit(start: bout.start, end: bout.end, isUnhurried: isUnhurried ?? false))
    if pattern != nil { pattern?.end = bout.end }
  }

  /// Judges a full second.
  ///
  /// - Parameters:
  ///   - isWalking: whether somebody walks.
  ///   - start: first contact of the walking that goes on, sure or not.
  mutating func process(at second: SampleTime, isWalking: Bool, boutStart start: SampleTime?) -> Event? {
    let boutStart = isWalking || start == current ? start : nil
    if let boutStart, boutStart != current {
      current = boutStart
      if let last { take(pause: boutStart.seconds(since: last.end), until: boutStart) }
    }
    let walked = boutStart.map { second.seconds(since: $0) } ?? 0
    let rested = boutStart == nil ? last.map { second.seconds(since: $0.end) } ?? 0 : 0
    if walked > Thresholds.Pauses.walkOn.value || rested > Thresholds.Pauses.longest.value {
      return close(keeping: boutStart)
    }
    guard pattern == nil, let start = opening(at: second, boutStart: boutStart) else { return nil }
    let found = Pattern(start: start.time, end: second, pauses: start.pauses, basis: basis)
    pattern = found
    return .began(found)
  }

  /// Ends the pattern that goes on, as when the recording ends.
  mutating func close() -> Event? { close(keeping: nil) }

  // MARK: Steps of `process`

  private var last: Visit? { visits.newest }

  private mutating func take(pause: Double, until boutStart: SampleTime) {
    guard pattern != nil, Self.isPause(pause) else { return }
    pattern?.pauses += 1
    pattern?.end = boutStart
  }

  private mutating func close(keeping boutStart: SampleTime?) -> Event? {
    let ended = pattern
    visits.removeAll()
    since = nil
    basis = .cadence
    pattern = nil
    current = boutStart
    return ended.map { .ended($0) }
  }

  private static func isPause(_ seconds: Double) -> Bool {
    seconds >= Thresholds.Pauses.shortest.value && seconds <= Thresholds.Pauses.longest.value
  }

  /// Where the pattern begins and how many pauses it has, if the last five minutes show it.
  private func opening(at second: SampleTime, boutStart: SampleTime?) -> (time: SampleTime, pauses: Int)? {
    let edge = second.advanced(bySeconds: -Thresholds.Pauses.window.value)
    guard let since, since <= edge, !visits.isEmpty else { return nil }
    var pauses = 0
    var first = edge
    var walking = boutStart.map { second.seconds(since: max($0, edge)) } ?? 0
    var bouts = 0.0
    var unhurried = 0.0
    var later = boutStart
    for age in 0..<visits.count {
      let visit = visits[age: age]
      guard visit.end > edge else { break }
      if let later, Self.isPause(later.seconds(since: visit.end)) {  // (1)
        pauses += 1
        first = max(visit.start, edge)
      }
      walking += visit.end.seconds(since: max(visit.start, edge))
      bouts += 1
      if visit.isUnhurried { unhurried += 1 }
      later = visit.start
    }
    let share = walking / Thresholds.Pauses.window.value
    guard pauses >= Int(Thresholds.Pauses.count.value), share >= Thresholds.Pauses.shareFrom.value,
      share <= Thresholds.Pauses.shareTo.value,  // (2)
      2 * unhurried > bouts,  // (3)
      walking >= Thresholds.Pauses.meanBout.value * bouts  // (4)
    else { return nil }
    return (first, pauses)
  }
}
