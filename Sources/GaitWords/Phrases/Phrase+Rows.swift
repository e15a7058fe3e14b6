extension Phrase {
  /// Errors of single rows and of the first row.
  static let rows: [Phrase] = [
    Phrase(
      "Separate the columns by commas, in every row as in the first.",
      de: "Die Spalten durch Kommas trennen, in jeder Zeile wie in der ersten."),
    Phrase(
      "Write the numbers with a decimal dot: with decimal commas every number becomes two cells.",
      de: "Die Zahlen mit Dezimalpunkt schreiben: Mit Dezimalkomma wird jede Zahl zu zwei Zellen."),
    Phrase(
      "Complete or remove this row; an empty cell stands for a lost sample.",
      de: "Diese Zeile ergänzen oder entfernen; eine leere Zelle steht für einen verlorenen Messwert."),
    Phrase(
      "it has {0} where the first row has {1} columns",
      de: "sie hat {0}, die erste Zeile aber {1} Spalten"),
    Phrase("{0} cells", de: "{0} Zellen"),
    Phrase("{0} cell", de: "{0} Zelle"),
    Phrase("{0} is not a number", de: "{0} ist keine Zahl"),
    Phrase("the time is missing", de: "die Zeit fehlt"),
    Phrase(
      "Put the time in seconds there, or remove the row.",
      de: "Die Zeit in Sekunden eintragen oder die Zeile entfernen."),
    Phrase("{0} seconds is more than 292 years", de: "{0} Sekunden sind mehr als 292 Jahre"),
    Phrase(
      "Give the time in seconds; nanoseconds must be divided by 1000000000.",
      de: "Die Zeit in Sekunden angeben; Nanosekunden durch 1000000000 teilen."),
    Phrase("{0} is not a moment in time", de: "{0} ist kein Zeitpunkt"),
    Phrase(
      "{0} is a date or a clock time, not seconds",
      de: "{0} ist ein Datum oder eine Uhrzeit, keine Sekunden"),
    Phrase(
      "Give the time in seconds since the start of the recording.",
      de: "Die Zeit in Sekunden seit Beginn der Aufnahme angeben."),
    Phrase(
      "Separate the columns by commas and write the numbers with a decimal dot.",
      de: "Die Spalten durch Kommas trennen und die Zahlen mit Dezimalpunkt schreiben."),
    Phrase(
      "Write the number with a decimal dot and without quotes.",
      de: "Die Zahl mit Dezimalpunkt und ohne Anführungszeichen schreiben."),
    Phrase(
      "This looks like a date that a spreadsheet made of a number; go back to the original file.",
      de: "Das sieht nach einem Datum aus, das eine Tabellenkalkulation aus einer Zahl gemacht hat; zur"
        + " Originaldatei zurückgehen."),
    Phrase(
      "A spreadsheet wrote this for a failed formula; leave the cell empty for a lost sample.",
      de: "Das schreibt eine Tabellenkalkulation bei einer misslungenen Formel; für einen verlorenen "
        + "Messwert die Zelle leer lassen."),
    Phrase(
      "Put a number there, or leave the cell empty for a lost sample.",
      de: "Eine Zahl eintragen oder die Zelle für einen verlorenen Messwert leer lassen."),
    Phrase("this file is compressed", de: "diese Datei ist komprimiert"),
    Phrase(
      "Unpack it first, then name the CSV file inside.",
      de: "Erst auspacken, dann die CSV-Datei darin nennen."),
    Phrase("this is not a text file", de: "das ist keine Textdatei"),
    Phrase(
      "Export the recording as CSV text in UTF-8.",
      de: "Die Aufnahme als CSV-Text in UTF-8 exportieren."),
    Phrase("the lines end in a bare carriage return", de: "die Zeilen enden nur mit einem Wagenrücklauf"),
    Phrase(
      "Convert the line ends: tr '\\r' '\\n' < in.csv > out.csv.",
      de: "Die Zeilenenden umwandeln: tr '\\r' '\\n' < in.csv > out.csv."),
    Phrase(
      "the columns are separated by {0}, not by commas",
      de: "die Spalten sind durch {0} getrennt, nicht durch Kommas"),
    Phrase("semicolons", de: "Semikolons"),
    Phrase("tabs", de: "Tabulatoren"),
    Phrase("spaces", de: "Leerzeichen"),
    Phrase(
      "Export with commas between the columns, or convert {0} to commas and decimal commas to dots.",
      de: "Mit Kommas zwischen den Spalten exportieren oder {0} in Kommas und Dezimalkommas in Punkte "
        + "umwandeln."),
    Phrase(
      "Export with commas between the columns, or convert {0} to commas.",
      de: "Mit Kommas zwischen den Spalten exportieren oder {0} in Kommas umwandeln."),
    Phrase(
      "this row holds numbers where the column names should be",
      de: "diese Zeile enthält Zahlen, wo die Spaltennamen stehen sollten"),
    Phrase(
      "Add a first row with the names: time_s,lower_back_acc_x,… Names are <place>_<channel>_<axis>, "
        + "for example left_foot_gyr_z.",
      de: "Eine erste Zeile mit den Namen ergänzen: time_s,lower_back_acc_x,… Namen bestehen aus "
        + "<Stelle>_<Kanal>_<Achse>, zum Beispiel left_foot_gyr_z."),
    Phrase("there is no column time_s", de: "es gibt keine Spalte time_s"),
    Phrase(
      "Add a column time_s that gives each row's time in seconds.",
      de: "Eine Spalte time_s mit der Zeit jeder Zeile in Sekunden ergänzen."),
    Phrase(
      "Divide {0} by {1} to get seconds, then name it time_s.",
      de: "{0} durch {1} teilen, das ergibt Sekunden; dann time_s nennen."),
    Phrase("Rename {0} to time_s.", de: "{0} in time_s umbenennen."),
    Phrase(
      "If it holds seconds, rename it to time_s; if milliseconds, divide it by 1000 first.",
      de: "Enthält sie Sekunden, in time_s umbenennen; bei Millisekunden vorher durch 1000 teilen."),
    Phrase("there is no column time_s, but there is {0}", de: "es gibt keine Spalte time_s, aber {0}"),
    Phrase("this column has no name", de: "diese Spalte hat keinen Namen"),
    Phrase(
      "Name it, or remove it; a comma at the end of each line makes such a column.",
      de: "Benennen oder entfernen; ein Komma am Ende jeder Zeile ergibt so eine Spalte."),
    Phrase("{0} is not a column name Gangart knows", de: "{0} ist kein Spaltenname, den Gangart kennt"),
    Phrase(
      "{0} is not a column name Gangart knows; did you mean {1}?",
      de: "{0} ist kein Spaltenname, den Gangart kennt; gemeint {1}?"),
    Phrase(
      "Remove this column: the time is read from time_s.",
      de: "Diese Spalte entfernen: Die Zeit steht in time_s."),
    Phrase(
      "Remove this column, for {0} is there already.",
      de: "Diese Spalte entfernen, denn {0} gibt es schon."),
    Phrase(
      "Rename or remove the column. Names are <place>_<channel>_<axis>, for example left_foot_gyr_z.",
      de: "Die Spalte umbenennen oder entfernen. Namen bestehen aus <Stelle>_<Kanal>_<Achse>, zum "
        + "Beispiel left_foot_gyr_z."),
    Phrase(
      "Rename it to {0}. Names are <place>_<channel>_<axis>, for example left_foot_gyr_z.",
      de: "In {0} umbenennen. Namen bestehen aus <Stelle>_<Kanal>_<Achse>, zum Beispiel left_foot_gyr_z."),
    Phrase(
      "this column is there twice, as column {0} and as column {1}",
      de: "diese Spalte gibt es zweimal, als Spalte {0} und als Spalte {1}"),
    Phrase("Rename or remove one of the two.", de: "Eine der beiden umbenennen oder entfernen."),
    Phrase("this axis is missing; there is {0}", de: "diese Achse fehlt; es gibt {0}"),
    Phrase("{0} are missing; there is only {1}", de: "{0} fehlen; es gibt nur {1}"),
    Phrase(
      "Add the missing axis, or remove this channel. A sensor may sit any way round, so all three axes "
        + "count.",
      de: "Die fehlende Achse ergänzen oder diesen Kanal entfernen. Ein Sensor darf beliebig herum "
        + "sitzen, darum zählen alle drei Achsen."),
    Phrase("there is a time but no sensor column", de: "es gibt eine Zeit, aber keine Sensorspalte"),
    Phrase(
      "Add the readings, for example lower_back_acc_x, lower_back_acc_y and lower_back_acc_z.",
      de: "Die Messwerte ergänzen, zum Beispiel lower_back_acc_x, lower_back_acc_y und lower_back_acc_z."),
  ]
}
