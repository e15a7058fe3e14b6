extension Explanation {
  /// The entry behind a heading of a table, or behind a word that stands below it; `nil` for other words.
  ///
  /// - Parameter heading: in lower case.
  static func behind(heading: String) -> Explanation? {
    headings.first { $0.headings.contains(heading) }.flatMap { of($0.word) }
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
    ("stride_length_m", ["stride", "doppelschritt"]),
    ("pace", ["pace", "tempo"]),
    ("steps", ["steps", "schritte"]),
    ("walking_bouts", ["bout", "bouts", "abschnitt"]),
  ]
}
