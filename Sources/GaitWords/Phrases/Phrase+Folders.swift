extension Phrase {
  /// Errors of walk folders, and what recover and the live walk say.
  static let folders: [Phrase] = [
    Phrase("there is a walk in this folder already", de: "in diesem Ordner liegt schon ein Weg"),
    Phrase("there are files in this folder already", de: "in diesem Ordner liegen schon Dateien"),
    Phrase("Name a folder that does not exist yet.", de: "Einen Ordner nennen, den es noch nicht gibt."),
    Phrase("this is a file, not a folder", de: "das ist eine Datei, kein Ordner"),
    Phrase("this walk was ended; it cannot go on", de: "dieser Weg ist zu Ende; er kann nicht weitergehen"),
    Phrase(
      "Begin a new one with --out and a folder that does not exist yet.",
      de: "Mit --out und einem Ordner, den es noch nicht gibt, einen neuen beginnen."),
    Phrase("the sensors are not those of this walk", de: "die Sensoren sind nicht die dieses Wegs"),
    Phrase(
      "Plug in the same ones, or begin a new walk with --out.",
      de: "Dieselben anstecken oder mit --out einen neuen Weg beginnen."),
    Phrase(
      "it broke off {0} min ago, too long to go on",
      de: "er brach vor {0} min ab; zu lange her, um weiterzugehen"),
    Phrase(
      "Begin a new walk with --out; this one is kept: gangart replay {0}",
      de: "Mit --out einen neuen Weg beginnen; dieser bleibt: gangart replay {0}"),
    Phrase("the walk goes on; {0} s are missing.", de: "der Weg geht weiter; {0} s fehlen."),
    Phrase(
      "a walk is being recorded into this folder right now",
      de: "in diesen Ordner wird gerade ein Weg aufgezeichnet"),
    Phrase(
      "End that recording with Ctrl-C first, or name another folder.",
      de: "Erst jene Aufzeichnung mit Strg-C beenden oder einen anderen Ordner nennen."),
    Phrase("there is no recorded walk in this folder", de: "in diesem Ordner liegt kein aufgezeichneter Weg"),
    Phrase(
      "Name the folder that was given to 'gangart record -o'.",
      de: "Den Ordner nennen, der bei 'gangart record -o' stand."),
    Phrase("this is not the journal of a walk", de: "das ist nicht das Journal eines Wegs"),
    Phrase(
      "Name the folder that was given to 'gangart record -o'; nothing in it was changed.",
      de: "Den Ordner nennen, der bei 'gangart record -o' stand; darin wurde nichts geändert."),
    Phrase("the recording broke off", de: "die Aufzeichnung brach ab"),
    Phrase("a walk's folder is taken as a whole", de: "ein Wegordner gilt als Ganzes"),
    Phrase(
      "Leave out --sensors, --from and --to, or make a table of it first: gangart convert {0} walk.csv",
      de: "--sensors, --from und --to weglassen oder erst eine Tabelle daraus machen: gangart convert "
        + "{0} walk.csv"),
    Phrase(
      "the protocol '{0}' is not known to this version",
      de: "diese Version kennt das Protokoll '{0}' nicht"),
    Phrase(
      "The walk was recorded with {0}; use that version or a newer one.",
      de: "Der Weg wurde mit {0} aufgezeichnet; jene Version oder eine neuere nehmen."),
    Phrase("Only {0} MB are free on the disk of {1}.", de: "Nur {0} MB sind frei auf der Platte von {1}."),
    Phrase(
      "The walk goes on, but the rest of it is not kept.",
      de: "Der Weg geht weiter, aber der Rest davon wird nicht gesichert."),
    Phrase(
      "{0}: the walk is whole, {1}. Nothing to do.",
      de: "{0}: Der Weg ist vollständig, {1}. Nichts zu tun."),
    Phrase("{0}: {1} saved, {2} bytes of the sensors.", de: "{0}: {1} gerettet, {2} Bytes der Sensoren."),
    Phrase(
      "{0} byte at the end made no sense; kept in walk.journal.torn.",
      de: "{0} Byte am Ende ergab keinen Sinn; es liegt in walk.journal.torn."),
    Phrase(
      "{0} bytes at the end made no sense; kept in walk.journal.torn.",
      de: "{0} Bytes am Ende ergaben keinen Sinn; sie liegen in walk.journal.torn."),
    Phrase("Next: gangart {0}", de: "Weiter: gangart {0}"),
    Phrase(
      "Not used, for want of a place: sensor {0}. Use --place PLACE={1}#NUMBER.",
      de: "Nicht benutzt, weil die Stelle fehlt: Sensor {0}. Weiter hilft --place STELLE={1}#NUMMER."),
    Phrase(
      "{0}: lost ({1}). The walk goes on; plug it in again.",
      de: "{0}: weg ({1}). Der Weg geht weiter; bitte wieder einstecken."),
    Phrase("{0}: back.", de: "{0}: wieder da."),
    Phrase("hung up", de: "getrennt"),
    Phrase(
      "the device was lost and not back within {0} min",
      de: "das Gerät ging verloren und war nach {0} min nicht zurück"),
    Phrase(
      "Plug it in and start again; what was recorded is kept.",
      de: "Einstecken und neu beginnen; das Aufgezeichnete ist gesichert."),
  ]
}
