/// Walk tests.
extension MeasureEntry {
  static let tests: [MeasureEntry] = [
    MeasureEntry(
      "test_distance_m", en: ("distance of the test", "metres walked in the test"),
      de: ("Strecke des Tests", "im Test gegangene Meter")),
    MeasureEntry(
      "test_distance_basis", en: ("basis of the distance", "`given` or `estimated`"),
      de: ("Grundlage der Strecke", "`given` oder `estimated`")),
    MeasureEntry(
      "test_duration_s", en: ("time of the test", "seconds that the test took"),
      de: ("Zeit des Tests", "Sekunden, die der Test dauerte")),
    MeasureEntry(
      "test_speed_mps", en: ("speed of the test", "distance over time, rests included"),
      de: ("Tempo des Tests", "Strecke durch Zeit, Pausen inbegriffen")),
    MeasureEntry(
      "test_turns", en: ("turns of the test", "how often the trunk turned round"),
      de: ("Wenden des Tests", "wie oft der Rumpf sich wendete")),
    MeasureEntry(
      "test_cadence_spm", en: ("cadence of the test", "median steps per minute while walking"),
      de: ("Schrittfrequenz des Tests", "mittlere Schritte pro Minute beim Gehen")),
    MeasureEntry(
      "test_pauses", en: ("pauses of the test", "how often nobody walked for 3 s or more"),
      de: ("Pausen des Tests", "wie oft 3 s oder länger nicht gegangen wurde")),
    MeasureEntry(
      "test_pauses_s", en: ("length of the pauses", "seconds of all pauses of the test"),
      de: ("Dauer der Pausen", "Sekunden aller Pausen des Tests")),
  ]
}
