import GaitModel

extension Explanation {
  /// The entry behind a heading of a table, or behind a word that stands below it; `nil` for other words.
  ///
  /// - Parameter heading: in lower case.
  static func behind(heading: String) -> Explanation? {
    headings.first { $0.headings.contains(heading) }.flatMap { of($0.word) }
  }

  /// The entry behind a column of a table over walks, whose name says more than the measure's; `nil` for other names.
  static func behind(column: String) -> Explanation? {
    let prefixes = ["left_arm_", "right_arm_", "arm_", "arms_", "left_", "right_"]
    for prefix in prefixes where column.hasPrefix(prefix) {
      if let entry = of(String(column.dropFirst(prefix.count))) { return entry }
    }
    let pace = "pace_minutes_"
    if column.hasPrefix(pace), PaceClass(rawValue: String(column.dropFirst(pace.count))) != nil {
      return of("pace_minutes")
    }
    for end in ["_p10", "_p90"] where column.hasSuffix(end) { return of(String(end.dropFirst())) }
    return column.hasSuffix("_s") ? of(String(column.dropLast(2))) : nil
  }

  /// What the tables call things, in both languages.
  private static let headings: [(word: String, headings: [String])] = [
    ("static_loading_index", ["relief", "entlastung", "plenty", "some", "less", "viel", "etwas", "weniger"]),
    ("rom_deg", ["arm swing", "armschwung", "range", "weite", "good", "little", "gut", "wenig"]),
    ("verdict", ["landing", "auftritt", "mixed", "gemischt", "firm", "fest", "federnd"]),
    ("shoulder_share_pct", ["from shoulder", "aus der schulter"]),
    ("arm_stride_ratio", ["per stride", "je doppelschritt"]),
    ("swinging_share_pct", ["swinging", "schwingt"]),
    ("step_regularity", ["regularity", "gleichmaß"]),
    ("step_symmetry", ["symmetry", "symmetrie"]),
    ("cadence_spm", ["cadence", "frequenz"]),
    ("walking_speed_mps", ["speed"]),
    ("stride_length_m", ["stride", "doppelschritt", "doppelschr"]),
    ("walking_s", ["walking", "gehen"]),
    ("test_distance_m", ["distance", "strecke"]),
    ("test_pauses_s", ["pauses", "pausen"]),
    ("pace", ["pace", "tempo"]),
    ("steps", ["steps", "schritte"]),
    ("walking_bouts", ["bout", "bouts", "abschnitt"]),
  ]
}
