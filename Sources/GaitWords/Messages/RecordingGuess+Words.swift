public import GaitModel

extension Words {
  /// What was concluded about a recording, in one line with the file in front.
  public static func guesses(_ guesses: [RecordingGuess], file: String, in language: Language) -> String {
    "\(name(ofFile: file, in: language)): \(guesses.map { guess($0, in: language) }.joined(separator: "; "))."
  }

  /// One conclusion about a recording, without capital letter and full stop.
  public static func guess(_ guess: RecordingGuess, in language: Language) -> String {
    switch language {
    case .en: english(guess)
    case .de: german(guess)
    }
  }

  private static func english(_ guess: RecordingGuess) -> String {
    switch guess {
    case .format(let name): "read as \(name)"
    case .namedColumns: "read as a table of columns with names"
    case .secondParts(let column, let unit): "parts of the second from '\(visible(column))' in \(unit)"
    case .separators(let cells, let decimals): "cells separated by '\(cells)', decimals by '\(decimals)'"
    case .unit(let channel, let unit, .overruled(let said)):
      "\(english(channel)) in \(unit) as said, though the file says \(visible(said))"
    case .rate(let hertz, .overruled(let column)):
      "rows counted at \(plainNumber(hertz, in: .en)) Hz as said; the times in '\(visible(column))' are not used"
    case .unit(let channel, let unit, let basis):
      "\(english(channel)) in \(unit)\(english(basis, "--\(flag(channel))-unit"))"
    case .time(let column, let unit, let basis):
      "time from '\(visible(column))' in \(unit)\(english(basis, "--time-unit"))"
    case .rate(let hertz, let basis):
      "rows counted at \(plainNumber(hertz, in: .en)) Hz\(english(basis, "--rate"))"
    case .placeAssumed(let place): "worn at \(place.name): assumed, --place says otherwise"
    case .columns(let names): "columns taken for \(visible(names)): likely, --columns decides"
    case .clock(let finding): clock(finding, in: .en)
    case .clockAssumed(let place, let reference, let doubt):
      "clock of \(place.name) taken for that of \(reference.name): assumed, for \(clockDoubt(doubt, in: .en).what)"
    }
  }

  private static func german(_ guess: RecordingGuess) -> String {
    switch guess {
    case .format(let name): "gelesen als \(name)"
    case .namedColumns: "gelesen als Tabelle, deren Spalten Namen haben"
    case .secondParts(let column, let unit): "Teile der Sekunde aus '\(visible(column))' in \(unit)"
    case .separators(let cells, let decimals):
      "Zellen getrennt durch '\(cells)', Dezimalzeichen '\(decimals)'"
    case .unit(let channel, let unit, .overruled(let said)):
      "\(german(channel)) in \(unit) wie gesagt, obwohl die Datei \(visible(said)) sagt"
    case .rate(let hertz, .overruled(let column)):
      "Zeilen wie gesagt mit \(plainNumber(hertz, in: .de)) Hz gezählt; die Zeiten in '\(visible(column))' zählen nicht"
    case .unit(let channel, let unit, let basis):
      "\(german(channel)) in \(unit)\(german(basis, "--\(flag(channel))-unit"))"
    case .time(let column, let unit, let basis):
      "Zeit aus '\(visible(column))' in \(unit)\(german(basis, "--time-unit"))"
    case .rate(let hertz, let basis):
      "Zeilen gezählt mit \(plainNumber(hertz, in: .de)) Hz\(german(basis, "--rate"))"
    case .placeAssumed(let place): "getragen an \(place.name): angenommen, --place sagt es anders"
    case .columns(let names): "Spalten gelesen als \(visible(names)): wahrscheinlich, --columns entscheidet"
    case .clock(let finding): clock(finding, in: .de)
    case .clockAssumed(let place, let reference, let doubt):
      "Uhr von \(place.name) für die von \(reference.name) genommen: angenommen, denn "
        + clockDoubt(doubt, in: .de).what
    }
  }

  private static func english(_ basis: RecordingGuess.Basis, _ option: String) -> String {
    switch basis {
    case .said, .overruled: ""
    case .certain: " (from the numbers: certain)"
    case .likely: " (from the numbers: likely, \(option) decides)"
    }
  }

  private static func german(_ basis: RecordingGuess.Basis, _ option: String) -> String {
    switch basis {
    case .said, .overruled: ""
    case .certain: " (aus den Zahlen: sicher)"
    case .likely: " (aus den Zahlen: wahrscheinlich, \(option) entscheidet)"
    }
  }

  private static func flag(_ channel: Channel) -> String { channel == .angularVelocity ? "gyr" : "acc" }

  private static func english(_ channel: Channel) -> String {
    switch channel {
    case .acceleration: "acceleration"
    case .angularVelocity: "angular velocity"
    case .magneticField: "magnetic field"
    case .linearAcceleration: "acceleration without gravity"
    }
  }

  private static func german(_ channel: Channel) -> String {
    switch channel {
    case .acceleration: "Beschleunigung"
    case .angularVelocity: "Drehgeschwindigkeit"
    case .magneticField: "Magnetfeld"
    case .linearAcceleration: "Beschleunigung ohne Schwerkraft"
    }
  }
}
