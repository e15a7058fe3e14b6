import GaitModel

/// The sentence of a notice in German.
struct GermanNotice {
  let notice: QualityNotice

  private var parts: NoticeParts { NoticeParts(notice: notice, language: .de) }

  var text: String {
    switch notice.code {
    case .gap: gap
    case .sensorLost: "nach \(parts.start) keine Messwerte mehr. Akku und Verbindung prüfen."
    case .clockJump: jump
    case .rateLow:
      "zu wenige Messwerte je Sekunde für manche Maße\(parts.value(" (", 1, " Hz)")). "
        + "Mit 100 Hz aufnehmen, wenn der Sensor es kann."
    case .rateDrift:
      "die Abtastrate ändert sich\(parts.value(" auf ", 1, " Hz"))\(when). "
        + "Den Zeitstempeln wird geglaubt; Einstellungen der Aufnahme prüfen."
    case .gravityRemoved where notice.channel == .angularVelocity:
      "die Schwerkraft steht in der Drehrate: Die Spalten von Beschleunigung und Drehrate sind vertauscht. "
        + "Ihre Namen tauschen."
    case .gravityRemoved:
      "der Beschleunigung fehlt die Schwerkraft\(parts.value(" (im Mittel ", 2, " m/s²)")). "
        + "Die Datei mit Schwerkraft nehmen oder diese Spalten linacc nennen."
    case .scaleError:
      "in Ruhe ist die Beschleunigung nicht 9,81 m/s²\(parts.value(", sondern ", 2, " m/s²")). "
        + "Einheit prüfen oder den Sensor abgleichen."
    case .unitConverted: unit
    case .looseMount: "der Sensor bewegt sich gegen den Körper\(when). Den Gurt fester ziehen."
    case .clipped:
      "\(samples("steht", "stehen")) am Ende des Messbereichs; Spitzen sind abgeschnitten. "
        + "Einen größeren Messbereich wählen."
    case .nonFinite:
      "\(samples("enthält", "enthalten")) eine Zahl, die unendlich, keine Zahl oder viel zu groß ist. "
        + "Weggelassen; prüfen, woher die Daten stammen."
    case .duplicateTime:
      "\(samples("wiederholt", "wiederholen")) eine frühere Zeit. Je Zeit zählt nur der erste."
    case .lateSample:
      "\(samples("kommt", "kommen")) nach einem neueren. "
        + "Weggelassen; die Reihenfolge der Zeilen prüfen."
    case .burstyTime:
      "die Zeilen kommen in Paketen oder Schüben; sie sind gleichmäßig verteilt\(parts.value(" mit ", 1, " Hz")). "
        + "Nichts fehlt; wenn die Aufnahme die Zeit jedes Messwerts kennt, sie mit ausgeben."
    case .coarseTime:
      "die Zeitstempel sind gröber als die Zeilen; diese sind gleichmäßig verteilt"
        + "\(parts.value(" mit ", 1, " Hz")). Nichts fehlt; die Zeiten möglichst mit allen Stellen ausgeben."
    case .placeAssumed:
      "niemand hat gesagt, wo dieser Sensor getragen wurde; er gilt als hier getragen. Tempo und alles andere, was "
        + "vom Ort abhängt, beruht darauf: --place sagt ihn."
    case .deadChannel, .frozen, .spike, .sameData, .channelsDisagree, .sidesDisagree, .clocksDisagree,
      .stepsMissed:
      distrust
    }
  }

  private var jump: String {
    guard notice.value == nil, let count = notice.count else {
      return "die Zeitstempel springen\(parts.value(" um ", 3, " s")) bei \(parts.start). "
        + "Wurde die Uhr gestellt, oder wurden zwei Dateien verbunden?"
    }
    let rows = count == 1 ? "1 Zeile trägt einen falschen" : "\(count) Zeilen tragen falsche"
    return "\(rows) Zeitstempel\(when). Weggelassen; die Uhr läuft weiter wie zuvor."
  }

