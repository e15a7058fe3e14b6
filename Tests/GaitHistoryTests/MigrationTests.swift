import GRDB
import GaitModel
import Testing

@testable import GaitHistory

/// Each form of the data base to the next: what was in it stays.
@Suite struct MigrationTests {
  /// A data base in the form of the migration of this name, with a walk in it.
  private func made(upTo name: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    let queue = try DatabaseQueue(configuration: configuration)
    try HistoryMigrations.all.migrate(queue, upTo: name)
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO persons VALUES (1, 'me');
          INSERT INTO contexts VALUES (1, '', 'lower_back');
          INSERT INTO plans VALUES (1, 'default', 60, 300, 90, NULL, NULL);
          INSERT INTO walks (id, name, folder, person_id, context_id, plan_id, started_at, started_unix_s, day, generator,
            is_ended, duration_s, walking_s, steps, marks)
          VALUES (1, 'w', '/w', 1, 1, 1, '2026-01-01T10:00:00Z', 1767261600, '2026-01-01', 'g', 1, 60, 60, 100, 0);
          INSERT INTO minutes (walk_id, number, measured_s, walking_s) VALUES (1, 1, 60, 60);
          """)
    }
    return queue
  }

  @Test("From the first form on", arguments: ["1 walks", "2 what a walk says", "3 labels"])
  func forward(from name: String) throws {
    let queue = try made(upTo: name)
    try HistoryMigrations.all.migrate(queue)
    try queue.read { db in
      #expect(try HistoryMigrations.all.hasCompletedMigrations(db))
      let walk = try #require(try KeptWalk.fetch(db, "WHERE walks.name = ?", ["w"]).first)
      #expect(walk.steps == 100 && walk.tags.isEmpty && walk.wrongTips.isEmpty)
      #expect(try WalkDetail(walk, id: 1, in: db).minutes.count == 1)
      #expect(try String.fetchOne(db, sql: "SELECT labels_stamp FROM walks") == "")
      #expect(try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil)
    }
  }

  @Test("Each migration has a form of its own")
  func names() throws {
    let queue = try DatabaseQueue()
    var tables: [Int] = []
    for name in HistoryMigrations.all.migrations {
      try HistoryMigrations.all.migrate(queue, upTo: name)
      tables.append(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") ?? 0 })
    }
    #expect(tables.count == 3)
    #expect(Set(tables).count == tables.count)
  }

  @Test("Every table whose rows belong to a walk is known to whoever replaces a walk")
  func tables() throws {
    let queue = try DatabaseQueue()
    try HistoryMigrations.all.migrate(queue)
    let found = try queue.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'").filter { table in
        try db.columns(in: table).contains { $0.name == "walk_id" }
      }
    }
    #expect(Set(found) == Set(HistoryStore.tablesOfWalks))
  }
}
