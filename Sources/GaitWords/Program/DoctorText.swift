/// What `gangart doctor` finds: each a sentence, and what helps is a command beside it. Names are visible already.
public enum DoctorText: Equatable, Sendable {
  /// No device is plugged in.
  case noDevice
  /// The port may be opened.
  case permitted
  /// The port may not be opened; the group that may, if there is one.
  case notPermitted(group: String?)
  /// Another program has the port.
  case busy(program: String, process: Int)
  /// The device speaks this at this speed; `nil` where a speed has no meaning.
  case speaks(String, baudRate: Int?)
  /// Nothing arrives.
  case silent
  /// What is wrong with the device, in the words of the port.
  case fault(String)
  /// Samples a second, enough for everything.
  case rate(Double)
  /// Samples a second, too few for some measures.
  case slow(Double)
  /// The device began to speak only so many seconds after its port was opened.
  case beginsAnew(seconds: Double)
  /// brltty takes adapters of this kind.
  case braille
  /// ModemManager talks to new ports.
  case modemManager
  /// The system's clock is set by the network, or is not.
  case clock(isSet: Bool)
  /// Gigabytes that are free, and hours of walking that they hold.
  case disk(gigabytes: Double, hours: Int)
  /// The data folder cannot be written to.
  case noFolder(String)
  /// The voice that speaks.
  case voice(String)
  /// No program speaks.
  case noVoice
  /// There is no sound card to hear a voice from.
  case noSoundDevice
  /// What the rows are about.
  case device, permission, speech, rateRow, start, system, time, diskRow, sound
  /// So many things to do.
  case toFix(Int)
  /// Asks whether to run a command.
  case ask(String)
  /// The command failed.
  case failed(code: Int32)
  /// Commands are run on a terminal only.
  case needsTerminal

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .de: german
    }
  }

  private var english: String {
    switch self {
    case .noDevice: "no sensor is plugged in"
    case .permitted: "may be opened"
    case .notPermitted(let group):
      "may not be opened by this user" + (group.map { "; the group '\($0)' may" } ?? "")
    case .busy(let program, let process): "in use by \(program) (process \(process))"
    case .speaks(let name, let rate): name + (rate.map { " at \($0) baud" } ?? "")
    case .silent: "it is open, but nothing arrives; switch the sensor on"
    case .fault(let words): words
    case .rate(let hertz): "\(Words.number(hertz, 0, in: .en)) samples a second"
    case .slow(let hertz):
      "\(Words.number(hertz, 0, in: .en)) samples a second: too slow for landings and arm swing"
    case .beginsAnew(let seconds):
      "it began to speak \(Words.number(seconds, 1, in: .en)) s after its port was opened: the board begins anew then"
    case .braille: "brltty, a service for Braille displays, takes adapters like this one"
    case .modemManager: "ModemManager talks to every new port for some seconds"
    case .clock(true): "set by the network"
    case .clock(false): "not set by the network: the dates of walks may be wrong"
    case .disk(let gigabytes, let hours):
      "\(Words.number(gigabytes, 1, in: .en)) GB free, about \(hours) hours of walking"
    case .noFolder(let path): "\(path) cannot be written to"
    case .voice(let name): name
    case .noVoice: "nothing speaks here"
    case .noSoundDevice: "there is no sound card: nothing is heard"
    case .device: "Sensor"
    case .permission: "Permission"
    case .speech: "Protocol"
    case .rateRow: "Rate"
    case .start: "Start"
    case .system: "System"
    case .time: "Clock"
    case .diskRow: "Disk"
    case .sound: "Sound"
    case .toFix(0): "All is well. Next: gangart live"
    case .toFix(1): "One thing to fix. With gangart doctor --fix it is asked for and done."
    case .toFix(let count): "\(count) things to fix. With gangart doctor --fix they are asked for and done."
    case .ask(let command): "Run this? \(command) [y/N] "
    case .failed(let code): "That failed with code \(code)."
    case .needsTerminal: "--fix asks on a terminal only; the commands stand above."
    }
  }

  private var german: String {
    switch self {
    case .noDevice: "kein Sensor ist eingesteckt"
    case .permitted: "darf geöffnet werden"
    case .notPermitted(let group):
      "darf von hier nicht geöffnet werden" + (group.map { "; die Gruppe '\($0)' darf es" } ?? "")
    case .busy(let program, let process): "wird von \(program) benutzt (Prozess \(process))"
    case .speaks(let name, let rate): name + (rate.map { " mit \($0) Baud" } ?? "")
    case .silent: "offen, aber nichts kommt an; den Sensor einschalten"
    case .fault(let words): words
    case .rate(let hertz): "\(Words.number(hertz, 0, in: .de)) Messwerte je Sekunde"
    case .slow(let hertz):
      "\(Words.number(hertz, 0, in: .de)) Messwerte je Sekunde: zu langsam für Auftritt und Armschwung"
    case .beginsAnew(let seconds):
      "er sprach erst \(Words.number(seconds, 1, in: .de)) s nach dem Öffnen: die Platine beginnt dabei neu"
    case .braille: "brltty, ein Dienst für Braillezeilen, greift nach solchen Adaptern"
    case .modemManager: "ModemManager spricht jeden neuen Anschluss einige Sekunden an"
    case .clock(true): "vom Netz gestellt"
    case .clock(false): "nicht vom Netz gestellt: das Datum der Wege kann falsch sein"
    case .disk(let gigabytes, let hours):
      "\(Words.number(gigabytes, 1, in: .de)) GB frei, etwa \(hours) Stunden Gehen"
    case .noFolder(let path): "in \(path) kann nichts geschrieben werden"
    case .voice(let name): name
    case .noVoice: "nichts spricht hier"
    case .noSoundDevice: "es gibt keine Soundkarte: nichts ist zu hören"
    case .device: "Sensor"
    case .permission: "Rechte"
    case .speech: "Protokoll"
    case .rateRow: "Takt"
    case .start: "Beginn"
    case .system: "System"
    case .time: "Uhr"
    case .diskRow: "Platte"
    case .sound: "Ton"
    case .toFix(0): "Alles in Ordnung. Weiter: gangart live"
    case .toFix(1): "Eines ist zu tun. Mit gangart doctor --fix wird gefragt und es wird getan."
    case .toFix(let count):

      "\(count) Dinge sind zu tun. Mit gangart doctor --fix wird gefragt und sie werden getan."
    case .ask(let command): "Das ausführen? \(command) [j/N] "
    case .failed(let code): "Das scheiterte mit Code \(code)."
    case .needsTerminal: "--fix fragt nur auf einem Terminal; die Befehle stehen oben."
    }
  }
}
