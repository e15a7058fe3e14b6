extension Explanation {
  /// Pelvis and chest.
  static let trunk: [Explanation] = [
    Explanation(
      "pelvis_rotation_rom_deg", .trunk,
      en: Text(
        "turning of the pelvis",
        """
        Range of the pelvis' rotation about the vertical over a stride, in degrees. It needs a sensor with \
        a gyroscope at the pelvis or lower back. About 5 to 15 is usual and grows with stride length. Turns \
        of the way are taken out as far as possible; in a turn do not trust it.
        """),
      de: Text(
        "Drehung des Beckens",
        """
        Weite der Beckendrehung um die Senkrechte über einen Doppelschritt, in Grad. Dazu braucht es einen \
        Sensor mit Gyroskop an Becken oder unterem Rücken. Etwa 5 bis 15 sind üblich, mehr bei langen \
        Schritten. Kurven des Wegs werden so gut wie möglich herausgerechnet; in einer Kurve ist der Wert \
        nicht verlässlich.
        """)),
    Explanation(
      "pelvis_obliquity_rom_deg", .trunk,
      en: Text(
        "rise and fall of the pelvis",
        """
        Range over which the sides of the pelvis rise and fall in a stride, in degrees. It needs a sensor \
        with a gyroscope at the pelvis or lower back. About 4 to 10 is usual, less when slow. A sensor on \
        loose clothes shows more than the body does.
        """),
      de: Text(
        "Heben und Senken des Beckens",
        """
        Weite, in der sich die Beckenseiten über einen Doppelschritt heben und senken, in Grad. Dazu \
        braucht es einen Sensor mit Gyroskop an Becken oder unterem Rücken. Etwa 4 bis 10 sind üblich, beim \
        langsamen Gehen weniger. Ein Sensor auf lockerer Kleidung zeigt mehr als der Körper.
        """)),
    Explanation(
      "thorax_rotation_rom_deg", .trunk,
      en: Text(
        "turning of the chest",
        """
        Range of the chest's rotation about the vertical over a stride, in degrees. It needs a sensor with \
        a gyroscope at the sternum or upper back. Arm swing and bags change it.
        """),
      de: Text(
        "Drehung des Brustkorbs",
        """
        Weite der Brustkorbdrehung um die Senkrechte über einen Doppelschritt, in Grad. Dazu braucht es \
        einen Sensor mit Gyroskop an Brustbein oder oberem Rücken. Armschwung und Taschen ändern sie.
        """)),
    Explanation(
      "thorax_pelvis_phase_deg", .trunk,
      en: Text(
        "chest against pelvis",
        """
        How far the turning of the chest lags that of the pelvis at the rhythm of strides, 0 to 180 \
        degrees: 180 is counter-rotation. It needs a sensor on each. It rises with speed: together when \
        slow, against each other when fast (Lamoth et al. 2002, Bruijn et al. 2008). It describes; no value \
        is better.
        """),
      de: Text(
        "Brustkorb gegen Becken",
        """
        Wie weit die Drehung des Brustkorbs der des Beckens im Takt der Doppelschritte nachläuft, 0 bis 180 \
        Grad: 180 ist Gegendrehung. Dazu braucht es je einen Sensor. Sie steigt mit der Geschwindigkeit: \
        langsam gemeinsam, schnell gegeneinander (Lamoth et al. 2002, Bruijn et al. 2008). Sie beschreibt; \
        kein Wert ist besser.
        """)),
  ]
}
