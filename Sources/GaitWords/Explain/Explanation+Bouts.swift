extension Explanation {
  /// Walking bouts and where contacts come from.
  static let bouts: [Explanation] = [
    Explanation(
      "walking_bouts", .steps,
      en: Text(
        "walking bouts",
        """
        Stretches of walking of at least four strides, without a break of three seconds. Each has its own \
        numbers: steps, cadence, speed, pace. A gap of more than a second in the data ends a bout too. \
        Short bouts, as at home, are always slow and irregular; long ones tell more. Source: the rule of \
        Mobilise-D (Micó-Amigo et al. 2023).
        """),
      de: Text(
        "Gehabschnitte",
        """
        Strecken des Gehens von mindestens vier Doppelschritten ohne Unterbrechung von drei Sekunden. Jeder \
        Abschnitt hat eigene Zahlen: Schritte, Schrittfrequenz, Geschwindigkeit, Tempo. Auch eine \
        Datenlücke von mehr als einer Sekunde beendet ihn. Kurze Abschnitte, wie in der Wohnung, sind immer \
        langsam und unregelmäßig; lange sagen mehr. Quelle: die Regel von Mobilise-D (Micó-Amigo et al. \
        2023).
        """)),
    Explanation(
      "bout", .steps,
      en: Text(
        "a walking bout",
        """
        The event line of one walking bout, told three seconds after its last step. Its fields are those of \
        an entry of walking_bouts.
        """),
      de: Text(
        "ein Gehabschnitt",
        """
        Die Ereigniszeile eines Gehabschnitts, drei Sekunden nach seinem letzten Schritt. Ihre Felder sind \
        die eines Eintrags von walking_bouts.
        """)),
    Explanation(
      "wb_id", .steps,
      en: Text(
        "number of the bout",
        """
        The number of a walking bout within the recording, from 0. The table counts from 1. The name is \
        that of Mobilise-D.
        """),
      de: Text(
        "Nummer des Gehabschnitts",
        """
        Die Nummer eines Gehabschnitts in der Aufnahme, ab 0. Die Tabelle zählt ab 1. Der Name ist der von \
        Mobilise-D.
        """)),
    Explanation(
      "steps", .steps,
      en: Text(
        "number of steps",
        """
        How many initial contacts lie in a bout, or in all bouts of the walk together. Steps outside a bout \
        are not counted here. With one leg alone in view it counts that leg's contacts.
        """),
      de: Text(
        "Anzahl der Schritte",
        """
        Wie viele Erstkontakte in einem Gehabschnitt liegen, oder in allen zusammen. Schritte außerhalb der \
        Abschnitte zählen hier nicht. Ist nur ein Bein zu sehen, zählen dessen Kontakte.
        """)),
    Explanation(
      "walking_s", .steps,
      en: Text(
        "time spent walking",
        """
        The length of all walking bouts together, in seconds. Standing and pauses are not in it. It runs \
        from first to last contact of each bout, so it is a little shorter than it feels.
        """),
      de: Text(
        "Gehzeit",
        """
        Die Länge aller Gehabschnitte zusammen, in Sekunden. Stehen und Pausen sind nicht enthalten. Sie \
        reicht je Abschnitt vom ersten bis zum letzten Kontakt und ist darum etwas kürzer als gefühlt.
        """)),
    Explanation(
      "walking", .steps,
      en: Text(
        "whether somebody walks",
        """
        Whether the person was known to be walking at that second: true or false. It needs a bout that \
        counts and a step within the last two seconds. The first seconds of a walk are false, because \
        walking is not confirmed yet.
        """),
      de: Text(
        "ob gegangen wird",
        """
        Ob in dieser Sekunde erkennbar gegangen wurde: true oder false. Dazu braucht es einen Gehabschnitt, \
        der zählt, und einen Schritt in den letzten zwei Sekunden. Die ersten Sekunden sind false, denn das \
        Gehen ist noch nicht bestätigt.
        """)),
    Explanation(
      "event", .steps,
      en: Text(
        "contact seen as an instant",
        """
        A basis of an initial contact: the instant itself was seen, by a sensor on a leg or the trunk. It \
        is good to a few hundredths of a second.
        """),
      de: Text(
        "Kontakt als Augenblick gesehen",
        """
        Eine Grundlage (basis) eines Erstkontakts: Der Augenblick selbst war zu sehen, an Bein oder Rumpf. \
        Er ist auf wenige Hundertstelsekunden genau.
        """)),
    Explanation(
      "rhythm", .steps,
      en: Text(
        "contact told from the rhythm",
        """
        A basis of an initial contact: only the rhythm of the steps was seen, as on an arm, the head or in \
        a pocket. How many and how fast is good; the instant is not, and there is no side. Source: our own \
        (carried.* in gangart thresholds).
        """),
      de: Text(
        "Kontakt aus dem Rhythmus",
        """
        Eine Grundlage (basis) eines Erstkontakts: Nur der Rhythmus der Schritte war zu sehen, etwa am Arm, \
        am Kopf oder in der Tasche. Wie viele und wie schnell stimmt; der Augenblick ist ungenau, und eine \
        Seite gibt es nicht. Quelle: eigenes Verfahren (carried.* in gangart thresholds).
        """)),
    Explanation(
      "step_time_asymmetry_pct", .steps,
      en: Text(
        "asymmetry of step times",
        """
        How much longer left steps last than right ones, in percent of the longer; below 0 the right ones \
        last longer. A left step ends with a contact of the left foot. It needs sensors on both feet or shanks \
        and six steps of each side, and is as good as the contacts: a few percent may be nothing. Source: our \
        own.
        """),
      de: Text(
        "Asymmetrie der Schrittzeiten",
        """
        Wie viel länger linke Schritte dauern als rechte, in Prozent der längeren; unter 0 dauern die rechten \
        länger. Ein linker Schritt endet mit dem Kontakt des linken Fußes. Dazu braucht es Sensoren an beiden \
        Füßen oder Unterschenkeln und sechs Schritte je Seite; genauer als die Kontakte ist der Wert nicht: \
        Wenige Prozent können nichts bedeuten. Quelle: eigenes Verfahren.
        """)),
  ]
}
