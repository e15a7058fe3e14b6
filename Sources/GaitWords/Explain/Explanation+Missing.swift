extension Explanation {
  /// Numbers of notices, and what is missing.
  static let missing: [Explanation] = [
    Explanation(
      "count", .quality,
      en: Text(
        "how many samples",
        """
        How many samples a notice concerns. It is absent where counting makes no sense, as for gaps.
        """),
      de: Text(
        "wie viele Messwerte",
        """
        Wie viele Messwerte eine Bemerkung betrifft. Es fehlt, wo Zählen keinen Sinn ergibt, etwa bei \
        Lücken.
        """)),
    Explanation(
      "message", .quality,
      en: Text(
        "the sentence of a notice",
        """
        A notice in plain English, the same in every language setting, for programs and logs. The table \
        says it in your language.
        """),
      de: Text(
        "der Satz einer Bemerkung",
        """
        Eine Bemerkung in einfachem Englisch, bei jeder Spracheinstellung gleich, für Programme und \
        Protokolle. Die Tabelle sagt sie auf Deutsch.
        """)),
    Explanation(
      "acceleration_mps2", .quality,
      en: Text(
        "acceleration behind a notice",
        """
        The acceleration at rest that led to a notice about gravity or scale, in metres per second squared. \
        At rest 9.81 is right.
        """),
      de: Text(
        "Beschleunigung hinter einer Bemerkung",
        """
        Die Beschleunigung in Ruhe, die zu einer Bemerkung über Schwerkraft oder Maßstab führte, in Metern \
        je Sekunde zum Quadrat. In Ruhe passt 9,81.
        """)),
    Explanation(
      "jump_s", .quality,
      en: Text(
        "size of a leap of the clock",
        """
        How far the time stamps leapt, in seconds; minus is backward. Whole hours point to the clock of the \
        computer.
        """),
      de: Text(
        "Größe eines Zeitsprungs",
        """
        Wie weit die Zeitstempel sprangen, in Sekunden; minus ist zurück. Ganze Stunden deuten auf die Uhr \
        des Rechners.
        """)),
    Explanation(
      "clipped_share", .quality,
      en: Text(
        "share of cut-off samples",
        """
        Share of a sensor's samples that stand at the end of its range, 0 to 1. See clipped.
        """),
      de: Text(
        "Anteil abgeschnittener Messwerte",
        """
        Anteil der Messwerte eines Sensors, die am Ende seines Messbereichs stehen, 0 bis 1. Siehe clipped.
        """)),
    Explanation(
      "lost_share", .quality,
      en: Text(
        "share of lost samples",
        """
        Share of a sensor's samples that are missing by the clock, 0 to 1. Above a few hundredths look at \
        radio and cable.
        """),
      de: Text(
        "Anteil verlorener Messwerte",
        """
        Anteil der Messwerte eines Sensors, die der Uhr nach fehlen, 0 bis 1. Ab einigen Hundertsteln lohnt \
        der Blick auf Funk und Kabel.
        """)),
    Explanation(
      "not_computed", .quality,
      en: Text(
        "what is missing, and why",
        """
        The measures that are missing from a result, each with its reason and what would bring it. Silence \
        is preferred to a doubtful number. The table translates the reasons.
        """),
      de: Text(
        "was fehlt, und warum",
        """
        Die Maße, die in einem Ergebnis fehlen, jeweils mit Grund und dem, was sie bringen würde. Lieber \
        keine Zahl als eine zweifelhafte. Die Tabelle übersetzt die Gründe.
        """)),
    Explanation(
      "metric", .quality,
      en: Text(
        "name of a missing measure",
        """
        The machine name of a measure that was not computed. Ask gangart explain for it.
        """),
      de: Text(
        "Name eines fehlenden Maßes",
        """
        Der Maschinenname eines Maßes, das nicht berechnet wurde. Mehr dazu sagt gangart explain mit diesem \
        Namen.
        """)),
    Explanation(
      "reason", .quality,
      en: Text(
        "why something is missing",
        """
        Why a measure or a verdict is missing, in plain English for programs and people. Reasons of \
        landings have entries here.
        """),
      de: Text(
        "warum etwas fehlt",
        """
        Warum ein Maß oder ein Urteil fehlt, in einfachem Englisch für Programme und Menschen. Die Gründe \
        bei Auftritten haben hier Einträge.
        """)),
  ]
}
