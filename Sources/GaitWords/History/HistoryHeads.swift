extension TableHead {
  /// The walks of the history: name, person, walking, comfortable, longest stretch, marks, ground.
  public static func history(in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(columns: [
        Column("Walk", "", 21), Column("Person", "", 9), Column("Walking", "min:s", 9),
        Column("Comfortable", "min:s", 12), Column("Longest", "min:s", 9), Column("Marks", "", 7),
        Column("Ground", "", 12),
      ])
    case .de:
      TableHead(columns: [
        Column("Weg", "", 21), Column("Person", "", 9), Column("Gehen", "min:s", 8),
        Column("Angenehm", "min:s", 10), Column("Längste", "min:s", 9), Column("Marken", "", 8),
        Column("Untergrund", "", 14),
      ])
    }
  }

  /// Two walks: measure, first, second, difference, what it is worth.
  public static func comparison(in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(columns: [
        Column("Measure", "", 38), Column("1", "", 9), Column("2", "", 9), Column("Change", "", 9),
        Column("", "", 15),
      ])
    case .de:
      TableHead(columns: [
        Column("Messwert", "", 38), Column("1", "", 9), Column("2", "", 9), Column("Wandel", "", 9),
        Column("", "", 15),
      ])
    }
  }

  /// Progress: day, longest stretch, usual, planned length of an interval.
  public static func progress(in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(columns: [
        Column("Day", "", 11), Column("Longest", "min:s", 9), Column("Usual", "min:s", 9),
        Column("Interval", "min:s", 10),
      ])
    case .de:
      TableHead(columns: [
        Column("Tag", "", 11), Column("Längste", "min:s", 9), Column("Üblich", "min:s", 9),
        Column("Intervall", "min:s", 11),
      ])
    }
  }
}

extension Words {
  /// A measure in which walks are compared, with its unit; its own name where there are no words for it.
  public static func compared(_ name: String, in language: Language) -> String {
    let words = comparedNames[name]
    return switch language {
    case .en: words?.english ?? name
    case .de: words?.german ?? name
    }
  }

  private static let comparedNames: [String: (english: String, german: String)] = [
    "cadence_spm": ("cadence, steps/min", "Schrittfrequenz, Schritte/min"),
    "walking_speed_mps": ("speed, m/s", "Tempo, m/s"),
    "stride_length_m_mean": ("length of a stride, m", "Länge eines Doppelschritts, m"),
    "stride_duration_s_mean": ("duration of a stride, s", "Dauer eines Doppelschritts, s"),
    "stride_duration_s_cv_pct": ("its variation, %", "deren Schwankung, %"),
    "stance_share_pct_mean": ("foot on the ground, % of a stride", "Fuß am Boden, % vom Doppelschritt"),
    "double_support_share_pct_mean": ("both feet on the ground, %", "beide Füße am Boden, %"),
    "step_time_asymmetry_pct": ("left less right step time, %", "Schrittzeit links weniger rechts, %"),
    "static_loading_index": ("little relief, 0 to 1", "wenig Entlastung, 0 bis 1"),
    "pelvis_rotation_rom_deg_mean": ("turning of the pelvis, degrees", "Drehung des Beckens, Grad"),
    "pelvis_obliquity_rom_deg_mean": ("tilting of the pelvis, degrees", "Neigung des Beckens, Grad"),
    "thorax_rotation_rom_deg_mean": ("turning of the chest, degrees", "Drehung der Brust, Grad"),
    "knee_rom_deg_mean": ("range of the knee, degrees", "Bewegung des Knies, Grad"),
    "arm_rom_left_deg": ("swing of the left arm, degrees", "Schwung des linken Arms, Grad"),
    "arm_rom_right_deg": ("swing of the right arm, degrees", "Schwung des rechten Arms, Grad"),
    "arm_rom_deg": ("swing of the arm, degrees", "Schwung des Arms, Grad"),
    "springy_share_pct": ("springy landings, %", "federnde Auftritte, %"),
  ]
}
