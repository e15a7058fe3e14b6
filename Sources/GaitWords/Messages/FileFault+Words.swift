import GaitModel

extension Words {
  /// What is wrong with a recording, a folder or a file to be written, and what to do about it.
  static func advice(_ fault: RecordingFault, file: String, in language: Language) -> Advice {
    switch (fault, language) {
    case (.file(let fault), .en): english(fault, file)
    case (.file(let fault), .de): german(fault, file)
    case (.header(let fault), .en): english(fault)
    case (.header(let fault), .de): german(fault)
    case (.row(let fault), .en): english(fault)
    case (.row(let fault), .de): german(fault)
    case (.table(let fault), .en): english(fault)
    case (.table(let fault), .de): german(fault)
    case (.folder(let fault), .en): english(fault, file)
    case (.folder(let fault), .de): german(fault, file)
    case (.subjects(let fault), .en): english(fault)
    case (.subjects(let fault), .de): german(fault)
    case (.result(let fault), .en): english(fault)
    case (.result(let fault), .de): german(fault)
    }
  }

  private static func english(_ fault: FileFault, _ file: String) -> Advice {
    switch fault {
    case .empty: Advice("the file is empty", "Record or export it again; the copy may have failed.")
    case .noSamples:
      Advice(
        "there are column names but no samples",
        "Record or export it again; the recording may have ended before it began.")
    case .noReadings:
      Advice(
        "there are rows but no row has all three axes of a channel",
        "Record or export it again with the sensor switched on.")
    case .lineTooLong:
      Advice(
        "this row is longer than a million characters", "Check that this is a CSV table with one row a line.")
    case .noSuchFile: Advice("there is no such file", "Check the spelling of the name and the folder.")
    case .isFolder:
      Advice(
        "this is a folder, not a recording",
        "Name a recording inside it, or the folder that holds the recordings.")
    case .mayNotRead:
      Advice(
        "you may not read this file",
        "If it is yours: chmod u+r '\(visible(file))'. Otherwise ask its owner.")
    case .cannotOpen(let cause):
      Advice(
        "it cannot be opened: \(system(cause, in: .en))",
        "Try again; if it stays, copy the file to another disk first.")
    case .readingFailed(let bytes, let cause):
      Advice(
        "reading failed after \(bytes) bytes: \(system(cause, in: .en))",
        "Check the disk or the cable, then try again.")
    case .noFolder: Advice("its folder does not exist", "Create the folder first, or choose another place.")
    case .outputIsFolder:
      Advice("this is a folder, not a file", "Add a file name, for example \(folder(file))/walk.csv.")
    case .mayNotWrite:
      Advice("you may not write in this folder", "Choose a folder of your own, or ask its owner.")
    case .readOnlyDisk: Advice("this disk can only be read", "Choose a folder on another disk.")
    case .diskFull: Advice("the disk is full", "Free some space, or choose another disk.")
    case .cannotCreate(let cause):
      Advice("it cannot be created: \(system(cause, in: .en))", "Choose another place, or try again.")
    case .writingFailed(let cause):
      Advice("writing failed: \(system(cause, in: .en))", "Check the disk, then try again.")
    }
  }

  private static func german(_ fault: FileFault, _ file: String) -> Advice {
    switch fault {
    case .empty:
      Advice("die Datei ist leer", "Neu aufnehmen oder exportieren; vielleicht misslang die Kopie.")
    case .noSamples:
      Advice(
        "es gibt Spaltennamen, aber keine Messwerte",
        "Neu aufnehmen oder exportieren; vielleicht endete die Aufnahme, bevor sie begann.")
    case .noReadings:
      Advice(
        "es gibt Zeilen, aber keine hat alle drei Achsen eines Kanals",
        "Mit eingeschaltetem Sensor neu aufnehmen oder exportieren.")
    case .lineTooLong:
      Advice(
        "diese Zeile ist länger als eine Million Zeichen",
        "Prüfen, ob es eine CSV-Tabelle mit einer Zeile je Messung ist.")
    case .noSuchFile: Advice("die Datei gibt es nicht", "Schreibweise von Name und Ordner prüfen.")
    case .isFolder:
      Advice(
        "das ist ein Ordner, keine Aufnahme",
        "Eine Aufnahme darin nennen, oder den Ordner, in dem die Aufnahmen sind.")
    case .mayNotRead:
      Advice(
        "die Datei darf nicht gelesen werden",
        "Bei einer eigenen Datei: chmod u+r '\(visible(file))'. Sonst hilft, wem sie gehört.")
    case .cannotOpen(let cause):
      Advice(
        "sie lässt sich nicht öffnen: \(system(cause, in: .de))",
        "Noch einmal versuchen; bleibt es so, die Datei erst auf eine andere Platte kopieren.")
    case .readingFailed(let bytes, let cause):
      Advice(
        "das Lesen scheiterte nach \(bytes) Bytes: \(system(cause, in: .de))",
        "Platte oder Kabel prüfen, dann noch einmal versuchen.")
    case .noFolder:
      Advice("den Ordner dazu gibt es nicht", "Erst den Ordner anlegen oder einen anderen Ort wählen.")
    case .outputIsFolder:
      Advice(
        "das ist ein Ordner, keine Datei", "Einen Dateinamen anhängen, zum Beispiel \(folder(file))/walk.csv."
      )
    case .mayNotWrite:
      Advice(
        "in diesen Ordner darf nicht geschrieben werden",
        "Einen eigenen Ordner wählen oder um Erlaubnis bitten.")
    case .readOnlyDisk:
      Advice("diese Platte ist nur lesbar", "Einen Ordner auf einer anderen Platte wählen.")
    case .diskFull: Advice("die Platte ist voll", "Platz schaffen oder eine andere Platte wählen.")
    case .cannotCreate(let cause):
      Advice(
        "sie lässt sich nicht anlegen: \(system(cause, in: .de))",
        "Einen anderen Ort wählen oder noch einmal versuchen.")
    case .writingFailed(let cause):
      Advice(
        "das Schreiben scheiterte: \(system(cause, in: .de))",
        "Die Platte prüfen, dann noch einmal versuchen.")
    }
  }

  private static func folder(_ file: String) -> String {
    visible(file.hasSuffix("/") && file.count > 1 ? String(file.dropLast()) : file)
  }
}
