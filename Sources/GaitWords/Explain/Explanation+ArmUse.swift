extension Explanation {
  /// What an arm did over a whole walk.
  static let armUse: [Explanation] = [
    Explanation(
      "swinging_share_pct", .arms,
      en: Text(
        "how much of the walk the arm swings",
        """
        The share of the walking time in which the arm swung, in percent. It is absent when the arm was \
        busy throughout, on a rail or with a bag. Source: after Warmerdam et al. 2020.
        """),
      de: Text(
        "wie viel des Wegs der Arm schwingt",
        """
        Anteil der Gehzeit, in dem der Arm schwang, in Prozent. Er fehlt, wenn der Arm die ganze Zeit \
        beschäftigt war, am Geländer oder mit einer Tasche. Quelle: nach Warmerdam et al. 2020.
        """)),
    Explanation(
      "arm_stride_ratio", .arms,
      en: Text(
        "arm swings per stride",
        """
        How often the arm goes forward and back while each leg takes one step. 1 is usual; near 2 the arm \
        goes with every step, as some do when very slow. Between, arm and leg do not keep one rhythm. \
        Source: Wagenaar and van Emmerik 2000.
        """),
      de: Text(
        "Armschwünge je Doppelschritt",
        """
        Wie oft der Arm vor und zurück geht, während jedes Bein einen Schritt macht. 1 ist üblich; nahe 2 \
        geht der Arm mit jedem Schritt, wie bei manchen im sehr langsamen Gehen. Dazwischen haben Arm und \
        Bein keinen gemeinsamen Takt. Quelle: Wagenaar und van Emmerik 2000.
        """)),
    Explanation(
      "regularity", .arms,
      en: Text(
        "evenness of the arm swing",
        """
        How much one swing of the arm is like the next, 0 to 1. Low values mean gestures, carrying or a \
        sensor that slips, more often than anything else. Source: after Warmerdam et al. 2020.
        """),
      de: Text(
        "Gleichmaß des Armschwungs",
        """
        Wie sehr ein Armschwung dem nächsten gleicht, 0 bis 1. Niedrige Werte bedeuten meist Gesten, Tragen \
        oder einen rutschenden Sensor. Quelle: nach Warmerdam et al. 2020.
        """)),
    Explanation(
      "asymmetry_pct", .arms,
      en: Text(
        "left and right arm compared",
        """
        Left minus right range of the arm swing, as a percentage of the greater: plus when the left swings \
        more. It needs both arms, swinging for most of the walk. Differences of 40 percent are common in \
        older adults and say nothing about handedness or health (Killeen et al. 2018, 334 people). A bag, a \
        stick or a watch on one side explains most of it.
        """),
      de: Text(
        "linker und rechter Arm im Vergleich",
        """
        Weite des linken minus des rechten Armschwungs, in Prozent des größeren: plus, wenn der linke \
        weiter schwingt. Dazu müssen beide Arme den größten Teil des Wegs schwingen. Unterschiede von 40 \
        Prozent sind bei Älteren häufig und sagen nichts über Händigkeit oder Gesundheit (Killeen et al. \
        2018, 334 Menschen). Tasche, Stock oder Uhr auf einer Seite erklären das meiste.
        """)),
    Explanation(
      "coordination", .arms,
      en: Text(
        "how the arms go against each other",
        """
        How well the arms go against each other, 0 to 1: 1 is perfect alternation. It is the height of the \
        cross-correlation of both arms within half a second. It needs both arms swinging. Source: Warmerdam \
        et al. 2020.
        """),
      de: Text(
        "wie gegengleich die Arme gehen",
        """
        Wie gut die Arme gegengleich gehen, 0 bis 1: 1 ist vollkommener Wechsel. Es ist die Höhe der \
        Kreuzkorrelation beider Arme innerhalb einer halben Sekunde. Beide Arme müssen schwingen. Quelle: \
        Warmerdam et al. 2020.
        """)),
    Explanation(
      "busy_share_pct", .arms,
      en: Text(
        "how much of the walk the arm is busy",
        """
        The share of the walking time in which the forearm was raised and still, in percent: a hand on a rail, \
        a phone, a bag. That time counts neither as swinging nor as not swinging. From the angle of the \
        forearm against the vertical; a hand that holds something low is not seen. Source: our own.
        """),
      de: Text(
        "wie viel des Wegs der Arm beschäftigt ist",
        """
        Anteil der Gehzeit, in dem der Unterarm gehoben und still war, in Prozent: Hand am Geländer, Telefon, \
        Tasche. Diese Zeit zählt weder als Schwingen noch als Stillhalten. Aus dem Winkel des Unterarms zur \
        Senkrechten; was eine hängende Hand hält, ist nicht zu sehen. Quelle: eigenes Maß.
        """)),
    Explanation(
      "leg_phase_deg", .arms,
      en: Text(
        "arm against the opposite leg",
        """
        When the hand is farthest forward, after the contact of the opposite foot, in degrees of a stride: 0 is \
        together, 180 the wrong way round. Forward is known after the arm has hung in quiet standing. It needs \
        steps with side and five strides. Source: after Wagenaar and van Emmerik 2000.
        """),
      de: Text(
        "Arm gegen das andere Bein",
        """
        Wann die Hand am weitesten vorn ist, nach dem Kontakt des gegenüberliegenden Fußes, in Grad eines \
        Doppelschritts: 0 ist gemeinsam, 180 genau umgekehrt. Wo vorn ist, zeigt der Arm, wenn er im ruhigen \
        Stehen hängt. Es braucht Schritte mit Seite und fünf Doppelschritte. Quelle: nach Wagenaar und van \
        Emmerik 2000.
        """)),
  ]
}
