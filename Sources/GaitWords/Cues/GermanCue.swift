import GaitModel

/// The coach's sentences in German, without a "du" or a "Sie".
struct GermanCue {
  let values: CueValues

  func text(_ id: CueID) -> String {
    switch id {
    case .paceUp: "Etwas zügiger, ganz locker."
    case .paceGood: "Gutes, gleichmäßiges Tempo."
    case .paceFade: "Das Tempo lässt nach. Bald eine Pause?"
    case .slowStroll: "Gerade eher Bummeln. Eine Minute zügig?"
    case .armsMore: "Beide Arme mitschwingen lassen."
    case .armsShoulder: "Aus der Schulter schwingen, Ellenbogen locker."
    case .armsSide: "Den \(side) Arm mehr mitnehmen."
    case .armsStill: "Ein Arm bleibt ruhig. Hand frei, wenn sicher?"
    case .armsGood: "Schöner Armschwung."
    case .stepSoft: "Weich auftreten, Knie leicht federn."
    case .stepGood: "Weiche Schritte. Sehr schön."
    case .chestLoose: "Den Brustkorb locker mitdrehen lassen."
    case .chestGood: "Der Brustkorb dreht mit. Schön."
    case .intStart: "\(interval). \(length("Zügig und locker") { $0 + ", zügig und locker" })."
    case .intMinute: "Noch eine Minute."
    case .symNoted: "\(mark). Zeit für eine Pause."
    case .pauseStart: "Pause. Hände aufstützen, nach vorn lehnen, ruhig atmen."
    case .pauseReady: "Besser? Dann in Ruhe weiter."
    case .end: "\(walk)."
    case .dataUnsure: "Signal unklar. Gerade keine Hinweise."
    case .dataLost: "Sensor weg. Zeit läuft weiter."
    }
  }

  private var side: String {
    switch values.side {
    case .left: "linken"
    case .right: "rechten"
    case nil: "anderen"
    }
  }

  private var interval: String {
    values.interval.flatMap { Speech.number($0, in: .de) }.map { "Intervall " + $0 } ?? "Nächstes Intervall"
  }

  private var mark: String {
    let time = values.seconds.flatMap { Speech.length(ofSeconds: $0, after: .dative, in: .de) }
    return "Notiert" + (time.map { " bei " + $0 } ?? "")
  }

  private var walk: String {
    let intervals = values.intervals.flatMap { count -> String? in
      count == 1 ? " in einem Intervall" : Speech.number(count, in: .de).map { " in \($0) Intervallen" }
    }
    guard let time = values.seconds.flatMap({ Speech.length(ofSeconds: Speech.rounded($0), in: .de) }) else {
      return "Geschafft" + (intervals ?? "")
    }
    return "Geschafft. " + Speech.capitalised(time) + (intervals ?? "")
  }

  private func length(_ otherwise: String, _ sentence: (String) -> String) -> String {
    guard let time = values.seconds.flatMap({ Speech.length(ofSeconds: $0, in: .de) }) else {
      return otherwise
    }
    return Speech.capitalised(sentence(time))
  }
}
