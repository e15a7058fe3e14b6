public import GaitModel
import GRDB

extension HistoryStore {
  /// Forgets walks so that no byte of theirs is left in the data base: rows are overwritten, the file is written anew without
  /// free pages, and the log is emptied. Persons, contexts and plans that no walk has any more go with them.
  ///
  /// - Throws: `HistoryFault`; `.busy` while another program reads or writes: the rows are gone then, and `clean` does the rest.
  public func forget(_ names: [String]) throws(HistoryFault) {
    try write { db in
      for name in names { try db.execute(sql: "DELETE FROM walks WHERE name = ?", arguments: [name]) }
      try db.execute(
        sql: """
          DELETE FROM persons WHERE id NOT IN (SELECT person_id FROM walks);
          DELETE FROM contexts WHERE id NOT IN (SELECT context_id FROM walks);
          DELETE FROM plans WHERE id NOT IN (SELECT plan_id FROM walks WHERE plan_id IS NOT NULL);
          """)
    }
    try clean()
  }

  /// Writes the file anew without free pages, and empties the log.
  ///
  /// - Throws: `HistoryFault`.
  public func clean() throws(HistoryFault) {
    if isReadOnly { throw .readOnly }
    try Self.reporting {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM")
        // The first column says whether somebody was in the way.
        let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        if row?[0] == 1 { throw HistoryFault.busy }
      }
    }
  }

  /// Ends the use of the data base; its log is put into it.
  public func finish() throws(HistoryFault) {
    try Self.reporting { try queue.close() }
  }
}
