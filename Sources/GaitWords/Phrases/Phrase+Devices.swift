extension Phrase {
  /// What is said while devices are looked for and listened to.
  static let devices: [Phrase] = [
    Phrase("it is open, but nothing arrives", de: "es ist offen, aber nichts kommt an"),
    Phrase(
      "Switch the sensor on. What is plugged in: gangart devices --probe",
      de: "Den Sensor einschalten. Was eingesteckt ist, zeigt: gangart devices --probe"),
    Phrase("bytes arrive, but they make no sense", de: "Bytes kommen an, ergeben aber keinen Sinn"),
    Phrase(
      "Name the speed the sensor is set to, for example {0}@9600.",
      de: "Die Geschwindigkeit nennen, auf die der Sensor eingestellt ist, zum Beispiel {0}@9600."),
    Phrase(
      "Name the protocol, for example --protocol text.",
      de: "Das Protokoll nennen, zum Beispiel --protocol text."),
    Phrase(
      "this looks like the protocol '{0}', but it may be anything",
      de: "das sieht nach dem Protokoll '{0}' aus, könnte aber alles sein"),
    Phrase("If that is right: --protocol {0}", de: "Wenn das stimmt: --protocol {0}"),
    Phrase("bytes arrive, but no readings", de: "Bytes kommen an, aber keine Messwerte"),
    Phrase("bytes arrive, but no readings; {0}", de: "Bytes kommen an, aber keine Messwerte; {0}"),
    Phrase(
      "Name what the columns hold, for example --columns t_ms,ax,ay,az,gx,gy,gz --acc-unit g --gyr-unit"
        + " deg/s, or another --protocol.",
      de: "Sagen, was in den Spalten steht, zum Beispiel --columns t_ms,ax,ay,az,gx,gy,gz --acc-unit g "
        + "--gyr-unit deg/s, oder ein anderes --protocol."),
    Phrase("there is no sensor number {0} behind it", de: "dahinter ist kein Sensor mit der Nummer {0}"),
    Phrase(
      "Heard are: {0}. Write for example --place {1}.",
      de: "Zu hören sind: {0}. Zum Beispiel schreiben: --place {1}."),
    Phrase("no device is plugged in", de: "kein Gerät ist eingesteckt"),
    Phrase(
      "Plug in the sensor, or try a walk without one: gangart demo",
      de: "Den Sensor einstecken oder einen Weg ohne probieren: gangart demo"),
    Phrase("several devices are plugged in: {0}", de: "mehrere Geräte sind eingesteckt: {0}"),
    Phrase(
      "Name those that are worn, for example --place {0}",
      de: "Die getragenen nennen, zum Beispiel --place {0}"),
    Phrase(
      "Nothing is plugged in that could be a sensor.",
      de: "Nichts ist eingesteckt, was ein Sensor sein könnte."),
    Phrase(
      "Next: plug it in, or name it, for example gangart devices /dev/ttyS0 --probe",
      de: "Weiter: einstecken oder nennen, zum Beispiel gangart devices /dev/ttyS0 --probe"),
    Phrase(
      "What they speak: gangart devices --probe",
      de: "Was sie sprechen, zeigt: gangart devices --probe"),
    Phrase("You may not open it.", de: "Es darf nicht geöffnet werden."),
    Phrase("Speaks: {0} (--protocol {1})", de: "Spricht: {0} (--protocol {1})"),
    Phrase("Says: {0}", de: "Sagt: {0}"),
    Phrase("lines of text", de: "Textzeilen"),
  ]
}
