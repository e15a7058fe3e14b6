import GaitModel

extension Words {
  /// What is wrong with a table of another tool, in German.
  static func german(_ fault: TableFault) -> Advice {
    switch fault {
    case .noTable:
      Advice(
        "das ist keine Tabelle aus Zahlen",
        "Die Aufnahme als CSV exportieren: eine Zeile je Messung, die Zahlen durch Komma, Strichpunkt oder Tabulator getrennt."
      )
    case .doubtfulDecimal(let number):
      Advice(
        "'\(visible(number))' kann \(dotted(number)) oder \(grouped(number)) sein",
        "Sagen, was gilt: --decimal \(number.contains(",") ? "comma" : "dot") liest \(dotted(number)), "
          + "--decimal \(number.contains(",") ? "dot" : "comma") liest \(grouped(number)).")
    case .tooManyNames(let given, let there):
      Advice(
        "--columns nennt \(given) Spalten, eine Zeile hat aber \(there)",
        "Die Spalten von links nach rechts nennen, '-' für unbenutzte.")
    case .unnamedColumns(let line):
      Advice(
        "die Spalten haben keine Namen, und ihre Zahlen sagen nicht, was sie sind: '\(visible(line))'",
        "Sie von links nach rechts nennen, '-' für unbenutzte: --columns t_ms,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z"
      )
    case .axisMissing(let present):
      Advice(
        "der Beschleunigung fehlt eine Achse; da ist nur \(shown(present))",
        "Alle drei Achsen aufnehmen oder exportieren: ein Sensor darf in jeder Lage sitzen.")
    case .columnsAlike(let first, let second):
      Advice(
        "die Spalten \(first) und \(second) enthalten dasselbe",
        "Sagen, was die Spalten sind, '-' für unbenutzte: --columns time,acc_x,acc_y,acc_z,-,-,-")
    case .namesUnknown(let columns):
      Advice(
        "keine Spalte sagt mit ihrem Namen, dass sie eine Beschleunigung ist; Spalten: \(shown(columns))",
        "Von links nach rechts sagen, was die Spalten enthalten, '-' für unbenutzte: "
          + "--columns time,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z")
    case .placesUnknown(let sensors):
      Advice(
        "es sind \(sensors.count) Sensoren: \(shown(sensors)); wo sie getragen wurden, ist nicht bekannt",
        "Sagen, wo, zum Beispiel: \(placeOptions(sensors))")
    case .placeTwice(let place):
      Advice(
        "zwei Sensoren sollen an \(place.name) getragen worden sein",
        "Sagen, wo jeder ist: --place STELLE=SENSOR, je einmal.")
    case .noGravity(let hasLinear, let remedy):
      Advice(
        hasLinear
          ? "in dieser Datei ist die Schwerkraft aus der Beschleunigung herausgerechnet"
          : "in dieser Datei ist keine Beschleunigung", german(remedy))
    case .unitUnknown(.angularVelocity, let typical):
      Advice(
        "die Einheit der Drehgeschwindigkeit ist nicht bekannt; typisch ist \(typical)",
        "Sagen, welche: --gyr-unit deg/s, rad/s oder raw:16.4 für so viele Schritte je Grad pro Sekunde.")
    case .unitUnknown(_, let typical):
      Advice(
        "die Einheit der Beschleunigung ist nicht bekannt; typisch ist \(typical), mit Schwerkraft darin",
        "Sagen, welche: --acc-unit m/s2, g, mg oder raw:4096 für so viele Schritte je g.")
    case .unitNotKnown(.angularVelocity, let word):
      Advice(
        "die Drehgeschwindigkeit soll in '\(visible(word))' sein; das ist nicht bekannt oder kann zweierlei heißen",
        "Sagen, welche: --gyr-unit deg/s, rad/s, rpm oder raw:16.4 für so viele Schritte je Grad pro Sekunde."
      )
    case .unitNotKnown(_, let word):
      Advice(
        "die Beschleunigung soll in '\(visible(word))' sein; das ist nicht bekannt",
        "Sagen, welche: --acc-unit m/s2, g, mg, cm/s2 oder raw:4096 für so viele Schritte je g.")
    case .unitsDiffer(let first, let second):
      Advice(
        "'\(visible(first))' und '\(visible(second))' sind Achsen einer Messung und sollen in verschiedenen Einheiten sein",
        "Die wahre Einheit sagen: --acc-unit oder --gyr-unit.")
    case .unitContradicts(let said, let gravity):
      Advice(
        "die Beschleunigung soll in \(said) sein, aber dann wäre die Schwerkraft \(gravity) m/s²",
        "Die wahre Einheit sagen: --acc-unit m/s2, g, mg oder raw:4096 für so viele Schritte je g.")
    case .optionContradicts(let said, let gravity):
      Advice(
        "in \(said), wie --acc-unit sagt, wäre die Schwerkraft \(gravity) m/s²",
        "--acc-unit weglassen: die Datei oder ihre Zahlen sagen die Einheit. Wenn nicht: --acc-unit raw:4096 für so viele Schritte je g."
      )
    case .rotationContradicts(let said, let typical):
      Advice(
        "die Drehgeschwindigkeit soll in \(said) sein, erreicht aber \(typical)",
        "Die wahre Einheit sagen: --gyr-unit deg/s, rad/s oder raw:16.4 für so viele Schritte je Grad pro Sekunde."
      )
    case .timeContradicts(let said, let seconds):
      Advice(
        "die Zeiten sollen in \(said) sein, aber dann lägen die Zeilen \(seconds) s auseinander",
        "Sagen, was gilt: --time-unit s, ms, us oder ns.")
    case .timeUnitUnknown(let step):
      Advice(
        "die Einheit der Zeit ist nicht bekannt; die Zeilen liegen \(step) auseinander",
        "Sagen, welche: --time-unit s, ms, us oder ns; oder die Zeilen je Sekunde: --rate 100.")
    case .timeUnreadable(let cell):
      Advice(
        "das ist keine Zeit, die sich lesen lässt: '\(visible(cell))'",
        "Die Zeit in Sekunden oder Millisekunden exportieren; oder sagen, wie viele Zeilen es je Sekunde sind: --rate 100."
      )
    case .timeFalls:
      Advice(
        "die Zeiten fallen von Zeile zu Zeile: das Neueste steht zuerst",
        "Die Zeilen nach dieser Spalte sortieren, die kleinste Zeit zuerst.")
    case .timeStandsStill:
      Advice(
        "die Zeitstempel der ersten Zeilen sind alle gleich",
        "Die Zeit mit mehr Stellen exportieren oder sagen, wie viele Zeilen es je Sekunde sind: --rate 100.")
    case .noTime(let columns):
      Advice(
        "keine Spalte enthält die Zeit, und keine Zeile sagt die Rate; Spalten: \(shown(columns))",
        "Sagen, wie viele Zeilen es je Sekunde sind: --rate 100. Oder die Spalte nennen: --time NAME.")
    case .noDeviceClock:
      Advice(
        "die Bytes des Geräts enthalten keine Zeit",
        "Sagen, wie viele Messungen es je Sekunde gesendet hat: --rate 100.")
    case .headerAgain:
      Advice(
        "die Namen kommen noch einmal: zwei Aufnahmen wurden aneinandergehängt",
        "Die Datei vor dieser Zeile teilen und beide Teile auswerten.")
    case .zeroBytes:
      Advice(
        "in dieser Zeile stehen Null-Bytes: die Datei ist beschädigt, wie nach einem Stromausfall",
        "Diese Zeile entfernen; alles davor lässt sich auswerten.")
    case .spreadsheetDates(let rows):
      Advice(
        rows == 1
          ? "wo eine Zahl sein sollte, steht ein Datum"
          : "in \(rows) Zeilen stehen Datumsangaben, wo Zahlen sein sollten",
        "Eine Tabellenkalkulation hat aus Zahlen Datumsangaben gemacht; die Originaldatei nehmen.")
    case .unitChanges:
      Advice(
        "ab hier ist die Beschleunigung in einer anderen Einheit",
        "Die Datei vor dieser Zeile teilen und beide Teile mit --acc-unit auswerten.")
    case .tooManyLeftOut(let count, let all):
      Advice(
        "\(count) von \(all) Zeilen sind nicht lesbar, von dieser an",
        "Die Aufnahme neu exportieren; wurden die Spalten falsch verstanden, sie nennen: --columns.")
    case .tooManyTorn(let count, let all):
      Advice(
        "in \(count) von \(all) Zeilen fehlt eine Zahl, von dieser an: zu viele, um den Rest zu beurteilen",
        "Die Aufnahme mit allen Achsen neu exportieren oder nur den Teil behalten, in dem die Zellen gefüllt sind."
      )
    case .noneOfSensors(let wanted, let present):
      Advice(
        "keiner der gewünschten Sensoren (\(wanted.map(\.name).joined(separator: ", "))) ist in dieser Datei",
        "Zur Wahl stehen: \(present.map(\.name).joined(separator: ", ")).")
    case .overOwnInput:
      Advice("das ist die Aufnahme selbst", "Eine andere Datei für die Tabelle nennen.")
    case .damagedArchive:
      Advice(
        "die gepackte Datei ist beschädigt", "Neu kopieren oder exportieren; vielleicht brach die Kopie ab.")
    case .inflatesTooMuch:
      Advice(
        "die gepackte Datei wächst auf mehr als das 200-Fache: das ist keine Aufnahme",
        "Die Aufnahme neu exportieren.")
    case .archiveNeedsFile:
      Advice("ein ZIP lässt sich nicht durch eine Pipe lesen", "Stattdessen die Datei nennen.")
    case .archiveInArchive:
      Advice("in der gepackten Datei steckt ein ZIP", "Erst die äußere Datei auspacken.")
    case .noTableInside(let holds):
      Advice(
        "in diesem ZIP ist keine Tabelle; darin ist \(shown(holds))", "Die Aufnahme als CSV exportieren.")
    case .lockedEntry(let entry):
      Advice(
        "\(visible(entry)) ist verschlüsselt oder auf unbekannte Art gepackt",
        "Mit dem Programm auspacken, das es gepackt hat, und dann die Datei nennen.")
    case .severalWalks(let files):
      Advice(
        "es gibt mehr als eine Aufnahme der Beschleunigung: \(shown(files))",
        "Sie einzeln auswerten, zum Beispiel: gangart analyze \(shellWord(files.first ?? ""))")
    case .clockOpen(let place, let reference, let doubt):
      Advice(
        "die Uhr von \(place.name) lässt sich nicht auf die von \(reference.name) bringen: "
          + clockDoubt(doubt, in: .de).what, clockDoubt(doubt, in: .de).remedy)
    case .notInArchive(let holds):
      Advice(
        "in diesem ZIP ist keine solche Datei; darin ist \(shown(holds))",
        "Die Schreibweise des Namens prüfen.")
    case .foreignFormat(let format):
      Advice(german(format).what, german(format).remedy)
    }
  }

