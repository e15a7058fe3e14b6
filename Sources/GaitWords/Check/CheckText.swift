/// What `check` says of a recording, beside what other pages have words for.
public enum CheckText: Equatable, Sendable {
  /// The first line: how much there is.
  case size(name: String, rows: Int, length: String, sensors: Int)
  /// The heading of what was concluded.
  case understood
  /// The heading of the sensors.
  case sensors
  /// The heading of what is wrong with the data.
  case faults
  /// Nothing is wrong with the data.
  case noFaults
  /// The heading of what cannot be computed.
  case missing
  /// Everything can be computed.
  case nothingMissing
  /// The last line when all is well: what to type next.
  case next(String)
  /// The last line when something is not.
  case nextAllTheSame(String)
}

extension Words {
  /// A line of `check`.
  public static func check(_ text: CheckText, in language: Language) -> String {
    switch language {
    case .en: english(text)
    case .de: german(text)
    }
  }

  private static func english(_ text: CheckText) -> String {
    switch text {
    case .size(let name, let rows, let length, let sensors):
      "\(name): \(rows) rows, \(length), \(sensors) sensor\(sensors == 1 ? "" : "s")"
    case .understood: "Understood"
    case .sensors: "Sensors"
    case .faults: "What is wrong with the data"
    case .noFaults: "The data are in order."
    case .missing: "What cannot be computed"
    case .nothingMissing: "Everything can be computed."
    case .next(let command): "Looks good. Next: \(command)"
    case .nextAllTheSame(let command): "It can be analysed all the same: \(command)"
    }
  }

  private static func german(_ text: CheckText) -> String {
    switch text {
    case .size(let name, let rows, let length, let sensors):
      "\(name): \(rows) Zeilen, \(length), \(sensors) \(sensors == 1 ? "Sensor" : "Sensoren")"
    case .understood: "Verstanden"
    case .sensors: "Sensoren"
    case .faults: "Was an den Daten nicht stimmt"
    case .noFaults: "Die Daten sind in Ordnung."
    case .missing: "Was sich nicht sagen lässt"
    case .nothingMissing: "Alles lässt sich sagen."
    case .next(let command): "Sieht gut aus. Weiter: \(command)"
    case .nextAllTheSame(let command): "Auswerten geht trotzdem: \(command)"
    }
  }
}
