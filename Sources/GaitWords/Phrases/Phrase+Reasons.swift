extension Phrase {
  /// Why a measure is missing. A new reason in the analysis takes one entry here.
  static let reasons: [Phrase] = [
    Phrase("not part of this version", de: "nicht Teil dieser Version"),
    Phrase("only in part; {0}", de: "nur zum Teil; {0}"),
    Phrase(
      "needs an accelerometer anywhere or a gyroscope on a leg; worn: {0}",
      de: "braucht irgendwo einen Beschleunigungssensor oder ein Gyroskop am Bein; getragen: {0}"),
    Phrase("nothing", de: "nichts"),
    Phrase("{0} delivered no usable sample", de: "kein brauchbarer Messwert von: {0}"),
    Phrase(
      "{0} delivers fewer than {1} samples a second", de: "weniger als {1} Messwerte je Sekunde von: {0}"),
    Phrase(
      "the acceleration of {0} looks like units of gravity; multiply it by 9.80665",
      de: "die Beschleunigung ({0}) sieht nach Vielfachen der Schwerkraft aus; mit 9,80665 multiplizieren"),
    Phrase(
      "the acceleration of {0} looks like thousandths of gravity; multiply it by 0.00980665",
      de:
        "die Beschleunigung ({0}) sieht nach Tausendsteln der Schwerkraft aus; mit 0,00980665 multiplizieren"),
    Phrase(
      "the acceleration of {0} lacks gravity; use the channel that includes it",
      de: "der Beschleunigung ({0}) fehlt die Schwerkraft; den Kanal mit Schwerkraft nehmen"),
    Phrase(
      "the acceleration of {0} is not gravity in m/s² at rest; check its unit and scale",
      de: "die Beschleunigung ({0}) ist in Ruhe nicht die Schwerkraft in m/s²; Einheit und Maßstab prüfen"),
    Phrase(
      "needs a sensor at the pelvis or lower back and {0} s of straight walking in one bout",
      de: "braucht einen Sensor an Becken oder unterem Rücken und {0} s Geradeausgehen in einem Abschnitt"),
    Phrase(
      "no foot could be named for certain; a sensor on a leg with left_ or right_ in its name helps",
      de: "kein Fuß ließ sich sicher benennen; ein Sensor am Bein mit left_ oder right_ im Namen hilft"),
    Phrase(
      "needs a gyroscope on a foot, shank or thigh",
      de: "braucht ein Gyroskop an Fuß, Unter- oder Oberschenkel"),
    Phrase("needs a gyroscope on both legs", de: "braucht ein Gyroskop an beiden Beinen"),
    Phrase(
      "needs a sensor on the forearm, wrist or hand",
      de: "braucht einen Sensor an Unterarm, Handgelenk oder Hand"),
    Phrase(
      "no arm was seen to swing while walking", de: "beim Gehen war kein Arm beim Schwingen zu sehen"),
    Phrase(
      "needs an accelerometer and a gyroscope on the forearm, wrist or hand",
      de: "braucht Beschleunigungssensor und Gyroskop an Unterarm, Handgelenk oder Hand"),
    Phrase(
      "needs an accelerometer and a gyroscope on the upper arm and on the forearm, wrist or hand of one side",
      de:
        "braucht Beschleunigungssensor und Gyroskop an Oberarm und Unterarm, Handgelenk oder Hand einer Seite"
    ),
    Phrase(
      "needs an accelerometer and a gyroscope on both arms, left and right, and both arms swinging",
      de: "braucht Beschleunigungssensor und Gyroskop an beiden Armen, links und rechts, und beide schwingend"
    ),
  ]
}
