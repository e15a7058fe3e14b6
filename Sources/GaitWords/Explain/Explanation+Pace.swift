extension Explanation {
  /// Speed, pace, relief and regularity.
  static let pace: [Explanation] = [
    Explanation(
      "walking_speed_mps", .pace,
      en: Text(
        "walking speed",
        """
        How fast the body moves forward, in metres a second. With sensors on the feet it is stride length \
        over stride duration; else it is estimated from how strongly the trunk moves up and down, which \
        needs the body height. An estimate without a foot sensor may be off by a tenth or more, and on \
        slopes, stairs and in turns it is not to be trusted. Multiply by 3.6 for kilometres an hour.
        """),
      de: Text(
        "Gehgeschwindigkeit",
        """
        Wie schnell der Körper vorankommt, in Metern je Sekunde. Mit Sensoren an den Füßen ist es die Länge \
        durch die Dauer des Doppelschritts; sonst wird es daraus geschätzt, wie stark sich der Rumpf auf \
        und ab bewegt, wozu die Körpergröße nötig ist. Eine Schätzung ohne Fußsensor kann um ein Zehntel \
        und mehr danebenliegen; an Steigungen, auf Treppen und in Kurven ist sie nicht verlässlich. Mal 3,6 \
        ergibt Kilometer je Stunde.
        """)),
    Explanation(
      "stride_length_m", .pace,
      en: Text(
        "length of a stride",
        """
        The way from a foot's contact to its next along the ground, in metres; in a bout, the mean. With a \
        foot sensor it comes from the path of the foot, which stands still once a stride. Without, it is \
        walking speed times stride duration, with the error of the speed. Shuffling feet that never stand \
        still spoil it.
        """),
      de: Text(
        "Länge eines Doppelschritts",
        """
        Der Weg von einem Kontakt eines Fußes zum nächsten entlang des Bodens, in Metern; in einem \
        Gehabschnitt der Mittelwert. Mit Fußsensor folgt er aus der Bahn des Fußes, der einmal je \
        Doppelschritt stillsteht. Ohne ist er Geschwindigkeit mal Dauer, mit dem Fehler der \
        Geschwindigkeit. Schlurfende Füße, die nie stillstehen, verderben ihn.
        """)),
    Explanation(
      "pace", .pace,
      en: Text(
        "pace",
        """
        How briskly somebody walks, in one of four words: stroll, slow, normal, brisk. It comes from \
        walking speed where that is known, else from cadence against a value that depends on the body \
        height. Short bouts are slow for everybody. The borders are near 0.8, 1.1 and 1.4 m/s (gangart \
        thresholds); they are defaults, anchored in published norms.
        """),
      de: Text(
        "Tempo",
        """
        Wie zügig gegangen wird, in einem von vier Wörtern: stroll (Bummeln), slow (gemütlich), normal, \
        brisk (zügig). Es folgt aus der Gehgeschwindigkeit, wenn sie bekannt ist, sonst aus der \
        Schrittfrequenz gegen einen Wert, der von der Körpergröße abhängt. Kurze Abschnitte sind bei allen \
        langsam. Die Grenzen liegen bei etwa 0,8, 1,1 und 1,4 m/s (gangart thresholds); es sind Vorgaben, \
        angelehnt an veröffentlichte Normwerte.
        """)),
    Explanation(
      "stroll", .pace,
      en: Text(
        "stroll",
        """
        The slowest class of pace, as in front of shop windows: below about 0.8 m/s. There the arms often \
        swing twice a stride or hardly at all, and the back gets less relief between steps. On ice, with a \
        dog or a small child it is simply the right pace. Source: default, after Wagenaar and van Emmerik \
        2000.
        """),
      de: Text(
        "Bummeln",
        """
        Die langsamste Klasse des Tempos, wie vor Schaufenstern: unter etwa 0,8 m/s. Die Arme schwingen \
        dabei oft zweimal je Doppelschritt oder kaum, und der Rücken hat weniger Entlastung zwischen den \
        Schritten. Auf Glatteis, mit Hund oder kleinem Kind ist es einfach das passende Tempo. Quelle: \
        Vorgabe, nach Wagenaar und van Emmerik 2000.
        """)),
    Explanation(
      "slow", .pace,
      en: Text(
        "easy",
        """
        The second class of pace, below the usual one of adults: about 0.8 to 1.1 m/s. It says nothing \
        about effort; uphill it may be hard work. Source: default; from 1.1 m/s on the back muscles work in \
        clear turns (Anders et al. 2007).
        """),
      de: Text(
        "gemütlich",
        """
        Die zweite Klasse des Tempos, unter dem üblichen von Erwachsenen: etwa 0,8 bis 1,1 m/s. Über die \
        Anstrengung sagt sie nichts; bergauf kann sie hoch sein. Quelle: Vorgabe; ab 1,1 m/s arbeiten die \
        Rückenmuskeln deutlich im Wechsel (Anders et al. 2007).
        """)),
    Explanation(
      "normal", .pace,
      en: Text(
        "normal",
        """
        The third class of pace, the usual one of adults: about 1.1 to 1.4 m/s. Source: default, after \
        published walkway norms.
        """),
      de: Text(
        "normal",
        """
        Die dritte Klasse des Tempos, das übliche von Erwachsenen: etwa 1,1 bis 1,4 m/s. Quelle: Vorgabe, \
        nach veröffentlichten Normwerten.
        """)),
    Explanation(
      "brisk", .pace,
      en: Text(
        "brisk",
        """
        The briskest class of pace, as if a little late: from about 1.4 m/s, or a cadence of at least 100. \
        It is the target of the coach's cues, not a duty. Source: default, after the brisk band of \
        Tudor-Locke and Rowe.
        """),
      de: Text(
        "zügig",
        """
        Die zügigste Klasse des Tempos, als wäre man etwas spät dran: ab etwa 1,4 m/s oder einer \
        Schrittfrequenz von mindestens 100. Sie ist das Ziel der Hinweise, keine Pflicht. Quelle: Vorgabe, \
        nach dem Bereich „brisk“ von Tudor-Locke und Rowe.
        """)),
    Explanation(
      "pace_basis", .pace,
      en: Text(
        "what the pace was told from",
        """
        Whether the pace was told from speed or from cadence. It is fixed for a bout, so that the class \
        does not jump when one of them comes late.
        """),
      de: Text(
        "woraus das Tempo folgt",
        """
        Ob das Tempo aus der Geschwindigkeit (speed) oder der Schrittfrequenz (cadence) folgt. Es ist für \
        einen Gehabschnitt fest, damit die Klasse nicht springt, wenn eines davon später kommt.
        """)),
    Explanation(
      "speed", .pace,
      en: Text(
        "pace from walking speed",
        """
        A pace basis: the class was told from walking speed. It wins over cadence where a speed is known.
        """),
      de: Text(
        "Tempo aus der Geschwindigkeit",
        """
        Eine Grundlage des Tempos: Die Klasse folgt aus der Gehgeschwindigkeit. Ist sie bekannt, gilt sie \
        vor der Schrittfrequenz.
        """)),
    Explanation(
      "cadence", .pace,
      en: Text(
        "pace or flag from cadence",
        """
        A pace basis and a reason of a flag: it was told from the steps per minute. For pace they are \
        compared with a value that depends on body height, so give --height. People with long legs take \
        fewer steps at the same speed. Source: Rowe et al. 2011 for the height.
        """),
      de: Text(
        "Tempo oder Hinweis aus der Schrittfrequenz",
        """
        Eine Grundlage des Tempos und ein Grund eines Hinweises: Es folgt aus den Schritten je Minute. Für \
        das Tempo werden sie mit einem Wert verglichen, der von der Körpergröße abhängt; --height hilft. \
        Lange Beine machen bei gleicher Geschwindigkeit weniger Schritte. Quelle: Rowe et al. 2011 zur \
        Körpergröße.
        """)),
    Explanation(
      "static_loading_index", .pace,
      en: Text(
        "relief between steps",
        """
        How little relief the walk gives between steps, 0 to 1: 0 is brisk and lively, 1 a slow stroll. It \
        weighs cadence, movement of the trunk, arm swing and turning of the trunk over ten seconds, as far \
        as sensors tell them. It is a description of how you walk, not a measurement of the back; no study \
        has checked it against one. Intended slow walks, slopes and a trolley make it high for good \
        reasons. Source: our own weights, after Callaghan et al. 1999, Cappozzo 1984 and Anders et al. \
        2007.
        """),
      de: Text(
        "Entlastung zwischen den Schritten",
        """
        Wie wenig Entlastung das Gehen zwischen den Schritten gibt, 0 bis 1: 0 ist zügig und lebhaft, 1 \
        langsames Bummeln. Es wiegt Schrittfrequenz, Bewegung des Rumpfes, Armschwung und Drehung des \
        Rumpfes über zehn Sekunden ab, soweit Sensoren sie zeigen. Es beschreibt die Gehweise und misst \
        nicht den Rücken; keine Studie hat es daran geprüft. Gewollt langsame Wege, Steigungen und ein \
        Einkaufswagen machen es aus gutem Grund hoch. Quelle: eigene Gewichte, nach Callaghan et al. 1999, \
        Cappozzo 1984 und Anders et al. 2007.
        """)),
    Explanation(
      "step_regularity", .pace,
      en: Text(
        "regularity and symmetry",
        """
        How much a step is like the one before, 0 to 1, over a bout. The acceleration of the trunk is \
        compared with itself one step later. It needs a sensor at the pelvis or lower back and ten seconds \
        of straight walking. Turns, rough ground and a loose strap lower it. Source: Moe-Nilssen and \
        Helbostad 2004, with the length of the acceleration in place of its vertical part.
        """),
      de: Text(
        "Gleichmaß und Symmetrie",
        """
        Wie sehr ein Schritt dem vorigen gleicht, 0 bis 1, über einen Gehabschnitt. Die Beschleunigung des \
        Rumpfes wird mit sich selbst einen Schritt später verglichen. Dazu braucht es einen Sensor an \
        Becken oder unterem Rücken und zehn Sekunden Geradeausgehen. Kurven, unebener Boden und ein \
        lockerer Gurt senken es. Quelle: Moe-Nilssen und Helbostad 2004, mit dem Betrag der Beschleunigung \
        statt ihres senkrechten Teils.
        """)),
    Explanation(
      "stride_regularity", .pace,
      en: Text(
        "regularity of strides",
        """
        How much a stride is like the one before, 0 to 1: as step_regularity, but two steps later. It stays \
        high even when both legs differ. Source: Moe-Nilssen and Helbostad 2004.
        """),
      de: Text(
        "Gleichmaß der Doppelschritte",
        """
        Wie sehr ein Doppelschritt dem vorigen gleicht, 0 bis 1: wie step_regularity, aber zwei Schritte \
        später. Es bleibt hoch, auch wenn die Beine sich unterscheiden. Quelle: Moe-Nilssen und Helbostad \
        2004.
        """)),
    Explanation(
      "step_symmetry", .pace,
      en: Text(
        "symmetry of steps",
        """
        Step regularity over stride regularity: 1 when both legs do the same. It may be a little above 1. A \
        sensor worn off the middle lowers it although the legs are even. Source: Moe-Nilssen and Helbostad \
        2004.
        """),
      de: Text(
        "Symmetrie der Schritte",
        """
        Gleichmaß der Schritte durch Gleichmaß der Doppelschritte: 1, wenn beide Beine das Gleiche tun. \
        Etwas über 1 kommt vor. Ein Sensor neben der Mitte senkt sie, obwohl die Beine gleich gehen. \
        Quelle: Moe-Nilssen und Helbostad 2004.
        """)),
    Explanation(
      "confidence", .pace,
      en: Text(
        "confidence",
        """
        How far the numbers can be trusted, 0 to 1. Of a second: how well the last five seconds repeat \
        themselves at the step. Of an arm swing: how clear the swing and its axis are. It is no \
        probability; below 0.5 be doubtful. Source: our own.
        """),
      de: Text(
        "Verlässlichkeit",
        """
        Wie weit den Zahlen zu trauen ist, 0 bis 1. Für eine Sekunde: wie gut sich die letzten fünf \
        Sekunden im Takt der Schritte wiederholen. Für einen Armschwung: wie klar Schwung und Achse sind. \
        Es ist keine Wahrscheinlichkeit; unter 0,5 ist Vorsicht angebracht. Quelle: eigenes Maß.
        """)),
    Explanation(
      "seconds", .pace,
      en: Text(
        "seconds",
        """
        One entry for each second of the recording: what a live view would have shown then. Nothing in it \
        looks ahead, so it lags a few seconds behind a change.
        """),
      de: Text(
        "Sekunden",
        """
        Ein Eintrag je Sekunde der Aufnahme: was eine Live-Anzeige dann gezeigt hätte. Nichts darin blickt \
        voraus, darum hinkt es einem Wechsel einige Sekunden nach.
        """)),
    Explanation(
      "second", .pace,
      en: Text(
        "a second",
        """
        The event line of one second: walking or not, cadence, speed, arms, pace. Its fields are those of \
        an entry of seconds.
        """),
      de: Text(
        "eine Sekunde",
        """
        Die Ereigniszeile einer Sekunde: ob gegangen wird, Schrittfrequenz, Geschwindigkeit, Arme, Tempo. \
        Ihre Felder sind die eines Eintrags von seconds.
        """)),
  ]
}
