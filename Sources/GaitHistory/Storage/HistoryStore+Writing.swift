public import GaitModel
import GRDB

extension HistoryStore {
  /// Writes what came of a walk, in one transaction. Writing the same rows again changes nothing.
  ///
  /// - Throws: `HistoryFault`; nothing of it is written then.
  public func record(_ rows: WalkRows) throws(HistoryFault) {
    _ = try write { db in try Self.write(rows, into: db) }
  }

  /// Writes a walk as it was read from its folder, in place of all rows that it had, in one transaction.
  ///
  /// - Parameter stamp: What tells whether the folder's labels have changed since.
  /// - Throws: `HistoryFault`; the rows are as before then.
  public func replace(
    with rows: WalkRows, labels: WalkLabels, stamp: String
  ) throws(HistoryFault) {
    try write { db in
      if let id = try Self.id(ofFolder: rows.identity.folder, in: db) {
        for table in Self.tablesOfWalks {
          try db.execute(sql: "DELETE FROM \(table) WHERE walk_id = ?", arguments: [id])
        }
      }
      let id = try Self.write(rows, into: db)
      try Self.write(labels, stamp: stamp, of: id, into: db)
    }
  }

  /// Writes the labels of the walk in a folder in place of those that it had.
  ///
  /// - Throws: `HistoryFault`, `.noWalk` when no walk of this folder is known.
  public func label(folder: String, with labels: WalkLabels, stamp: String) throws(HistoryFault) {
    try write { db in
      guard let id = try Self.id(ofFolder: folder, in: db) else { throw HistoryFault.noWalk(folder) }
      try Self.write(labels, stamp: stamp, of: id, into: db)
    }
  }

  private static func id(ofFolder folder: String, in db: Database) throws -> Int64? {
    try Int64.fetchOne(db, sql: "SELECT id FROM walks WHERE folder = ?", arguments: [folder])
  }

  /// The name of a walk: that of its folder, with a number where a walk in another folder has it already.
  private static func name(of identity: WalkIdentity, in db: Database) throws -> String {
    let known = try String.fetchOne(
      db, sql: "SELECT name FROM walks WHERE folder = ?", arguments: [identity.folder])
    if let known { return known }
    var (name, number) = (identity.name, 1)
    while try Bool.fetchOne(db, sql: "SELECT 1 FROM walks WHERE name = ?", arguments: [name]) != nil {
      number += 1
      name = "\(identity.name)_\(number)"
    }
    return name
  }

  /// The tables whose rows belong to a walk.
  static let tablesOfWalks = [
    "devices", "bouts", "minutes", "measures", "intervals", "pauses", "symptoms", "cues", "wrong_tips",
    "notes",
    "tags", "later_notes",
  ]

