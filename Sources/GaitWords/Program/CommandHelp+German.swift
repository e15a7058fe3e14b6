extension CommandHelp {
  /// The pages in German.
  func german(_ settings: String) -> HelpPage {
    switch self {
    case .root:
      HelpPage(
        "Misst mit getragenen Bewegungssensoren, wie jemand geht.",
        """
        Beispiele:
          gangart analyze walk.csv
          gangart analyze *.csv -o ergebnisse
          gangart plot walk.csv -o walk.svg
          gangart replay walk.csv --speed 10
          gangart devices
          gangart live --out montag
          gangart demo --speed 10
          gangart setup

        Ergebnisse gehen auf die Standardausgabe, Meldungen auf die
        Standardfehlerausgabe. Nichts verlässt diesen Rechner. Für Wohlbefinden und
        Neugier auf das Gehen; Rat zur Gesundheit gibt es hier nicht.
        """)
    case .analyze:
      HelpPage(
        "Wertet aufgezeichnete Wege aus: Schritte, Frequenz, Gehabschnitte.",
        usage: "gangart analyze <Datei> ... [--format table|json|ndjson|csv] [Optionen]",
        """
        Beispiele:
          gangart analyze walk.csv
          gangart analyze walk.csv --sensors lower_back --format json
          gangart analyze studie -o ergebnisse --subjects personen.csv --jobs 4
          gangart analyze 'studie/*.csv' --format csv > walks.csv
          gangart analyze halle.csv --test 6mwt --distance 412
          find . -name '*.csv' | gangart analyze --files-from - -o ergebnisse
          cat walk.csv | gangart analyze -

        Eine Aufnahme ist eine Datei einer App oder eines Sensors, wie sie ist (CSV,
        .zip, .gz, .cwa), oder eine CSV-Datei, deren erste Zeile Zeit und Sensoren
        nennt:
          time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z,...
        in s, m/s² (mit Schwerkraft) und rad/s. Was darin ist: gangart check <Datei>.
        Ein Sensor am unteren Rücken oder Becken zeigt Schritte am besten.

        Ein Ordner ist ein einziger Weg, wenn seine Dateien die Kanäle eines Wegs sind,
        wie Apps sie exportieren; sonst ist jede Datei und jeder Ordner darin ein Weg.
        Tabellen: 'walks bouts strides swings landings minutes contacts seconds flags
        quality not_computed'. Was sich seit dem letzten Lauf in einen Ordner nicht
        geändert hat, wird nicht noch einmal ausgewertet.

        Eine schlechte Datei unter mehreren wird gemeldet, übergangen und am Ende noch
        einmal genannt; der Exit-Code ist der schlimmste: 0 gut, 64 Aufruf, 65 Daten
        unbrauchbar, 66 Eingabe fehlt, 73 Ausgabe nicht anzulegen, 74 Ein- oder
        Ausgabe, 77 Rechte.
        """)
    case .config:
      HelpPage(
        "Zeigt und ändert, was nicht bei jedem Weg gesagt werden muss.",
        usage: "gangart config path|get|set",
        """
        Beispiele:
          gangart config path
          gangart config get height_m
          gangart config set height_m 1.72
          gangart config set speak de

        Einstellungen: \(settings). Eine Option der Befehlszeile zählt mehr, dann die
        Umgebung (zum Beispiel GANGART_HEIGHT_M=1.72), dann die Datei. Alles auf
        einmal: gangart setup
        Exit-Code: 78, wenn Datei oder Umgebung nicht zu verstehen sind.
        """)
    case .check:
      HelpPage(
        "Sieht Aufnahmen an: was darin ist und was sich daraus sagen lässt.",
        usage: "gangart check <Datei> ... [--strict] [--format table|json]",
        """
        Beispiele:
          gangart check walk.csv
          gangart check export.zip --place left_wrist
          gangart check *.csv --strict && gangart analyze *.csv

        Mit --strict ist der Exit-Code 1, wenn an den Daten etwas nicht stimmt oder
        nur wahrscheinlich war; sonst ist er 0, solange die Aufnahme lesbar ist.
        """)
    case .convert:
      HelpPage(
        "Macht aus einer Aufnahme oder dem Ordner eines Wegs eine CSV-Tabelle.",
        usage: "gangart convert <Aufnahme> <Datei> [Optionen]",
        """
        Beispiele:
          gangart convert export.zip walk.csv --place left_wrist
          gangart convert montag montag.csv
          gangart convert handy.csv walk.csv --fix
          gangart convert walk.csv studie --format bids --subject P017
          gangart convert back.csv walk.csv --place lower_back=back.csv --place left_foot=foot.csv

        Jede Zahl bleibt genau erhalten, in s, m/s² und rad/s. Die Eingabe wird nie
        überschrieben. --fix richtet auch die Zeiten (geteilte Stempel werden verteilt,
        kaputte weggelassen) und sagt neben der Tabelle jede Änderung. Bei mehreren Geräten stehen die Zeilen in der Reihenfolge, in
        der ihre Messwerte ausgewertet wurden; die Tabelle gibt dieselben Ergebnisse.
        """)
    case .demo:
      HelpPage(
        "Zeigt einen simulierten Weg, als würden Sensoren getragen; ganz ohne Geräte.",
        usage: "gangart demo [--speed <x|max>] [--fault <Fehler>] [Optionen]",
        """
        Beispiele:
          gangart demo
          gangart demo --speed 10
          gangart demo --speed 4 --speak de
          gangart demo --fault unplug --speed 10
          gangart demo --ui web

        Ein simulierter Mensch mit Sensoren an Rücken, beiden Handgelenken und beiden
        Füßen wärmt sich auf, geht zügig, schlendert, geht wieder zügig, ruht
        vorgebeugt, geht mit stillen Armen, ruht und geht mit schwingenden Armen
        weiter: elf Minuten, auf demselben Pfad wie ein Live-Weg. Strg-C beendet ihn.
        """)
    case .devices:
      HelpPage(
        "Zählt auf, was eingesteckt ist und was es spricht.",
        usage: "gangart devices [<Quelle> ...] [--probe] [--json]",
        """
        Beispiele:
          gangart devices
          gangart devices --probe
          gangart devices /dev/ttyUSB0@9600 --probe --json

        Mit --probe wird jedes Gerät bis zu drei Sekunden lang angehört.
        """)
    case .history, .historyList, .historyShow, .historyCompare, .historyProgress, .historyNote, .historyTag,
      .historyForget, .historyExport, .historyImport, .historyRebuild:
      germanOfHistory
    case .explain:
      HelpPage(
        "Sagt, was ein Maß, Hinweis, Code oder Exit-Code bedeutet.",
        usage: "gangart explain [<Wort>] [--lang de|en]",
        """
        Beispiele:
          gangart explain
          gangart explain cadence_spm
          gangart explain stiff_landing --lang de
          gangart explain 65
          gangart explain safety

        Wörter sind die Namen in JSON, die Codes von Meldungen, die Hinweise der
        Begleitung und die Exit-Codes; einfache Namen wie Schrittfrequenz gehen auch.
        """)
    case .learn:
      HelpPage(
        "Sagt, wozu die Wege gut sind, auf drei kurzen Seiten.",
        usage: "gangart learn [walk|lean|chains] [--lang de|en]",
        """
        Beispiele:
          gangart learn
          gangart learn lean
          gangart learn chains --lang de

        walk: zügig gehen. lean: die Pause nach vorn gelehnt. chains: vier
        Muskelketten entlang eines Schritts, ein Bild zum Lernen. Mit Zeichnungen im
        Browser: gangart demo --ui web
        """)
    case .live:
      HelpPage(
        "Zeigt einen Weg, während er gegangen wird, von getragenen Sensoren.",
        usage: "gangart live [<Quelle> ...] [--out <Ordner>] [Optionen]",
        """
        Beispiele:
          gangart live
          gangart live /dev/ttyACM0 --out montag
          gangart live --place left_foot=/dev/ttyACM0 --place right_foot=/dev/ttyACM1
          gangart live /dev/ttyUSB0@115200 --protocol text --format ndjson
          gangart live --resume montag
          gangart live --ui web --listen 0.0.0.0 --speak de

        Quellen: /dev/ttyACM0, /dev/ttyUSB0@115200, usb:1209:0001, tcp://host:port,
        udp://:9000, file:NAME, - (Standardeingabe), phyphox:RECHNER:PORT für ein
        Telefon, das nach seinen Werten gefragt wird, und mit einer Seite http:NAME für
        eines, das sie schickt. Was da ist, zeigt: gangart devices

        Strg-C beendet den Weg in Ordnung, ein zweites sofort. Auf ein ausgestecktes
        Gerät wird gewartet. Mit --out wird der Weg gesichert: gangart replay ORDNER.
        Brach das Programm oder der Rechner ab, geht es mit --resume im selben Ordner
        und mit denselben Sensoren binnen zehn Minuten weiter.

        --ui web zeigt den Weg im Browser; --listen lässt Telefone dazu, verschlüsselt und
        nachdem sie mit dem Code, der gezeigt wird, gekoppelt wurden.

        Exit-Codes: 0 gut, 64 Aufruf, 69 nicht verfügbar, 73 Ordner nicht nutzbar, 74
        Ein- oder Ausgabe, 75 Gerät weg und nicht zurück, 77 Rechte.
        """)
    case .mark:
      HelpPage(
        "Markiert diesen Augenblick des laufenden Wegs.",
        usage: "gangart mark <symptom|note|pause|wrong_tip|end> [<Text> ...]",
        """
        Beispiele:
          gangart mark symptom
          gangart mark note über die Straße
          gangart mark pause
          gangart mark end

        'symptom' sagt, dass Beschwerden beginnen: Die Zeit wird behalten, und eine
        Pause beginnt. 'pause' beginnt eine Pause und sagt in einer Pause, dass es
        besser ist. In 'gangart live' sind die Tasten s oder die Leertaste, p, n und q.
        Exit-Codes: 0 gut, 64 Aufruf, 69 kein Weg läuft.
        """)
    case .plan:
      HelpPage(
        "Zeigt, macht und übernimmt Pläne für das Gehen in Intervallen.",
        usage: "gangart plan list|show|new|accept",
        """
        Beispiele:
          gangart plan list
          gangart plan new berg --walk 240 --repeats 4
          gangart live --plan berg
          gangart plan accept

        Nach angenehmen Wegen wird vielleicht ein etwas längeres Intervall
        vorgeschlagen. Es gilt, wenn es angenommen wird, und nie von selbst. Pausen
        sind immer erlaubt.
        Exit-Code: 78, wenn es den Plan nicht gibt oder seine Datei keinen Sinn ergibt.
        """)
    case .day: dayInGerman
    case .plot:
      HelpPage(
        "Zeichnet einen Weg: Frequenz, Tempo, Armschwung und jeden Schritt.",
        usage: "gangart plot <Datei> -o <Datei> [Optionen]",
        """
        Beispiele:
          gangart plot walk.csv -o walk.svg
          gangart plot walk.csv --lang de -o - | rsvg-convert -o walk.png

        Ein SVG in Schwarz und Grau, für Papier und Bildschirm; Browser und
        Schreibprogramme öffnen es. Derselbe Weg ergibt dieselbe Datei.
        """)
    case .record:
      HelpPage(
        "Bewahrt die rohen Bytes eines Wegs in einem Ordner, zum Abspielen.",
        usage: "gangart record [<Quelle> ...] -o <Ordner> [--for <Sekunden>] [Optionen]",
        """
        Beispiele:
          gangart record -o montag
          gangart record /dev/ttyACM0 -o montag --for 600
          gangart replay montag --speed max

        Nichts wird endgültig gedeutet: Bytes werden mit ihrer Ankunft bewahrt und alle
        zwei Sekunden auf die Platte gezwungen. Nach einem Absturz oder Stromausfall:
        gangart recover ORDNER. Strg-C beendet die Aufzeichnung.
        """)
    case .doctor:
      HelpPage(
        "Sagt, was einem Weg entgegensteht, und den Befehl, der hilft.",
        usage: "gangart doctor [<Quelle> ...] [--fix]",
        """
        Beispiele:
          gangart doctor
          gangart doctor /dev/ttyUSB0 --fix

        Sieht nach Rechten, anderen Programmen am Anschluss, Protokoll,
        Geschwindigkeit und Takt jedes Sensors, und nach Uhr, Platte und Ton dieses
        Computers. Nichts wird verändert; mit --fix wird jeder Befehl gezeigt und
        nur nach einem Ja ausgeführt. Exit-Code 1: etwas ist zu tun.
        """)
    case .recover:
      HelpPage(
        "Macht eine Aufnahme ganz, die ein Absturz oder Stromausfall abbrach.",
        usage: "gangart recover <Ordner>",
        """
        Beispiel:
          gangart recover montag

        Schneidet ab, was am Ende zerrissen ist, schreibt, was fehlt, und sagt, wie
        viel gerettet wurde. Nichts wird gelöscht: Das Abgeschnittene liegt in
        walk.journal.torn.
        """)
    case .replay:
      HelpPage(
        "Spielt einen aufgezeichneten Weg als Strom von Ereignissen ab.",
        usage: "gangart replay <Datei> [--speed <x|max>] [Optionen]",
        """
        Beispiele:
          gangart replay walk.csv
          gangart replay walk.csv --speed 10
          gangart replay walk.csv --speed max | grep initial_contact
          gangart replay walk.csv --ui web

        Gibt die Zeilen von 'gangart analyze --format ndjson' aus, jede zu ihrer Zeit,
        und was die Begleitung sagt. Ein Ordner von 'gangart record' oder 'live --out'
        gibt die Zeilen des Wegs, wie er war: gangart replay montag --speed max
        """)
    case .report: Self.germanReport
    case .serve:
      HelpPage(
        "Zeigt einen Weg, der vorbei ist, auf einer Seite im Browser.",
        usage: "gangart serve <Weg> [--listen <Adresse>] [Optionen]",
        """
        Beispiele:
          gangart serve montag
          gangart serve walk.csv
          gangart serve montag --listen 0.0.0.0

        Die Seite ist für diesen Rechner allein, außer --listen nennt eine Adresse, zu
        der Telefone kommen dürfen: Dann ist sie verschlüsselt und fragt nach dem
        Code, der gezeigt wird. Strg-C beendet sie.
        """)
    case .setup:
      HelpPage(
        "Fragt, was nicht bei jedem Weg gesagt werden muss, und welcher Sensor wo ist.",
        usage: "gangart setup [<Quelle> ...] [Optionen]",
        """
        Beispiele:
          gangart setup
          gangart setup --tap left_wrist,right_wrist
          gangart setup --no-input --height 1.72 --lang de --speak de
          gangart setup --no-input --place lower_back=/dev/ttyACM0

        Fragt nur an einem Terminal und nur, was keine Option sagt. Mit --tap, oder wer
        sagt, wo Sensoren getragen werden, tippt jeden zweimal an.
        Exit-Codes: 0 gut, 64 Aufruf, 69 kein Sensor oder kein Tippen, 73 oder 74 die
        Datei lässt sich nicht schreiben, 77 Rechte, 78 die Einstellungen sind nicht zu
        verstehen.
        """)
    case .thresholds:
      HelpPage(
        "Zählt jede Zahl auf, die etwas entscheidet, mit ihrer Quelle.",
        usage: "gangart thresholds [--format table|json|markdown]",
        """
        Beispiele:
          gangart thresholds
          gangart thresholds --format json | grep published
          gangart thresholds --format markdown > thresholds.md

        Jede hat Wert, Einheit, was sie entscheidet, und woher sie stammt: eine
        Veröffentlichung mit den Menschen, an denen sie gefunden wurde, oder unsere
        eigene Wahl mit Grund.
        """)
    case .configPath:
      HelpPage(
        "Nennt den Ort der Datei, ob es sie gibt oder nicht.")
    case .configGet:
      HelpPage(
        "Nennt, was gilt: Umgebung, sonst Datei, sonst das Übliche.")
    case .configSet:
      HelpPage(
        "Ändert eine Einstellung in der Datei; der Rest bleibt, wie er ist.")
    case .planList:
      HelpPage(
        "Zählt die Pläne auf.")
    case .planShow:
      HelpPage(
        "Zeigt einen Plan, wie er in seiner Datei steht.")
    case .planNew:
      HelpPage(
        "Macht einen Plan; was weggelassen wird, ist wie im eingebauten.")
    case .planAccept:
      HelpPage(
        "Macht einen Vorschlag zum Plan.")
    }
  }
}
