extension Explanation {
  /// Recordings, sensors and times.
  static let recording: [Explanation] = [
    Explanation(
      "recording", .recording,
      en: Text(
        "the recording",
        """
        Where a result came from: file, digest, format, length and sensors. With it a number can be traced \
        to the bytes it came from.
        """),
      de: Text(
        "die Aufnahme",
        """
        Woher ein Ergebnis stammt: Datei, Prüfsumme, Format, Länge und Sensoren. Damit lässt sich jede Zahl \
        auf ihre Bytes zurückführen.
        """)),
    Explanation(
      "file", .recording,
      en: Text(
        "name of the recording",
        """
        The name of the recording as it was given on the command line. A single minus is standard input.
        """),
      de: Text(
        "Name der Aufnahme",
        """
        Der Name der Aufnahme, wie er auf der Befehlszeile stand. Ein einzelnes Minus ist die \
        Standardeingabe.
        """)),
    Explanation(
      "sha256", .recording,
      en: Text(
        "digest of the recording",
        """
        SHA-256 of the bytes that were read, in hexadecimal. Two results with the same digest came from the \
        same data. It is null for live walks.
        """),
      de: Text(
        "Prüfsumme der Aufnahme",
        """
        SHA-256 der gelesenen Bytes, hexadezimal. Zwei Ergebnisse mit derselben Prüfsumme stammen aus \
        denselben Daten. Bei Live-Wegen ist sie null.
        """)),
    Explanation(
      "format", .recording,
      en: Text(
        "format of the recording",
        """
        What the recording was: canonical for a CSV table, or the name of the source. The table of formats \
        stands in docs/recordings.md.
        """),
      de: Text(
        "Format der Aufnahme",
        """
        Was die Aufnahme war: canonical für eine CSV-Tabelle oder der Name der Quelle. Die Formate stehen \
        in docs/recordings.md.
        """)),
    Explanation(
      "started_at", .recording,
      en: Text(
        "when it began",
        """
        The wall-clock start with its offset, if it is known. All other times count from the start of the \
        recording, so a change of the clock does not touch them.
        """),
      de: Text(
        "wann es begann",
        """
        Der Beginn nach der Uhr mit Zeitzone, wenn er bekannt ist. Alle anderen Zeiten zählen ab Beginn der \
        Aufnahme; Uhrumstellungen berühren sie nicht.
        """)),
    Explanation(
      "sensors", .recording,
      en: Text(
        "the sensors",
        """
        The sensors of the recording, each with place, rate, channels and what was lost. Their order is \
        that of the file.
        """),
      de: Text(
        "die Sensoren",
        """
        Die Sensoren der Aufnahme, jeweils mit Trageposition, Abtastrate, Kanälen und Verlusten. Die \
        Reihenfolge ist die der Datei.
        """)),
    Explanation(
      "place", .recording,
      en: Text(
        "where a sensor is worn",
        """
        A place on the body, such as lower_back, left_wrist or right_foot. Places: lower_back, pelvis, \
        upper_back, sternum, head, and with left_ or right_ in front upper_arm, forearm, wrist, hand, \
        thigh, shank, ankle, foot. Any way round is fine as long as it stays that way.
        """),
      de: Text(
        "wo ein Sensor getragen wird",
        """
        Eine Stelle am Körper, etwa lower_back, left_wrist oder right_foot. Stellen: lower_back (unterer \
        Rücken), pelvis (Becken), upper_back, sternum (Brustbein), head, und mit left_ oder right_ davor \
        upper_arm, forearm, wrist, hand, thigh, shank, ankle, foot. Wie herum ist gleich, solange es so \
        bleibt.
        """)),
    Explanation(
      "channels", .recording,
      en: Text(
        "what a sensor measures",
        """
        The kinds of readings of a sensor: acc with gravity in m/s², gyr in rad/s, mag in µT, linacc \
        without gravity. What is missing limits what can be told; see not_computed.
        """),
      de: Text(
        "was ein Sensor misst",
        """
        Die Messgrößen eines Sensors: acc mit Schwerkraft in m/s², gyr in rad/s, mag in µT, linacc ohne \
        Schwerkraft. Was fehlt, begrenzt, was sich sagen lässt; siehe not_computed.
        """)),
    Explanation(
      "rate_hz", .recording,
      en: Text(
        "samples a second",
        """
        The median number of samples a second of a sensor, in hertz; in a notice, the rate that led to it. \
        From 25 on steps can be told, 100 is good for all.
        """),
      de: Text(
        "Messwerte je Sekunde",
        """
        Die mittlere Zahl der Messwerte eines Sensors je Sekunde, in Hertz (Median); in einer Bemerkung die \
        Rate, die dazu führte. Ab 25 sind Schritte zu erkennen, 100 taugt für alles.
        """)),
    Explanation(
      "samples", .recording,
      en: Text(
        "number of samples",
        """
        How many usable samples a sensor delivered. Empty and refused ones are not in it.
        """),
      de: Text(
        "Zahl der Messwerte",
        """
        Wie viele brauchbare Messwerte ein Sensor lieferte. Leere und abgewiesene sind nicht enthalten.
        """)),
    Explanation(
      "duration_s", .recording,
      en: Text(
        "length",
        """
        A length in seconds: of a recording from first to last sample, of a bout from first to last \
        contact.
        """),
      de: Text(
        "Länge",
        """
        Eine Länge in Sekunden: bei einer Aufnahme vom ersten bis zum letzten Messwert, bei einem \
        Gehabschnitt vom ersten bis zum letzten Kontakt.
        """)),
    Explanation(
      "time_s", .recording,
      en: Text(
        "time of an event",
        """
        When something happened, in seconds on the recording's own timeline. It is not when it was told; \
        see reported_s.
        """),
      de: Text(
        "Zeitpunkt",
        """
        Wann etwas geschah, in Sekunden auf der Zeitachse der Aufnahme. Wann es gemeldet wurde, steht in \
        reported_s.
        """)),
    Explanation(
      "start_s", .recording,
      en: Text(
        "where it begins",
        """
        Where a bout, stride, swing, flag or notice begins, in seconds on the recording's timeline. Flags \
        are dated back to the pattern itself.
        """),
      de: Text(
        "wo es beginnt",
        """
        Wo ein Abschnitt, Doppelschritt, Schwung, Hinweis oder eine Bemerkung beginnt, in Sekunden auf der \
        Zeitachse der Aufnahme. Hinweise sind auf das Muster selbst zurückdatiert.
        """)),
    Explanation(
      "end_s", .recording,
      en: Text(
        "where it ends",
        """
        Where a bout, stride, swing, flag or notice ends, in seconds on the recording's timeline. It is \
        absent while a flag goes on.
        """),
      de: Text(
        "wo es endet",
        """
        Wo ein Abschnitt, Doppelschritt, Schwung, Hinweis oder eine Bemerkung endet, in Sekunden auf der \
        Zeitachse der Aufnahme. Es fehlt, solange ein Hinweis anhält.
        """)),
    Explanation(
      "reported_s", .recording,
      en: Text(
        "when it could first be said",
        """
        The sample time at which the program could first say a thing. Cutting the recording after it \
        changes nothing about the thing. Minus the time of the thing, it is how late a live view shows it.
        """),
      de: Text(
        "wann es erstmals sagbar war",
        """
        Die Messzeit, zu der das Programm etwas erstmals sagen konnte. Die Aufnahme danach abzuschneiden \
        ändert nichts daran. Der Abstand zum Zeitpunkt selbst ist die Verspätung einer Live-Anzeige.
        """)),
    Explanation(
      "schema", .recording,
      en: Text(
        "name of the format of the result",
        """
        The name and version of the result's form, such as gangart.walk/1. Fields may be added; none is \
        renamed without a new number.
        """),
      de: Text(
        "Name des Ergebnisformats",
        """
        Name und Version der Form eines Ergebnisses, etwa gangart.walk/1. Felder können dazukommen; \
        umbenannt wird keines ohne neue Nummer.
        """)),
    Explanation(
      "generator", .recording,
      en: Text(
        "the program that made it",
        """
        Name and version of the program that made the result. Numbers of different versions may differ; \
        docs/validation.md says how much.
        """),
      de: Text(
        "das Programm dahinter",
        """
        Name und Version des Programms, das das Ergebnis erzeugte. Zahlen verschiedener Versionen können \
        sich unterscheiden; wie sehr, steht in docs/validation.md.
        """)),
  ]
}
