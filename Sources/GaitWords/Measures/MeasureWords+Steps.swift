/// Steps, strides, phases and bouts.
extension MeasureEntry {
  static let steps: [MeasureEntry] = [
    MeasureEntry(
      "stride_duration_s", en: ("stride duration", "seconds from a foot's contact to its next"),
      de: ("Dauer des Doppelschritts", "Sekunden vom Kontakt eines Fußes bis zu seinem nächsten")),
    MeasureEntry(
      "stride_length_m", en: ("stride length", "metres along the ground from a foot's contact to its next"),
      de: ("Länge des Doppelschritts", "Meter am Boden vom Kontakt eines Fußes bis zu seinem nächsten")),
    MeasureEntry(
      "stance_share_pct", en: ("stance", "share of the stride on the ground"),
      de: ("Standphase", "Anteil des Doppelschritts am Boden")),
    MeasureEntry(
      "double_support_share_pct", en: ("double support", "share of the stride with both feet on the ground"),
      de: ("beidbeiniger Stand", "Anteil des Doppelschritts mit beiden Füßen am Boden")),
    MeasureEntry(
      "loading_response_end_pct",
      en: ("end of loading response", "where loading response ends, in percent of the stride"),
      de: ("Ende der Stoßdämpfung", "wo die Stoßdämpfung endet, in Prozent des Doppelschritts")),
    MeasureEntry(
      "mid_stance_end_pct", en: ("end of mid-stance", "where mid-stance ends, in percent of the stride"),
      de: ("Ende der mittleren Standphase", "wo die mittlere Standphase endet, in Prozent des Doppelschritts")
    ),
    MeasureEntry(
      "terminal_stance_end_pct",
      en: ("end of terminal stance", "where terminal stance ends, in percent of the stride"),
      de: ("Ende der späten Standphase", "wo die späte Standphase endet, in Prozent des Doppelschritts")),
    MeasureEntry(
      "pre_swing_end_pct", en: ("end of pre-swing", "where pre-swing ends, in percent of the stride"),
      de: ("Ende der Ablösephase", "wo die Ablösephase endet, in Prozent des Doppelschritts")),
    MeasureEntry(
      "initial_swing_end_pct",
      en: ("end of initial swing", "where initial swing ends, in percent of the stride"),
      de: ("Ende der frühen Schwungphase", "wo die frühe Schwungphase endet, in Prozent des Doppelschritts")),
    MeasureEntry(
      "mid_swing_end_pct", en: ("end of mid-swing", "where mid-swing ends, in percent of the stride"),
      de: (
        "Ende der mittleren Schwungphase", "wo die mittlere Schwungphase endet, in Prozent des Doppelschritts"
      )),
    MeasureEntry(
      "duration_s", en: ("duration", "from the first contact of a bout to its last"),
      de: ("Dauer", "vom ersten Kontakt eines Abschnitts bis zum letzten")),
    MeasureEntry(
      "steps", en: ("steps", "initial contacts of a bout, or of all bouts"),
      de: ("Schritte", "Kontakte eines Abschnitts oder aller Abschnitte")),
    MeasureEntry(
      "strides", en: ("strides", "strides of both feet that lie in a bout"),
      de: ("Doppelschritte", "Doppelschritte beider Füße, die in einem Abschnitt liegen")),
    MeasureEntry(
      "step_regularity", en: ("step regularity", "likeness of a step to the next, at most 1"),
      de: ("Gleichmaß der Schritte", "wie sehr ein Schritt dem nächsten gleicht, höchstens 1")),
    MeasureEntry(
      "stride_regularity", en: ("stride regularity", "likeness of a stride to the next, at most 1"),
      de: ("Gleichmaß der Doppelschritte", "wie sehr ein Doppelschritt dem nächsten gleicht, höchstens 1")),
    MeasureEntry(
      "step_symmetry", en: ("step symmetry", "1 when both legs do the same"),
      de: ("Symmetrie der Schritte", "1, wenn beide Beine das Gleiche tun")),
    MeasureEntry(
      "step_time_asymmetry_pct",
      en: (
        "step-time asymmetry", "how much longer left steps last than right ones, as a share of the longer"
      ),
      de: (
        "Asymmetrie der Schrittzeiten",
        "wie viel länger linke Schritte dauern als rechte, als Anteil der längeren"
      )),
    MeasureEntry(
      "harmonic_ratio_vt",
      en: ("harmonic ratio", "how much the steps are alike in the trunk's rise and fall"),
      de: ("harmonisches Verhältnis", "wie sehr sich die Schritte im Auf und Ab des Rumpfs gleichen")),
    MeasureEntry(
      "walking_s", en: ("walking time", "seconds of all bouts together"),
      de: ("Gehzeit", "Sekunden aller Abschnitte zusammen")),
    MeasureEntry(
      "pauses_s", en: ("pauses", "seconds of all stops of 3 to 60 s between two bouts"),
      de: ("Pausen", "Sekunden aller Halte von 3 bis 60 s zwischen zwei Abschnitten")),
  ]
}
