extension Explanation {
  /// Event lines.
  static let lines: [Explanation] = [
    Explanation(
      "v", .lines,
      en: Text(
        "version of the lines",
        """
        The version of the event lines, 1 so far. A reader may rely on the names as long as it stays the \
        same.
        """),
      de: Text(
        "Version der Zeilen",
        """
        Die Version der Ereigniszeilen, bisher 1. Solange sie gleich bleibt, bleiben auch die Namen.
        """)),
    Explanation(
      "type", .lines,
      en: Text(
        "kind of a line",
        """
        What an event line tells: hello, device, quality, second, initial_contact, final_contact, stride, \
        arm_swing, heel_strike, bout, flag, note, bye, and more from the coach. Skip types you do not know.
        """),
      de: Text(
        "Art einer Zeile",
        """
        Was eine Ereigniszeile meldet: hello, device, quality, second, initial_contact, final_contact, \
        stride, arm_swing, heel_strike, bout, flag, note, bye und weitere vom Begleiter. Unbekannte Arten \
        überspringen.
        """)),
    Explanation(
      "t", .lines,
      en: Text(
        "time of a line",
        """
        When an event line could first be told, in seconds of the recording: the same as reported_s. Lines \
        come in this order.
        """),
      de: Text(
        "Zeit einer Zeile",
        """
        Wann eine Ereigniszeile erstmals sagbar war, in Sekunden der Aufnahme: dasselbe wie reported_s. Die \
        Zeilen kommen in dieser Reihenfolge.
        """)),
    Explanation(
      "hello", .lines,
      en: Text(
        "the first line",
        """
        The line that opens a stream: form, program and sensors. Read it before all others.
        """),
      de: Text(
        "die erste Zeile",
        """
        Die Zeile, die einen Strom eröffnet: Form, Programm und Sensoren. Sie kommt vor allen anderen.
        """)),
    Explanation(
      "bye", .lines,
      en: Text(
        "the last line",
        """
        The line that closes a stream: counts, a summary, what is missing. Without it the stream broke off.
        """),
      de: Text(
        "die letzte Zeile",
        """
        Die Zeile, die einen Strom schließt: Anzahlen, Zusammenfassung, was fehlt. Ohne sie ist der Strom \
        abgerissen.
        """)),
    Explanation(
      "device", .lines,
      en: Text(
        "a device comes or goes",
        """
        The line that tells that a device of a live walk was found, lost or came back. The walk goes on \
        meanwhile.
        """),
      de: Text(
        "ein Gerät kommt oder geht",
        """
        Die Zeile, die meldet, dass ein Gerät eines Live-Wegs gefunden wurde, verloren ging oder zurückkam. \
        Der Weg geht währenddessen weiter.
        """)),
    Explanation(
      "note", .lines,
      en: Text(
        "a note",
        """
        The line of words that a person or the program left in a walk. It changes no number.
        """),
      de: Text(
        "eine Notiz",
        """
        Die Zeile mit Worten, die jemand oder das Programm in einem Weg hinterließ. Sie ändert keine Zahl.
        """)),
    Explanation(
      "source", .lines,
      en: Text(
        "where a device line comes from",
        """
        The source that a device line is about, such as a serial port. It is written as on the command \
        line.
        """),
      de: Text(
        "woher eine Gerätezeile kommt",
        """
        Die Quelle, um die es in einer Gerätezeile geht, etwa eine serielle Schnittstelle. Geschrieben wie \
        auf der Befehlszeile.
        """)),
    Explanation(
      "counts", .lines,
      en: Text(
        "how many lines of each type",
        """
        How many lines of each type a stream held. A reader can check that it missed none.
        """),
      de: Text(
        "wie viele Zeilen je Art",
        """
        Wie viele Zeilen jeder Art ein Strom enthielt. So lässt sich prüfen, ob keine fehlt.
        """)),
    Explanation(
      "summary", .lines,
      en: Text(
        "the walk in a few numbers",
        """
        Steps, walking time and median cadence of the whole walk. It counts walking bouts only.
        """),
      de: Text(
        "der Weg in wenigen Zahlen",
        """
        Schritte, Gehzeit und mittlere Schrittfrequenz (Median) des ganzen Wegs. Gezählt werden nur \
        Gehabschnitte.
        """)),
    Explanation(
      "interrupted", .lines,
      en: Text(
        "why it broke off",
        """
        Why a stream ended before its time; absent when it did not. What was told before still holds.
        """),
      de: Text(
        "warum es abbrach",
        """
        Warum ein Strom vorzeitig endete; fehlt, wenn er es nicht tat. Was vorher gemeldet wurde, gilt \
        weiter.
        """)),
    Explanation(
      "basis", .lines,
      en: Text(
        "what it rests on",
        """
        Of an initial contact: event or rhythm. Of a flag: where its rule comes from, in one line; \
        "default, not from literature" means that it is our own choice. Of a pause: why it began, target, \
        symptom, asked, lean or standing.
        """),
      de: Text(
        "worauf es beruht",
        """
        Bei einem Erstkontakt: event oder rhythm. Bei einem Hinweis: woher seine Regel stammt, in einer \
        Zeile; „default, not from literature“ heißt, dass es eine eigene Festlegung ist. Bei einer Pause: \
        warum sie begann, target, symptom, asked, lean oder standing.
        """)),
    Explanation(
      "protocol", .lines,
      en: Text(
        "what the device speaks",
        """
        The protocol that the bytes of a device were read by, as x-IMU3 or lines of text. It is recognised \
        from the first bytes, or given with the source. See docs/devices.md.
        """),
      de: Text(
        "was das Gerät spricht",
        """
        Das Protokoll, nach dem die Bytes eines Geräts gelesen wurden, etwa x-IMU3 oder Textzeilen. Es wird \
        an den ersten Bytes erkannt oder mit der Quelle angegeben. Siehe docs/devices.md.
        """)),
    Explanation(
      "rejected", .lines,
      en: Text(
        "refused frames",
        """
        How many frames of a device were refused so far, by reason: bad_length, bad_checksum, \
        unknown_message, implausible_value or truncated. It stands in the line of a device that is lost \
        or back. Few are normal on a poor connection; many mean that the protocol or the speed of the \
        line is wrong.
        """),
      de: Text(
        "abgewiesene Nachrichten",
        """
        Wie viele Nachrichten eines Geräts bisher abgewiesen wurden, nach Grund: bad_length, \
        bad_checksum, unknown_message, implausible_value oder truncated. Das steht in der Zeile eines \
        Geräts, das fort oder zurück ist. Wenige sind bei schlechter Verbindung normal; viele heißen, \
        dass Protokoll oder Geschwindigkeit der Leitung falsch sind.
        """)),
    Explanation(
      "symptoms", .lines,
      en: Text(
        "marks of discomfort",
        """
        In the result of a kept walk: the marks that the walker set, each with the fields of its line. \
        Nothing but the walker sets one.
        """),
      de: Text(
        "Markierungen von Beschwerden",
        """
        Im Ergebnis eines aufgehobenen Wegs: die Markierungen, die die gehende Person setzte, jede mit \
        den Feldern ihrer Zeile. Niemand sonst setzt eine.
        """)),
    Explanation(
      "notes", .lines,
      en: Text(
        "notes of the walk",
        """
        In the result of a kept walk: the words that the walker said about moments. Each has the time at \
        which it was said.
        """),
      de: Text(
        "Notizen zum Weg",
        """
        Im Ergebnis eines aufgehobenen Wegs: die Worte, die die gehende Person zu Augenblicken sagte. \
        Jede hat die Zeit, zu der sie gesagt wurde.
        """)),
    Explanation(
      "cues", .lines,
      en: Text(
        "cues of the walk",
        """
        In the result of a kept walk: what the coach said, each with the fields of its line. A walk \
        without a coach has none.
        """),
      de: Text(
        "Hinweise des Wegs",
        """
        Im Ergebnis eines aufgehobenen Wegs: was der Coach sagte, jeder Hinweis mit den Feldern seiner \
        Zeile. Ein Weg ohne Coach hat keine.
        """)),
  ]
}
