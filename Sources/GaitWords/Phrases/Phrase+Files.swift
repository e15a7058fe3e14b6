extension Phrase {
  /// Errors of recorded files.
  static let files: [Phrase] = [
    Phrase("the file is empty", de: "die Datei ist leer"),
    Phrase(
      "Record or export it again; the copy may have failed.",
      de: "Neu aufnehmen oder exportieren; vielleicht misslang die Kopie."),
    Phrase("there are column names but no samples", de: "es gibt Spaltennamen, aber keine Messwerte"),
    Phrase(
      "Record or export it again; the recording may have ended before it began.",
      de: "Neu aufnehmen oder exportieren; vielleicht endete die Aufnahme, bevor sie begann."),
    Phrase(
      "there are rows but no row has all three axes of a channel",
      de: "es gibt Zeilen, aber keine hat alle drei Achsen eines Kanals"),
    Phrase(
      "Record or export it again with the sensor switched on.",
      de: "Mit eingeschaltetem Sensor neu aufnehmen oder exportieren."),
    Phrase(
      "this row is longer than a million characters",
      de: "diese Zeile ist länger als eine Million Zeichen"),
    Phrase(
      "Check that this is a CSV table with one row a line.",
      de: "Prüfen, ob es eine CSV-Tabelle mit einer Zeile je Messung ist."),
    Phrase("there is no such file", de: "die Datei gibt es nicht"),
    Phrase("Check the spelling of the name and the folder.", de: "Schreibweise von Name und Ordner prüfen."),
    Phrase("this is a folder, not a recording", de: "das ist ein Ordner, keine Aufnahme"),
    Phrase(
      "Name the recordings inside it, for example {0}/*.csv.",
      de: "Die Aufnahmen darin nennen, zum Beispiel {0}/*.csv."),
    Phrase("you may not read this file", de: "die Datei darf nicht gelesen werden"),
    Phrase(
      "If it is yours: chmod u+r '{0}'. Otherwise ask its owner.",
      de: "Bei einer eigenen Datei: chmod u+r '{0}'. Sonst hilft, wem sie gehört."),
    Phrase("it cannot be opened: {0}", de: "sie lässt sich nicht öffnen: {0}"),
    Phrase(
      "Try again; if it stays, copy the file to another disk first.",
      de: "Noch einmal versuchen; bleibt es so, die Datei erst auf eine andere Platte kopieren."),
    Phrase("reading failed after {0} bytes: {1}", de: "das Lesen scheiterte nach {0} Bytes: {1}"),
    Phrase(
      "Check the disk or the cable, then try again.",
      de: "Platte oder Kabel prüfen, dann noch einmal versuchen."),
    Phrase("its folder does not exist", de: "den Ordner dazu gibt es nicht"),
    Phrase(
      "Create the folder first, or choose another place.",
      de: "Erst den Ordner anlegen oder einen anderen Ort wählen."),
    Phrase("this is a folder, not a file", de: "das ist ein Ordner, keine Datei"),
    Phrase(
      "Add a file name, for example {0}/walk.csv.",
      de: "Einen Dateinamen anhängen, zum Beispiel {0}/walk.csv."),
    Phrase("you may not write in this folder", de: "in diesen Ordner darf nicht geschrieben werden"),
    Phrase(
      "Choose a folder of your own, or ask its owner.",
      de: "Einen eigenen Ordner wählen oder um Erlaubnis bitten."),
    Phrase("this disk can only be read", de: "diese Platte ist nur lesbar"),
    Phrase("Choose a folder on another disk.", de: "Einen Ordner auf einer anderen Platte wählen."),
    Phrase("the disk is full", de: "die Platte ist voll"),
    Phrase("Free some space, or choose another disk.", de: "Platz schaffen oder eine andere Platte wählen."),
    Phrase("it cannot be created: {0}", de: "sie lässt sich nicht anlegen: {0}"),
    Phrase("Choose another place, or try again.", de: "Einen anderen Ort wählen oder noch einmal versuchen."),
    Phrase("writing failed: {0}", de: "das Schreiben scheiterte: {0}"),
    Phrase("Check the disk, then try again.", de: "Die Platte prüfen, dann noch einmal versuchen."),
    Phrase("the time steps are {0} s apart", de: "die Zeitschritte liegen {0} s auseinander"),
    Phrase(
      "If these are {0}, divide the column by {1}. Walking needs at least 25 rows a second.",
      de: "Sind das {0}, die Spalte durch {1} teilen. Gehen braucht mindestens 25 Zeilen je Sekunde."),
    Phrase(
      "the file ends in the middle of row {0}; that row was left out, all before it was read.",
      de: "die Datei endet mitten in Zeile {0}; diese Zeile fehlt, alles davor wurde gelesen."),
    Phrase("not in this file and left out: {0}.", de: "nicht in dieser Datei und weggelassen: {0}."),
    Phrase(
      "there are no samples between --from and --to",
      de: "zwischen --from und --to liegen keine Messwerte"),
    Phrase(
      "Choose a stretch inside the recording, which runs from {0} s to {1} s.",
      de: "Einen Abschnitt der Aufnahme wählen; sie reicht von {0} s bis {1} s."),
    Phrase(
      "none of the sensors asked for ({0}) is in this file",
      de: "keiner der gewünschten Sensoren ({0}) ist in dieser Datei"),
    Phrase("Choose from: {0}.", de: "Zur Wahl stehen: {0}."),
  ]
}
