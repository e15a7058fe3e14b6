/// Landing and knee.
extension MeasureEntry {
  static let landing: [MeasureEntry] = [
    MeasureEntry(
      "foot_strike_angle_deg", en: ("foot-strike angle", "sole against ground at contact, toes up positive"),
      de: ("Aufsetzwinkel", "Sohle gegen den Boden beim Kontakt, Zehen oben positiv")),
    MeasureEntry(
      "knee_at_contact_deg", en: ("knee at contact", "flexion of the knee at contact"),
      de: ("Knie beim Kontakt", "Beugung des Knies beim Kontakt")),
    MeasureEntry(
      "knee_excursion_deg",
      en: ("yielding of the knee", "further flexion of the knee while the weight comes on"),
      de: ("Nachgeben des Knies", "weitere Beugung des Knies, während das Gewicht kommt")),
    MeasureEntry(
      "impact_peak_mps2", en: ("impact peak", "greatest change of the foot's specific force at landing"),
      de: ("Aufprallspitze", "größte Änderung der spezifischen Kraft am Fuß beim Auftritt")),
    MeasureEntry(
      "impact_sharpness", en: ("impact sharpness", "the trunk's jolt against the walk's rhythm"),
      de: ("Schärfe des Aufpralls", "der Ruck am Rumpf gegen den Takt des Gehens")),
    MeasureEntry(
      "shock_attenuation",
      en: ("shock attenuation", "share of the jolt that does not reach the back, at most 1"),
      de: ("Stoßdämpfung des Körpers", "Anteil des Rucks, der nicht am Rücken ankommt, höchstens 1")),
    MeasureEntry(
      "heel_to_flat_s",
      en: ("from heel to flat", "from the contact to where the sole lies nearly flat"),
      de: ("Ferse bis flach", "vom Kontakt, bis die Sohle fast flach liegt")),
    MeasureEntry(
      "verdict", en: ("landing", "`springy`, `stiff` or `unknown`"),
      de: ("Auftritt", "`springy`, `stiff` oder `unknown`")),
    MeasureEntry(
      "knee_rom_deg", en: ("knee range", "range of the knee's flexion in a stride"),
      de: ("Kniebeugung", "Weite der Kniebeugung im Doppelschritt")),
  ]
}
