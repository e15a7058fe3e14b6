extension Explanation {
  /// How the program ends.
  static let exitCodes: [Explanation] = [
    Explanation(
      "0", .exitCodes,
      en: Text(
        "exit code 0: done",
        """
        The program did what it was asked. A walk ended with Ctrl-C counts as done, too.
        """),
      de: Text(
        "Exit-Code 0: fertig",
        """
        Das Programm hat getan, was es sollte. Auch ein mit Strg-C beendeter Weg zählt dazu.
        """)),
    Explanation(
      "1", .exitCodes,
      en: Text(
        "exit code 1: problems found",
        """
        A strict check found problems in a recording. The messages say which.
        """),
      de: Text(
        "Exit-Code 1: Mängel gefunden",
        """
        Eine strenge Prüfung fand Mängel in einer Aufnahme. Die Meldungen sagen, welche.
        """)),
    Explanation(
      "64", .exitCodes,
      en: Text(
        "exit code 64: usage",
        """
        The command line could not be understood: an unknown option, or values that do not fit together. \
        The command with -h shows examples.
        """),
      de: Text(
        "Exit-Code 64: Aufruf",
        """
        Die Befehlszeile war nicht zu verstehen: eine unbekannte Option oder Werte, die nicht \
        zusammenpassen. Der Befehl mit -h zeigt Beispiele.
        """)),
    Explanation(
      "65", .exitCodes,
      en: Text(
        "exit code 65: data unusable",
        """
        A file was read but holds nothing that can be used. The message names the row or column and what to \
        try.
        """),
      de: Text(
        "Exit-Code 65: Daten unbrauchbar",
        """
        Eine Datei ließ sich lesen, enthält aber nichts Brauchbares. Die Meldung nennt Zeile oder Spalte \
        und was zu versuchen ist.
        """)),
    Explanation(
      "66", .exitCodes,
      en: Text(
        "exit code 66: input missing",
        """
        There is no such file. Check the spelling of its name and folder.
        """),
      de: Text(
        "Exit-Code 66: Eingabe fehlt",
        """
        Die Datei gibt es nicht. Schreibweise von Name und Ordner prüfen.
        """)),
    Explanation(
      "69", .exitCodes,
      en: Text(
        "exit code 69: device not available",
        """
        No device was found, or another program uses it. Try gangart devices.
        """),
      de: Text(
        "Exit-Code 69: Gerät nicht verfügbar",
        """
        Kein Gerät wurde gefunden, oder ein anderes Programm benutzt es. Weiter hilft gangart devices.
        """)),
    Explanation(
      "73", .exitCodes,
      en: Text(
        "exit code 73: cannot create output",
        """
        A file or folder for the result cannot be made. The message says why and what to try.
        """),
      de: Text(
        "Exit-Code 73: Ausgabe nicht anlegbar",
        """
        Eine Datei oder ein Ordner für das Ergebnis lässt sich nicht anlegen. Die Meldung sagt warum und \
        was zu versuchen ist.
        """)),
    Explanation(
      "74", .exitCodes,
      en: Text(
        "exit code 74: input or output failed",
        """
        Reading or writing failed on the way, as with a full disk or a cable that was pulled. What was kept \
        so far stays.
        """),
      de: Text(
        "Exit-Code 74: Ein- oder Ausgabe gescheitert",
        """
        Lesen oder Schreiben scheiterte unterwegs, etwa bei voller Platte oder gezogenem Kabel. Was bis \
        dahin gesichert war, bleibt.
        """)),
    Explanation(
      "75", .exitCodes,
      en: Text(
        "exit code 75: device lost",
        """
        A device went away during a live walk and did not come back. The walk up to then is kept.
        """),
      de: Text(
        "Exit-Code 75: Gerät verloren",
        """
        Ein Gerät ging während eines Live-Wegs verloren und kam nicht zurück. Der Weg bis dahin ist \
        gesichert.
        """)),
    Explanation(
      "77", .exitCodes,
      en: Text(
        "exit code 77: no permission",
        """
        You may not read the file or open the device. The message says what to change.
        """),
      de: Text(
        "Exit-Code 77: keine Berechtigung",
        """
        Die Datei darf nicht gelesen oder das Gerät nicht geöffnet werden. Die Meldung sagt, was zu ändern \
        ist.
        """)),
    Explanation(
      "78", .exitCodes,
      en: Text(
        "exit code 78: configuration",
        """
        A settings or plan file cannot be used. The message names the line.
        """),
      de: Text(
        "Exit-Code 78: Einstellungen",
        """
        Eine Einstellungs- oder Plandatei ist unbrauchbar. Die Meldung nennt die Zeile.
        """)),
    Explanation(
      "130", .exitCodes,
      en: Text(
        "exit code 130: interrupted",
        """
        The program was interrupted before anything could be kept, or by a second Ctrl-C.
        """),
      de: Text(
        "Exit-Code 130: abgebrochen",
        """
        Das Programm wurde abgebrochen, bevor etwas gesichert werden konnte, oder durch ein zweites Strg-C.
        """)),
  ]
}
