public import GaitModel

extension Words {
  /// What keeps the history of walks from being read or written, and what to do about it.
  public static func advice(_ fault: HistoryFault, in language: Language) -> Advice {
    switch language {
    case .en: english(fault)
    case .de: german(fault)
    }
  }

  private static func english(_ fault: HistoryFault) -> Advice {
    switch fault {
    case .noPlace:
      Advice("there is no folder for the history", "Set HOME, or XDG_DATA_HOME to a folder of your own.")
    case .cannotOpen(let reason):
      Advice(
        "the history cannot be opened: \(visible(reason))",
        "See to it that its folder is yours, can be written, and holds no link of that name.")
    case .readOnly:
      Advice(
        "the history can be read but not written",
        "Give the folder write permission, or name another with XDG_DATA_HOME.")
    case .newer:
      Advice(
        "a newer Gangart made this history",
        "Use that version. The folders of the walks can be read with this one: gangart analyze and a folder.")
    case .damaged:
      Advice(
        "the history is damaged; the walks themselves lie in their folders",
        "Make it anew from the folders: gangart history rebuild")
    case .full:
      Advice("the disk is full", "Make room. What is missing is added from the folders then, by itself.")
    case .busy:
      Advice("another program has been using the history for too long", "Try again when it has ended.")
    case .inUse:
      Advice(
        "the history is in use: a walk is being recorded, or another gangart history is running",
        "Try again when that has ended.")
    case .failed(let reason):
      Advice(
        "the history cannot be used: \(visible(reason))",
        "Make it anew from the folders: gangart history rebuild")
    case .noWalk(let name):
      Advice("there is no walk \(quoted(name)) in the history", "List them: gangart history list")
    case .severalWalks(let name, let some):
      Advice(
        "several walks begin with \(quoted(name))",
        "Type more of the name, for example \(some.map(visible).joined(separator: " or "))")
    case .notComparable(let reason): Advice(english(reason), "Choose two walks that are alike in it.")
    case .tag(let tag):
      Advice(
        "\(quoted(tag)) is no tag",
        "A tag has 1 to 32 letters, digits, - _ . and =, for example outdoor or arms=busy.")
    }
  }

  private static func english(_ reason: HistoryFault.NotComparable) -> String {
    switch reason {
    case .person: "these walks are not compared: they are of different people"
    case .surface(let first, let second):
      "these walks are not compared: the ground differs (\(surface(first, in: .en)), \(surface(second, in: .en)))"
    case .places(let first, let second):
      "these walks are not compared: the sensors were worn at other places (\(visible(first)); \(visible(second)))"
    }
  }

  private static func german(_ fault: HistoryFault) -> Advice {
    switch fault {
    case .noPlace:
      Advice(
        "für den Verlauf gibt es keinen Ordner",
        "HOME setzen, oder XDG_DATA_HOME auf einen eigenen Ordner.")
    case .cannotOpen(let reason):
      Advice(
        "der Verlauf lässt sich nicht öffnen: \(visible(reason))",
        "Der Ordner muss beschreibbar sein und dem eigenen Konto gehören; eine Verknüpfung dieses Namens darf dort nicht "
          + "liegen.")
    case .readOnly:
      Advice(
        "der Verlauf lässt sich lesen, aber nicht schreiben",
        "Schreibrecht für den Ordner geben, oder mit XDG_DATA_HOME einen anderen nennen.")
    case .newer:
      Advice(
        "diesen Verlauf hat ein neueres Gangart angelegt",
        "Mit jener Version arbeiten. Die Ordner der Wege kann auch diese lesen: gangart analyze und ein Ordner."
      )
    case .damaged:
      Advice(
        "der Verlauf ist beschädigt; die Wege selbst liegen in ihren Ordnern",
        "Aus den Ordnern neu anlegen: gangart history rebuild")
    case .full:
      Advice(
        "die Platte ist voll", "Platz schaffen. Was fehlt, wird dann von selbst aus den Ordnern ergänzt.")
    case .busy:
      Advice(
        "ein anderes Programm benutzt den Verlauf schon zu lange",
        "Noch einmal versuchen, wenn es fertig ist.")
    case .inUse:
      Advice(
        "der Verlauf ist in Gebrauch: Ein Weg wird aufgezeichnet, oder ein anderes gangart history läuft",
        "Noch einmal versuchen, wenn das fertig ist.")
    case .failed(let reason):
      Advice(
        "der Verlauf lässt sich nicht benutzen: \(visible(reason))",
        "Aus den Ordnern neu anlegen: gangart history rebuild")
    case .noWalk(let name):
      Advice("einen Weg \(quoted(name)) gibt es im Verlauf nicht", "Alle zeigt: gangart history list")
    case .severalWalks(let name, let some):
      Advice(
        "mehrere Wege beginnen mit \(quoted(name))",
        "Mehr vom Namen eingeben, zum Beispiel \(some.map(visible).joined(separator: " oder "))")
    case .notComparable(let reason):
      Advice(german(reason), "Zwei Wege wählen, die sich darin gleichen.")
    case .tag(let tag):
      Advice(
        "\(quoted(tag)) ist kein Kennwort für einen Weg",
        "1 bis 32 Buchstaben, Ziffern, - _ . und =, zum Beispiel outdoor oder arms=busy.")
    }
  }

  private static func german(_ reason: HistoryFault.NotComparable) -> String {
    switch reason {
    case .person: "diese Wege werden nicht verglichen: Sie sind von verschiedenen Personen"
    case .surface(let first, let second):
      "diese Wege werden nicht verglichen: Der Untergrund ist ein anderer "
        + "(\(surface(first, in: .de)), \(surface(second, in: .de)))"
    case .places(let first, let second):
      "diese Wege werden nicht verglichen: Die Sensoren saßen an anderen Stellen (\(visible(first)); \(visible(second)))"
    }
  }

  /// The ground that was walked on, by its name in JSON.
  public static func surface(_ name: String, in language: Language) -> String {
    switch (name, language) {
    case ("treadmill", .en): "treadmill"
    case ("treadmill", .de): "Laufband"
    case ("outdoor", .en): "outdoors"
    case ("outdoor", .de): "draußen"
    case ("indoor", .en): "indoors"
    case ("indoor", .de): "drinnen"
    case (_, .en): "not named"
    case (_, .de): "nicht genannt"
    }
  }
}
