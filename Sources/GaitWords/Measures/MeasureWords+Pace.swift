/// Pace, rhythm and trunk.
extension MeasureEntry {
  static let pace: [MeasureEntry] = [
    MeasureEntry(
      "walking", en: ("walking", "whether somebody walks"),
      de: ("Gehen", "ob gegangen wird")),
    MeasureEntry(
      "running",
      en: ("running", "`true` while the steps are those of running; of a bout, when most of it is"),
      de: ("Laufen", "`true`, solange gelaufen wird; bei einem Abschnitt, wenn er es meist wird")),
    MeasureEntry(
      "cadence_spm", en: ("cadence", "steps per minute"),
      de: ("Schrittfrequenz", "Schritte pro Minute")),
    MeasureEntry(
      "walking_speed_mps", en: ("walking speed", "metres along the ground a second"),
      de: ("Gehtempo", "Meter am Boden pro Sekunde")),
    MeasureEntry(
      "static_loading_index", en: ("static-loading index", "0 brisk and lively, 1 a slow stroll"),
      de: ("Bummel-Index", "0 zügig und lebhaft, 1 langsames Bummeln")),
    MeasureEntry(
      "pace", en: ("pace", "`stroll`, `slow`, `normal` or `brisk`"),
      de: ("Tempo", "`stroll`, `slow`, `normal` oder `brisk`")),
    MeasureEntry(
      "pace_basis", en: ("basis of the pace", "`speed` or `cadence`"),
      de: ("Grundlage des Tempos", "`speed` oder `cadence`")),
    MeasureEntry(
      "pace_minutes", en: ("minutes at each pace", "minutes of strolling, slow, normal and brisk walking"),
      de: ("Minuten je Tempo", "Minuten Bummeln, langsames, normales und zügiges Gehen")),
    MeasureEntry(
      "turning", en: ("turning", "`true` while the trunk turns"),
      de: ("Wenden", "`true`, solange der Rumpf sich wendet")),
    MeasureEntry(
      "confidence", en: ("confidence", "how far the numbers can be trusted, 0…1"),
      de: ("Vertrauen", "wie weit den Zahlen zu trauen ist, 0…1")),
    MeasureEntry(
      "pelvis_rotation_rom_deg", en: ("pelvis rotation", "how far the pelvis turns to and fro in a stride"),
      de: ("Beckendrehung", "wie weit das Becken im Doppelschritt hin und her dreht")),
    MeasureEntry(
      "pelvis_obliquity_rom_deg",
      en: ("pelvis obliquity", "how far the pelvis' sides rise and fall in a stride"),
      de: ("Beckenneigung", "wie weit die Seiten des Beckens im Doppelschritt steigen und sinken")),
    MeasureEntry(
      "thorax_rotation_rom_deg", en: ("chest rotation", "how far the chest turns to and fro in a stride"),
      de: ("Brustkorbdrehung", "wie weit der Brustkorb im Doppelschritt hin und her dreht")),
    MeasureEntry(
      "thorax_pelvis_phase_deg",
      en: ("chest against pelvis", "phase of the chest against the pelvis, 180 is counter-rotation"),
      de: ("Brustkorb gegen Becken", "Phase des Brustkorbs gegen das Becken, 180 ist Gegendrehung")),
    MeasureEntry(
      "pelvis_drop_difference_deg",
      en: ("drop of the pelvis", "how much further the pelvis drops over the left leg than over the right"),
      de: (
        "Absinken des Beckens", "wie viel weiter das Becken über dem linken Bein sinkt als über dem rechten"
      )),
    MeasureEntry(
      "loose_rotation",
      en: ("loose rotation", "whether the chest turns loosely against the pelvis: `yes`, `some` or `little`"),
      de: ("lockere Drehung", "ob der Brustkorb locker gegen das Becken dreht: `yes`, `some` oder `little`")),
  ]
}
