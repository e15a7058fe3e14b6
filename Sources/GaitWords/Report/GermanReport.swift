import GaitModel

/// The report in German.
enum GermanReport {
  static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  static func text(_ text: ReportText) -> String {
    switch text {
    case .title(let what): "Weg: \(what)"
    case .person(let code): "Person: \(code)"
    case .worn(let places): "Getragene Sensoren: \(places)"

    case .walkedInIntervals(let length, let intervals, let comfortable):
      "\(length) Gehen in \(Words.count(intervals, "Intervall", "Intervallen")). "
        + "Die längste Gehzeit ohne Beschwerden: \(comfortable)."
    case .walked(let length, let mostly):
      switch mostly {
      case .brisk?: "\(length) Gehen, zum größten Teil zügig."
      case .normal?: "\(length) Gehen, zum größten Teil in normalem Tempo."
      case .slow?: "\(length) Gehen, zum größten Teil langsam."
      case .walking?, .pause?, .unknown?, nil: "\(length) Gehen."
      }
    case .layStill(let still, let whole):
      "Kein Gehen gefunden: Der Sensor lag \(still) von \(whole) still."
    case .movedWithoutSteps(let moved, let whole):
      "Kein Gehen gefunden: \(moved) von \(whole) bewegte sich etwas, aber nicht im Takt von Schritten."
    case .noWalking(let whole): "Kein Gehen gefunden in \(whole)."
    case .fewSteps(let steps, let least):
      "Zu wenig Gehen für einen Bericht: \(Words.count(steps, "Schritt", "Schritte")). "
        + "Es braucht \(least) Schritte in gleichmäßigem Takt."
    case .cannotTell:
      "Ob gegangen wurde, lässt sich aus dieser Aufnahme nicht sagen. Die Gründe stehen unten."
    case .noWalkingHint:
      "Ein Versuch: den Sensor fest anlegen, drei Sekunden still stehen, dann mindestens eine Minute gehen."
    case .nextIntervals(let length):
      "Nächstes Mal, wenn es passt: Intervalle von \(length). Es ändert sich nichts, bis der Vorschlag angenommen ist."
    case .nextAsBefore: "Nächstes Mal: noch einmal derselbe Plan."

    case .tileWalked: "gegangen"
    case .tileSteps: "Schritte"
    case .tileStepsOfOneLeg: "Schritte eines Beins"
    case .tileComfortable: "längste Gehzeit ohne Beschwerden"
    case .tileStretch: "längste Gehzeit ohne Halt"
    case .tileCadence: "Schritte pro Minute"
    case .stepsPerMinute: "Schritte/min"
    case .marks(let times, let more):
      times.isEmpty
        ? "Beschwerden wurden nicht gemeldet."
        : "Beschwerden wurden gemeldet bei \(list(times + (more > 0 ? ["noch \(more)-mal"] : [])))."
    case .rests(let count, let total): "\(Words.count(count, "Pause", "Pausen")), zusammen \(total)."
    case .relieved(let time): "Nach durchschnittlich \(time) Pause ging es besser."

    case .stripTitle(let isMinutes): isMinutes ? "Minute für Minute" : "Wie der Weg verlief"
    case .stripField(let length): "Jedes Feld: \(length)"
    case .stripState(let state): state.german
    case .stripCount(let count, let state): "\(Words.count(count, "Feld", "Felder")) \(state.german)"
    case .stripMark: "Beschwerden gemeldet"
    case .stripCue: "Tipp oder Lob"

    case .barsTitle: "Tempo, Arme und Auftritt"
    case .measure(let measure), .measureWithin(let measure): measure.german
    case .band(.below): "weniger als üblich"
    case .band(.within): "wie üblich"
    case .band(.above): "mehr als üblich"
    case .bandLegend(let walks):
      "Graues Band: was bei dieser Person üblich ist, aus \(walks) ähnlichen Wegen."
    case .noBand(let walks, let least) where walks >= least:
      "Was bei dieser Person üblich ist, zeigt sich nach Wegen an anderen Tagen: die \(walks) ähnlichen Wege waren alle an "
        + "einem Tag."
    case .noBand(let walks, let least):
      "Noch nicht genug Wege, um zu sagen, was bei dieser Person üblich ist: "
        + (walks == 0
          ? "Es braucht \(least) ähnliche Wege." : "bisher \(walks) von \(least) ähnlichen Wegen.")
    case .barRead(let name, let value): "\(name): \(value)."

    case .standOutTitle: "Was auffiel"
    case .nothingStoodOut: "Nichts Besonderes."
    case .tip(let sentence): "Zum Ausprobieren: „\(sentence)“"

    case .reliefTitle: "Entlastung zwischen den Schritten"
    case .reliefWord(let word): "Auf diesem Weg: \(word)."
    case .reliefUnknown: "Auf diesem Weg: nicht bekannt."
    case .reliefShort(let said):
      "Entlastung zwischen den Schritten. \(said) Das ist geschätzt; wie, und was nicht bekannt ist: --view pro."
    case .reliefKnown:
      "Was bekannt ist: Beim zügigen Gehen steigt und fällt die Last auf dem Rücken mit jedem Schritt. Beim Bummeln "
        + "mit ruhigen Armen bleibt sie gleichmäßiger; ihre Spitzen sind dabei niedriger, nicht höher "
        + "(Cappozzo 1984, Callaghan et al. 1999, Anders et al. 2007)."
    case .reliefNotKnown:
      "Was nicht bekannt ist: ob sich das Gehen dadurch anders anfühlt. Das Wort ist geschätzt, aus Tempo, Rumpf und "
        + "Armen. Im Rücken wurde nichts gemessen, und keine Studie hat die Schätzung geprüft."

    case .progressTitle: "Die letzten zwölf Wochen"
    case .progressNone: "Noch nicht genug Wege: Das Bild beginnt mit dem zweiten gesicherten Weg."
    case .progressAxis: "längste Gehzeit ohne Beschwerden, Minuten"
    case .progressWeeksAgo(let weeks): "vor \(Words.count(weeks, "Woche", "Wochen"))"
    case .progressNow: "dieser Weg"
    case .progressPlan: "neuer Plan"
    case .progressMedian: "Linie: Mitte aus drei Wegen"
    case .progressRead(let walks, let shortest, let longest):
      "\(Words.count(walks, "Weg", "Wege")); längste Gehzeit ohne Beschwerden von \(shortest) bis \(longest)."

    case .compareTitle(let name): "Neben einem früheren Weg: \(name)"
    case .compareOtherPlaces:
      "Die Sensoren waren an anderen Stellen, deshalb stehen die Zahlen nicht nebeneinander."
    case .compareOtherGround:
      "Einer der Wege war auf anderem Boden, etwa auf dem Laufband, deshalb stehen die Zahlen nicht nebeneinander."
    case .compareNothing: "Beide Wege haben keine Zahl gemeinsam."
    case .compareThis: "dieser Weg"
    case .compareEarlier: "früher"
    case .compareDifference: "Unterschied"
    case .compareChance: "kann Zufall sein"
    case .compareUnknownChance:
      "Wie viel sich von Weg zu Weg zufällig unterscheidet, ist noch nicht bekannt."

    case .recordingTitle: "Die Aufnahme"
    case .recordingFine: "Die Sensoren arbeiteten die ganze Zeit gut."
    case .recordingFaults(let count):
      "Die Sensoren hatten unterwegs \(Words.count(count, "Störung", "Störungen")); was in ihrer Nähe gemessen "
        + "wurde, ist weggelassen."
    case .notMeasuredList(let names): "Auf diesem Weg nicht gemessen: \(names)."
    case .notesTitle: "Notizen und Fragen"
    case .note(let time, let words): "\(time): \(words)"

    case .purpose: "Diese Seite beschreibt das Gehen und vergleicht eine Person nur mit ihr selbst."
    case .made(let program): "Auf diesem Rechner erstellt mit \(program); nichts wurde irgendwohin gesendet."

    case .boutsTitle: "Gehabschnitte"
    case .sidesTitle: "Links und rechts"
    case .sidesNone: "Keine Größe ist von beiden Seiten bekannt."
    case .stridesTitle: "Doppelschritte"
    case .stridesNone: "Es wurden keine Doppelschritte gefunden."
    case .stridesIntro(let count):
      "\(Words.count(count, "Doppelschritt", "Doppelschritte")); Mittelwert, Streuung und Seiten lassen Drehungen weg, "
        + "solange es andere gibt."
    case .strideList(let shown, let all):
      shown == all
        ? "Jeder Doppelschritt"
        : "Die ersten \(shown) von \(all) Doppelschritten; alle: gangart analyze mit -o und einem Ordner"
    case .partsTitle: "Teile, die auffielen"
    case .partsNone: "Kein Teil des Wegs fiel auf."
    case .part(let from, let to, let name): "\(from) bis \(to): \(name)"
    case .partReasons(let reasons): "Zu sehen an: \(reasons.map(\.german).joined(separator: ", "))."
    case .explainHint(let word): "Mehr dazu: gangart explain \(word)"
    case .traceTitle(let place, let from): "Fünf Sekunden ab \(from), \(place)"
    case .traceRead(let low, let high): "Von \(low) bis \(high)."
    case .traceAcceleration: "Beschleunigung mit Schwerkraft, m/s²"
    case .traceRotation: "Drehung, Grad pro Sekunde"
    case .landingsTitle: "Auftritte"
    case .landingsIntro:
      "Wie das Knie nachgibt, wenn der Fuß das Gewicht aufnimmt, soweit die Sensoren es zeigen."
    case .qualityTitle: "Datenqualität"
    case .noticesNone: "Nichts zu bemerken."
    case .missingTitle: "Nicht berechnet, und warum"
    case .definitionsTitle: "Was die Wörter bedeuten, und woher sie kommen"
    case .originTitle: "Wie diese Seite zustande kam"
    case .column(let column): column.german
    case .minuteTable: "Dasselbe in Worten"
    case .heightAssumed: "angenommen, niemand hat sie genannt"
    }
  }

