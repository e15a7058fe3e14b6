import GaitModel

extension Words {
  private static let englishPattern = "Names are <place>_<channel>_<axis>, for example left_foot_gyr_z."
  private static let germanPattern =
    "Namen bestehen aus <Stelle>_<Kanal>_<Achse>, zum Beispiel left_foot_gyr_z."

  /// What is wrong with the first row, in English.
  static func english(_ fault: HeaderFault) -> Advice {
    switch fault {
    case .compressed: Advice("this file is compressed", "Unpack it first, then name the CSV file inside.")
    case .notText: Advice("this is not a text file", "Export the recording as CSV text in UTF-8.")
    case .bareCarriageReturns:
      Advice(
        "the lines end in a bare carriage return",
        "Convert the line ends: tr '\\r' '\\n' < in.csv > out.csv.")
    case .otherDelimiter(.semicolons):
      Advice(
        "the columns are separated by semicolons, not by commas",
        "Export with commas between the columns, or convert semicolons to commas and decimal commas to dots.")
    case .otherDelimiter(.tabs):
      Advice(
        "the columns are separated by tabs, not by commas",
        "Export with commas between the columns, or convert tabs to commas.")
    case .namesMissing:
      Advice(
        "this row holds numbers where the column names should be",
        "Add a first row with the names: time_s,lower_back_acc_x,… " + englishPattern)
    case .noTime:
      Advice("there is no column time_s", "Add a column time_s that gives each row's time in seconds.")
    case .timeNamedOtherwise(let column, let remedy):
      Advice("there is no column time_s, but there is \(quoted(column))", english(remedy, quoted(column)))
    case .namelessColumn:
      Advice(
        "this column has no name",
        "Name it, or remove it; a comma at the end of each line makes such a column.")
    case .unknownColumn(let name, let remedy): english(remedy, quoted(name))
    case .columnTwice(let first, let second):
      Advice(
        "this column is there twice, as column \(first) and as column \(second)",
        "Rename or remove one of the two.")
    case .axesMissing(let missing, let present):
      Advice(
        missing.count == 1
          ? "this axis is missing; there is \(list(present))"
          : "\(list(missing)) are missing; there is only \(list(present))",
        "Add the missing axis, or remove this channel. "
          + "A sensor may sit any way round, so all three axes count.")
    case .noSensorColumn:
      Advice(
        "there is a time but no sensor column",
        "Add the readings, for example lower_back_acc_x, lower_back_acc_y and lower_back_acc_z.")
    case .noneOfSensors(let wanted, let present):
      Advice(
        "none of the sensors asked for (\(list(wanted.map(\.name)))) is in this file",
        "Choose from: \(list(present.map(\.name))).")
    }
  }

  private static func english(_ remedy: HeaderFault.TimeRemedy, _ name: String) -> String {
    switch remedy {
    case .divide(let divisor): "Divide \(name) by \(divisor) to get seconds, then name it time_s."
    case .rename: "Rename \(name) to time_s."
    case .unclear: "If it holds seconds, rename it to time_s; if milliseconds, divide it by 1000 first."
    }
  }

  private static func english(_ remedy: HeaderFault.ColumnRemedy, _ name: String) -> Advice {
    let what = "\(name) is not a column name Gangart knows"
    return switch remedy {
    case .removeSecondTime: Advice(what, "Remove this column: the time is read from time_s.")
    case .renameOrRemove: Advice(what, "Rename or remove the column. " + englishPattern)
    case .removeFor(let meant):
      Advice("\(what); did you mean \(meant)?", "Remove this column, for \(meant) is there already.")
    case .rename(let meant):
      Advice("\(what); did you mean \(meant)?", "Rename it to \(meant). " + englishPattern)
    }
  }

