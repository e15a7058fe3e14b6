/// Arms.
extension MeasureEntry {
  static let arms: [MeasureEntry] = [
    MeasureEntry(
      "rom_deg", en: ("arm swing", "range of a swing, of an arm the median"),
      de: ("Armschwung", "Weite eines Schwungs, bei einem Arm der Median")),
    MeasureEntry(
      "arm_rom_left_deg", en: ("left arm swing", "range of the left arm's last swings"),
      de: ("Armschwung links", "Weite der letzten Schwünge des linken Arms")),
    MeasureEntry(
      "arm_rom_right_deg", en: ("right arm swing", "range of the right arm's last swings"),
      de: ("Armschwung rechts", "Weite der letzten Schwünge des rechten Arms")),
    MeasureEntry(
      "arm_rom_deg", en: ("arm swing", "range of the last swings of an arm whose side nobody said"),
      de: ("Armschwung", "Weite der letzten Schwünge eines Arms, dessen Seite niemand nannte")),
    MeasureEntry(
      "peak_dps", en: ("peak rate", "greatest angular velocity of a swing"),
      de: ("größte Drehrate", "größte Winkelgeschwindigkeit eines Schwungs")),
    MeasureEntry(
      "shoulder_rom_deg", en: ("shoulder's part", "the upper arm's part of a swing"),
      de: ("Anteil der Schulter", "was der Oberarm zum Schwung beiträgt")),
    MeasureEntry(
      "elbow_rom_deg", en: ("elbow's part", "the elbow's part of a swing"),
      de: ("Anteil des Ellenbogens", "was der Ellenbogen zum Schwung beiträgt")),
    MeasureEntry(
      "shoulder_share_pct", en: ("from shoulder", "the shoulder's share of a swing"),
      de: ("aus der Schulter", "Anteil der Schulter am Schwung")),
    MeasureEntry(
      "shoulder_share_low_pct",
      en: ("from shoulder at least", "the least share of the shoulder that is possible"),
      de: ("aus der Schulter mindestens", "der kleinste mögliche Anteil der Schulter")),
    MeasureEntry(
      "shoulder_share_high_pct",
      en: ("from shoulder at most", "the greatest share of the shoulder that is possible"),
      de: ("aus der Schulter höchstens", "der größte mögliche Anteil der Schulter")),
    MeasureEntry(
      "method", en: ("method", "`two_segment` or `wrist_pivot`"),
      de: ("Verfahren", "`two_segment` oder `wrist_pivot`")),
    MeasureEntry(
      "swinging_share_pct", en: ("swinging", "share of the walking time in which the arm swung"),
      de: ("schwingt", "Anteil der Gehzeit, in der der Arm schwang")),
    MeasureEntry(
      "busy_share_pct", en: ("busy", "share of the walking time in which the arm was busy"),
      de: ("beschäftigt", "Anteil der Gehzeit, in der der Arm beschäftigt war")),
    MeasureEntry(
      "arm_stride_ratio", en: ("per stride", "swings forward and back a stride"),
      de: ("je Doppelschritt", "Schwünge vor und zurück je Doppelschritt")),
    MeasureEntry(
      "rhythm", en: ("rhythm", "how the arm's rhythm goes with the legs': `1:1`, `2:1` or `unlocked`"),
      de: ("Rhythmus", "wie der Arm zu den Beinen geht: `1:1`, `2:1` oder `unlocked`")),
    MeasureEntry(
      "regularity", en: ("regularity of the arm", "likeness of a swing to the next, 0…1"),
      de: ("Gleichmaß des Arms", "wie sehr ein Schwung dem nächsten gleicht, 0…1")),
    MeasureEntry(
      "leg_phase_deg", en: ("phase to the leg", "phase of the arm against the leg of the other side"),
      de: ("Phase zum Bein", "Phase des Arms gegen das Bein der anderen Seite")),
    MeasureEntry(
      "asymmetry_pct", en: ("asymmetry of the arms", "left less right range, as a share of the greater"),
      de: ("Asymmetrie der Arme", "Weite links weniger rechts, als Anteil der größeren")),
    MeasureEntry(
      "coordination", en: ("coordination of the arms", "how well the arms go against each other, 0…1"),
      de: ("Zusammenspiel der Arme", "wie gut die Arme gegeneinander gehen, 0…1")),
  ]
}