  private static func list(_ parts: [String]) -> String {
    parts.count < 2
      ? parts.joined() : parts.dropLast().joined(separator: ", ") + " und " + (parts.last ?? "")
  }
}

extension StripState {
  fileprivate var german: String {
    switch self {
    case .brisk: "zügig"
    case .normal: "normal"
    case .slow: "langsam"
    case .walking: "Gehen, Tempo nicht bekannt"
    case .pause: "kein Gehen"
    case .unknown: "keine Daten"
    }
  }
}

extension ReportMeasure {
  fileprivate var german: String {
    switch self {
    case .comfortable: "Längste Gehzeit ohne Beschwerden"
    case .walking: "Gehzeit"
    case .cadence: "Tempo"
    case .speed: "Geschwindigkeit"
    case .armLeft: "Armschwung links"
    case .armRight: "Armschwung rechts"
    case .arm: "Armschwung"
    case .softLandings: "Federnde Auftritte"
    }
  }
}

extension ReportColumn {
  fileprivate var german: String {
    switch self {
    case .measure: "Größe"
    case .mean: "Mittel"
    case .deviation: "SD"
    case .variation: "CV, %"
    case .p90: "p90"
    case .count: "Doppelschritte"
    case .left: "links"
    case .right: "rechts"
    case .difference: "links weniger rechts, %"
    case .side: "Seite"
    case .springy: "federnd"
    case .firm: "fest"
    case .unknown: "ohne Urteil"
    case .angle: "Fußwinkel beim Auftritt, °"
    case .stride: "Nr."
    case .begin: "Beginn"
    case .sensor: "Sensor"
    case .channels: "misst"
    case .rate: "Messwerte/s"
    case .lost: "verloren"
    case .clipped: "am Ende des Messbereichs"
    case .file: "Aufnahme"
    case .digest: "SHA-256 ihrer Bytes"
    case .format: "Format"
    case .duration: "Länge"
    case .started: "Beginn"
    case .height: "Körpergröße"
    case .person: "Person"
    case .program: "Programm"
    case .form: "Form der Zahlen"
    case .settings: "SHA-256 von Einstellungen und Schwellen"
    case .cite: "zu zitieren als"
    }
  }
}

extension FlagReason {
  fileprivate var german: String {
    switch self {
    case .cadence: "Schritte pro Minute"
    case .walkingSpeed: "Gehgeschwindigkeit"
    case .trunkDynamics: "Bewegung des Rumpfs"
    case .armSwing: "Armschwung"
    case .trunkRotation: "Drehung des Rumpfs"
    case .pauses: "Halte"
    case .elbowShare: "Anteil des Ellenbogens am Schwung"
    case .kneeExcursion: "wie weit das Knie nachgibt"
    case .shankTurn: "wie der Unterschenkel über dem Fuß dreht"
    case .heelToFlat: "Zeit von der Ferse bis zum flachen Fuß"
    case .impactSharpness: "wie scharf der Rumpf den Auftritt spürt"
    case .forwardLean: "Neigung des Rumpfs"
    }
  }
}
