public import GaitModel

extension Words {
  /// What a device, or the decoder of its bytes, says.
  public static func remark(_ remark: DeviceRemark, in language: Language) -> String {
    switch language {
    case .en: english(remark)
    case .de: german(remark)
    }
  }

  static func english(_ remark: DeviceRemark) -> String {
    switch remark {
    case .introduction(let model, let name, let serialNumber, let interface):
      "\(model) \"\(name)\"" + (serialNumber.map { ", serial number \($0)" } ?? "")
        + (interface.map { ", over \($0)" } ?? "")
    case .temperature(let degrees): "temperature \(number(degrees, 1, in: .en)) °C"
    case .battery(let percent, let volts, let charging):
      "battery \(number(percent, 0, in: .en)) %, \(number(volts, 2, in: .en)) V, \(english(charging))"
    case .signal(let percent, let decibels):
      "radio signal \(number(percent, 0, in: .en)) %, \(number(decibels, 0, in: .en)) dBm"
    case .note(let text): "the device notes: \(text)"
    case .error(let text): "the device reports an error: \(text)"
    case .channel(let channel, let remark): "channel \(channel): \(english(remark))"
    case .guessed(let parts):
      "lines of text, guessed from a sensor at rest: " + parts.map(english).joined(separator: ", ")
    case .degreesAfterAll:
      "lines of text: angular velocity is in deg/s after all, it is too fast for rad/s"
    case .unknownColumns: "lines of text: what the columns are is not known: name them"
    case .noClock(let numbers):
      "lines of text: \(numbers) numbers a line, the first no clock: name the columns"
    case .unknownLinearUnit:
      "lines of text: the unit of acceleration without gravity cannot be guessed: name it"
    case .restless:
      "lines of text: the unit of acceleration cannot be told: hold the sensor still for a second, "
        + "or name the unit"
    }
  }

  static func german(_ remark: DeviceRemark) -> String {
    switch remark {
    case .introduction(let model, let name, let serialNumber, let interface):
      "\(model) \"\(name)\"" + (serialNumber.map { ", Seriennummer \($0)" } ?? "")
        + (interface.map { ", über \($0)" } ?? "")
    case .temperature(let degrees): "Temperatur \(number(degrees, 1, in: .de)) °C"
    case .battery(let percent, let volts, let charging):
      "Akku \(number(percent, 0, in: .de)) %, \(number(volts, 2, in: .de)) V, \(german(charging))"
    case .signal(let percent, let decibels):
      "Funksignal \(number(percent, 0, in: .de)) %, \(number(decibels, 0, in: .de)) dBm"
    case .note(let text): "das Gerät bemerkt: \(text)"
    case .error(let text): "das Gerät meldet einen Fehler: \(text)"
    case .channel(let channel, let remark): "Kanal \(channel): \(german(remark))"
    case .guessed(let parts):
      "Textzeilen, am ruhenden Sensor erkannt: " + parts.map(german).joined(separator: ", ")
    case .degreesAfterAll:
      "Textzeilen: Die Drehrate ist doch in Grad/s (deg/s), für rad/s ist sie zu schnell"
    case .unknownColumns: "Textzeilen: Was in den Spalten steht, ist nicht bekannt; bitte benennen"
    case .noClock(let numbers):
      "Textzeilen: \(numbers) Zahlen je Zeile, die erste keine Uhr; bitte die Spalten benennen"
    case .unknownLinearUnit:
      "Textzeilen: Die Einheit der Beschleunigung ohne Schwerkraft ist nicht zu erkennen; bitte benennen"
    case .restless:
      "Textzeilen: Die Einheit der Beschleunigung ist nicht zu erkennen; den Sensor eine Sekunde ruhig halten "
        + "oder die Einheit nennen"
    }
  }

  private static func english(_ charging: DeviceRemark.Charging) -> String {
    switch charging {
    case .notCharging: "not charging"
    case .charging: "charging"
    case .charged: "charged"
    case .onHold: "charging on hold"
    case .unknown: "charging unknown"
    }
  }

  private static func german(_ charging: DeviceRemark.Charging) -> String {
    switch charging {
    case .notCharging: "lädt nicht"
    case .charging: "lädt"
    case .charged: "geladen"
    case .onHold: "Laden angehalten"
    case .unknown: "Laden unbekannt"
    }
  }

  private static func english(_ part: DeviceRemark.TextPart) -> String {
    switch part {
    case .time(let unit): "time in \(unit)"
    case .channel(let channel, let unit?): "\(self.channel(channel, in: .en)) in \(unit)"
    case .channel(let channel, nil): "\(self.channel(channel, in: .en)) left out, its unit is not known"
    }
  }

  private static func german(_ part: DeviceRemark.TextPart) -> String {
    switch part {
    case .time(let unit): "Zeit in \(unit)"
    case .channel(let channel, let unit?): "\(self.channel(channel, in: .de)) in \(unit)"
    case .channel(let channel, nil):
      "\(self.channel(channel, in: .de)) weggelassen, die Einheit ist nicht bekannt"
    }
  }
}
