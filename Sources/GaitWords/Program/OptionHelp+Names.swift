/// What the values of options are called.
extension OptionHelp {
  /// The names in English and German.
  var names: (english: String, german: String)? {
    switch self {
    case .sources, .tapSources: ("source", "Quelle")
    case .place: ("place=source[#N]", "Stelle=Quelle[#N]")
    case .historyFormat, .historyRemove, .historyYes, .historyAnonymous, .strict, .mend, .noCoach, .noKeep,
      .whenPlugged, .fix, .udevRules, .lsl, .metronome, .quietStart, .probe, .jsonLines,
      .tapMarks,
      .liveFormat, .ui, .quiet,
      .noInput,
      .quietRecording, .listFormat, .quietReading, .resultFormat, .dayRows, .shownPlan, .newPlan, .force,
      .acceptedPlan,
      .allWords, .pageFormat, .protocolName, .analyseAnew, .excelGerman, .walkTest,
      .asPDF, .asMarkdown:
      nil
    case .historyPerson: ("code", "Code")
    case .historySince: ("date", "Datum")
    case .historyWalk: ("walk", "Weg")
    case .historyTags: ("tag", "Kennwort")
    case .historyFile: ("file", "Datei")
    case .historyFolder: ("folder", "Ordner")
    case .liveTags: ("tag", "Kennwort")
    case .fault: ("fault", "Fehler")
    case .listen: ("address[:port]", "Adresse[:Port]")
    case .port: ("port", "Port")
    case .servedWalk, .reportedWalk, .comparedWalk: ("walk", "Weg")
    case .reportedPerson: ("code", "Code")
    case .reportView: ("walker|pro", "walker|pro")
    case .learnPage: ("page", "Seite")
    case .word: ("word", "Wort")
    case .setting: ("key", "Einstellung")
    case .settingValue: ("value", "Wert")
    case .mark: ("mark", "Marke")
    case .tableFile: ("file", "Datei")
    case .listedSources: ("sources", "Quellen")
    case .language: ("lang", "Sprache")
    case .recordedFolder: ("folder", "Ordner")
    case .anyRecording: ("recording", "Aufnahme")
    case .tablePlaces: ("place[=sensor|file]", "Stelle[=Sensor|Datei]")
    case .tableColumns: ("name,name", "Name,Name")
    case .tableAcceleration: ("m/s2|g|mg|raw:N", "m/s2|g|mg|raw:N")
    case .tableRotation: ("rad/s|deg/s|raw:N", "rad/s|deg/s|raw:N")
    case .decimalMark: ("dot|comma", "dot|comma")
    case .rowRate: ("hertz", "Hertz")
    case .timeColumn: ("name", "Name")
    case .timeUnit: ("s|ms|us|ns", "s|ms|us|ns")
    case .tableFormat: ("csv|ndjson|bids", "csv|ndjson|bids")
    case .datasetSubject: ("label", "Kennung")
    case .align: ("time|steps|stamps", "time|steps|stamps")
    case .columns: ("names", "Namen")
    case .accelerationUnit: ("m/s2|g|mg|raw:N", "m/s2|g|mg|raw:N")
    case .angularVelocityUnit: ("rad/s|deg/s|raw:N", "rad/s|deg/s|raw:N")
    case .rate: ("hertz", "Hertz")
    case .resultFolder: ("folder", "Ordner")
    case .jobs: ("count", "Anzahl")
    case .filesFrom, .subjects, .pictureFile, .reportFile: ("file", "Datei")
    case .profile, .saveProfile: ("name", "Name")
    case .height, .usualHeight, .armLength, .distance, .testDistance: ("metres", "Meter")
    case .speedScale: ("factor", "Faktor")
    case .limit, .patience, .tapWait, .from, .to, .warmUp, .pauseLength, .demoSeconds: ("seconds", "Sekunden")
    case .planToWalk, .planToSet: ("name", "Name")
    case .interval: ("seconds|none", "Sekunden|none")
    case .person: ("code", "Code")
    case .speak: ("de|en|off", "de|en|off")
    case .walkToMark: ("name", "Name")
    case .out, .resume, .newFolder: ("folder", "Ordner")
    case .tap, .sensors: ("place,place", "Stelle,Stelle")
    case .markText: ("text", "Text")
    case .recordings, .recording: ("file", "Datei")
    case .walkLength: ("seconds|open", "Sekunden|open")
    case .repeats: ("count", "Anzahl")
    case .cadence: ("steps/min", "Schritte/min")
    case .speed: ("x|max", "x|max")
    case .settingToShow: ("setting", "Einstellung")
    }
  }
}