  private static func write(_ rows: WalkRows, into db: Database) throws -> Int64 {
    let id = try writeWalk(rows, into: db)
    func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
      // One argument for the walk, and one for each value.
      let marks = Array(repeating: "?", count: values.count + 1).joined(separator: ", ")
      try db.cachedStatement(sql: "INSERT OR REPLACE INTO \(table) VALUES (\(marks))").execute(
        arguments: StatementArguments([id] + values))
    }
    for (index, device) in rows.devices.enumerated() {
      try insert(
        "devices",
        [index + 1, device.source, device.protocolName, device.places.joined(separator: ","), device.losses])
    }
    for bout in rows.bouts {
      try insert(
        "bouts",
        [
          bout.id + 1, bout.start.seconds, bout.end.seconds, bout.steps, bout.cadenceStepsPerMinute,
          bout.speedMetresPerSecond, bout.strideLengthMetres, bout.pace?.rawValue,
        ])
    }
    for minute in rows.minutes {
      try insert(
        "minutes",
        [minute.number, minute.measuredSeconds, minute.walkingSeconds]
          + MinuteFold.measures.map { minute.medians[$0] }
          + [minute.staticLoadingIndex, minute.pace?.rawValue])
    }
    if !rows.measures.isEmpty {
      try db.execute(sql: "DELETE FROM measures WHERE walk_id = ?", arguments: [id])
      for (name, value) in rows.measures.sorted(by: { $0.key < $1.key }) {
        try insert("measures", [name, value])
      }
    }
    for row in rows.intervals {
      let change = row.value
      try insert(
        "intervals",
        [
          row.number, change.reported.seconds, change.kind.rawValue, change.interval, change.targetSeconds,
          change.walkingSeconds, change.gapSeconds,
        ])
    }
    for row in rows.pauses {
      let pause = row.value
      try insert(
        "pauses",
        [
          row.number, pause.reported.seconds, pause.basis.rawValue, pause.interval, pause.pauseSeconds,
          pause.reliefSeconds,
        ])
    }
    for row in rows.symptoms {
      let mark = row.value
      try insert(
        "symptoms",
        [row.number, mark.reported.seconds, mark.interval, mark.timeToSymptomSeconds, mark.note])
    }
    for row in rows.cues {
      try insert(
        "cues", [row.number, row.value.reported.seconds, row.value.said.id, row.value.reason.rawValue])
    }
    for row in rows.wrongTips {
      guard let tip = row.value.wrongTip else { continue }
      try insert(
        "wrong_tips", [row.number, row.value.time.seconds, tip.id, tip.start.seconds, tip.end.seconds])
    }
    for row in rows.notes { try insert("notes", [row.number, row.value.time.seconds, row.value.text]) }
    return id
  }

  private static func writeWalk(_ rows: WalkRows, into db: Database) throws -> Int64 {
    let clock = WallClock(rows.hello.startedAt ?? "")
    let places = rows.hello.sensors.map(\.place.name).sorted().joined(separator: ",")
    let totals = rows.totals
    let values: [(column: String, value: (any DatabaseValueConvertible)?)] = [
      ("folder", rows.identity.folder), ("name", try name(of: rows.identity, in: db)),
      ("person_id", try person(rows.identity.person, in: db)),
      (
        "context_id",
        try context(surface: try surface(ofFolder: rows.identity.folder, in: db), places: places, in: db)
      ),
      ("plan_id", try rows.identity.plan.map { try plan($0, in: db) }),
      ("started_at", rows.hello.startedAt ?? ""), ("started_unix_s", clock.unixSeconds), ("day", clock.day),
      ("generator", rows.hello.generator), ("is_ended", rows.end != nil),
      ("interrupted", rows.end?.interrupted), ("duration_s", rows.durationSeconds),
      ("walking_s", rows.walkingSeconds), ("steps", rows.steps),
      ("comfortable_s", totals?.walkingSeconds), ("symptom_free_s", totals?.comfortableSeconds),
      ("time_to_symptom_s", totals?.timeToSymptomSeconds), ("marks", rows.marks),
      ("intervals", totals?.intervals), ("pauses", totals?.pauses), ("pause_s", totals?.pauseSeconds),
      ("relief_s", totals?.reliefSeconds), ("proposed_walk_s", totals?.proposedWalkSeconds),
    ]
    let columns = values.map(\.column).joined(separator: ", ")
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    let updates = values.dropFirst().map { "\($0.column) = excluded.\($0.column)" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO walks (\(columns)) VALUES (\(marks)) ON CONFLICT (folder) DO UPDATE SET \(updates) RETURNING id
        """)
    guard let id = try Int64.fetchOne(statement, arguments: StatementArguments(values.map(\.value))) else {
      throw HistoryFault.failed("no row was written")
    }
    return id
  }

  private static func write(_ labels: WalkLabels, stamp: String, of id: Int64, into db: Database) throws {
    try db.execute(sql: "DELETE FROM tags WHERE walk_id = ?", arguments: [id])
    for tag in labels.tags {
      try db.execute(sql: "INSERT INTO tags VALUES (?, ?)", arguments: [id, tag])
    }
    try db.execute(sql: "DELETE FROM later_notes WHERE walk_id = ?", arguments: [id])
    for (index, note) in labels.notes.enumerated() {
      try db.execute(
        sql: "INSERT INTO later_notes VALUES (?, ?, ?, ?)",
        arguments: [id, index + 1, note.writtenAt, note.text])
    }
    let places = try String.fetchOne(
      db, sql: "SELECT places FROM contexts JOIN walks ON contexts.id = context_id WHERE walks.id = ?",
      arguments: [id])
    try db.execute(
      sql: "UPDATE walks SET labels_stamp = ?, context_id = ? WHERE id = ?",
      arguments: [
        stamp, try context(surface: labels.surface?.rawValue ?? "", places: places ?? "", in: db), id,
      ])
  }

  // MARK: What walks share

  private static func person(_ code: String, in db: Database) throws -> Int64? {
    try db.execute(sql: "INSERT OR IGNORE INTO persons (code) VALUES (?)", arguments: [code])
    return try Int64.fetchOne(db, sql: "SELECT id FROM persons WHERE code = ?", arguments: [code])
  }

  private static func context(surface: String, places: String, in db: Database) throws -> Int64? {
    try db.execute(
      sql: "INSERT OR IGNORE INTO contexts (surface, places) VALUES (?, ?)", arguments: [surface, places])
    return try Int64.fetchOne(
      db, sql: "SELECT id FROM contexts WHERE surface = ? AND places = ?", arguments: [surface, places])
  }

  /// The ground that the walk's tags name already.
  private static func surface(ofFolder folder: String, in db: Database) throws -> String {
    let tags = try String.fetchAll(
      db, sql: "SELECT tag FROM tags JOIN walks ON walk_id = walks.id WHERE folder = ?",
      arguments: [folder])
    return tags.first { WalkLabels.Surface(rawValue: $0) != nil } ?? ""
  }

  private static func plan(_ plan: IntervalPlan, in db: Database) throws -> Int64? {
    let values: StatementArguments = [
      plan.name, plan.warmUpSeconds, plan.walkSeconds, plan.pauseSeconds, plan.repeats,
      plan.cadenceStepsPerMinute,
    ]
    let known = try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM plans WHERE name IS ? AND warm_up_s IS ? AND walk_s IS ? AND pause_s IS ? AND repeats IS ?
        AND cadence_spm IS ?
        """, arguments: values)
    if let known { return known }
    try db.execute(
      sql: """
        INSERT INTO plans (name, warm_up_s, walk_s, pause_s, repeats, cadence_spm) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: values)
    return db.lastInsertedRowID
  }
}
