/// What an argument or option of the command line says of itself.
///
/// Its help is a sentence; its value name stands in angle brackets behind it, where it takes a value that has no
/// list of its own.
public enum OptionHelp: CaseIterable, Sendable {
  case sources
  case historyPerson
  case historySince
  case historyFormat
  case historyWalk
  case historyTags
  case historyRemove
  case historyYes
  case historyFile
  case historyAnonymous
  case historyFolder
  case liveTags
  case place
  case protocolName
  case columns
  case accelerationUnit
  case angularVelocityUnit
  case rate
  case height
  case usualHeight
  case armLength
  case speedScale
  case limit
  case patience
  case planToWalk
  case interval
  case noCoach
  case planToSet
  case person
  case speak
  case metronome
  case quietStart
  case tablePlaces
  case tableColumns
  case tableAcceleration
  case tableRotation
  case decimalMark
  case rowRate
  case timeColumn
  case timeUnit
  case align
  case mend
  case tableFormat
  case datasetSubject
  case strict
  case anyRecording
  case recordedFolder
  case listedSources
  case probe
  case jsonLines
  case tapMarks
  case liveFormat
  case ui
  case listen
  case lsl
  case port
  case servedWalk
  case out
  case noKeep
  case whenPlugged
  case fix
  /// `doctor --rules`.
  case udevRules
  case walkToMark
  case resume
  case quiet
  case tapSources
  case tap
  case tapWait
  case noInput
  case newFolder
  case quietRecording
  case tableFile
  case listFormat
  case sensors
  case from
  case to
  case quietReading
  case language
  case mark
  case markText
  case recordings
  case resultFormat
  case distance
  case shownPlan
  case newPlan
  case warmUp
  case walkLength
  case pauseLength
  case repeats
  case cadence
  case force
  case acceptedPlan
  case speed
  case fault
  case demoSeconds
  case settingToShow
  case setting
  case settingValue
  case recording
  case learnPage
  case word
  case allWords
  case pageFormat
  case resultFolder
  case analyseAnew
  case jobs
  case filesFrom
  case subjects
  case excelGerman
  case walkTest
  case testDistance
  case profile
  case saveProfile
  case pictureFile
  case dayRows
  case reportedWalk
  case reportedPerson
  case reportView
  case comparedWalk
  case asPDF
  case asMarkdown
  case reportFile

