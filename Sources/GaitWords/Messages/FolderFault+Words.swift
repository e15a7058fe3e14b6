public import GaitModel

extension Words {
  /// What is wrong with the folder of a walk, in English.
  static func english(_ fault: FolderFault, _ folder: String) -> Advice {
    let new = "Name a folder that does not exist yet."
    return switch fault {
    case .holdsWalk: Advice("there is a walk in this folder already", new)
    case .holdsFiles: Advice("there are files in this folder already", new)
    case .isFile: Advice("this is a file, not a folder", new)
    case .inUse:
      Advice(
        "a walk is being recorded into this folder right now",
        "End that recording with Ctrl-C first, or name another folder.")
    case .noWalk:
      Advice(
        "there is no recorded walk in this folder", "Name the folder that was given to 'gangart record -o'.")
    case .noJournal:
      Advice(
        "this is not the journal of a walk",
        "Name the folder that was given to 'gangart record -o'; nothing in it was changed.")
    case .ended:
      Advice(
        "this walk was ended; it cannot go on",
        "Begin a new one with --out and a folder that does not exist yet.")
    case .brokeOffLongAgo(let minutes):
      Advice(
        "it broke off \(minutes) min ago, too long to go on",
        "Begin a new walk with --out; this one is kept: gangart replay \(visible(folder))")
    case .otherSensors:
      Advice(
        "the sensors are not those of this walk", "Plug in the same ones, or begin a new walk with --out.")
    case .unknownProtocol(let name, let generator):
      Advice(
        "the protocol \(quoted(name)) is not known to this version",
        "The walk was recorded with \(visible(generator)); use that version or a newer one.")
    case .takenWhole:
      Advice(
        "a walk's folder is taken as a whole",
        "Leave out --sensors, --from and --to, or make a table of it first: "
          + "gangart convert \(visible(folder)) walk.csv")
    }
  }

  /// What is wrong with the folder of a walk, in German.
  static func german(_ fault: FolderFault, _ folder: String) -> Advice {
    let new = "Einen Ordner nennen, den es noch nicht gibt."
    return switch fault {
    case .holdsWalk: Advice("in diesem Ordner liegt schon ein Weg", new)
    case .holdsFiles: Advice("in diesem Ordner liegen schon Dateien", new)
    case .isFile: Advice("das ist eine Datei, kein Ordner", new)
    case .inUse:
      Advice(
        "in diesen Ordner wird gerade ein Weg aufgezeichnet",
        "Erst jene Aufzeichnung mit Strg-C beenden oder einen anderen Ordner nennen.")
    case .noWalk:
      Advice(
        "in diesem Ordner liegt kein aufgezeichneter Weg",
        "Den Ordner nennen, der bei 'gangart record -o' stand.")
    case .noJournal:
      Advice(
        "das ist nicht das Journal eines Wegs",
        "Den Ordner nennen, der bei 'gangart record -o' stand; darin wurde nichts geändert.")
    case .ended:
      Advice(
        "dieser Weg ist zu Ende; er kann nicht weitergehen",
        "Mit --out und einem Ordner, den es noch nicht gibt, einen neuen beginnen.")
    case .brokeOffLongAgo(let minutes):
      Advice(
        "er brach vor \(minutes) min ab; zu lange her, um weiterzugehen",
        "Mit --out einen neuen Weg beginnen; dieser bleibt: gangart replay \(visible(folder))")
    case .otherSensors:
      Advice(
        "die Sensoren sind nicht die dieses Wegs",
        "Dieselben anstecken oder mit --out einen neuen Weg beginnen.")
    case .unknownProtocol(let name, let generator):
      Advice(
        "diese Version kennt das Protokoll \(quoted(name)) nicht",
        "Der Weg wurde mit \(visible(generator)) aufgezeichnet; jene Version oder eine neuere nehmen.")
    case .takenWhole:
      Advice(
        "ein Wegordner gilt als Ganzes",
        "--sensors, --from und --to weglassen oder erst eine Tabelle daraus machen: "
          + "gangart convert \(visible(folder)) walk.csv")
    }
  }

  /// What was asked for and is not there, in English.
  static func english(_ fault: ResultFault) -> Advice {
    switch fault {
    case .nothingInRange(let first, let last):
      Advice(
        "there are no samples between --from and --to",
        "Choose a stretch inside the recording, which runs from \(seconds(first, .en)) s to "
          + "\(seconds(last, .en)) s.")
    case .noSpeed:
      Advice(
        "no walking speed was found to compare with",
        "It takes a walk of a few strides with a sensor at the lower back or pelvis.")
    case .wayDiffers(let factor):
      Advice(
        "the way and what was found of it differ by a factor of \(number(factor, 2, in: .en))",
        "Check the metres, and that all of the way is in the recording; --from and --to cut it.")
    }
  }

  /// What was asked for and is not there, in German.
  static func german(_ fault: ResultFault) -> Advice {
    switch fault {
    case .nothingInRange(let first, let last):
      Advice(
        "zwischen --from und --to liegen keine Messwerte",
        "Einen Abschnitt der Aufnahme wählen; sie reicht von \(seconds(first, .de)) s bis "
          + "\(seconds(last, .de)) s.")
    case .noSpeed:
      Advice(
        "keine Gehgeschwindigkeit zum Vergleichen gefunden",
        "Dazu braucht es ein paar Doppelschritte mit einem Sensor an unterem Rücken oder Becken.")
    case .wayDiffers(let factor):
      Advice(
        "der Weg und was davon gefunden wurde, unterscheiden sich um den Faktor \(number(factor, 2, in: .de))",
        "Die Meter prüfen, und ob der ganze Weg aufgenommen ist; --from und --to schneiden die Aufnahme zu.")
    }
  }

  private static func seconds(_ value: Double?, _ language: Language) -> String {
    value.map { number($0, 2, in: language) } ?? unknown(in: language)
  }

  /// What was noticed about a recording that can be read all the same, with the file in front.
  public static func warning(_ warning: RecordingWarning, file: String, in language: Language) -> String {
    let text =
      switch (warning, language) {
      case (.truncatedLastRow(let row), .en):
        "the file ends in the middle of row \(row); that row was left out, all before it was read."
      case (.truncatedLastRow(let row), .de):
        "die Datei endet mitten in Zeile \(row); diese Zeile fehlt, alles davor wurde gelesen."
      case (.cutOff, .en): "the compressed file is cut off; what it holds up to there was read."
      case (.cutOff, .de): "die gepackte Datei ist abgeschnitten; was sie bis dahin enthält, wurde gelesen."
      case (.rowsLeftOut(1, let first), .en): "row \(first) could not be read and was left out."
      case (.rowsLeftOut(1, let first), .de): "Zeile \(first) war nicht lesbar und fehlt."
      case (.rowsLeftOut(let count, let first), .en):
        "\(count) rows could not be read and were left out, the first of them row \(first)."
      case (.rowsLeftOut(let count, let first), .de):
        "\(count) Zeilen waren nicht lesbar und fehlen, die erste davon Zeile \(first)."
      case (.sensorsNotInFile(let places), .en):
        "not in this file and left out: \(list(places.map(\.name)))."
      case (.sensorsNotInFile(let places), .de):
        "nicht in dieser Datei und weggelassen: \(list(places.map { place($0, in: .de) }))."
      }
    return "\(name(ofFile: file, in: language)): \(text)"
  }
}
