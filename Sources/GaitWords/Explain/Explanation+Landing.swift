extension Explanation {
  /// Landings and knees.
  static let landing: [Explanation] = [
    Explanation(
      "heel_strikes", .landing,
      en: Text(
        "landings",
        """
        What happens at an initial contact and just after it, one entry for each: angle of the foot, knee, \
        sharpness, verdict. Which fields there are depends on the sensors: foot, thigh and shank, or lower \
        back.
        """),
      de: Text(
        "Auftritte",
        """
        Was bei einem Erstkontakt und kurz danach geschieht, ein Eintrag je Kontakt: Winkel des Fußes, \
        Knie, Schärfe, Urteil. Welche Felder da sind, hängt von den Sensoren ab: Fuß, Oberschenkel und \
        Schienbein oder unterer Rücken.
        """)),
    Explanation(
      "heel_strike", .landing,
      en: Text(
        "a landing",
        """
        The event line of one landing; its fields are those of an entry of heel_strikes. It is told at most \
        a second after the contact.
        """),
      de: Text(
        "ein Auftritt",
        """
        Die Ereigniszeile eines Auftritts; ihre Felder sind die eines Eintrags von heel_strikes. Sie kommt \
        spätestens eine Sekunde nach dem Kontakt.
        """)),
    Explanation(
      "foot_strike_angle_deg", .landing,
      en: Text(
        "angle of the foot at landing",
        """
        Sole against ground at contact, in degrees: toes up is positive, 0 is flat as in the middle of the \
        step. It needs a sensor with a gyroscope on the foot. About 15 to 25 is usual at a normal pace, \
        less when slow; a flat landing is another way to walk, not a fault. On slopes it follows the \
        ground. Source: our own detection.
        """),
      de: Text(
        "Winkel des Fußes beim Auftreten",
        """
        Sohle gegen Boden beim Kontakt, in Grad: Zehen hoch ist positiv, 0 ist flach wie in der Mitte des \
        Schritts. Dazu braucht es einen Sensor mit Gyroskop am Fuß. Etwa 15 bis 25 sind bei normalem Tempo \
        üblich, beim langsamen Gehen weniger; flaches Auftreten ist eine andere Gehweise, kein Fehler. An \
        Steigungen folgt der Winkel dem Boden. Quelle: eigenes Verfahren.
        """)),
    Explanation(
      "knee_at_contact_deg", .landing,
      en: Text(
        "bend of the knee at landing",
        """
        Flexion of the knee at contact, in degrees; 0 is standing. It needs sensors on thigh and shank of \
        one leg. About 0 to 10 is usual. The zero comes from quiet standing of two seconds if there was \
        any; else it is estimated and less sure.
        """),
      de: Text(
        "Kniebeugung beim Auftreten",
        """
        Beugung des Knies beim Kontakt, in Grad; 0 ist Stehen. Dazu braucht es Sensoren an Oberschenkel und \
        Schienbein eines Beins. Etwa 0 bis 10 sind üblich. Die Null stammt aus zwei Sekunden ruhigem \
        Stehen, wenn es sie gab; sonst ist sie geschätzt und weniger sicher.
        """)),
    Explanation(
      "knee_excursion_deg", .landing,
      en: Text(
        "how far the knee yields",
        """
        How much further the knee bends from contact while it takes the weight, in degrees. It needs \
        sensors with gyroscopes on thigh and shank of one leg, and needs no zero. It grows with speed: \
        about 3 at 0.5 m/s, 8 at 0.9, 14 at 1.3. Slow walking is firm by nature. Source: reference curves \
        of Schwartz et al. 2008 (children; scaled).
        """),
      de: Text(
        "wie weit das Knie nachgibt",
        """
        Wie weit das Knie vom Kontakt an weiter beugt, während es das Gewicht aufnimmt, in Grad. Dazu \
        braucht es Sensoren mit Gyroskop an Oberschenkel und Schienbein eines Beins, eine Null ist nicht \
        nötig. Es wächst mit der Geschwindigkeit: etwa 3 bei 0,5 m/s, 8 bei 0,9, 14 bei 1,3. Langsames \
        Gehen ist von Natur aus fest. Quelle: Referenzkurven von Schwartz et al. 2008 (Kinder; \
        umgerechnet).
        """)),
    Explanation(
      "knee_rom_deg", .landing,
      en: Text(
        "range of the knee",
        """
        Range of the knee's flexion over a stride, in degrees. It needs sensors on thigh and shank of one \
        leg. About 50 to 65 is usual, less when slow. Skin and straps move, so a few degrees of error are \
        normal.
        """),
      de: Text(
        "Bewegungsweite des Knies",
        """
        Weite der Kniebeugung über einen Doppelschritt, in Grad. Dazu braucht es Sensoren an Oberschenkel \
        und Schienbein eines Beins. Etwa 50 bis 65 sind üblich, beim langsamen Gehen weniger. Haut und \
        Gurte bewegen sich, darum sind einige Grad Fehler normal.
        """)),
    Explanation(
      "impact_peak_mps2", .landing,
      en: Text(
        "peak at the foot",
        """
        The greatest change of a foot sensor's acceleration at landing, in metres per second squared. It \
        depends on shoe, floor, strap and sampling rate as much as on the step; compare only walks with the \
        same. It is no force. It is left out where the sensor's range cuts peaks off.
        """),
      de: Text(
        "Spitze am Fuß",
        """
        Die größte Änderung der Beschleunigung eines Fußsensors beim Auftreten, in Metern je Sekunde zum \
        Quadrat. Sie hängt von Schuh, Boden, Gurt und Abtastrate ebenso ab wie vom Schritt; nur Wege mit \
        denselben lassen sich vergleichen. Sie ist keine Kraft. Sie fehlt, wo der Messbereich Spitzen \
        abschneidet.
        """)),
    Explanation(
      "impact_sharpness", .landing,
      en: Text(
        "sharpness of the landing",
        """
        How sharply the trunk feels a landing, without unit: the steepest change of its vertical \
        acceleration, relative to the rhythm of the walk. It needs a sensor at the lower back. About 4 to 9 \
        is common; a hard floor, other shoes or a backpack change it as much as the way of walking. Compare \
        only within one walk. Source: our own, see docs/measures.md.
        """),
      de: Text(
        "Schärfe des Auftretens",
        """
        Wie scharf der Rumpf einen Auftritt spürt, ohne Einheit: die steilste Änderung seiner senkrechten \
        Beschleunigung, bezogen auf den Rhythmus des Gehens. Dazu braucht es einen Sensor am unteren \
        Rücken. Etwa 4 bis 9 sind häufig; harter Boden, andere Schuhe oder ein Rucksack ändern es so sehr \
        wie die Gehweise. Nur innerhalb eines Wegs vergleichen. Quelle: eigenes Maß, siehe \
        docs/measures.md.
        """)),
    Explanation(
      "verdict", .landing,
      en: Text(
        "how the leg takes the weight",
        """
        One word for a landing: springy, stiff or unknown. It compares how far the knee yields with what is \
        usual at that speed. It needs thigh and shank sensors and at least 0.8 m/s; else it is unknown and \
        reason says why. Whether springier is better is disputed; it describes.
        """),
      de: Text(
        "wie das Bein das Gewicht aufnimmt",
        """
        Ein Wort für einen Auftritt: springy (federnd), stiff (fest) oder unknown (unbekannt). Es \
        vergleicht, wie weit das Knie nachgibt, mit dem bei dieser Geschwindigkeit Üblichen. Dazu braucht \
        es Sensoren an Oberschenkel und Schienbein und mindestens 0,8 m/s; sonst ist es unbekannt, und \
        reason sagt warum. Ob federnder besser ist, ist umstritten; es beschreibt.
        """)),
    Explanation(
      "springy", .landing,
      en: Text(
        "springy landing",
        """
        A verdict on a landing: the knee yields as is usual at that speed, or more. See verdict for how it \
        is told.
        """),
      de: Text(
        "federnder Auftritt",
        """
        Ein Urteil über einen Auftritt: Das Knie gibt so weit nach, wie es bei dieser Geschwindigkeit \
        üblich ist, oder weiter. Wie es zustande kommt, steht unter verdict.
        """)),
    Explanation(
      "stiff", .landing,
      en: Text(
        "firm landing",
        """
        A verdict on a landing: the knee hardly yields, less than about a third of the usual at that speed. \
        One such step means nothing; most steps of a leg do. See verdict for how it is told.
        """),
      de: Text(
        "fester Auftritt",
        """
        Ein Urteil über einen Auftritt: Das Knie gibt kaum nach, weniger als etwa ein Drittel des bei \
        dieser Geschwindigkeit Üblichen. Ein solcher Schritt bedeutet nichts; die meisten Schritte eines \
        Beins schon. Wie es zustande kommt, steht unter verdict.
        """)),
    Explanation(
      "unknown", .landing,
      en: Text(
        "landing without a verdict",
        """
        A verdict on a landing: it cannot be told, and reason says why. It is never counted against \
        anybody.
        """),
      de: Text(
        "Auftritt ohne Urteil",
        """
        Ein Urteil über einen Auftritt: Es lässt sich nicht sagen, und reason sagt warum. Es zählt nie \
        gegen jemanden.
        """)),
    Explanation(
      "needs thigh and shank of one leg", .landing,
      en: Text(
        "no verdict: sensors are missing",
        """
        A reason for an unknown landing: the verdict takes a sensor on the thigh and one on the shank of \
        the same leg. Other measures of the landing may be there all the same.
        """),
      de: Text(
        "kein Urteil: Sensoren fehlen",
        """
        Ein Grund für einen unbekannten Auftritt: Das Urteil braucht je einen Sensor an Oberschenkel und \
        Schienbein desselben Beins. Andere Maße des Auftritts können trotzdem da sein.
        """)),
    Explanation(
      "the knee's axis is not known yet", .landing,
      en: Text(
        "no verdict: the knee is not known yet",
        """
        A reason for an unknown landing: the direction in which the knee bends is learnt from the first \
        strides. A few more steps bring it; if not, one of the sensors slips.
        """),
      de: Text(
        "kein Urteil: Knieachse noch unbekannt",
        """
        Ein Grund für einen unbekannten Auftritt: Die Richtung, in der das Knie beugt, wird aus den ersten \
        Doppelschritten gelernt. Einige Schritte mehr bringen sie; wenn nicht, rutscht ein Sensor.
        """)),
    Explanation(
      "too slow for a verdict", .landing,
      en: Text(
        "no verdict: slow walking",
        """
        A reason for an unknown landing: below 0.8 m/s every knee yields little, so nothing can be said. It \
        is no remark on the pace.
        """),
      de: Text(
        "kein Urteil: langsames Gehen",
        """
        Ein Grund für einen unbekannten Auftritt: Unter 0,8 m/s gibt jedes Knie wenig nach, darum lässt \
        sich nichts sagen. Es ist keine Bemerkung zum Tempo.
        """)),
    Explanation(
      "the walking speed is not known", .landing,
      en: Text(
        "no verdict: speed unknown",
        """
        A reason for an unknown landing: the usual yielding of a knee depends on speed, and the speed is \
        not known. A sensor on a foot or the lower back, and --height, bring it.
        """),
      de: Text(
        "kein Urteil: Geschwindigkeit unbekannt",
        """
        Ein Grund für einen unbekannten Auftritt: Wie weit ein Knie üblicherweise nachgibt, hängt von der \
        Geschwindigkeit ab, und die ist nicht bekannt. Ein Sensor an Fuß oder unterem Rücken und --height \
        bringen sie.
        """)),
    Explanation(
      "turning, or on stairs", .landing,
      en: Text(
        "no verdict: a turn or stairs",
        """
        A reason for an unknown landing: turns and stairs change every landing. The next straight steps on \
        the level count again.
        """),
      de: Text(
        "kein Urteil: Kurve oder Treppe",
        """
        Ein Grund für einen unbekannten Auftritt: Kurven und Treppen ändern jeden Auftritt. Die nächsten \
        geraden Schritte in der Ebene zählen wieder.
        """)),
    Explanation(
      "samples are missing", .landing,
      en: Text(
        "no verdict: samples are missing",
        """
        A reason for an unknown landing: the data have a gap around the contact. See gap.
        """),
      de: Text(
        "kein Urteil: Messwerte fehlen",
        """
        Ein Grund für einen unbekannten Auftritt: Die Daten haben um den Kontakt eine Lücke. Siehe gap.
        """)),
    Explanation(
      "the last step before a stop", .landing,
      en: Text(
        "no verdict: the last step before a stop",
        """
        A reason for an unknown landing: nobody bends the knee much on the step into standing. Only a step \
        that another one follows is called stiff.
        """),
      de: Text(
        "kein Urteil: der letzte Schritt vor dem Stehen",
        """
        Ein Grund für einen unbekannten Auftritt: Beim Schritt ins Stehen beugt niemand das Knie sehr. \
        Steif heißt nur ein Schritt, dem ein weiterer folgt.
        """)),
  ]
}