  /// The sentence.
  public func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .de: german
    }
  }

  /// What its value is called; `nil` where the option's own name does, or the values are listed.
  public func valueName(in language: Language) -> String? {
    guard let names else { return nil }
    return switch language {
    case .en: names.english
    case .de: names.german
    }
  }

  private var english: String {
    switch self {
    case .sources: "Devices, such as /dev/ttyACM0; none: the one that is plugged in."
    case .place: "Where a source, or its sensor number N, is worn."
    case .protocolName: "What the devices speak; without, it is found out."
    case .columns: "What the columns of text hold: t_ms,ax,ay,az,gx,gy,gz."
    case .accelerationUnit: "Unit of acceleration in text."
    case .angularVelocityUnit: "Unit of angular velocity in text."
    case .rate:
      "Samples a second to ask the devices for; of lines without a clock in a file or a pipe, "
        + "how many there are."
    case .height: "Body height in metres."
    case .usualHeight: "Body height in metres; 1.70 without it."
    case .armLength:
      "Length of the arm from shoulder to wrist in metres, for the shoulder's share from one sensor."
    case .speedScale:
      "The person's factor for speed derived from the lower back; see analyze --calibrate-distance."
    case .limit: "End the walk after this time."
    case .patience: "How long to wait for a lost device."
    case .planToWalk: "A plan for a walk in intervals: gangart plan list."
    case .interval: "Seconds of an interval, or none."
    case .noCoach: "Nobody says anything about the walk."
    case .planToSet: "Name of the plan for walks in intervals."
    case .person: "Whose walk it is: a code such as P-017; me without it."
    case .speak: "Speak the coach's sentences."
    case .metronome: "Tick a little faster than your own steps, for a while."
    case .quietStart: "No spoken tips in the first five minutes."
    case .tablePlaces: "Where the sensor was worn; with several sensors or files, once for each."
    case .tableColumns: "What the columns of a table hold, from left to right; - for those that are not used."
    case .tableAcceleration: "Unit of acceleration in a table; raw is in counts a g."
    case .tableRotation: "Unit of angular velocity in a table; raw is in counts a degree a second."
    case .decimalMark: "How a table's decimals are written."
    case .rowRate: "Rows of a table in a second, in place of a column of times."
    case .timeColumn: "The column of a table that holds the time."
    case .timeUnit: "Unit of a table's times."
    case .mend:
      "Mend the times too, and say every change in a text beside the table: its name with .changes.txt."
    case .tableFormat: "What is written; without it the name decides."
    case .datasetSubject: "The subject's label in a data set of BIDS; 01 without it."
    case .align:
      "How clocks of several files come together: as they are, by steps, or by three taps or a stamp that all felt. "
        + "Without it, by taps or steps where that is sure."
    case .strict: "Exit code 1 when something is wrong or doubtful."
    case .recordedFolder: "The folder that was given to 'gangart record -o'."
    case .anyRecording: "A recording of any kind, or the folder that was given to 'gangart record -o'."
    case .listedSources: "Look at these sources instead of what is plugged in."
    case .probe: "Listen to each device and say what it speaks."
    case .jsonLines: "One JSON object a line instead of words."
    case .tapMarks: "Two taps on a still sensor say that discomfort begins."
    case .liveFormat: "How the walk is shown; a screen on a terminal, else event lines."
    case .ui: "Where the walk is shown: a page for browsers, the terminal, or nowhere."
    case .listen: "Serve the page to phones at this address of the computer too, encrypted; 0.0.0.0 for all."
    case .port: "Port of the page; the first free from 8427 on."
    case .historyPerson: "Of this person only: a code such as P-017."
    case .historySince: "Only walks from this day on."
    case .historyFormat: "How it is printed: for people, or one JSON object a line."
    case .historyWalk: "The name of a walk, or how it begins; last for the latest."
    case .historyTags: "Tags, for example outdoor, treadmill or arms=busy."
    case .historyRemove: "Take the tags away."
    case .historyYes: "Ask nothing."
    case .historyFile: "Write into this file; else to standard output."
    case .historyAnonymous: "Leave out what could say whose walks they are."
    case .historyFolder: "A folder with a walk, or with folders of walks."
    case .liveTags: "A tag of this walk, for example outdoor; repeatable."
    case .servedWalk: "The folder of a walk, or a recording."
    case .out: "Keep the walk in this new folder; else it gets one in the data folder."
    case .fix: "Run what helps, each command after a yes."
    case .lsl: "Send the walk to the Lab Streaming Layer as well."
    case .udevRules: "Print the udev rules of a package, and nothing else."
    case .whenPlugged: "Wait until the sensors are plugged in and switched on, then begin."
    case .noKeep: "Do not keep the walk."
    case .walkToMark: "The walk that is meant, where several go on."
    case .resume: "Go on with the walk in this folder that broke off."
    case .quiet: "No messages beside the result but errors."
    case .tapSources: "Devices for the taps; without it what is plugged in."
    case .tap: "Find the sensors of these places by taps."
    case .tapWait: "How long to wait for all the taps."
    case .noInput: "Ask nothing."
    case .newFolder: "The new folder."
    case .quietRecording: "No messages but errors."
    case .tableFile: "The table to write."
    case .listFormat: "How they are printed."
    case .sensors: "Keep only these sensors."
    case .from: "Leave out what comes before this time."
    case .to: "Leave out what comes after this time."
    case .quietReading: "No progress bar and no warnings."
    case .language: "Language of what people read; without, that of the settings, else of the environment."
    case .mark: "symptom, note, pause, wrong_tip or end."
    case .markText: "Words to keep with it."
    case .recordings: "Recordings; - is standard input."
    case .resultFormat: "How the result is printed."
    case .distance: "The metres walked in the recording are known: tell the factor for --speed-scale."
    case .shownPlan: "Its name; the one of the settings without it."
    case .newPlan: "Its name, of letters and digits."
    case .warmUp: "Easy walking at the beginning."
    case .walkLength: "Walking in an interval, or open."
    case .pauseLength: "Pause until walking on is suggested."
    case .repeats: "How many intervals; as many as you like."
    case .cadence: "Steps per minute to aim at; your own."
    case .force: "Put it in place of a plan of this name."
    case .acceptedPlan: "The plan's name; the one of the settings without it."
    case .speed: "How many times as fast as the walk; max is at once; 1 without it."
    case .fault: "What goes wrong."
    case .demoSeconds: "Leave off after so much of the walk."
    case .settingToShow: "A setting; all without it."
    case .setting: "The setting."
    case .settingValue: "Its value."
    case .recording: "A recording, or a walk's folder; - is standard input."
    case .learnPage: "One page alone; without it, all three."
    case .word: "The word; without one, all words are listed."
    case .allWords: "Explain every word."
    case .pageFormat: "How it is printed."
    case .resultFolder: "Write a walk.json for each recording and tables over all into this folder."
    case .analyseAnew: "Analyse again what has not changed."
    case .jobs: "How many recordings at a time; as many as there are cores without it."
    case .filesFrom: "A list of recordings, one name a line; - is standard input."
    case .subjects: "A table recording,person,height_m,date,tags: whose the recordings are."
    case .excelGerman: "Tables with semicolon and decimal comma, for a German Excel."
    case .walkTest: "Look at it as at a walk of 6 or 2 minutes, or of 10 metres."
    case .testDistance: "The metres of the test, if they are known."
    case .profile: "Read tables as --save-profile kept it under this name."
    case .saveProfile: "Keep what is said of tables here under a name."
    case .pictureFile: "The picture to write, an SVG; - is standard output."
    case .dayRows: "What one row is."
    case .reportedWalk: "The recording, or the folder of a kept walk."
    case .reportedPerson: "The last kept walk of this person, such as P-017, in place of a walk."
    case .reportView: "walker: one page; pro: the same page and all numbers behind it."
    case .comparedWalk: "An earlier walk to set beside it."
    case .asPDF: "Write PDF; -o with a name that ends in .pdf does it too."
    case .asMarkdown: "Write Markdown; -o with a name that ends in .md does it too."
    case .reportFile: "The file to write; without it, standard output."
    }
  }

  private var german: String {
    switch self {
    case .sources: "Geräte, zum Beispiel /dev/ttyACM0; keines: das eingesteckte."
    case .place: "Wo eine Quelle oder ihr Sensor mit der Nummer N getragen wird."
    case .protocolName: "Was die Geräte sprechen; sonst wird es herausgefunden."
    case .columns: "Was in den Spalten des Texts steht: t_ms,ax,ay,az,gx,gy,gz."
    case .accelerationUnit: "Einheit der Beschleunigung im Text."
    case .angularVelocityUnit: "Einheit der Drehrate im Text."
    case .rate:
      "Messwerte je Sekunde, um die die Geräte gebeten werden; bei Zeilen ohne Uhr aus Datei oder Pipe, "
        + "wie viele es sind."
    case .height: "Körpergröße in Metern."
    case .usualHeight: "Körpergröße in Metern; sonst 1.70."
    case .armLength:
      "Armlänge von Schulter zu Handgelenk in Metern, für den Anteil der Schulter von einem Sensor."
    case .speedScale:
      "Persönlicher Faktor für das Tempo vom unteren Rücken; siehe analyze --calibrate-distance."
    case .limit: "Den Weg nach dieser Zeit beenden."
    case .patience: "Wie lange auf ein verlorenes Gerät gewartet wird."
    case .planToWalk: "Ein Plan für das Gehen in Intervallen: gangart plan list."
    case .interval: "Sekunden eines Intervalls, oder none."
    case .noCoach: "Niemand sagt etwas zum Weg."
    case .planToSet: "Name des Plans für das Gehen in Intervallen."
    case .person: "Wessen Weg es ist: ein Code wie P-017; sonst me."
    case .speak: "Die Sätze der Begleitung vorlesen."
    case .metronome: "Eine Weile etwas schneller ticken als die eigenen Schritte."
    case .quietStart: "In den ersten fünf Minuten keine gesprochenen Hinweise."
    case .tablePlaces: "Wo der Sensor getragen wurde; bei mehreren Sensoren oder Dateien je einmal."
    case .tableColumns: "Was die Spalten einer Tabelle enthalten, von links nach rechts; - für unbenutzte."
    case .tableAcceleration: "Einheit der Beschleunigung in einer Tabelle; raw in Schritten je g."
    case .tableRotation:
      "Einheit der Drehgeschwindigkeit in einer Tabelle; raw in Schritten je Grad pro Sekunde."
    case .decimalMark: "Wie Dezimalstellen in einer Tabelle geschrieben sind."
    case .rowRate: "Zeilen einer Tabelle je Sekunde, an Stelle einer Zeitspalte."
    case .timeColumn: "Die Spalte einer Tabelle, in der die Zeit steht."
    case .timeUnit: "Einheit der Zeiten in einer Tabelle."
    case .mend:
      "Auch die Zeiten richten und jede Änderung in einem Text neben der Tabelle sagen: ihr Name mit .changes.txt."
    case .tableFormat: "Was geschrieben wird; ohne das entscheidet der Name."
    case .datasetSubject: "Die Kennung der Person in einem Datensatz nach BIDS; sonst 01."
    case .align:
      "Wie die Uhren mehrerer Dateien zusammenkommen: wie sie sind, nach Schritten, oder nach dreimaligem Klopfen oder "
        + "einem Stampfen, das alle spürten. Ohne das nach Klopfen oder Schritten, wo es sicher ist."
    case .strict: "Exit-Code 1, wenn etwas nicht stimmt oder unsicher ist."
    case .recordedFolder: "Der Ordner, der bei 'gangart record -o' stand."
    case .anyRecording: "Eine Aufnahme jeder Art oder der Ordner, der bei 'gangart record -o' stand."
    case .listedSources: "Diese Quellen ansehen statt der eingesteckten."
    case .probe: "Jedes Gerät anhören und sagen, was es spricht."
    case .jsonLines: "Ein JSON-Objekt je Zeile statt Worten."
    case .tapMarks: "Zweimal auf einen ruhigen Sensor tippen sagt, dass Beschwerden beginnen."
    case .liveFormat: "Wie der Weg gezeigt wird; am Terminal ein Bildschirm, sonst Ereigniszeilen."
    case .ui: "Wo der Weg gezeigt wird: auf einer Seite im Browser, am Terminal oder nirgends."
    case .listen:
      "Die Seite auch Telefonen anbieten, an dieser Adresse des Rechners und verschlüsselt; 0.0.0.0: an allen."
    case .port: "Port der Seite; sonst der erste freie ab 8427."
    case .historyPerson: "Nur von dieser Person: ein Code wie P-017."
    case .historySince: "Nur Wege ab diesem Tag."
    case .historyFormat: "Wie es ausgegeben wird: für Menschen, oder ein JSON-Objekt je Zeile."
    case .historyWalk: "Der Name eines Wegs oder sein Anfang; last für den jüngsten."
    case .historyTags: "Kennwörter, zum Beispiel outdoor, treadmill oder arms=busy."
    case .historyRemove: "Die Kennwörter wegnehmen."
    case .historyYes: "Nicht nachfragen."
    case .historyFile: "In diese Datei schreiben; sonst auf die Standardausgabe."
    case .historyAnonymous: "Weglassen, was sagen könnte, wessen Wege es sind."
    case .historyFolder: "Ein Ordner mit einem Weg, oder mit Ordnern von Wegen."
    case .liveTags: "Ein Kennwort für diesen Weg, zum Beispiel outdoor; mehrfach möglich."
    case .servedWalk: "Der Ordner eines Wegs oder eine Aufnahme."
    case .out: "Den Weg in diesem neuen Ordner sichern; sonst bekommt er einen im Datenordner."
    case .fix: "Ausführen, was hilft, jeden Befehl nach einem Ja."
    case .lsl: "Den Weg auch an den Lab Streaming Layer senden."
    case .udevRules: "Die udev-Regeln eines Pakets ausgeben, sonst nichts."
    case .whenPlugged: "Warten, bis die Sensoren eingesteckt und eingeschaltet sind, und dann beginnen."
    case .noKeep: "Den Weg nicht sichern."
    case .walkToMark: "Der Weg, der gemeint ist, wenn mehrere im Gange sind."
    case .resume: "Mit dem abgebrochenen Weg in diesem Ordner weitergehen."
    case .quiet: "Neben dem Ergebnis nur Fehler melden."
    case .tapSources: "Geräte zum Antippen; sonst die eingesteckten."
    case .tap: "Die Sensoren dieser Stellen durch Antippen finden."
    case .tapWait: "Wie lange auf alle Tipper gewartet wird."
    case .noInput: "Nichts fragen."
    case .newFolder: "Der neue Ordner."
    case .quietRecording: "Nur Fehler melden."
    case .tableFile: "Die Tabelle, die geschrieben wird."
    case .listFormat: "Wie sie ausgegeben werden."
    case .sensors: "Nur diese Sensoren behalten."
    case .from: "Weglassen, was vor dieser Zeit kommt."
    case .to: "Weglassen, was nach dieser Zeit kommt."
    case .quietReading: "Kein Fortschrittsbalken und keine Warnungen."
    case .language: "Sprache für Menschen; sonst die der Einstellungen, sonst die der Umgebung."
    case .mark: "symptom, note, pause, wrong_tip oder end."
    case .markText: "Worte dazu."
    case .recordings: "Aufnahmen; - ist die Standardeingabe."
    case .resultFormat: "Wie das Ergebnis ausgegeben wird."
    case .distance: "Die gegangenen Meter sind bekannt: den Faktor für --speed-scale nennen."
    case .shownPlan: "Sein Name; sonst der aus den Einstellungen."
    case .newPlan: "Sein Name, aus Buchstaben und Ziffern."
    case .warmUp: "Leichtes Gehen am Anfang."
    case .walkLength: "Gehen in einem Intervall, oder open."
    case .pauseLength: "Pause, bis das Weitergehen vorgeschlagen wird."
    case .repeats: "Wie viele Intervalle; sonst beliebig viele."
    case .cadence: "Angestrebte Schritte je Minute; sonst die eigenen."
    case .force: "An die Stelle eines Plans dieses Namens setzen."
    case .acceptedPlan: "Der Name des Plans; sonst der aus den Einstellungen."
    case .speed: "Wie vielmal so schnell wie der Weg; max ist sofort; sonst 1."
    case .fault: "Was schiefgeht."
    case .demoSeconds: "Nach so viel vom Weg aufhören."
    case .settingToShow: "Eine Einstellung; sonst alle."
    case .setting: "Die Einstellung."
    case .settingValue: "Ihr Wert."
    case .recording: "Eine Aufnahme oder der Ordner eines Wegs; - ist die Standardeingabe."
    case .learnPage: "Nur eine Seite; ohne das alle drei."
    case .word: "Das Wort; ohne eines werden alle aufgezählt."
    case .allWords: "Jedes Wort erklären."
    case .pageFormat: "Wie es ausgegeben wird."
    case .resultFolder: "Je Aufnahme eine walk.json und Tabellen über alle in diesen Ordner schreiben."
    case .analyseAnew: "Auch auswerten, was sich nicht geändert hat."
    case .jobs: "Wie viele Aufnahmen zugleich; sonst so viele, wie es Kerne gibt."
    case .filesFrom: "Eine Liste von Aufnahmen, ein Name je Zeile; - ist die Standardeingabe."
    case .subjects: "Eine Tabelle recording,person,height_m,date,tags: wessen Aufnahmen es sind."
    case .excelGerman: "Tabellen mit Semikolon und Dezimalkomma, für ein deutsches Excel."
    case .walkTest: "Als Gehtest über 6 oder 2 Minuten oder über 10 Meter ansehen."
    case .testDistance: "Die beim Test gegangenen Meter, wenn sie bekannt sind."
    case .profile: "Tabellen so lesen, wie es --save-profile unter diesem Namen sicherte."
    case .saveProfile: "Was hier zu Tabellen gesagt ist, unter einem Namen sichern."
    case .pictureFile: "Das Bild, das geschrieben wird, ein SVG; - ist die Standardausgabe."
    case .dayRows: "Was eine Zeile ist."
    case .reportedWalk: "Die Aufnahme oder der Ordner eines gesicherten Wegs."
    case .reportedPerson: "Der letzte gesicherte Weg dieser Person, etwa P-017, statt eines Wegs."
    case .reportView: "walker: eine Seite; pro: dieselbe Seite und alle Zahlen dahinter."
    case .comparedWalk: "Ein früherer Weg, der daneben gestellt wird."
    case .asPDF: "PDF schreiben; -o mit einem Namen, der auf .pdf endet, tut es auch."
    case .asMarkdown: "Markdown schreiben; -o mit einem Namen, der auf .md endet, tut es auch."
    case .reportFile: "Die Datei, die geschrieben wird; ohne sie die Standardausgabe."
    }
  }
}
