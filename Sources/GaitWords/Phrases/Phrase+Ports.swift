extension Phrase {
  /// Errors of devices and their ports.
  static let ports: [Phrase] = [
    Phrase("the host is not known ({0})", de: "der Rechner ist nicht bekannt ({0})"),
    Phrase(
      "Check the name, or give the number of the address.",
      de: "Den Namen prüfen oder die Adresse als Zahl angeben."),
    Phrase("another program listens there already", de: "dort lauscht schon ein anderes Programm"),
    Phrase(
      "End the other program, or choose another port number.",
      de: "Das andere Programm beenden oder eine andere Portnummer wählen."),
    Phrase("ports below 1024 are for the system", de: "Ports unter 1024 gehören dem System"),
    Phrase("Choose a higher port number.", de: "Eine höhere Portnummer wählen."),
    Phrase("no connection: {0}", de: "keine Verbindung: {0}"),
    Phrase(
      "Is the device on, in the same network, and is the port number right?",
      de: "Ist das Gerät an, im selben Netz, und stimmt die Portnummer?"),
    Phrase("the device does not answer", de: "das Gerät antwortet nicht"),
    Phrase(
      "Unplug it, plug it in again and try once more.",
      de: "Ausstecken, wieder einstecken und noch einmal versuchen."),
    Phrase("cannot be opened: {0}", de: "lässt sich nicht öffnen: {0}"),
    Phrase(
      "Unplug the device, plug it in again and try once more.",
      de: "Das Gerät ausstecken, wieder einstecken und noch einmal versuchen."),
    Phrase("you may not open it", de: "es darf nicht geöffnet werden"),
    Phrase(
      "Until it is plugged in again: sudo chmod a+rw {0}",
      de: "Bis zum nächsten Einstecken: sudo chmod a+rw {0}"),
    Phrase(
      "you may not open it; it belongs to the group \"{0}\" and you are not in it",
      de: "es darf nicht geöffnet werden; es gehört der Gruppe \"{0}\", und darin fehlt dieses Konto"),
    Phrase(
      "sudo usermod -aG {0} $USER, then log out and in again.",
      de: "sudo usermod -aG {0} $USER, dann ab- und wieder anmelden."),
    Phrase("another program is using it", de: "ein anderes Programm benutzt es"),
    Phrase(
      "End the other program. Right after plugging in, ModemManager may look at it for some seconds.",
      de: "Das andere Programm beenden. Gleich nach dem Einstecken prüft es vielleicht einige Sekunden "
        + "lang ModemManager."),
    Phrase("it is in use by \"{0}\" (PID {1})", de: "es wird von \"{0}\" (PID {1}) benutzt"),
    Phrase(
      "End that program, or choose another port: gangart devices",
      de: "Jenes Programm beenden oder einen anderen Anschluss wählen: gangart devices"),
    Phrase("there is no such port", de: "den Anschluss gibt es nicht"),
    Phrase(
      "Is the device plugged in and on? What is there: gangart devices",
      de: "Ist das Gerät eingesteckt und an? Was da ist, zeigt: gangart devices"),
    Phrase("this is not a serial port", de: "das ist kein serieller Anschluss"),
    Phrase(
      "What can be used: gangart devices. To read a file's bytes: file:{0}",
      de: "Was geht, zeigt: gangart devices. Die Bytes einer Datei liest: file:{0}"),
    Phrase("What can be used: gangart devices", de: "Was geht, zeigt: gangart devices"),
    Phrase("the port cannot run at {0} baud", de: "der Anschluss kann nicht mit {0} Baud laufen"),
    Phrase(
      "Usual rates are 9600, 115200 and 921600, as in /dev/ttyUSB0@115200.",
      de: "Üblich sind 9600, 115200 und 921600, wie in /dev/ttyUSB0@115200."),
    Phrase(
      "the connection is closed, so nothing can be sent",
      de: "die Verbindung ist geschlossen, darum lässt sich nichts senden"),
    Phrase("Open the source again.", de: "Die Quelle neu öffnen."),
    Phrase(
      "the device is gone, so nothing can be sent",
      de: "das Gerät ist weg, darum lässt sich nichts senden"),
    Phrase("Plug it in again.", de: "Wieder einstecken."),
    Phrase("the device has taken no bytes for 2 s", de: "das Gerät hat 2 s lang keine Bytes angenommen"),
    Phrase(
      "Is it in its normal mode and not busy? Unplug it and plug it in again.",
      de: "Ist es im normalen Betrieb und nicht beschäftigt? Aus- und wieder einstecken."),
    Phrase("sending failed: {0}", de: "das Senden scheiterte: {0}"),
    Phrase("Unplug the device and plug it in again.", de: "Das Gerät aus- und wieder einstecken."),
    Phrase("nothing can be sent there", de: "dorthin lässt sich nichts senden"),
    Phrase(
      "Read it only: leave out what would set the device up.",
      de: "Nur lesen: weglassen, was das Gerät einstellen würde."),
    Phrase("reading failed: {0}", de: "das Lesen scheiterte: {0}"),
    Phrase(
      "Check the disk or the connection and try again.",
      de: "Platte oder Verbindung prüfen und noch einmal versuchen."),
    Phrase("the system gives no further thread", de: "das System gibt keinen weiteren Thread"),
    Phrase(
      "End other programs, or raise the limit: ulimit -u.",
      de: "Andere Programme beenden oder die Grenze anheben: ulimit -u."),
    Phrase(
      "too many files and ports are open in this program",
      de: "in diesem Programm sind zu viele Dateien und Anschlüsse offen"),
    Phrase(
      "Open fewer sources at once, or raise the limit: ulimit -n 4096.",
      de: "Weniger Quellen zugleich öffnen oder die Grenze anheben: ulimit -n 4096."),
    Phrase("this is a folder", de: "das ist ein Ordner"),
    Phrase(
      "Name a file of bytes as a device sent them.",
      de: "Eine Datei mit Bytes nennen, wie ein Gerät sie sandte."),
    Phrase("Check the name.", de: "Den Namen prüfen."),
    Phrase("it names no file", de: "es nennt keine Datei"),
    Phrase("this names no source", de: "das nennt keine Quelle"),
    Phrase("there is no such baud rate", de: "diese Baudrate gibt es nicht"),
    Phrase("it names no port", de: "es nennt keinen Anschluss"),
    Phrase(
      "it needs vendor and product in hexadecimal digits",
      de: "es braucht Hersteller und Produkt in hexadezimalen Ziffern"),
    Phrase("it names no host", de: "es nennt keinen Rechner"),
    Phrase("it needs a port number from 1 to 65535", de: "es braucht eine Portnummer von 1 bis 65535"),
    Phrase("this is no host", de: "das ist kein Rechner"),
    Phrase("Write it like {0}.", de: "So schreiben: {0}."),
    Phrase("the device refuses to send", de: "das Gerät will nicht senden"),
    Phrase("transfers fail", de: "Übertragungen scheitern"),
    Phrase("the USB device fails: {0}", de: "das USB-Gerät versagt: {0}"),
    Phrase("you may not open the USB device {0}", de: "das USB-Gerät {0} darf nicht geöffnet werden"),
    Phrase("this USB device sends no stream of bytes", de: "dieses USB-Gerät sendet keinen Strom von Bytes"),
    Phrase(
      "this USB adapter works only through its kernel driver \"{0}\"",
      de: "dieser USB-Adapter geht nur über seinen Kerneltreiber \"{0}\""),
    Phrase(
      "Use its serial port: gangart devices. If it shows none: sudo modprobe {0}",
      de: "Seinen seriellen Anschluss nehmen: gangart devices. Zeigt es keinen: sudo modprobe {0}"),
    Phrase("this system gives no access to USB", de: "dieses System gibt keinen Zugang zu USB"),
    Phrase(
      "In a container or a virtual machine: pass the USB devices through (/dev/bus/usb).",
      de: "In einem Container oder einer virtuellen Maschine: die USB-Geräte durchreichen (/dev/bus/usb)."),
  ]
}