  /// What is not believed.
  private var distrust: String {
    switch notice.code {
    case .deadChannel:
      "die \(channel) bleibt ab \(parts.start) auf einem Wert oder ohne Wert, während der Sensor sich bewegt. "
        + "Sie zählt als verloren; den Sensor prüfen."
    case .frozen:
      "alle Kanäle wiederholen ab \(parts.start) einen Messwert. "
        + "Das zählt als verloren; Sensor und Verbindung prüfen."
    case .spike:
      "\(samples("enthält", "enthalten")) eine einzelne Spitze, die kein Körper macht. "
        + "Weggelassen; Kabel und Strom prüfen."
    case .sameData:
      "die \(channel) steht zweimal mit denselben Zahlen da, in zwei Sensoren oder zwei Achsen. "
        + "Keiner davon wird geglaubt; prüfen, woher die Daten stammen."
    case .channelsDisagree:
      "die Schwerkraft dreht sich nicht, wie das Gyroskop sagt: Vorzeichen, Reihenfolge oder Skala einer Achse "
        + "oder die Zeiten stimmen in Beschleunigung oder Drehrate nicht. Was beide braucht, fehlt; prüfen, wie "
        + "die Achsen benannt wurden."
    case .sidesDisagree:
      "links und rechts von zwei Sensoren widersprechen sich. Von hier an heißt kein Schritt links "
        + "oder rechts; davor können die Seiten falsch sein. Prüfen, welcher Sensor auf welcher Seite war."
    case .stepsMissed:
      "dieser Fuß ist, soweit sein Sensor es zeigt, in mehreren Doppelschritten des anderen nicht aufgekommen. Von hier "
        + "an beruht kein Schritt auf ihm, davor fehlen Schritte; seinen Sitz und sein Gyroskop prüfen."
    case .clocksDisagree where notice.place != nil:
      "Fuß und Unterschenkel dieses Beins spüren dieselben Auftritte\(parts.value(" ", 2, " s")) auseinander: die Uhren der "
        + "beiden Sensoren gehen auseinander. Seine Schritte zählen, sein Auftreten wird nicht beurteilt; die Uhren vor der "
        + "Aufnahme abgleichen."
    default:
      "die Schritte der Sensoren an den Beinen passen nicht zusammen\(parts.value(", um ", 2, " s")): die Uhren der Sensoren gehen "
        + "auseinander. Jedes Bein zählt für sich; die Uhren vor der Aufnahme abgleichen."
    }
  }

  private var channel: String {
    switch notice.channel {
    case .acceleration: "Beschleunigung"
    case .angularVelocity: "Drehrate"
    case .linearAcceleration: "Beschleunigung ohne Schwerkraft"
    case .magneticField: "Magnetfeldmessung"
    case nil: "Messung"
    }
  }

  private var gap: String {
    let (length, gap) = parts.gap
    let what =
      switch gap {
      case .filled: "die Lücke ist von den Rändern her gefüllt."
      case .bridged: "die Doppelschritte darüber fehlen."
      case .split: "der Weg ist dort geteilt."
      }
    return "\(length) s ohne Messwerte; \(what)"
  }

  private var unit: String {
    switch parts.unit {
    case .unclear:
      "die Zahlen sehen nach einer anderen Einheit aus oder wurden umgerechnet. Die Einheiten der Datei prüfen."
    case .gravity:
      "die Beschleunigung sieht nach Vielfachen der Schwerkraft aus\(parts.value(" (in Ruhe ", 3, ")")). "
        + "--acc-unit g sagen, oder diese Spalten mit 9,80665 multiplizieren."
    case .thousandthsOfGravity:
      "die Beschleunigung sieht nach Tausendsteln der Schwerkraft aus\(parts.value(" (in Ruhe ", 3, ")")). "
        + "--acc-unit mg sagen, oder diese Spalten mit 0,00980665 multiplizieren."
    case .degrees:
      "die Drehrate sieht nach Grad je Sekunde aus\(parts.value(" (im Mittel ", 3, ")")). "
        + "--gyr-unit deg/s sagen, oder diese Spalten mit 0,0174533 multiplizieren."
    case .unknownAcceleration:
      "die Beschleunigung hat keine bekannte Einheit\(parts.value(" (im Mittel ", 1, ")")). "
        + "Mit der Skala im Datenblatt des Sensors in m/s² umrechnen."
    case .unknownAngularVelocity:
      "die Drehrate hat keine bekannte Einheit\(parts.value(" (im Mittel ", 1, ")")), vielleicht rohe Zählwerte oder "
        + "Tausendstel Grad. Mit der Skala im Datenblatt des Sensors in rad/s umrechnen."
    }
  }

  private func samples(_ one: String, _ several: String) -> String {
    guard let count = notice.count else { return "Messwerte\(when) \(several)" }
    return count == 1 ? "1 Messwert\(when) \(one)" : "\(count) Messwerte\(when) \(several)"
  }

  private var when: String {
    parts.isMoment ? " bei \(parts.start)" : " zwischen \(parts.start) und \(parts.end)"
  }
}
