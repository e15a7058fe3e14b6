extension Phrase {
  /// Why a measure is missing. A new reason in the analysis takes one entry here.
  static let reasons: [Phrase] = [
    Phrase(
      "needs an accelerometer at the pelvis or lower back with 100 samples a second",
      de: "braucht einen Beschleunigungssensor an Becken oder unterem Rücken mit 100 Messwerten je Sekunde"),
    Phrase(
      "needs a gyroscope at the pelvis or lower back",
      de: "braucht ein Gyroskop an Becken oder unterem Rücken"),
    Phrase(
      "needs a gyroscope on upper arm and forearm, or, for an estimate, on the forearm or wrist alone",
      de: "braucht ein Gyroskop an Oberarm und Unterarm oder, für eine Schätzung, an Unterarm oder Handgelenk"
    ),
    Phrase(
      "needs {0} samples a second or more on a foot", de: "braucht {0} oder mehr Messwerte je Sekunde am Fuß"),
    Phrase(
      "needs two of these: cadence, a sensor at the lower back, pelvis or chest, a free arm with a gyroscope",
      de:
        "braucht zwei davon: Schrittfrequenz, Sensor an Rücken, Becken oder Brust, freier Arm mit Gyroskop"),
    Phrase(
      "no foot was seen to lie flat between two steps",
      de: "zwischen zwei Schritten lag kein Fuß erkennbar flach"),
    Phrase("no straight stride was seen", de: "kein gerader Doppelschritt war zu sehen"),
    Phrase(
      "the knee's axis was not found: it takes two strides of straight walking after a few steps",
      de: "die Achse des Knies fehlt: Das braucht zwei gerade Doppelschritte nach ein paar Schritten"),
    Phrase("the sensor rings on the shoe: fix it firmly", de: "der Sensor schwingt am Schuh: fest anbringen"),
    Phrase(
      "too few straight strides, or they disagree",
      de: "zu wenige gerade Doppelschritte, oder sie widersprechen sich"),
    Phrase("needs a few steps in a row", de: "braucht ein paar Schritte am Stück"),
    Phrase(
      "needs a sensor at the pelvis or lower back, or an accelerometer and a gyroscope on a foot",
      de:
        "braucht einen Sensor an Becken oder unterem Rücken oder Beschleunigungssensor und Gyroskop an einem Fuß"
    ),
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
      "needs a gyroscope on a foot or shank", de: "braucht ein Gyroskop an Fuß oder Unterschenkel"),
    Phrase(
      "needs a gyroscope on foot or shank of both legs",
      de: "braucht ein Gyroskop an Fuß oder Unterschenkel beider Beine"),
    Phrase(
      "needs an accelerometer and a gyroscope on a foot",
      de: "braucht Beschleunigungssensor und Gyroskop an einem Fuß"),
    Phrase(
      "needs accelerometer and gyroscope on thigh and shank of one leg",
      de: "braucht Beschleunigungssensor und Gyroskop an Ober- und Unterschenkel eines Beins"),
    Phrase(
      "needs accelerometer and gyroscope at upper back or sternum",
      de: "braucht Beschleunigungssensor und Gyroskop an oberem Rücken oder Brustbein"),
    Phrase(
      "needs gyroscopes at upper back or sternum, and at pelvis or lower back",
      de: "braucht Gyroskope an oberem Rücken oder Brustbein und an Becken oder unterem Rücken"),
    Phrase(
      "needs 200 samples a second on shank and lower back",
      de: "braucht 200 Messwerte je Sekunde an Unterschenkel und unterem Rücken"),
    Phrase(
      "needs a shank and the lower back, both at 200 samples a second",
      de: "braucht Unterschenkel und unteren Rücken, beide mit 200 Messwerten je Sekunde"),
    Phrase(
      "needs steps of left and right, and five strides with a swinging arm",
      de: "braucht Schritte von links und rechts und fünf Doppelschritte mit schwingendem Arm"),
    Phrase(
      "needs a sensor on the forearm, wrist or hand",
      de: "braucht einen Sensor an Unterarm, Handgelenk oder Hand"),
    Phrase(
      "no arm was seen to swing while walking", de: "beim Gehen war kein Arm beim Schwingen zu sehen"),
    Phrase(
      "needs an accelerometer and a gyroscope on the forearm, wrist or hand",
      de: "braucht Beschleunigungssensor und Gyroskop an Unterarm, Handgelenk oder Hand"),
    Phrase(
      "needs an accelerometer and a gyroscope on both arms, left and right, and both arms swinging",
      de: "braucht Beschleunigungssensor und Gyroskop an beiden Armen, links und rechts, und beide schwingend"
    ),
    Phrase(
      "forward and backward are known after the arm has hung in 2 s of quiet standing",
      de: "vorn und hinten sind bekannt, wenn der Arm 2 s lang im ruhigen Stehen gehangen hat"),
    Phrase(
      "needs a sensor on the upper arm, or 10 s of walking with a swinging arm",
      de: "braucht einen Sensor am Oberarm oder 10 s Gehen mit schwingendem Arm"),
    Phrase(
      "the swing is too small to tell it from one sensor; a second one on the upper arm helps",
      de: "der Schwung ist zu klein für einen einzigen Sensor; ein zweiter am Oberarm hilft"),
    Phrase(
      "the arm does not swing once a stride, so one sensor cannot tell it; a second one on the upper arm helps",
      de:
        "der Arm schwingt nicht einmal je Doppelschritt, da reicht ein Sensor nicht; ein zweiter am Oberarm hilft"
    ),
    Phrase(
      "the forearm is held level, so one sensor cannot tell it; a second one on the upper arm helps",
      de: "der Unterarm wird waagerecht gehalten, da reicht ein Sensor nicht; ein zweiter am Oberarm hilft"),
    Phrase(
      "the swing is too uneven to tell it from one sensor; a second one on the upper arm helps",
      de: "der Schwung ist zu ungleichmäßig für einen einzigen Sensor; ein zweiter am Oberarm hilft"),
    Phrase(
      "the signal stands at the end of the sensor's range",
      de: "das Signal steht am Ende des Messbereichs"),
  ]
}
