public import GaitModel
import GRDB

/// How the stretch without discomfort went over some weeks: a dot a walk, and a running median. No trend and no streak is made
/// of it.
public struct WalkingProgress: Equatable, Sendable {
  /// One walk.
  public struct Point: Equatable, Sendable {
    /// The walk.
    public let walk: KeptWalk
    /// Its longest stretch without discomfort, in seconds.
    public let longestStretchSeconds: Double
    /// Median of that over this and the walks before it on the same ground, at most five together.
    public let runningMedianSeconds: Double
    /// Whether its plan had another length of intervals than that of the walk before.
    public let hasNewTarget: Bool
  }

  /// Whose it is.
  public let person: String
  /// How many weeks were looked at.
  public let weeks: Int
  /// The walks that had a coach, in order.
  public let points: [Point]

  /// The longest of all stretches, in seconds; `nil` without a walk.
  public var longestSeconds: Double? { points.map(\.longestStretchSeconds).max() }

  /// Seconds that an interval of the next walk might have: what the latest two walks with the same target both speak for, the
  /// smaller change of both. A proposal, which only the walker accepts; `nil` for no change.
  public var proposedWalkSeconds: Double? {
    let latest = points.suffix(2).map(\.walk)
    guard latest.count == 2, let target = latest[0].targetSeconds, latest[1].targetSeconds == target,
      let first = latest[0].proposedWalkSeconds, let second = latest[1].proposedWalkSeconds,
      (first > target) == (second > target)
    else { return nil }
    return (first - target).magnitude < (second - target).magnitude ? first : second
  }

  init(person: String, weeks: Int, walks: [KeptWalk]) {
    self.person = person
    self.weeks = weeks
    var before: [String: [Double]] = [:]
    var target: Double?
    var points: [Point] = []
    for walk in walks {
      guard let longest = walk.longestStretchSeconds else { continue }
      let recent = ((before[walk.surface] ?? []) + [longest]).suffix(Int(Thresholds.Usual.runningWalks.value))
      before[walk.surface] = Array(recent)
      points.append(
        Point(
          walk: walk, longestStretchSeconds: longest,
          runningMedianSeconds: OwnUsual.median(Array(recent)) ?? longest,
          hasNewTarget: !points.isEmpty && walk.targetSeconds != target))
      target = walk.targetSeconds
    }
    self.points = points
  }
}

extension HistoryStore {
  /// How the person's walks went in the weeks before a moment.
  ///
  /// - Parameters:
  ///   - moment: Seconds since 1970.
  ///   - weeks: How many weeks.
  /// - Throws: `HistoryFault`.
  public func progress(
    of person: String, before moment: Double, weeks: Int = Int(Thresholds.Usual.weeks.value)
  ) throws(HistoryFault) -> WalkingProgress {
    let from = moment - Double(weeks) * 7 * 86_400
    return WalkingProgress(
      person: person, weeks: weeks,
      walks: try read { db in
        try KeptWalk.fetch(
          db, "WHERE persons.code = ? AND is_ended AND started_unix_s > ? AND started_unix_s <= ?",
          [person, from, moment])
      })
  }
}
