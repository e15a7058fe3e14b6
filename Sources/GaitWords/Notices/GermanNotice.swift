import GaitModel

/// The sentence of a notice in German.
struct GermanNotice {
  let notice: QualityNotice

  private var parts: NoticeParts { NoticeParts(notice: notice, language: .de) }

  var text: String {
    switch notice.code {
    case .gap: gap
    case .sensorLost: "nach \(parts.start) keine Messwerte mehr. Akku und Verbindung prüfen."
    case .clockJump:
      "die Zeitstempel springen\(parts.value(" um ", 3, " s")) bei \(parts.start). "
        + "Wurde die Uhr gestellt, oder wurden zwei Dateien verbunden?"
    case .rateLow:
      "zu wenige Messwerte je Sekunde für manche Maße\(parts.value(" (", 1, " Hz)")). "
        + "Mit 100 Hz aufnehmen, wenn der Sensor es kann."
    case .rateDrift:
      "die Abtastrate ändert sich\(parts.value(" auf ", 1, " Hz"))\(when). "
        + "Den Zeitstempeln wird geglaubt; Einstellungen der Aufnahme prüfen."
    case .gravityRemoved:
      "der Beschleunigung fehlt die Schwerkraft\(parts.value(" (im Mittel ", 2, " m/s²)")). "
        + "Die Datei mit Schwerkraft nehmen oder diese Spalten linacc nennen."
    case .scaleError:
      "in Ruhe ist die Beschleunigung nicht 9,81 m/s²\(parts.value(", sondern ", 2, " m/s²")). "
        + "Einheit prüfen oder den Sensor abgleichen."
    case .unitConverted: unit
    case .looseMount: "der Sensor bewegt sich gegen den Körper\(when). Den Gurt fester ziehen."
    case .clipped:
      "\(samples("steht", "stehen")) am Ende des Messbereichs\(when); Spitzen sind abgeschnitten. "
        + "Einen größeren Messbereich wählen."
    case .nonFinite:
      "\(samples("enthält", "enthalten")) eine Zahl, die unendlich, keine Zahl oder viel zu groß ist\(when). "
        + "Weggelassen; prüfen, wie die Datei entstand."
    case .duplicateTime:
      "\(samples("wiederholt", "wiederholen")) eine frühere Zeit\(when). Je Zeit zählt nur der erste."
    case .lateSample:
      "\(samples("kommt", "kommen")) nach einem neueren\(when). "
        + "Weggelassen; die Reihenfolge der Zeilen prüfen."
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
        + "Diese Spalten mit 9,80665 multiplizieren."
    case .thousandthsOfGravity:
      "die Beschleunigung sieht nach Tausendsteln der Schwerkraft aus\(parts.value(" (in Ruhe ", 3, ")")). "
        + "Diese Spalten mit 0,00980665 multiplizieren."
    case .degrees:
      "die Drehrate sieht nach Grad je Sekunde aus\(parts.value(" (im Mittel ", 3, ")")). "
        + "Diese Spalten mit 0,0174533 multiplizieren."
    }
  }

  private func samples(_ one: String, _ several: String) -> String {
    guard let count = notice.count else { return "Messwerte \(several)" }
    return count == 1 ? "1 Messwert \(one)" : "\(count) Messwerte \(several)"
  }

  private var when: String {
    parts.isMoment ? " bei \(parts.start)" : " zwischen \(parts.start) und \(parts.end)"
  }
}
