public import GaitModel
import GRDB

extension HistoryStore {
  /// The walks, the latest last.
  ///
  /// - Parameters:
  ///   - person: Of this person only; `nil` for all.
  ///   - since: On this local date and after, as `2026-11-29`; `nil` for all.
  /// - Throws: `HistoryFault`.
  public func walks(of person: String? = nil, since: String? = nil) throws(HistoryFault) -> [KeptWalk] {
    try read { db in
      try KeptWalk.fetch(
        db, "WHERE (?1 IS NULL OR persons.code = ?1) AND (?2 IS NULL OR day >= ?2)", [person, since])
    }
  }

  /// The walk of this name; the beginning of a name is enough where one walk alone has it, and `last` is the latest.
  ///
  /// - Throws: `HistoryFault`, `.noWalk` and `.severalWalks` among others.
  public func walk(named name: String, of person: String? = nil) throws(HistoryFault) -> KeptWalk {
    try read { db in
      if name == "last" {
        let latest = try KeptWalk.fetch(
          db, "WHERE ?1 IS NULL OR persons.code = ?1", [person], order: "started_unix_s DESC LIMIT 1")
        guard let walk = latest.first else { throw HistoryFault.noWalk(name) }
        return walk
      }
      if let walk = try KeptWalk.fetch(db, "WHERE walks.name = ?", [name]).first { return walk }
      let found = try KeptWalk.fetch(db, "WHERE substr(walks.name, 1, length(?1)) = ?1", [name])
      guard let walk = found.first, !name.isEmpty else { throw HistoryFault.noWalk(name) }
      guard found.count == 1 else {
        throw HistoryFault.severalWalks(name, found.prefix(4).map(\.name))
      }
      return walk
    }
  }

  /// All that is known of a walk.
  ///
  /// - Throws: `HistoryFault`.
  public func detail(of walk: KeptWalk) throws(HistoryFault) -> WalkDetail {
    try read { db in
      guard
        let id = try Int64.fetchOne(
          db, sql: "SELECT id FROM walks WHERE name = ?", arguments: [walk.name])
      else { throw HistoryFault.noWalk(walk.name) }
      return try WalkDetail(walk, id: id, in: db)
    }
  }

  /// What is known of each walk, by its folder: whether its rows are final, and the stamp of its labels.
  ///
  /// - Throws: `HistoryFault`.
  public func known() throws(HistoryFault) -> [String: Known] {
    try read { db in
      Dictionary(
        uniqueKeysWithValues: try Row.fetchAll(
          db, sql: "SELECT name, folder, is_ended, labels_stamp FROM walks"
        ).map { row in
          (
            row["folder"] as String,
            Known(name: row["name"], isEnded: row["is_ended"], labelsStamp: row["labels_stamp"])
          )
        })
    }
  }

  /// The stamp of the folder of walks when all of it was last looked through and found in the data base; `nil` where that has to
  /// be done again: before the first time, and while a walk has not ended.
  ///
  /// - Throws: `HistoryFault`.
  public func scanned() throws(HistoryFault) -> String? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT stamp FROM scans WHERE NOT EXISTS (SELECT 1 FROM walks WHERE NOT is_ended)")
    }
  }

  /// Keeps the stamp of the folder of walks.
  ///
  /// - Throws: `HistoryFault`.
  public func noteScan(_ stamp: String) throws(HistoryFault) {
    try write { db in
      try db.execute(sql: "INSERT OR REPLACE INTO scans VALUES (1, ?)", arguments: [stamp])
    }
  }

  /// What the data base knows of a folder.
  public struct Known: Equatable, Sendable {
    /// The walk's name.
    public let name: String
    /// Whether the rows are those of a walk that has ended.
    public let isEnded: Bool
    /// The stamp of the labels that were read.
    public let labelsStamp: String
  }

  /// The walks of one person on one local day, summed up.
  ///
  /// - Parameters:
  ///   - person: The person's code.
  ///   - day: The date, as `2026-11-29`.
  ///   - current: The name of a walk that does not count, for it goes on.
  /// - Throws: `HistoryFault`.
  public func today(of person: String, day: String, except current: String? = nil)
    throws(HistoryFault) -> DayTotals
  {
    try read { db in
      let walks = try KeptWalk.fetch(
        db, "WHERE persons.code = ?1 AND day = ?2 AND (?3 IS NULL OR walks.name <> ?3)",
        [person, day, current])
      return DayTotals(
        walks: walks.count,
        comfortableSeconds: walks.reduce(0) { $0 + ($1.comfortableSeconds ?? $1.walkingSeconds) },
        longestStretchSeconds: walks.compactMap(\.longestStretchSeconds).max())
    }
  }
}

/// The walks of one day.
public struct DayTotals: Equatable, Sendable {
  /// How many there were.
  public let walks: Int
  /// Seconds walked without discomfort; of walks without a coach, all seconds of walking.
  public let comfortableSeconds: Double
  /// The longest walking from one rest to the next, or to a mark; `nil` where no walk had a coach.
  public let longestStretchSeconds: Double?
}

extension KeptWalk {
  /// The walks of a condition.
  static func fetch(
    _ db: Database, _ condition: String, _ arguments: [(any DatabaseValueConvertible)?],
    order: String = "started_unix_s, walks.name"
  ) throws -> [KeptWalk] {
    try Row.fetchAll(
      db, sql: "\(query) \(condition) ORDER BY \(order)", arguments: StatementArguments(arguments)
    ).map(KeptWalk.init)
  }
}