  private static func german(_ remedy: GravityRemedy) -> String {
    switch remedy {
    case .recordAcceleration:
      "Den Beschleunigungssensor mit Schwerkraft aufnehmen; Winkel, Beträge und Beschleunigung ohne Schwerkraft genügen nicht."
    case .addAccelerometer:
      "Die Datei des Beschleunigungssensors derselben Aufnahme in einen Ordner mit dieser legen und den Ordner nennen."
    case .takeFile(let name): "\(name) derselben Aufnahme nehmen."
    case .takeFileOrMode(let name, let mode):
      "\(name) derselben Aufnahme nehmen oder mit '\(mode)' neu aufnehmen."
    case .chooseMode(let mode): "Im Modus '\(mode)' neu aufnehmen."
    }
  }

  private static func german(_ format: ForeignFormat) -> Advice {
    switch format {
    case .hdf5:
      Advice("das ist eine HDF5-Datei", "Die Aufnahme mit dem Programm des Herstellers als CSV exportieren.")
    case .parquet: Advice("das ist eine Parquet-Datei", "Die Aufnahme als CSV exportieren.")
    case .matlab:
      Advice("das ist eine MATLAB-Datei", "Die Aufnahme als CSV exportieren, eine Zeile je Messung.")
    case .gt3x:
      Advice(
        "die info.txt dieser .gt3x von ActiGraph nennt keine Abtastrate",
        "Das Gerät noch einmal auslesen, oder die Rohdaten mit ActiLife als CSV exportieren: File, Export, Raw."
      )
    case .geneActiv:
      Advice(
        "im Kopf dieser .bin-Datei von GENEActiv fehlen Verstärkung und Nullpunkt",
        "Die Aufnahme noch einmal aus dem Gerät auslesen.")
    case .matrix:
      Advice(
        "im Kopf dieser .BIN-Datei von Matrix fehlt der Messbereich der Beschleunigung, oder kein Paket folgt ihm",
        "Die Datei noch einmal vom Gerät kopieren.")
    case .xIMURaw:
      Advice(
        "das sind die Zahlen eines x-IMU vor der Kalibrierung, ohne Einheiten",
        "…_CalInertialAndMag.csv derselben Aufnahme nehmen, wenn es sie gibt, oder mit SensorDataMode 'Calibrated' "
          + "(x-IMU GUI, Registers) neu aufnehmen.")
    case .openSimOrientations:
      Advice(
        "diese Datei von OpenSim enthält die Lage der Sensoren; Beschleunigung und Drehgeschwindigkeit fehlen",
        "Sie aus demselben Leser mit STOFileAdapterVec3 (getLinearAccelerationsTable, getAngularVelocityTable) als "
          + "…_linear_accelerations.sto und …_angular_velocity.sto schreiben und den Ordner nennen; oder die "
          + "Dateien des Herstellers der Sensoren nehmen.")
    case .openSim:
      Advice(
        "diese Datei von OpenSim heißt nicht …_linear_accelerations.sto, oder ihr DataType ist nicht Vec3: Eine "
          + "Beschleunigung von Sensoren ist darin nicht zu erkennen",
        "…_linear_accelerations.sto derselben Aufnahme nehmen oder die Dateien des Herstellers der Sensoren.")
    case .mvnx:
      Advice(
        "das ist eine MVNX-Datei: was Xsens MVN vom Körper errechnete, und von den Sensoren in der Regel Lage und "
          + "Beschleunigung ohne Schwerkraft, aber keine Drehgeschwindigkeit",
        "Was die Sensoren maßen, Beschleunigung und Drehgeschwindigkeit (Acc, Gyr), mit MT Manager als Text "
          + "exportieren.")
    case .spreadsheet:
      Advice(
        "das ist eine Arbeitsmappe, keine Textdatei",
        "Sie als CSV speichern; besser die Datei vom Sensor selbst nehmen.")
    case .pdf: Advice("das ist ein PDF", "Die Aufnahme als CSV exportieren.")
    case .xml:
      Advice(
        "das ist eine XML-Datei, wie sie Programme für Berechnetes schreiben (GPX, TCX, Health), keine Tabelle",
        "Die Beschleunigung mit Schwerkraft, wie die Sensoren sie maßen, als CSV exportieren, wenn das Programm es anbietet."
      )
    case .web:
      Advice(
        "das ist eine Webseite, keine Aufnahme",
        "Die Datei selbst herunterladen; vielleicht kam eine Anmeldeseite.")
    case .binary:
      Advice(
        "das ist keine Textdatei", "Die Aufnahme mit dem Programm des Herstellers als CSV-Text exportieren.")
    }
  }
}