  /// What is wrong with the first row, in German.
  static func german(_ fault: HeaderFault) -> Advice {
    switch fault {
    case .compressed:
      Advice("diese Datei ist komprimiert", "Erst auspacken, dann die CSV-Datei darin nennen.")
    case .notText: Advice("das ist keine Textdatei", "Die Aufnahme als CSV-Text in UTF-8 exportieren.")
    case .bareCarriageReturns:
      Advice(
        "die Zeilen enden nur mit einem Wagenrücklauf",
        "Die Zeilenenden umwandeln: tr '\\r' '\\n' < in.csv > out.csv.")
    case .otherDelimiter(.semicolons):
      Advice(
        "die Spalten sind durch Semikolons getrennt, nicht durch Kommas",
        "Mit Kommas zwischen den Spalten exportieren oder Semikolons in Kommas und Dezimalkommas in Punkte "
          + "umwandeln.")
    case .otherDelimiter(.tabs):
      Advice(
        "die Spalten sind durch Tabulatoren getrennt, nicht durch Kommas",
        "Mit Kommas zwischen den Spalten exportieren oder Tabulatoren in Kommas umwandeln.")
    case .namesMissing:
      Advice(
        "diese Zeile enthält Zahlen, wo die Spaltennamen stehen sollten",
        "Eine erste Zeile mit den Namen ergänzen: time_s,lower_back_acc_x,… " + germanPattern)
    case .noTime:
      Advice(
        "es gibt keine Spalte time_s", "Eine Spalte time_s mit der Zeit jeder Zeile in Sekunden ergänzen.")
    case .timeNamedOtherwise(let column, let remedy):
      Advice("es gibt keine Spalte time_s, aber \(quoted(column))", german(remedy, quoted(column)))
    case .namelessColumn:
      Advice(
        "diese Spalte hat keinen Namen",
        "Benennen oder entfernen; ein Komma am Ende jeder Zeile ergibt so eine Spalte.")
    case .unknownColumn(let name, let remedy): german(remedy, quoted(name))
    case .columnTwice(let first, let second):
      Advice(
        "diese Spalte gibt es zweimal, als Spalte \(first) und als Spalte \(second)",
        "Eine der beiden umbenennen oder entfernen.")
    case .axesMissing(let missing, let present):
      Advice(
        missing.count == 1
          ? "diese Achse fehlt; es gibt \(list(present))"
          : "\(list(missing)) fehlen; es gibt nur \(list(present))",
        "Die fehlende Achse ergänzen oder diesen Kanal entfernen. Ein Sensor darf beliebig herum sitzen, "
          + "darum zählen alle drei Achsen.")
    case .noSensorColumn:
      Advice(
        "es gibt eine Zeit, aber keine Sensorspalte",
        "Die Messwerte ergänzen, zum Beispiel lower_back_acc_x, lower_back_acc_y und lower_back_acc_z.")
    case .noneOfSensors(let wanted, let present):
      Advice(
        "keiner der gewünschten Sensoren (\(list(wanted.map { place($0, in: .de) }))) ist in dieser Datei",
        "Zur Wahl stehen: \(list(present.map(\.name))).")
    }
  }

  private static func german(_ remedy: HeaderFault.TimeRemedy, _ name: String) -> String {
    switch remedy {
    case .divide(let divisor):
      "\(name) durch \(divisor) teilen, das ergibt Sekunden; dann time_s nennen."
    case .rename: "\(name) in time_s umbenennen."
    case .unclear:
      "Enthält sie Sekunden, in time_s umbenennen; bei Millisekunden vorher durch 1000 teilen."
    }
  }

  private static func german(_ remedy: HeaderFault.ColumnRemedy, _ name: String) -> Advice {
    let what = "\(name) ist kein Spaltenname, den Gangart kennt"
    return switch remedy {
    case .removeSecondTime: Advice(what, "Diese Spalte entfernen: Die Zeit steht in time_s.")
    case .renameOrRemove: Advice(what, "Die Spalte umbenennen oder entfernen. " + germanPattern)
    case .removeFor(let meant):
      Advice("\(what); gemeint \(meant)?", "Diese Spalte entfernen, denn \(meant) gibt es schon.")
    case .rename(let meant):
      Advice("\(what); gemeint \(meant)?", "In \(meant) umbenennen. " + germanPattern)
    }
  }

  /// Text from a file, in quotes.
  static func quoted(_ text: String) -> String { "'\(visible(text))'" }

  /// Names one after the other.
  static func list(_ names: [String]) -> String { names.map(visible).joined(separator: ", ") }
}
