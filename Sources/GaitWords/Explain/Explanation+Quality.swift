extension Explanation {
  /// What can be wrong with the data, and what is missing.
  static let quality: [Explanation] = [
    Explanation(
      "quality", .quality,
      en: Text(
        "data quality",
        """
        Faults of the data that a person should know about, each with a code, the sensor, the stretch and a \
        sentence. They are results, not errors: what can be told is told all the same. In a live stream it \
        is also the type of such a line.
        """),
      de: Text(
        "Datenqualität",
        """
        Mängel der Daten, die man kennen sollte, jeweils mit Code, Sensor, Zeitraum und einem Satz. Sie \
        sind Ergebnisse, keine Fehler: Was sich sagen lässt, wird trotzdem gesagt. Im Ereignisstrom ist es \
        auch der Typ solcher Zeilen.
        """)),
    Explanation(
      "code", .quality,
      en: Text(
        "code of a notice",
        """
        What is wrong with the data, in one word for programs. Each code has its own entry here, such as \
        gap or clipped.
        """),
      de: Text(
        "Code einer Bemerkung",
        """
        Was mit den Daten ist, in einem Wort für Programme. Jeder Code hat hier einen eigenen Eintrag, etwa \
        gap oder clipped.
        """)),
    Explanation(
      "gap", .quality,
      en: Text(
        "a gap in the data",
        """
        A code: samples are missing for more than 50 ms. Up to 50 ms is filled; up to a second the bout \
        goes on without the strides across it; longer ends the bout. Nothing is stitched together. Check \
        radio and cable.
        """),
      de: Text(
        "eine Datenlücke",
        """
        Ein Code: Mehr als 50 ms lang fehlen Messwerte. Bis 50 ms wird gefüllt; bis zu einer Sekunde geht \
        der Gehabschnitt ohne die Doppelschritte darüber weiter; eine längere Lücke beendet ihn. Nichts \
        wird zusammengeklebt. Funk und Kabel prüfen.
        """)),
    Explanation(
      "clipped", .quality,
      en: Text(
        "peaks are cut off",
        """
        A code: the signal stands at the end of the sensor's range. Steps are still good, peaks of landings \
        are not. Choose a larger range, 8 g or more on a foot.
        """),
      de: Text(
        "Spitzen abgeschnitten",
        """
        Ein Code: Das Signal steht am Ende des Messbereichs. Schritte stimmen noch, Spitzen der Auftritte \
        nicht. Einen größeren Messbereich wählen, am Fuß 8 g oder mehr.
        """)),
    Explanation(
      "rate_low", .quality,
      en: Text(
        "too few samples",
        """
        A code: too few samples a second for some measures. Below 25 there are no steps. Record at 100 if \
        the sensor can.
        """),
      de: Text(
        "zu wenige Messwerte",
        """
        Ein Code: zu wenige Messwerte je Sekunde für manche Maße. Unter 25 gibt es keine Schritte. Mit 100 \
        aufnehmen, wenn der Sensor es kann.
        """)),
    Explanation(
      "rate_drift", .quality,
      en: Text(
        "the rate changes",
        """
        A code: the number of samples a second changed on the way. Time stamps are trusted, so the numbers \
        stay good as long as the stamps are.
        """),
      de: Text(
        "die Abtastrate ändert sich",
        """
        Ein Code: Die Zahl der Messwerte je Sekunde hat sich unterwegs geändert. Den Zeitstempeln wird \
        geglaubt; solange sie stimmen, stimmen die Zahlen.
        """)),
    Explanation(
      "clock_jump", .quality,
      en: Text(
        "the clock leaps",
        """
        A code: the time stamps leapt forward or back. The walk is split there. Perhaps the clock was set, \
        or two files were joined.
        """),
      de: Text(
        "die Uhr springt",
        """
        Ein Code: Die Zeitstempel sprangen vor oder zurück. Der Weg ist dort geteilt. Vielleicht wurde die \
        Uhr gestellt oder zwei Dateien wurden verbunden.
        """)),
    Explanation(
      "non_finite", .quality,
      en: Text(
        "numbers that are none",
        """
        A code: a number was infinite, not a number or absurdly large. Such samples are left out and \
        counted. Check how the file was made.
        """),
      de: Text(
        "Zahlen, die keine sind",
        """
        Ein Code: Eine Zahl war unendlich, keine Zahl oder unsinnig groß. Solche Messwerte bleiben weg und \
        werden gezählt. Prüfen, wie die Datei entstand.
        """)),
    Explanation(
      "gravity_removed", .quality,
      en: Text(
        "gravity is missing",
        """
        A code: the acceleration lacks gravity, as phones offer it under names like linear acceleration. \
        Most measures need it. Use the file that includes gravity, or name the columns linacc.
        """),
      de: Text(
        "die Schwerkraft fehlt",
        """
        Ein Code: Der Beschleunigung fehlt die Schwerkraft, wie sie Telefone etwa als lineare \
        Beschleunigung anbieten. Die meisten Maße brauchen sie. Die Datei mit Schwerkraft nehmen oder die \
        Spalten linacc nennen.
        """)),
    Explanation(
      "loose_mount", .quality,
      en: Text(
        "a loose sensor",
        """
        A code: the sensor moves against the body. Angles and landings suffer first. Tighten the strap.
        """),
      de: Text(
        "ein lockerer Sensor",
        """
        Ein Code: Der Sensor bewegt sich gegen den Körper. Winkel und Auftritte leiden zuerst. Den Gurt \
        fester ziehen.
        """)),
    Explanation(
      "sensor_lost", .quality,
      en: Text(
        "a sensor fell silent",
        """
        A code: a sensor sent nothing more although the recording went on. What the others tell goes on. \
        Check its battery and connection.
        """),
      de: Text(
        "ein Sensor verstummte",
        """
        Ein Code: Ein Sensor sandte nichts mehr, obwohl die Aufnahme weiterging. Was die anderen zeigen, \
        geht weiter. Akku und Verbindung prüfen.
        """)),
    Explanation(
      "scale_error", .quality,
      en: Text(
        "gravity has another size",
        """
        A code: at rest the acceleration is not 9.81 m/s². A few percent are a sensor without calibration; \
        more is another unit. Check the unit of the file.
        """),
      de: Text(
        "die Schwerkraft hat eine andere Größe",
        """
        Ein Code: In Ruhe ist die Beschleunigung nicht 9,81 m/s². Einige Prozent sind ein Sensor ohne \
        Abgleich; mehr ist eine andere Einheit. Die Einheit der Datei prüfen.
        """)),
    Explanation(
      "unit_converted", .quality,
      en: Text(
        "another unit",
        """
        A code: the numbers look like another unit than m/s² and rad/s, or were converted on request. The \
        message says which and what to multiply with.
        """),
      de: Text(
        "eine andere Einheit",
        """
        Ein Code: Die Zahlen sehen nach einer anderen Einheit als m/s² und rad/s aus oder wurden auf Wunsch \
        umgerechnet. Der Satz dazu sagt, welche es ist und womit zu multiplizieren ist.
        """)),
    Explanation(
      "duplicate_time", .quality,
      en: Text(
        "the same time twice",
        """
        A code: two samples of a sensor carry the same time. The first is used, the other is counted.
        """),
      de: Text(
        "dieselbe Zeit doppelt",
        """
        Ein Code: Zwei Messwerte eines Sensors tragen dieselbe Zeit. Der erste zählt, der andere wird nur \
        gezählt.
        """)),
    Explanation(
      "late_sample", .quality,
      en: Text(
        "a late sample",
        """
        A code: a sample came after a newer one of the same sensor. It is dropped and counted, never sorted \
        in.
        """),
      de: Text(
        "ein verspäteter Messwert",
        """
        Ein Code: Ein Messwert kam nach einem neueren desselben Sensors. Er wird verworfen und gezählt, nie \
        einsortiert.
        """)),
  ]
}
