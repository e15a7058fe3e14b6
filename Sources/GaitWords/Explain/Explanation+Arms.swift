extension Explanation {
  /// Arm swing.
  static let arms: [Explanation] = [
    Explanation(
      "arm_swings", .arms,
      en: Text(
        "arm swing",
        """
        Every swing of an arm, forward or backward, between two turning points of the forearm. It takes an \
        accelerometer and a gyroscope on forearm, wrist or hand. Gestures, carrying and a hand on a rail \
        are left out. Source: our own, after Warmerdam et al. 2020.
        """),
      de: Text(
        "Armschwung",
        """
        Jeder Schwung eines Arms, vor oder zurück, zwischen zwei Umkehrpunkten des Unterarms. Dazu braucht \
        es Beschleunigungssensor und Gyroskop an Unterarm, Handgelenk oder Hand. Gesten, Tragen und eine \
        Hand am Geländer bleiben außen vor. Quelle: eigenes Verfahren, nach Warmerdam et al. 2020.
        """)),
    Explanation(
      "arm_swing", .arms,
      en: Text(
        "one arm swing",
        """
        The event line of one swing of an arm; its fields are those of an entry of arm_swings. As a reason \
        of a flag it says that the range of the arm swing led to it.
        """),
      de: Text(
        "ein Armschwung",
        """
        Die Ereigniszeile eines Armschwungs; ihre Felder sind die eines Eintrags von arm_swings. Als Grund \
        eines Hinweises sagt es, dass die Weite des Armschwungs dazu führte.
        """)),
    Explanation(
      "arms", .arms,
      en: Text(
        "the arms",
        """
        What each arm did over the whole walk: how much it swung, how far, how evenly. One distal sensor \
        for each arm decides: forearm, then wrist, then hand.
        """),
      de: Text(
        "die Arme",
        """
        Was jeder Arm über den ganzen Weg tat: wie oft er schwang, wie weit, wie gleichmäßig. Je Arm \
        entscheidet ein Sensor: Unterarm, dann Handgelenk, dann Hand.
        """)),
    Explanation(
      "arm_summary", .arms,
      en: Text(
        "both arms together",
        """
        What both arms did together: their difference and how well they went against each other. It needs a \
        sensor on each side. It is absent when one arm was busy.
        """),
      de: Text(
        "beide Arme zusammen",
        """
        Was beide Arme zusammen taten: ihr Unterschied und wie gut sie gegengleich gingen. Dazu braucht es \
        einen Sensor je Seite. Es fehlt, wenn ein Arm beschäftigt war.
        """)),
    Explanation(
      "rom_deg", .arms,
      en: Text(
        "how far the arm swings",
        """
        Range of an arm swing in degrees: how far the forearm turns from its rearmost to its foremost \
        point. Of an arm: the median of its swings. About 40 to 70 degrees is common at a usual pace in \
        young adults, less when slow and with age. A watch that turns on the wrist, or an arm that carries \
        something, spoils it. Source: definition of Warmerdam et al. 2020.
        """),
      de: Text(
        "wie weit der Arm schwingt",
        """
        Weite eines Armschwungs in Grad: wie weit der Unterarm vom hintersten bis zum vordersten Punkt \
        dreht. Für einen Arm: der Median seiner Schwünge. Etwa 40 bis 70 Grad sind bei üblichem Tempo und \
        jungen Erwachsenen häufig, weniger beim langsamen Gehen und im Alter. Eine Uhr, die sich am \
        Handgelenk dreht, oder ein Arm, der etwas trägt, verdirbt sie. Quelle: Definition von Warmerdam et \
        al. 2020.
        """)),
    Explanation(
      "arm_rom_left_deg", .arms,
      en: Text(
        "how far the left arm swings now",
        """
        Range of the left arm's last swings in degrees, at that second; only while walking. It is defined \
        as rom_deg.
        """),
      de: Text(
        "wie weit der linke Arm gerade schwingt",
        """
        Weite der letzten Schwünge des linken Arms in Grad, in dieser Sekunde; nur während des Gehens. Sie \
        ist wie rom_deg definiert.
        """)),
    Explanation(
      "arm_rom_right_deg", .arms,
      en: Text(
        "how far the right arm swings now",
        """
        Range of the right arm's last swings in degrees, at that second; only while walking. It is defined \
        as rom_deg.
        """),
      de: Text(
        "wie weit der rechte Arm gerade schwingt",
        """
        Weite der letzten Schwünge des rechten Arms in Grad, in dieser Sekunde; nur während des Gehens. Sie \
        ist wie rom_deg definiert.
        """)),
    Explanation(
      "arm_rom_deg", .arms,
      en: Text(
        "how far the arm swings now",
        """
        The same for an arm whose side nobody said. Name the place left_wrist or right_wrist and it becomes \
        arm_rom_left_deg or arm_rom_right_deg.
        """),
      de: Text(
        "wie weit der Arm gerade schwingt",
        """
        Dasselbe für einen Arm, dessen Seite niemand angab. Mit dem Namen left_wrist oder right_wrist wird \
        daraus arm_rom_left_deg oder arm_rom_right_deg.
        """)),
    Explanation(
      "peak_dps", .arms,
      en: Text(
        "how fast the arm swings",
        """
        The greatest angular velocity of an arm swing, in degrees a second. Around 100 to 250 is common at \
        a usual pace. It grows with pace, so compare like with like. Source: Warmerdam et al. 2020.
        """),
      de: Text(
        "wie schnell der Arm schwingt",
        """
        Die größte Drehgeschwindigkeit eines Armschwungs, in Grad je Sekunde. Etwa 100 bis 250 sind bei \
        üblichem Tempo häufig. Sie wächst mit dem Tempo, darum nur Gleiches mit Gleichem vergleichen. \
        Quelle: Warmerdam et al. 2020.
        """)),
    Explanation(
      "shoulder_rom_deg", .arms,
      en: Text(
        "how far the upper arm swings",
        """
        How far the upper arm turns in a swing, in degrees: the shoulder's part. With sensors on upper arm \
        and forearm it is seen; from one wrist it is an estimate (see method). Bent arms and small swings \
        make the estimate unsure, and then it is left out. Source: our own.
        """),
      de: Text(
        "wie weit der Oberarm schwingt",
        """
        Wie weit der Oberarm in einem Schwung dreht, in Grad: der Anteil der Schulter. Mit Sensoren an \
        Ober- und Unterarm ist er zu sehen; vom Handgelenk allein ist er geschätzt (siehe method). Gebeugte \
        Arme und kleine Schwünge machen die Schätzung unsicher, dann fehlt sie. Quelle: eigenes Verfahren.
        """)),
    Explanation(
      "elbow_rom_deg", .arms,
      en: Text(
        "how far the elbow bends in a swing",
        """
        How far the elbow bends and stretches in a swing, in degrees. It is seen with sensors on upper arm \
        and forearm, and estimated from one wrist. Natural walking mixes shoulder and elbow, about half and \
        half. Source: our own.
        """),
      de: Text(
        "wie weit der Ellenbogen beim Schwung beugt",
        """
        Wie weit der Ellenbogen in einem Schwung beugt und streckt, in Grad. Mit Sensoren an Ober- und \
        Unterarm ist es zu sehen, vom Handgelenk allein geschätzt. Natürliches Gehen mischt Schulter und \
        Ellenbogen, etwa halb und halb. Quelle: eigenes Verfahren.
        """)),
    Explanation(
      "shoulder_share_pct", .arms,
      en: Text(
        "how much of the arm swing is the shoulder's",
        """
        The shoulder's share of an arm swing in percent: upper arm over upper arm plus elbow. From one \
        wrist it may be off by 5 to 15 points, since it comes from where the pivot of the swing lies. About \
        30 to 80 is natural; there is no right value. Source: our own, see docs/measures.md.
        """),
      de: Text(
        "wie viel vom Armschwung aus der Schulter kommt",
        """
        Anteil der Schulter am Armschwung in Prozent: Oberarm durch Oberarm plus Ellenbogen. Vom Handgelenk \
        allein kann er um 5 bis 15 Punkte danebenliegen, denn er folgt daraus, wo der Drehpunkt des \
        Schwungs liegt. Etwa 30 bis 80 ist natürlich; einen richtigen Wert gibt es nicht. Quelle: eigenes \
        Verfahren, siehe docs/measures.md.
        """)),
    Explanation(
      "method", .arms,
      en: Text(
        "how the shoulder's share was found",
        """
        How the shoulder's part of a swing was told from the elbow's: two_segment or wrist_pivot. The first \
        is seen, the second an estimate. It is absent without a share.
        """),
      de: Text(
        "wie der Schulteranteil bestimmt wurde",
        """
        Wie der Anteil der Schulter von dem des Ellenbogens getrennt wurde: two_segment oder wrist_pivot. \
        Das Erste ist gesehen, das Zweite geschätzt. Ohne Anteil fehlt es.
        """)),
    Explanation(
      "two_segment", .arms,
      en: Text(
        "from two sensors on one arm",
        """
        A method of arm swings: sensors on the upper arm and on forearm, wrist or hand were worn, so that \
        both parts were seen. Prefer it where you can.
        """),
      de: Text(
        "aus zwei Sensoren an einem Arm",
        """
        Ein Verfahren beim Armschwung: Sensoren an Oberarm und an Unterarm, Handgelenk oder Hand zeigten \
        beide Teile. Wo es geht, ist es vorzuziehen.
        """)),
    Explanation(
      "wrist_pivot", .arms,
      en: Text(
        "estimated from one wrist",
        """
        A method of arm swings: one sensor near the wrist was worn, and the shoulder's part is estimated \
        from where the swing's pivot lies. It needs a clear swing of about 20 degrees or more and an arm \
        that is not much bent. It is an estimate. Source: our own.
        """),
      de: Text(
        "vom Handgelenk geschätzt",
        """
        Ein Verfahren beim Armschwung: Ein Sensor nahe am Handgelenk wurde getragen, und der Anteil der \
        Schulter folgt daraus, wo der Drehpunkt des Schwungs liegt. Es braucht einen deutlichen Schwung ab \
        etwa 20 Grad und einen wenig gebeugten Arm. Es ist eine Schätzung. Quelle: eigenes Verfahren.
        """)),
  ]
}
