import GRDB

/// The forms that the data base has had, each by name. What was released is never changed: a new form is a new
/// migration at the end, with a test from the one before.
enum HistoryMigrations {
  /// All of them, in order.
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 walks") { try $0.execute(sql: walks) }
    migrator.registerMigration("2 what a walk says") { try $0.execute(sql: said) }
    migrator.registerMigration("3 labels") { try $0.execute(sql: labels) }
    return migrator
  }

  /// Who walked, where, by which plan, with which devices, and what was measured. Times are seconds on the walk's
  /// timeline; `started_unix_s` is wall-clock time. Measures have the units of their names.
  private static let walks = """
    CREATE TABLE persons (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
    CREATE TABLE contexts (
      id INTEGER PRIMARY KEY, surface TEXT NOT NULL, places TEXT NOT NULL, UNIQUE (surface, places));
    CREATE TABLE plans (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, warm_up_s REAL NOT NULL, walk_s REAL, pause_s REAL NOT NULL,
      repeats INTEGER, cadence_spm REAL);
    CREATE TABLE walks (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, folder TEXT NOT NULL UNIQUE,
      person_id INTEGER NOT NULL REFERENCES persons (id), context_id INTEGER NOT NULL REFERENCES contexts (id),
      plan_id INTEGER REFERENCES plans (id),
      started_at TEXT NOT NULL, started_unix_s REAL NOT NULL, day TEXT NOT NULL, generator TEXT NOT NULL,
      is_ended INTEGER NOT NULL, interrupted TEXT, duration_s REAL NOT NULL, walking_s REAL NOT NULL,
      steps INTEGER NOT NULL, comfortable_s REAL, symptom_free_s REAL, time_to_symptom_s REAL, marks INTEGER NOT NULL,
      intervals INTEGER, pauses INTEGER, pause_s REAL, relief_s REAL, proposed_walk_s REAL);
    CREATE INDEX walks_of_person ON walks (person_id, started_unix_s);
    CREATE INDEX walks_in_context ON walks (context_id);
    CREATE INDEX walks_by_plan ON walks (plan_id);
    CREATE TABLE devices (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL,
      source TEXT NOT NULL, protocol TEXT NOT NULL, places TEXT NOT NULL, losses INTEGER NOT NULL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE bouts (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL,
      start_s REAL NOT NULL, end_s REAL NOT NULL, steps INTEGER NOT NULL, cadence_spm REAL,
      walking_speed_mps REAL, stride_length_m REAL, pace TEXT,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE minutes (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL,
      measured_s INTEGER NOT NULL, walking_s INTEGER NOT NULL, cadence_spm REAL, walking_speed_mps REAL,
      arm_rom_left_deg REAL, arm_rom_right_deg REAL, static_loading_index REAL, pace TEXT,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE measures (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, measure TEXT NOT NULL, value REAL NOT NULL,
      PRIMARY KEY (walk_id, measure)) WITHOUT ROWID;
    """

  /// What the coach and the walker said.
  private static let said = """
    CREATE TABLE intervals (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL, time_s REAL NOT NULL,
      change TEXT NOT NULL, interval INTEGER NOT NULL, target_s REAL, total_walk_s REAL NOT NULL, gap_s REAL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE pauses (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL, time_s REAL NOT NULL,
      basis TEXT NOT NULL, interval INTEGER NOT NULL, pause_s REAL NOT NULL, relief_s REAL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE symptoms (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL, time_s REAL NOT NULL,
      interval INTEGER NOT NULL, time_to_symptom_s REAL, note TEXT NOT NULL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE cues (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL, time_s REAL NOT NULL,
      rule TEXT NOT NULL, reason TEXT NOT NULL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE wrong_tips (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL, time_s REAL NOT NULL,
      rule TEXT NOT NULL, start_s REAL NOT NULL, end_s REAL NOT NULL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    CREATE TABLE notes (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL, time_s REAL NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    """

  /// What was added to a walk afterwards; it stands in the walk's folder too.
  private static let labels = """
    CREATE TABLE tags (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, tag TEXT NOT NULL,
      PRIMARY KEY (walk_id, tag)) WITHOUT ROWID;
    CREATE TABLE later_notes (
      walk_id INTEGER NOT NULL REFERENCES walks (id) ON DELETE CASCADE, number INTEGER NOT NULL,
      written_at TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (walk_id, number)) WITHOUT ROWID;
    ALTER TABLE walks ADD COLUMN labels_stamp TEXT NOT NULL DEFAULT '';
    CREATE TABLE scans (number INTEGER PRIMARY KEY CHECK (number = 1), stamp TEXT NOT NULL);
    """
}
