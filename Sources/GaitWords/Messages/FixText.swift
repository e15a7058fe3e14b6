public import GaitModel

/// What the protocol of `convert --fix` says, beside what other pages have words for.
public enum FixText: Equatable, Sendable {
  /// The first line: which table was made of which recording.
  case title(table: String, recording: String)
  /// The recording's checksum.
  case checksum(String)
  /// How much was read and written.
  case size(rows: Int, samples: Int, written: Int)
  /// Heading of what was concluded.
  case understood
  /// Heading of what became of the columns.
  case columns
  /// What became of a column.
  case column(ColumnUse)
  /// Heading of what was changed.
  case changed
  /// Nothing was changed but names and units.
  case nothingChanged
  /// Heading of what was seen and not changed.
  case left
  /// Nothing else was seen.
  case nothingLeft
}

extension Words {
  /// A line of the protocol.
  public static func fix(_ text: FixText, in language: Language) -> String {
    switch language {
    case .en: english(text)
    case .de: german(text)
    }
  }

  private static func english(_ text: FixText) -> String {
    switch text {
    case .title(let table, let recording):
      "\(visible(table)) was made of \(visible(recording)) by \(Gangart.generator)."
    case .checksum(let sum): "SHA-256 of the recording: \(sum)"
    case .size(let rows, let samples, let written):
      "\(rows) rows and \(samples) samples were read, \(written) samples written."
    case .understood: "Understood"
    case .columns: "Columns"
    case .column(let use): "\(use.number) '\(visible(use.name))': \(english(use.meaning))"
    case .changed: "Changed"
    case .nothingChanged: "Nothing beside names and units."
    case .left: "Seen, and left as it is"
    case .nothingLeft: "Nothing else is wrong with the data."
    }
  }

  private static func english(_ meaning: ColumnUse.Meaning) -> String {
    switch meaning {
    case .time: "time_s, from the beginning on"
    case .turns: "tells which sensor or reading the row is of"
    case .reading(let name, let factor):
      factor == 1 ? name : "\(name), multiplied by \(plainNumber(factor, in: .en))"
    case .leftOut: "left out"
    }
  }

  private static func german(_ text: FixText) -> String {
    switch text {
    case .title(let table, let recording):
      "\(visible(table)) wurde aus \(visible(recording)) gemacht, von \(Gangart.generator)."
    case .checksum(let sum): "SHA-256 der Aufnahme: \(sum)"
    case .size(let rows, let samples, let written):
      "\(rows) Zeilen und \(samples) Messwerte gelesen, \(written) Messwerte geschrieben."
    case .understood: "Verstanden"
    case .columns: "Spalten"
    case .column(let use): "\(use.number) '\(visible(use.name))': \(german(use.meaning))"
    case .changed: "Geändert"
    case .nothingChanged: "Nichts außer Namen und Einheiten."
    case .left: "Gesehen und so gelassen"
    case .nothingLeft: "Sonst stimmt mit den Daten alles."
    }
  }

  private static func german(_ meaning: ColumnUse.Meaning) -> String {
    switch meaning {
    case .time: "time_s, von Anfang an gezählt"
    case .turns: "sagt, von welchem Sensor oder Messwert die Zeile ist"
    case .reading(let name, let factor):
      factor == 1 ? name : "\(name), malgenommen mit \(plainNumber(factor, in: .de))"
    case .leftOut: "weggelassen"
    }
  }
}
