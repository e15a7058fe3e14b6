public import GaitModel

/// A label of a live walk's screen.
public enum ScreenText: Equatable, Sendable {
  /// In front of the time since the start.
  case walk
  /// How to end it.
  case howToEnd
  /// In front of the cadence.
  case cadence
  /// Unit of the cadence.
  case stepsPerMinute
  /// In front of the number of steps.
  case steps
  /// In front of the number of bouts.
  case bouts
  /// The walk is over.
  case over
  /// A device is lost and waited for.
  case lost
  /// Somebody walks.
  case walking
  /// Nobody walks.
  case noSteps
  /// More sensors than are shown.
  case more(Int)
  /// The walk is kept in a folder, of this size; `nil` when it cannot be kept any more.
  case kept(folder: String, size: String?)
  /// Somebody's words.
  case note(String)
  /// In front of how far the arms swing.
  case arms
  /// The swing of one arm in degrees; the side's name where there is one.
  case swing(side: Side?, degrees: String)
  /// What keys do.
  case keys
  /// In front of where a walk in intervals stands.
  case interval
  /// One interval of so many.
  case intervalOf(Int, Int)
  /// The walk in intervals has not begun.
  case intervalReady
  /// It warms up.
  case warmingUp
  /// So long to the pause.
  case toPause(String)
  /// So long to the end.
  case toEnd(String)
  /// The pause has lasted so long.
  case pause(String)
  /// So long was walked.
  case walked(String)
  /// Without data.
  case blind
  /// Why there is no bout beside steps.
  case boutGoesOn
  /// The same where there is little room.
  case boutGoesOnShort
  /// A sensor has been silent for so long.
  case silent(String)
  /// Nothing comes from any sensor.
  case allSilent
  /// A sensor speaks, and nothing of it could be believed for so long.
  case doubted(String)
  /// Nothing that can be believed comes from any sensor.
  case allDoubted
  /// The charge of a battery.
  case battery(String)
  /// The walker says that a tip was wrong; its name.
  case wrongTip(String)
  /// Below the large number of minutes: since the walk began, to the pause, to the end, of the pause.
  case bigWalk
  case bigToPause
  case bigToEnd
  case bigPause
  /// Below the large number of steps a minute.
  case bigCadence
}

extension Words {
  /// A label of a live walk's screen.
  public static func screen(_ text: ScreenText, in language: Language) -> String {
    switch language {
    case .en:
      switch text {
      case .walk: "Walk"
      case .howToEnd: "Ctrl-C ends it"
      case .cadence: "Cadence"
      case .stepsPerMinute: "steps/min"
      case .steps: "Steps"
      case .bouts: "Bouts"
      case .over: "over"
      case .lost: "device lost, waiting"
      case .walking: "walking"
      case .noSteps: "no steps"
      case .more(let count): "and \(count) more"
      case .kept(let folder, let size): "Kept in \(folder): \(size ?? "not any more")"
      case .note(let words): "Note: \(words)"
      case .arms: "Arms"
      case .swing(let side, let degrees):
        (side.map { $0 == .left ? "left " : "right " } ?? "") + degrees + "°"
      case .keys: "s discomfort  p pause  w wrong tip  n note  q end"
      case .interval: "Interval"
      case .intervalOf(let number, let all): "\(number) of \(all)"
      case .intervalReady: "begins with the first steps"
      case .warmingUp: "warming up"
      case .toPause(let time): "\(time) to the pause"
      case .toEnd(let time): "\(time) to the end"
      case .pause(let time): "pause \(time)   p: better"
      case .walked(let time): "over, \(time) min walked"
      case .blind: "no data: the clock runs, no tips"
      case .boutGoesOn: "the first is counted when it ends"
      case .boutGoesOnShort: "counted at its end"
      case .silent(let time): "silent for \(time)"
      case .allSilent: "no data from any sensor"
      case .doubted(let time): "speaks, but not believed for \(time)"
      case .allDoubted: "the data cannot be believed"
      case .battery(let percent): "battery \(percent)"
      case .wrongTip(let name): "The tip \(name) is not given again on this walk."
      case .bigWalk: "minutes"
      case .bigToPause: "to the pause"
      case .bigToEnd: "to the end"
      case .bigPause: "pause"
      case .bigCadence: "steps/min"
      }
    case .de:
      switch text {
      case .walk: "Weg"
      case .howToEnd: "Ende: Strg-C"
      case .cadence: "Frequenz"
      case .stepsPerMinute: "Schr./min"
      case .steps: "Schritte"
      case .bouts: "Abschnitte"
      case .over: "zu Ende"
      case .lost: "Gerät weg, es wird gewartet"
      case .walking: "Gehen"
      case .noSteps: "keine Schritte"
      case .more(let count): "und \(count) weitere"
      case .kept(let folder, let size): "Gesichert in \(folder): \(size ?? "nicht mehr")"
      case .note(let words): "Notiz: \(words)"
      case .arms: "Arme"
      case .swing(let side, let degrees):
        (side.map { $0 == .left ? "links " : "rechts " } ?? "") + degrees + "°"
      case .keys: "s Beschwerden  p Pause  w Tipp falsch  n Notiz  q Ende"
      case .interval: "Intervall"
      case .intervalOf(let number, let all): "\(number) von \(all)"
      case .intervalReady: "beginnt mit den ersten Schritten"
      case .warmingUp: "Aufwärmen"
      case .toPause(let time): "\(time) bis zur Pause"
      case .toEnd(let time): "\(time) bis zum Ende"
      case .pause(let time): "Pause \(time)   p: besser"
      case .walked(let time): "zu Ende, \(time) min gegangen"
      case .blind: "keine Daten: die Uhr läuft, keine Hinweise"
      case .boutGoesOn: "der erste zählt, wenn er endet"
      case .boutGoesOnShort: "zählt am Ende"
      case .silent(let time): "schweigt seit \(time)"
      case .allSilent: "keine Daten von den Sensoren"
      case .doubted(let time): "spricht, aber seit \(time) nicht glaubhaft"
      case .allDoubted: "die Daten sind nicht glaubhaft"
      case .battery(let percent): "Akku \(percent)"
      case .wrongTip(let name): "Der Tipp \(name) kommt auf diesem Weg nicht wieder."
      case .bigWalk: "Minuten"
      case .bigToPause: "bis zur Pause"
      case .bigToEnd: "bis zum Ende"
      case .bigPause: "Pause"
      case .bigCadence: "Schritte/min"
      }
    }
  }
}
