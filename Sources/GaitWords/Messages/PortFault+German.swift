import GaitModel

extension Words {
  /// Why a source cannot be used, in German. `port` is its name, made visible.
  static func german(_ fault: PortFault, _ port: String) -> Advice {
    switch fault {
    case .notPermitted(let path):
      Advice("es darf nicht geöffnet werden", "Bis zum nächsten Einstecken: sudo chmod a+rw \(visible(path))")
    case .notInGroup(let group):
      Advice(
        "es darf nicht geöffnet werden; es gehört der Gruppe \"\(group)\", und darin fehlt dieses Konto",
        "sudo usermod -aG \(group) $USER, dann ab- und wieder anmelden.")
    case .busy:
      Advice(
        "ein anderes Programm benutzt es",
        "Das andere Programm beenden. Gleich nach dem Einstecken prüft es vielleicht einige Sekunden lang "
          + "ModemManager.")
    case .busyWith(let program, let process):
      Advice(
        "es wird von \"\(visible(program))\" (PID \(process)) benutzt",
        "Jenes Programm beenden oder einen anderen Anschluss wählen: gangart devices")
    case .absent:
      Advice(
        "den Anschluss gibt es nicht", "Ist das Gerät eingesteckt und an? Was da ist, zeigt: gangart devices")
    case .notSerial:
      Advice(
        "das ist kein serieller Anschluss",
        "Was geht, zeigt: gangart devices. Die Bytes einer Datei liest: file:\(port)")
    case .baudRate(let rate):
      Advice(
        "der Anschluss kann nicht mit \(rate) Baud laufen",
        "Üblich sind 9600, 115200 und 921600, wie in /dev/ttyUSB0@115200.")
    case .noAnswer:
      Advice("das Gerät antwortet nicht", "Ausstecken, wieder einstecken und noch einmal versuchen.")
    case .cannotOpen(let cause):
      Advice(
        "lässt sich nicht öffnen: \(system(cause, in: .de))",
        "Das Gerät ausstecken, wieder einstecken und noch einmal versuchen.")
    case .noThread:
      Advice(
        "das System gibt keinen weiteren Thread",
        "Andere Programme beenden oder die Grenze anheben: ulimit -u.")
    case .tooManyFiles:
      Advice(
        "in diesem Programm sind zu viele Dateien und Anschlüsse offen",
        "Weniger Quellen zugleich öffnen oder die Grenze anheben: ulimit -n 4096.")
    case .isFolder: Advice("das ist ein Ordner", "Eine Datei mit Bytes nennen, wie ein Gerät sie sandte.")
    case .noSuchFile: Advice("die Datei gibt es nicht", "Den Namen prüfen.")
    case .mayNotRead: Advice("die Datei darf nicht gelesen werden", "chmod u+r \(port)")
    case .unknownHost:
      Advice("der Rechner ist nicht bekannt", "Den Namen prüfen oder die Adresse als Zahl angeben.")
    case .addressInUse:
      Advice(
        "dort lauscht schon ein anderes Programm",
        "Das andere Programm beenden oder eine andere Portnummer wählen.")
    case .systemPort: Advice("Ports unter 1024 gehören dem System", "Eine höhere Portnummer wählen.")
    case .noConnection(let cause):
      Advice(
        "keine Verbindung: \(system(cause, in: .de))",
        "Ist das Gerät an, im selben Netz, und stimmt die Portnummer?")
    case .notPhyphox(let status):
      Advice(
        "dort antwortet etwas, aber nicht phyphox (HTTP \(status))",
        "In phyphox: das Experiment öffnen, in seinem Menü \"Fernzugriff erlauben\"; die Adresse ist die, die es zeigt, "
          + "etwa phyphox:192.168.1.20:8080")
    case .noMovementSensors:
      Advice(
        "das Experiment, das in phyphox offen ist, misst keine Bewegung",
        "In phyphox: +, \"Einfaches Experiment hinzufügen\", mit Beschleunigung und Gyroskop; dann wieder "
          + "\"Fernzugriff erlauben\".")
    case .usb:
      Advice("das USB-Gerät versagt", "Ausstecken, wieder einstecken und noch einmal versuchen.")
    case .usbNotPermitted(let node, let vendor):
      Advice(
        "das USB-Gerät \(node) darf nicht geöffnet werden",
        "\(usbRule(vendor)), dann wieder einstecken. Bis zum nächsten Einstecken: sudo chmod a+rw \(node)")
    case .noByteStream:
      Advice("dieses USB-Gerät sendet keinen Strom von Bytes", "Was geht, zeigt: gangart devices")
    case .needsDriver(let driver):
      Advice(
        "dieser USB-Adapter geht nur über seinen Kerneltreiber \"\(driver)\"",
        "Seinen seriellen Anschluss nehmen: gangart devices. Zeigt es keinen: sudo modprobe \(driver)")
    case .noUSB:
      Advice(
        "dieses System gibt keinen Zugang zu USB",
        "In einem Container oder einer virtuellen Maschine: die USB-Geräte durchreichen (/dev/bus/usb).")
    case .connectionOver:
      Advice("die Verbindung ist geschlossen, darum lässt sich nichts senden", "Die Quelle neu öffnen.")
    case .unplugged: Advice("das Gerät ist weg, darum lässt sich nichts senden", "Wieder einstecken.")
    case .takesNothing:
      Advice(
        "das Gerät hat 2 s lang keine Bytes angenommen",
        "Ist es im normalen Betrieb und nicht beschäftigt? Aus- und wieder einstecken.")
    case .sendingFailed(let cause):
      Advice(
        "das Senden scheiterte: \(system(cause, in: .de))", "Das Gerät aus- und wieder einstecken.")
    case .readOnly:
      Advice("dorthin lässt sich nichts senden", "Nur lesen: weglassen, was das Gerät einstellen würde.")
    case .readingFailed(let cause):
      Advice(
        "das Lesen scheiterte: \(system(cause, in: .de))",
        "Platte oder Verbindung prüfen und noch einmal versuchen.")
    case .notBack(let minutes):
      Advice(
        "das Gerät ging verloren und war nach \(minutes) min nicht zurück",
        "Einstecken und neu beginnen; das Aufgezeichnete ist gesichert.")
    case .silent:
      Advice(
        "es ist offen, aber nichts kommt an",
        "Den Sensor einschalten. Was eingesteckt ist, zeigt: gangart devices --probe")
    case .unintelligible(let hasSpeed):
      Advice(
        "Bytes kommen an, ergeben aber keinen Sinn",
        hasSpeed
          ? "Die Geschwindigkeit nennen, auf die der Sensor eingestellt ist, zum Beispiel \(port)@9600."
          : "Das Protokoll nennen, zum Beispiel --protocol text.")
    case .noSpeedFits(let heard):
      Advice(
        "Bytes kommen an, ergeben aber bei keiner Geschwindigkeit Sinn: \(speeds(heard, in: .de))",
        "Ist sie eine andere, diese nennen, zum Beispiel \(port)@250000; "
          + "ist es das Protokoll: --protocol text --columns ….")
    case .proposed(let id):
      Advice(
        "das sieht nach dem Protokoll '\(id)' aus, könnte aber alles sein",
        "Wenn das stimmt: --protocol \(id)")
    case .noReadings(let remark):
      Advice(
        "Bytes kommen an, aber keine Messwerte" + (remark.map { "; " + german($0) } ?? ""),
        remedy(remark, in: .de))
    case .noTimes:
      Advice(
        "die Zeilen haben keine Uhr, und bei Datei oder Pipe sagt nichts, wann sie gemessen wurden",
        "Sagen, wie viele Zeilen je Sekunde es sind, zum Beispiel --rate 100, "
          + "oder die Uhr benennen: --columns t_ms,ax,ay,az,gx,gy,gz")
    case .noSensor(let number, let heard):
      Advice(
        "dahinter ist kein Sensor mit der Nummer \(number)",
        "Zu hören sind: \(heard.map(String.init).joined(separator: ", ")). "
          + "Zum Beispiel schreiben: --place left_wrist=\(port)#\(heard.first ?? 0).")
    case .nothingPluggedIn:
      Advice(
        "kein Gerät ist eingesteckt", "Den Sensor einstecken oder einen Weg ohne probieren: gangart demo")
    case .severalPluggedIn(let ports):
      Advice(
        "mehrere Geräte sind eingesteckt: \(list(ports))",
        "Die getragenen nennen, zum Beispiel --place lower_back=\(visible(ports.first ?? ""))")
    case .noSource:
      Advice(
        "das nennt keine Quelle",
        "Quellen: /dev/ttyACM0, /dev/ttyUSB0@115200, usb:1209:0001, tcp://host:port, udp://:9000, "
          + "file:NAME, - für die Standardeingabe. Was eingesteckt ist, zeigt: gangart devices")
    case .unclear(let fault, let example): Advice(german(fault), "So schreiben: \(example).")
    }
  }

  private static func german(_ fault: PortFault.AddressFault) -> String {
    switch fault {
    case .noFile: "es nennt keine Datei"
    case .noBaudRate: "diese Baudrate gibt es nicht"
    case .noPort: "es nennt keinen Anschluss"
    case .noUSBNumbers: "es braucht Hersteller und Produkt in hexadezimalen Ziffern"
    case .noHost: "es nennt keinen Rechner"
    case .noPortNumber: "es braucht eine Portnummer von 1 bis 65535"
    case .notAHost: "das ist kein Rechner"
    }
  }
}
