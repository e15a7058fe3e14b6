extension Explanation {
  /// Steps, strides, bouts, cadence.
  static let steps: [Explanation] = [
    Explanation(
      "initial_contacts", .steps,
      en: Text(
        "steps",
        """
        Every instant at which a foot meets the ground, one for each step, in time order. The best worn \
        places decide: both feet, then both shanks, then the lower back or pelvis, then others. Four even \
        steps in a row confirm walking; only then are they told. A single step, or shuffling on the spot, \
        is left out. Source: our own detectors; that steps show in the length of a trunk sensor's \
        acceleration is from Paraschiv-Ionescu et al. 2019.
        """),
      de: Text(
        "Schritte",
        """
        Jeder Augenblick, in dem ein Fuß den Boden berührt: einer je Schritt, der Zeit nach. Es entscheiden \
        die besten getragenen Stellen: beide Füße, dann beide Schienbeine, dann unterer Rücken oder Becken, \
        dann die übrigen. Erst vier gleichmäßige Schritte nacheinander gelten als Gehen; vorher wird nichts \
        gemeldet. Ein einzelner Schritt oder Treten auf der Stelle zählt nicht. Quelle: eigene Verfahren; \
        dass Schritte im Betrag der Beschleunigung am Rumpf sichtbar sind, stammt von Paraschiv-Ionescu et \
        al. 2019.
        """)),
    Explanation(
      "initial_contact", .steps,
      en: Text(
        "a step",
        """
        The event line of one initial contact: a foot meets the ground. Its fields are those of an entry of \
        initial_contacts. In counts it says how many such lines there were.
        """),
      de: Text(
        "ein Schritt",
        """
        Die Ereigniszeile eines Erstkontakts: Ein Fuß berührt den Boden. Ihre Felder sind die eines \
        Eintrags von initial_contacts. Unter counts steht, wie viele solcher Zeilen es gab.
        """)),
    Explanation(
      "final_contacts", .steps,
      en: Text(
        "when each foot leaves the ground",
        """
        Every instant at which a foot leaves the ground again. It takes a gyroscope on a foot or \
        shank; sensors on thigh or trunk do not tell it. It is less exact than the initial contact, because \
        the foot rolls off and has no hard edge. Source: our own detectors on the turning of the leg, \
        checked against pressure insoles and walkways.
        """),
      de: Text(
        "wann jeder Fuß den Boden verlässt",
        """
        Jeder Augenblick, in dem ein Fuß den Boden wieder verlässt. Dazu braucht es ein Gyroskop an Fuß \
        oder Schienbein; Sensoren an Oberschenkel oder Rumpf zeigen es nicht. Der Zeitpunkt ist weniger genau \
        als der Erstkontakt, denn der Fuß rollt ab und hat keine harte Kante. Quelle: eigene Verfahren aus \
        der Drehung des Beins, geprüft an Druckmesssohlen und Laufstegen.
        """)),
    Explanation(
      "final_contact", .steps,
      en: Text(
        "a foot leaves the ground",
        """
        The event line of one final contact: a foot leaves the ground. Its fields are those of an entry of \
        final_contacts.
        """),
      de: Text(
        "ein Fuß verlässt den Boden",
        """
        Die Ereigniszeile eines Abhebens: Ein Fuß verlässt den Boden. Ihre Felder sind die eines Eintrags \
        von final_contacts.
        """)),
    Explanation(
      "lr_label", .steps,
      en: Text(
        "the side of each step",
        """
        Which foot, arm or leg it was, as the wearer sees it: left, right, or null where nobody can say. It \
        comes from the sensor's place; with a sensor at the lower back alone, from how pelvis and back \
        roll, sway and turn. Where the signs contradict each other it stays null rather than a guess. If \
        left and right are swapped, look whether the sensors were. Source: our own; the idea is that of \
        McCamley et al. 2012.
        """),
      de: Text(
        "die Seite jedes Schritts",
        """
        Welcher Fuß, Arm oder welches Bein es war, von innen gesehen: left (links), right (rechts) oder \
        null, wenn es sich nicht sagen lässt. Es folgt aus der Trageposition; mit nur einem Sensor am \
        unteren Rücken aus dem Rollen, Schwanken und Drehen des Beckens. Wo die Zeichen sich widersprechen, \
        bleibt es bei null statt bei einer Vermutung. Sind links und rechts vertauscht, lohnt der Blick, ob \
        die Sensoren es waren. Quelle: eigenes Verfahren nach einer Idee von McCamley et al. 2012.
        """)),
    Explanation(
      "strides", .steps,
      en: Text(
        "strides",
        """
        From an initial contact of a foot to the next of the same foot: two steps. In a bout it is the \
        number of such strides of both feet. Strides across missing samples are left out. The word follows \
        the usage of Mobilise-D (Micó-Amigo et al. 2023).
        """),
      de: Text(
        "Doppelschritte",
        """
        Vom Erstkontakt eines Fußes bis zum nächsten desselben Fußes: zwei Schritte. In einem Gehabschnitt \
        ist es die Zahl solcher Doppelschritte beider Füße. Doppelschritte über Datenlücken hinweg fehlen. \
        Das Wort folgt dem Gebrauch von Mobilise-D (Micó-Amigo et al. 2023).
        """)),
    Explanation(
      "stride", .steps,
      en: Text(
        "a stride",
        """
        The event line of one stride, from an initial contact of a foot to the next of the same foot. It is \
        told once all that belongs to it is known, at most a second after its end.
        """),
      de: Text(
        "ein Doppelschritt",
        """
        Die Ereigniszeile eines Doppelschritts, vom Erstkontakt eines Fußes bis zum nächsten desselben \
        Fußes. Sie kommt, sobald alles bekannt ist, was dazugehört, spätestens eine Sekunde nach seinem \
        Ende.
        """)),
    Explanation(
      "stride_duration_s", .steps,
      en: Text(
        "duration of a stride",
        """
        How long two steps take, in seconds; in a bout, the mean. It is twice the mean time between \
        contacts, without pauses. With sensors that tell only the rhythm, a single value is rough and the \
        mean is good. Usual walking lies between 0.9 and 1.3 s.
        """),
      de: Text(
        "Dauer eines Doppelschritts",
        """
        Wie lange zwei Schritte dauern, in Sekunden; in einem Gehabschnitt der Mittelwert. Es ist das \
        Doppelte der mittleren Zeit zwischen Kontakten, ohne Pausen. Bei Sensoren, die nur den Rhythmus \
        zeigen, ist ein einzelner Wert grob und der Mittelwert gut. Übliches Gehen liegt zwischen 0,9 und \
        1,3 s.
        """)),
    Explanation(
      "stance_share_pct", .steps,
      en: Text(
        "time with the foot on the ground",
        """
        The share of a stride during which its foot is on the ground, in percent: from initial to final \
        contact. It needs a gyroscope on that leg. Around 60 percent is usual; it grows when walking \
        slowly. A few percent of error come from the final contact, so compare it with the same sensors \
        only. Source: the definition is that of gait analysis everywhere; the detection is our own.
        """),
      de: Text(
        "Zeit mit dem Fuß am Boden",
        """
        Anteil eines Doppelschritts, in dem der Fuß am Boden ist, in Prozent: vom Erstkontakt bis zum \
        Abheben. Dazu braucht es ein Gyroskop an diesem Bein. Üblich sind etwa 60 Prozent; beim langsamen \
        Gehen wird es mehr. Das Abheben bringt einige Prozent Fehler, Vergleiche taugen darum nur mit \
        denselben Sensoren. Quelle: die Definition ist die der Ganganalyse allgemein; das Verfahren ist ein \
        eigenes.
        """)),
    Explanation(
      "double_support_share_pct", .steps,
      en: Text(
        "time with both feet on the ground",
        """
        The share of a stride during which both feet are on the ground, in percent. It needs a gyroscope on \
        both legs. About 20 to 30 percent is usual, more when slow. As a difference of four instants it is \
        the least exact of the time measures. Source: usual definition, own detection.
        """),
      de: Text(
        "Zeit mit beiden Füßen am Boden",
        """
        Anteil eines Doppelschritts, in dem beide Füße am Boden sind, in Prozent. Dazu braucht es ein \
        Gyroskop an beiden Beinen. Üblich sind etwa 20 bis 30 Prozent, beim langsamen Gehen mehr. Als \
        Differenz aus vier Zeitpunkten ist es das ungenaueste der Zeitmaße. Quelle: übliche Definition, \
        eigenes Verfahren.
        """)),
    Explanation(
      "cadence_spm", .steps,
      en: Text(
        "cadence",
        """
        Steps per minute. Of a second: how fast the last five seconds repeat themselves at the pace of \
        steps. Of a bout: 60 over the mean time between contacts, starts and turns included. Right after a \
        change of pace and after a gap it lags behind. About 100 is a known rule of thumb for walking that \
        feels moderate (CADENCE-Adults); compare with the own usual first. Source: Moe-Nilssen and \
        Helbostad 2004; Paraschiv-Ionescu et al. 2019.
        """),
      de: Text(
        "Schrittfrequenz",
        """
        Schritte je Minute. Für eine Sekunde: wie schnell sich die letzten fünf Sekunden im Takt der \
        Schritte wiederholen. Für einen Gehabschnitt: 60 durch die mittlere Zeit zwischen Kontakten, mit \
        Anlaufen und Wenden. Gleich nach einem Tempowechsel und nach einer Lücke hinkt sie nach. Etwa 100 \
        ist eine bekannte Faustregel für Gehen, das sich mäßig anstrengend anfühlt (CADENCE-Adults); näher \
        liegt der Vergleich mit der eigenen üblichen. Quelle: Moe-Nilssen und Helbostad 2004; \
        Paraschiv-Ionescu et al. 2019.
        """)),
    Explanation(
      "turning", .steps,
      en: Text(
        "turning",
        """
        Stands in a second in which the walker turned round or took a sharp bend. Speed, landings and arms of \
        that time are left out of what is judged, and no tip is given. It takes a gyroscope on the trunk; \
        without one nothing is said. Source: our own.
        """),
      de: Text(
        "Wenden",
        """
        Steht bei einer Sekunde, in der jemand umkehrte oder scharf abbog. Tempo, Auftritte und Arme dieser \
        Zeit bleiben beim Urteilen außen vor, und es kommt kein Hinweis. Es braucht ein Gyroskop am Rumpf; \
        ohne eines steht hier nichts. Quelle: eigenes Maß.
        """)),
  ]
}
