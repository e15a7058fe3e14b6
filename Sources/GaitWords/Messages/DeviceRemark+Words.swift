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
    case .unknownColumns(let line):
      "lines of text: what the columns are is not known: name them; a line is \"\(visible(line))\""
    case .strangeLine(let line, nil): "lines of text: a line is no row of numbers: \"\(visible(line))\""
    case .strangeLine(let line, let columns?):
      "lines of text: \(columns) columns were named, but a line is \"\(visible(line))\""
    case .longLines(let limit): "lines of text: lines are too long, over \(limit) bytes"
    case .noClock(let numbers):
      "lines of text: \(numbers) numbers a line, the first no clock: name the columns"
    case .noRotation(let numbers):
      "lines of text: \(numbers) numbers a line, three of them whole numbers that count something, "
        + "not angular velocity: name the columns"
    case .clockUnit(let unit): "lines of text: the clock counts in \(unit), derived from its steps"
    case .unknownLinearUnit:
      "lines of text: the unit of acceleration without gravity cannot be guessed: name it"
    case .restless:
      "lines of text: the unit of acceleration cannot be determined: hold the sensor still for a second, "
        + "or name the unit"
    case .restlessRotation:
      "lines of text: the unit of angular velocity cannot be derived from a sensor that moves: "
        + "hold it still for a second, or name the unit"
    case .orientationOnly:
      "an x-IMU3 that sends its orientation only (Euler angles, quaternions), no inertial messages"
    case .noMotion(let model):
      "\(model): messages come, but without acceleration and angular velocity"
    case .noRotationRate(let model):
      "\(model) without angular velocity in this mode: steps and rhythm can be told, angles of arms and legs not"
    case .channelsUnknown(let model):
      "\(model): it sends, but has not answered what its packets hold"
    case .sensorsOff(let model):
      "\(model): neither its accelerometer nor its gyroscope is switched on"
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
    case .unknownColumns(let line):
      "Textzeilen: Was in den Spalten steht, ist nicht bekannt; bitte benennen. "
        + "Eine Zeile ist \"\(visible(line))\""
    case .strangeLine(let line, nil):
      "Textzeilen: Eine Zeile ist keine Reihe von Zahlen: \"\(visible(line))\""
    case .strangeLine(let line, let columns?):
      "Textzeilen: \(columns) Spalten sind genannt, aber eine Zeile ist \"\(visible(line))\""
    case .longLines(let limit): "Textzeilen: Die Zeilen sind zu lang, über \(limit) Bytes"
    case .noClock(let numbers):
      "Textzeilen: \(numbers) Zahlen je Zeile, die erste keine Uhr; bitte die Spalten benennen"
    case .noRotation(let numbers):
      "Textzeilen: \(numbers) Zahlen je Zeile, drei davon ganze Zahlen, die etwas zählen, keine Drehrate; "
        + "bitte die Spalten benennen"
    case .clockUnit(let unit): "Textzeilen: Die Uhr zählt in \(unit), an ihren Schritten erkannt"
    case .unknownLinearUnit:
      "Textzeilen: Die Einheit der Beschleunigung ohne Schwerkraft ist nicht zu erkennen; bitte benennen"
    case .restless:
      "Textzeilen: Die Einheit der Beschleunigung ist nicht zu erkennen; den Sensor eine Sekunde ruhig halten "
        + "oder die Einheit nennen"
    case .restlessRotation:
      "Textzeilen: Die Einheit der Drehrate ist an einem bewegten Sensor nicht zu erkennen; ihn eine Sekunde "
        + "ruhig halten oder die Einheit nennen"
    case .orientationOnly:
      "ein x-IMU3, der nur seine Lage sendet (Eulerwinkel, Quaternionen), keine Inertialnachrichten"
    case .noMotion(let model):
      "\(model): Nachrichten kommen an, aber ohne Beschleunigung und Drehrate"
    case .noRotationRate(let model):
      "\(model) ohne Drehrate in dieser Betriebsart: Schritte und Rhythmus sind zu erkennen, "
        + "Winkel von Armen und Beinen nicht"
    case .channelsUnknown(let model):
      "\(model): Er sendet, hat aber nicht geantwortet, was in seinen Paketen steht"
    case .sensorsOff(let model):
      "\(model): Weder sein Beschleunigungssensor noch sein Drehratensensor ist eingeschaltet"
    }
  }

  /// What to do about bytes that hold no readings.
  static func remedy(_ remark: DeviceRemark?, in language: Language) -> String {
    switch (remark, language) {
    case (.orientationOnly, .en):
      "Switch its inertial messages on (inertial_message_rate_divisor 4 in its settings), "
        + "or, while it is connected, let it be asked for: --protocol ximu3 --rate 100"
    case (.orientationOnly, .de):
      "Seine Inertialnachrichten einschalten (inertial_message_rate_divisor 4 in seinen Einstellungen) "
        + "oder, wenn er angeschlossen ist, darum bitten lassen: --protocol ximu3 --rate 100"
    case (.noMotion, .en):
      "Let it be asked for acceleration and rate of turn: --protocol xsens --rate 100, or switch them on in its "
        + "maker's program."
    case (.noMotion, .de):
      "Ihn um Beschleunigung und Drehrate bitten lassen: --protocol xsens --rate 100, oder beide im Programm des "
        + "Herstellers einschalten."
    case (.channelsUnknown, .en), (.sensorsOff, .en):
      "Connect it itself, not a recording of its bytes, and switch accelerometer and gyroscope on in its maker's "
        + "program."
    case (.channelsUnknown, .de), (.sensorsOff, .de):
      "Ihn selbst anschließen, nicht eine Aufnahme seiner Bytes, und im Programm des Herstellers "
        + "Beschleunigungs- und Drehratensensor einschalten."
    case (.strangeLine, .en):
      "Print one sample a line, numbers alone with commas between, in the order of --columns, "
        + "or each with its label: ax:0.01, ay:-0.02, az:0.98"
    case (.strangeLine, .de):
      "Je Messung eine Zeile ausgeben, nur Zahlen mit Kommas dazwischen, in der Reihenfolge von --columns, "
        + "oder jede mit Namen: ax:0.01, ay:-0.02, az:0.98"
    case (.longLines, .en):
      "End each sample with a line feed, and print fewer columns; on a serial line check the speed too."
    case (.longLines, .de):
      "Jede Messung mit einem Zeilenende abschließen und weniger Spalten ausgeben; "
        + "bei einem seriellen Anschluss auch die Geschwindigkeit prüfen."
    case (.restless, .en), (.restlessRotation, .en), (.unknownLinearUnit, .en):
      "Name the units, for example --acc-unit m/s2 --gyr-unit rad/s"
    case (.restless, .de), (.restlessRotation, .de), (.unknownLinearUnit, .de):
      "Die Einheiten nennen, zum Beispiel --acc-unit m/s2 --gyr-unit rad/s"
    case (_, .en):
      "Name what the columns hold, for example --columns t_ms,ax,ay,az,gx,gy,gz "
        + "--acc-unit g --gyr-unit deg/s, or another --protocol."
    case (_, .de):
      "Sagen, was in den Spalten steht, zum Beispiel --columns t_ms,ax,ay,az,gx,gy,gz --acc-unit g "
        + "--gyr-unit deg/s, oder ein anderes --protocol."
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
