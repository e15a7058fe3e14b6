extension Explanation {
  /// Phases of a stride, and what trunk, shank and pauses show over a bout or a walk.
  static let phases: [Explanation] = [
    Explanation(
      "phases", .steps,
      en: Text(
        "phases of a stride",
        """
        Where the phases of a stride end, in percent of the stride. They follow from the contacts of \
        both feet; what lies between two contacts is divided by the usual proportions. They are labels \
        for teaching and are absent without sensors on both legs. Source: Perry 1992.
        """),
      de: Text(
        "Phasen des Doppelschritts",
        """
        Wo die Phasen eines Doppelschritts enden, in Prozent des Doppelschritts. Sie folgen aus den \
        Kontakten beider Füße; was zwischen zwei Kontakten liegt, wird nach üblichen Anteilen geteilt. \
        Sie sind Bezeichnungen zum Lernen und fehlen ohne Sensoren an beiden Beinen. Quelle: Perry 1992.
        """)),
    Explanation(
      "loading_response_end_pct", .steps,
      en: Text(
        "end of loading response",
        """
        The moment of a stride at which the other foot leaves the ground, in percent of the stride. It \
        needs sensors on both legs and is only as exact as the contacts. Source: Perry 1992.
        """),
      de: Text(
        "Ende der Stoßdämpfung",
        """
        Der Augenblick des Doppelschritts, in dem der andere Fuß den Boden verlässt, in Prozent des \
        Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er \
        nicht. Quelle: Perry 1992.
        """)),
    Explanation(
      "mid_stance_end_pct", .steps,
      en: Text(
        "end of mid-stance",
        """
        The moment of a stride at which the weight has passed over the foot, by proportion, in percent \
        of the stride. It needs sensors on both legs and is only as exact as the contacts. Source: Perry \
        1992.
        """),
      de: Text(
        "Ende der mittleren Standphase",
        """
        Der Augenblick des Doppelschritts, in dem das Gewicht über den Fuß gewandert ist, anteilig \
        gerechnet, in Prozent des Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als \
        die Kontakte ist er nicht. Quelle: Perry 1992.
        """)),
    Explanation(
      "terminal_stance_end_pct", .steps,
      en: Text(
        "end of terminal stance",
        """
        The moment of a stride at which the other foot meets the ground, in percent of the stride. It \
        needs sensors on both legs and is only as exact as the contacts. Source: Perry 1992.
        """),
      de: Text(
        "Ende der späten Standphase",
        """
        Der Augenblick des Doppelschritts, in dem der andere Fuß den Boden berührt, in Prozent des \
        Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er \
        nicht. Quelle: Perry 1992.
        """)),
    Explanation(
      "pre_swing_end_pct", .steps,
      en: Text(
        "end of pre-swing",
        """
        The moment of a stride at which the foot itself leaves the ground, in percent of the stride. It \
        needs sensors on both legs and is only as exact as the contacts. Source: Perry 1992.
        """),
      de: Text(
        "Ende der Ablösephase",
        """
        Der Augenblick des Doppelschritts, in dem der Fuß selbst den Boden verlässt, in Prozent des \
        Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als die Kontakte ist er \
        nicht. Quelle: Perry 1992.
        """)),
    Explanation(
      "initial_swing_end_pct", .steps,
      en: Text(
        "end of initial swing",
        """
        The moment of a stride at which the first third of the swing is over, by proportion, in percent \
        of the stride. It needs sensors on both legs and is only as exact as the contacts. Source: Perry \
        1992.
        """),
      de: Text(
        "Ende der frühen Schwungphase",
        """
        Der Augenblick des Doppelschritts, in dem das erste Drittel des Schwungs vorbei ist, anteilig \
        gerechnet, in Prozent des Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als \
        die Kontakte ist er nicht. Quelle: Perry 1992.
        """)),
    Explanation(
      "mid_swing_end_pct", .steps,
      en: Text(
        "end of mid-swing",
        """
        The moment of a stride at which the second third of the swing is over, by proportion, in percent \
        of the stride. It needs sensors on both legs and is only as exact as the contacts. Source: Perry \
        1992.
        """),
      de: Text(
        "Ende der mittleren Schwungphase",
        """
        Der Augenblick des Doppelschritts, in dem das zweite Drittel des Schwungs vorbei ist, anteilig \
        gerechnet, in Prozent des Doppelschritts. Dazu braucht es Sensoren an beiden Beinen; genauer als \
        die Kontakte ist er nicht. Quelle: Perry 1992.
        """)),
    Explanation(
      "harmonic_ratio_vt", .trunk,
      en: Text(
        "evenness of the steps, vertical",
        """
        How much of the trunk's vertical movement repeats with each step against what repeats only with \
        each stride. Even steps give high values; 2 to 4 is usual. Use it as a trend of one person only; \
        it is no measure of stability. Source: Bellanca et al. 2013.
        """),
      de: Text(
        "Gleichmäßigkeit der Schritte, senkrecht",
        """
        Wie viel der senkrechten Rumpfbewegung sich mit jedem Schritt wiederholt, gegen das, was nur mit \
        jedem Doppelschritt wiederkehrt. Gleiche Schritte geben hohe Werte; üblich sind 2 bis 4. Nur als \
        Verlauf einer Person zu lesen; es ist kein Maß für Standfestigkeit. Quelle: Bellanca u. a. 2013.
        """)),
    Explanation(
      "pelvis_drop_difference_deg", .trunk,
      en: Text(
        "difference of the pelvis' drop",
        """
        By how many degrees the pelvis drops more over one leg than over the other, at a quarter of the \
        stance. It is the mean of at least 20 strides and says nothing about why. A sensor that sits \
        askew can feign it. Source: default, not from literature.
        """),
      de: Text(
        "Unterschied der Beckenneigung",
        """
        Um wie viele Grad das Becken über einem Bein mehr absinkt als über dem anderen, nach einem \
        Viertel der Standphase. Es ist das Mittel von mindestens 20 Doppelschritten und sagt nichts über \
        den Grund. Ein schief sitzender Sensor kann es vortäuschen. Quelle: eigene Vorgabe, nicht aus \
        der Literatur.
        """)),
    Explanation(
      "loose_rotation", .trunk,
      en: Text(
        "looseness of the trunk",
        """
        How far thorax and pelvis turn against each other while walking: yes from 6 degrees, some from \
        3, else little. It is a description and raises no flag. It needs a gyroscope at chest and \
        pelvis. Source: default, not from literature.
        """),
      de: Text(
        "Lockerheit des Rumpfs",
        """
        Wie weit sich Brustkorb und Becken beim Gehen gegeneinander drehen: yes ab 6 Grad, some ab 3, \
        sonst little. Es ist eine Beschreibung und führt zu keinem Hinweis. Dazu braucht es ein Gyroskop \
        an Brust und Becken. Quelle: eigene Vorgabe, nicht aus der Literatur.
        """)),
    Explanation(
      "shock_attenuation", .landing,
      en: Text(
        "share of the shock that does not reach the back",
        """
        How much smaller the shock of a landing is at the lower back than at the shank, as a share. It \
        needs both sensors at 200 samples a second. Sensor sites and clothing matter, so compare one \
        person with itself only. Source: our own detection.
        """),
      de: Text(
        "Anteil des Stoßes, der nicht im Rücken ankommt",
        """
        Um wie viel kleiner der Stoß eines Auftritts am unteren Rücken ist als am Unterschenkel, als \
        Anteil. Dazu braucht es beide Sensoren mit 200 Messwerten je Sekunde. Sitz und Kleidung spielen \
        mit, deshalb nur mit sich selbst vergleichen. Quelle: eigenes Verfahren.
        """)),
    Explanation(
      "pace_minutes", .pace,
      en: Text(
        "minutes at each pace",
        """
        How many minutes of the walk were at each pace class. Seconds without a known pace are left out. \
        Pace comes from speed where it is known, else from cadence.
        """),
      de: Text(
        "Minuten je Tempo",
        """
        Wie viele Minuten des Gehens auf jedes Tempo fallen. Sekunden ohne bekanntes Tempo bleiben weg. \
        Das Tempo folgt aus der Geschwindigkeit, wo sie bekannt ist, sonst aus der Schrittfrequenz.
        """)),
    Explanation(
      "pauses_s", .pace,
      en: Text(
        "time between bouts",
        """
        How long the person did not walk between the first and the last bout, in seconds. It is \
        information and raises no flag by itself. Source: our own count.
        """),
      de: Text(
        "Zeit zwischen den Gehabschnitten",
        """
        Wie lange zwischen dem ersten und dem letzten Gehabschnitt nicht gegangen wurde, in Sekunden. Es \
        ist eine Angabe und führt allein zu keinem Hinweis. Quelle: eigene Zählung.
        """)),
  ]
}
