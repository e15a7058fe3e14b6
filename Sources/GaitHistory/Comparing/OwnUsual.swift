public import GaitModel
import GRDB

/// What is usual for one person: each measure over comparable walks before a walk.
///
/// Comparable are walks of the same person on the same ground with sensors at the same places, ended, and with at least a
/// minute of walking. The latest of them count.
public struct OwnUsual: Equatable, Sendable {
  /// One measure: the band within which the person's walks usually lie is `median` ± `spread`.
  public struct Band: Equatable, Sendable {
    /// The measure.
    public let measure: ComparedMeasure
    /// Walks that have it.
    public let walks: Int
    /// Days on which they were walked.
    public let days: Int
    /// Median over the walks.
    public let median: Double
    /// Standard deviation of the days' medians, with n − 1; `nil` when all were walked on one day.
    public let spread: Double?

    /// Whether a value lies in the band; `nil` when there is none.
    public func holds(_ value: Double) -> Bool? {
      spread.map { (value - median).magnitude <= $0 }
    }
  }

  /// Comparable walks that were found, at most as many as count.
  public let walks: Int
  /// The walks that it takes.
  public static let leastWalks = Int(Thresholds.Usual.leastWalks.value)
  /// Whether there were enough of them.
  public var isKnown: Bool { walks >= Self.leastWalks }
  /// The measures of which enough walks have a value, in the order of `ComparedMeasure.all`; none before there are enough.
  public let bands: [Band]
  /// The same of the longest stretch without discomfort, in seconds; `nil` before there are enough.
  public let longestStretch: Stretch?

  /// The longest stretch without discomfort over the walks.
  public struct Stretch: Equatable, Sendable {
    /// Median in seconds.
    public let medianSeconds: Double
    /// Standard deviation of the days' medians in seconds; `nil` when all were walked on one day.
    public let spreadSeconds: Double?
  }

  /// The band of a measure.
  public func band(_ name: String) -> Band? { bands.first { $0.measure.name == name } }

  /// One value of one walk.
  struct Value: Equatable, Sendable {
    var day: String
    var value: Double
  }

  /// Median and day-to-day spread of values; `nil` for too few.
  static func spread(of values: [Value]) -> (median: Double, spread: Double?, days: Int)? {
    guard values.count >= leastWalks, let median = median(values.map(\.value)) else { return nil }
    let days = Dictionary(grouping: values, by: \.day).values.compactMap { Self.median($0.map(\.value)) }
    guard days.count > 1 else { return (median, nil, days.count) }
    let mean = days.reduce(0, +) / Double(days.count)
    let squares = days.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (median, (squares / Double(days.count - 1)).squareRoot(), days.count)
  }

  /// The middle value, or the mean of both in the middle.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  init(before walk: KeptWalk, in db: Database) throws {
    let comparable = """
      SELECT walks.id, day, symptom_free_s FROM walks JOIN persons ON persons.id = person_id
        JOIN contexts ON contexts.id = context_id
      WHERE code = ? AND surface = ? AND places = ? AND is_ended AND walking_s >= ? AND walks.name != ?
        AND started_unix_s <= ? ORDER BY started_unix_s DESC LIMIT ?
      """
    let rows = try Row.fetchAll(
      db, sql: comparable,
      arguments: [
        walk.person, walk.surface, walk.places.joined(separator: ","), Thresholds.Usual.leastWalking.value,
        walk.name,
        walk.startedUnixSeconds, Int(Thresholds.Usual.mostWalks.value),
      ])
    walks = rows.count
    let days = Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as Int64, $0["day"] as String) })
    guard walks >= Self.leastWalks else {
      bands = []
      longestStretch = nil
      return
    }
    let marks = Array(repeating: "?", count: days.count).joined(separator: ", ")
    let busy = try Set(
      Int64.fetchAll(
        db, sql: "SELECT walk_id FROM tags WHERE tag = ? AND walk_id IN (\(marks))",
        arguments: [WalkLabels.busyArms] + StatementArguments(Array(days.keys))))
    var values: [String: [Value]] = [:]
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT walk_id, measure, value FROM measures WHERE walk_id IN (\(marks))",
      arguments: StatementArguments(Array(days.keys)))
    while let row = try cursor.next() {
      let id: Int64 = row["walk_id"]
      let name: String = row["measure"]
      guard let measure = ComparedMeasure.named(name), !(measure.isOfArms && busy.contains(id)) else {
        continue
      }
      values[name, default: []].append(Value(day: days[id] ?? "", value: row["value"]))
    }
    bands = ComparedMeasure.all.compactMap { measure in
      Self.spread(of: values[measure.name] ?? []).map {
        Band(
          measure: measure, walks: values[measure.name]?.count ?? 0, days: $0.days, median: $0.median,
          spread: $0.spread)
      }
    }
    let stretches = rows.compactMap { row in
      (row["symptom_free_s"] as Double?).map { Value(day: row["day"], value: $0) }
    }
    longestStretch = Self.spread(of: stretches).map {
      Stretch(medianSeconds: $0.median, spreadSeconds: $0.spread)
    }
  }
}

extension HistoryStore {
  /// What was usual for the walker before this walk.
  ///
  /// - Throws: `HistoryFault`.
  public func usual(before walk: KeptWalk) throws(HistoryFault) -> OwnUsual {
    try read { db in try OwnUsual(before: walk, in: db) }
  }
}
