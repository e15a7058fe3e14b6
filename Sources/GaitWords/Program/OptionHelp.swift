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
}
