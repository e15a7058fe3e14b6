public import GaitModel

/// What is wrong with a command line whose options can be read.
public enum UsageFault: Error, Equatable, Sendable {
  /// A word that is no date.
  case dateOfHistory(String)
  /// `history forget` with neither walks nor a person, or with both.
  case forgetWhat
  /// A word that is no tag of a walk.
  case tag(String)
  /// An option that takes a number above 0.
  case aboveZero(option: String, got: Double)
  /// An option that takes a number from 1.
  case fromOne(option: String, got: Double)
  /// An option that takes a time in seconds.
  case noTime(option: String, got: Double)
  /// `--from` behind `--to`.
  case fromAfterTo(Double, Double)
  /// A height that is none in metres.
  case height(Double)
  /// A length that no arm has.
  case armLength(Double)
  /// A factor for speed that no person has.
  case speedScale(Double)
  /// A known way that is none in metres.
  case distance(Double)
  /// A known way for several recordings.
  case oneDistance(files: Int)
  /// A unit that is none of a table's, behind this option.
  case tableUnit(option: String, got: String)
  /// A picture by a name of another kind.
  case notSVG(String)
  /// A rate that no table has.
  case rowRate(Double)
  /// No recording is named.
  case noRecording
  /// A word that is no place on the body.
  case notAPlace(String)
  /// Words that are no places on the body, behind `--tap`.
  case noTapPlaces(String)
  /// `--tap` and `--place` together.
  case tapOrPlace
  /// A text that should read place=source.
  case placement(String)
  /// A place that is named twice.
  case placeTwice(Place)
  /// One of several sources without a place.
  case whereWorn(source: String)
  /// A name that is no protocol, and all that are.
  case noProtocol(String, known: [String])
  /// Options of text without `--protocol text`.
  case textOptionsAlone
  /// Options of text that cannot be understood.
  case textOptionsUnclear
  /// Options beside `--resume` that the walk itself says.
  case resumeAlone
  /// `--no-keep` beside a folder to keep the walk in.
  case keptOrNot
  /// A sensor that is given two places.
  case sensorTwice(source: String)
  /// Several walks go on; their names.
  case severalWalks([String])
  /// A note without words.
  case noteWithoutWords
  /// A value that its setting does not take.
  case setting(String, SettingForm, got: String)
  /// A plan that cannot be walked.
  case plan(PlanFault)
  /// A plan of this name is there.
  case planExists(String)
  /// A name that no plan can have.
  case planName(String)
  /// An option that means nothing without another.
  case goesWith(option: String, with: String)
  /// A name that no profile can have.
  case profileName(String)
  /// No profile has this name; those that do.
  case noProfile(String, known: [String])
  /// A profile that cannot be understood, and where it is.
  case profileUnclear(String, path: String)
  /// Questions without a terminal.
  case setupNeedsTerminal
  /// A page without a file, on a terminal.
  case reportNeedsFile
  /// Neither a walk nor a person, or both.
  case walkOrPerson
  /// Two forms of a report at once.
  case oneReportForm

  /// What is wrong, as whole sentences.
  public func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .de: german
    }
  }

  private static let places = Segment.allCases.map(\.rawValue).joined(separator: ", ")

  private static func plain(_ value: Double) -> String { Words.plainNumber(value, in: .en) }

  private var english: String {
    switch self {
    case .aboveZero(let option, let got): "\(option) takes a number above 0; got \(Self.plain(got))."
    case .fromOne(let option, let got): "\(option) takes a number from 1; got \(Self.plain(got))."
    case .noTime(let option, let got): "\(option) is a time in seconds; got \(Self.plain(got))."
    case .fromAfterTo(let from, let to):
      "--from \(Self.plain(from)) is after --to \(Self.plain(to)). Swap them."
    case .height(let got):
      "--height is in metres, from 1.0 to 2.5; got \(Self.plain(got))."
    case .armLength(let got): "--arm-length is in metres, from 0.3 to 1; got \(Self.plain(got))."
    case .speedScale(let got): "--speed-scale is a factor from 0.5 to 2; got \(Self.plain(got))."
    case .distance(let got):
      "--calibrate-distance is a way in metres above 0; got \(Self.plain(got))."
    case .tableUnit("--acc-unit", let got):
      "--acc-unit is m/s2, g, mg or raw:4096 for so many counts a g; got '\(Words.visible(got))'."
    case .tableUnit(let option, let got):
      "\(option) is rad/s, deg/s or raw:16.4 for so many counts a degree a second; got '\(Words.visible(got))'."
    case .notSVG(let name): "The picture is an SVG; '\(Words.visible(name))' says another kind. Name it .svg."
    case .rowRate(let rate):
      "--rate is in rows a second, from 1 to 100000; got \(Words.plainNumber(rate, in: .en))."
    case .noRecording: "A recording is missing: '<file> ...', or - for standard input."
    case .oneDistance(let files): "--calibrate-distance takes one recording; got \(files)."
    case .notAPlace(let word):
      "\(Words.quoted(word)) is not a place on the body. Places: \(Self.places); "
        + "with left_ or right_ in front where there are two."
    case .noTapPlaces(let word):
      "--tap takes places, such as left_wrist,right_wrist; got \(Words.quoted(word))."
    case .tapOrPlace: "Either --tap or --place."
    case .placement(let text):
      "\(Words.quoted(text)) should read place=source, for example left_wrist=/dev/ttyACM0."
    case .placeTwice(let place): "\(place.name) is named twice with --place."
    case .whereWorn(let source):
      "Where is \(Words.visible(source)) worn? With several devices, say it for each: "
        + "--place left_foot=\(Words.visible(source))"
    case .noProtocol(let name, let known):
      "There is no protocol \(Words.quoted(name)). Protocols: \(known.joined(separator: ", "))."
    case .textOptionsAlone: "--columns, --acc-unit and --gyr-unit go with --protocol text."
    case .textOptionsUnclear:
      "--columns, --acc-unit or --gyr-unit cannot be understood; "
        + "for example: --columns t_ms,ax,ay,az,gx,gy,gz --acc-unit g --gyr-unit deg/s."
    case .resumeAlone: "--resume takes sensors, folder and plan from the walk; leave out the others."
    case .keptOrNot: "Either --no-keep, or a folder to keep the walk in."
    case .sensorTwice(let source):
      "One sensor is worn at one place: \(Words.visible(source)) is named twice with --place. "
        + "Of several sensors behind it, name the number: \(Words.visible(source))#2."
    case .dateOfHistory(let got): "A date is written like 2026-11-29, not \(Words.quoted(got))."
    case .forgetWhat: "Say what shall be forgotten: names of walks, or --person with a code."
    case .tag(let got): "A tag has 1 to 32 letters, digits, - _ . and =; got \(Words.quoted(got))."
    case .severalWalks(let names):
      "Several walks go on. Say which is meant, with --walk and one of: "
        + names.map(Words.visible).joined(separator: ", ")
    case .noteWithoutWords: "a note needs words: gangart mark note crossed the street"
    case .setting(let name, let form, let got):
      "\(name) takes \(form.text(in: .en)); got \(Words.quoted(got))."
    case .plan(let fault): "This is no plan: \(Words.plan(fault, in: .en))."
    case .planExists(let name): "There is a plan '\(name)' already. With --force this one takes its place."
    case .planName(let got): "A plan's name has letters, digits, - _ and .; got \(Words.quoted(got))."
    case .goesWith(let option, let other): "\(option) goes with \(other)."
    case .profileName(let got): "A profile's name has letters, digits, - _ and .; got \(Words.quoted(got))."
    case .noProfile(let name, let known):
      "There is no profile \(Words.quoted(name)). "
        + (known.isEmpty ? "Save one with --save-profile." : "There are: \(known.joined(separator: ", ")).")
    case .profileUnclear(let name, let path):
      "The profile \(Words.quoted(name)) cannot be understood. Save it anew with --save-profile, or remove "
        + "\(Words.quoted(path))."
    case .setupNeedsTerminal:
      "setup asks on a terminal only. Here, say what to set, for example: gangart setup --height 1.72"
    case .reportNeedsFile:
      "A page is not for a terminal. Name a file: -o walk.html, or read it here with --md."
    case .walkOrPerson: "Say which walk is meant: a walk, or --person for the last one of a person."
    case .oneReportForm: "Either --pdf or --md; PDF needs a file: -o walk.pdf"
    }
  }

  private var german: String {
    switch self {
    case .aboveZero(let option, let got): "\(option) nimmt eine Zahl über 0, nicht \(Self.plain(got))."
    case .fromOne(let option, let got): "\(option) nimmt eine Zahl ab 1, nicht \(Self.plain(got))."
    case .noTime(let option, let got): "\(option) ist eine Zeit in Sekunden, nicht \(Self.plain(got))."
    case .fromAfterTo(let from, let to):
      "--from \(Self.plain(from)) liegt hinter --to \(Self.plain(to)). Bitte tauschen."
    case .height(let got):
      "--height ist in Metern, von 1.0 bis 2.5, nicht \(Self.plain(got))."
    case .armLength(let got): "--arm-length ist in Metern, von 0.3 bis 1, nicht \(Self.plain(got))."
    case .speedScale(let got): "--speed-scale ist ein Faktor von 0.5 bis 2, nicht \(Self.plain(got))."
    case .distance(let got):
      "--calibrate-distance ist ein Weg in Metern über 0, nicht \(Self.plain(got))."
    case .tableUnit("--acc-unit", let got):
      "--acc-unit ist m/s2, g, mg oder raw:4096 für so viele Schritte je g, nicht '\(Words.visible(got))'."
    case .tableUnit(let option, let got):
      "\(option) ist rad/s, deg/s oder raw:16.4 für so viele Schritte je Grad pro Sekunde, nicht '\(Words.visible(got))'."
    case .notSVG(let name):
      "Das Bild ist ein SVG; '\(Words.visible(name))' nennt eine andere Art. Es .svg nennen."
    case .rowRate(let rate):
      "--rate steht in Zeilen je Sekunde, von 1 bis 100000, nicht \(Words.plainNumber(rate, in: .en))."
    case .noRecording: "Es fehlt eine Aufnahme: '<Datei> ...', oder - für die Standardeingabe."
    case .oneDistance(let files): "--calibrate-distance nimmt eine Aufnahme, nicht \(files)."
    case .notAPlace(let word):
      "\(Words.quoted(word)) ist keine Stelle am Körper. Stellen: \(Self.places); "
        + "mit left_ oder right_ davor, wo es zwei gibt."
    case .noTapPlaces(let word):
      "--tap nimmt Stellen, zum Beispiel left_wrist,right_wrist, nicht \(Words.quoted(word))."
    case .tapOrPlace: "Entweder --tap oder --place."
    case .placement(let text):
      "\(Words.quoted(text)) sollte Stelle=Quelle heißen, zum Beispiel left_wrist=/dev/ttyACM0."
    case .placeTwice(let place): "\(place.name) steht zweimal bei --place."
    case .whereWorn(let source):
      "Wo wird \(Words.visible(source)) getragen? Bei mehreren Geräten für jedes sagen: "
        + "--place left_foot=\(Words.visible(source))"
    case .noProtocol(let name, let known):
      "Das Protokoll \(Words.quoted(name)) gibt es nicht. Protokolle: \(known.joined(separator: ", "))."
    case .textOptionsAlone: "--columns, --acc-unit und --gyr-unit gehören zu --protocol text."
    case .textOptionsUnclear:
      "--columns, --acc-unit oder --gyr-unit ist nicht zu verstehen; "
        + "zum Beispiel: --columns t_ms,ax,ay,az,gx,gy,gz --acc-unit g --gyr-unit deg/s."
    case .resumeAlone: "--resume nimmt Sensoren, Ordner und Plan vom Weg; die anderen weglassen."
    case .keptOrNot: "Entweder --no-keep oder ein Ordner, um den Weg zu sichern."
    case .sensorTwice(let source):
      "Ein Sensor sitzt an einer Stelle: \(Words.visible(source)) steht zweimal bei --place. "
        + "Von mehreren Sensoren dahinter die Nummer nennen: \(Words.visible(source))#2."
    case .dateOfHistory(let got): "Ein Datum sieht aus wie 2026-11-29, nicht wie \(Words.quoted(got))."
    case .forgetWhat: "Was soll vergessen werden? Namen von Wegen nennen, oder --person mit einem Code."
    case .tag(let got):
      "Ein Kennwort hat 1 bis 32 Buchstaben, Ziffern, - _ . und =, nicht \(Words.quoted(got))."
    case .severalWalks(let names):
      "Mehrere Wege sind im Gange. Mit --walk sagen, welcher gemeint ist: "
        + names.map(Words.visible).joined(separator: ", ")
    case .noteWithoutWords: "Eine Notiz braucht Worte: gangart mark note über die Straße"
    case .setting(let name, let form, let got):
      "\(name) nimmt \(form.text(in: .de)), nicht \(Words.quoted(got))."
    case .plan(let fault): "Das ist kein Plan: \(Words.plan(fault, in: .de))."
    case .planExists(let name): "Den Plan '\(name)' gibt es schon. Mit --force nimmt dieser seinen Platz ein."
    case .planName(let got):
      "Ein Plan heißt mit Buchstaben, Ziffern, - _ und ., nicht \(Words.quoted(got))."
    case .goesWith(let option, let other): "\(option) gehört zu \(other)."
    case .profileName(let got):
      "Ein Profil heißt mit Buchstaben, Ziffern, - _ und ., nicht \(Words.quoted(got))."
    case .noProfile(let name, let known):
      "Das Profil \(Words.quoted(name)) gibt es nicht. "
        + (known.isEmpty
          ? "Mit --save-profile eines sichern."
          : "Es gibt: \(known.map(Words.quoted).joined(separator: ", ")).")
    case .profileUnclear(let name, let path):
      "Das Profil \(Words.quoted(name)) ist nicht zu verstehen. Mit --save-profile neu sichern oder "
        + "\(Words.quoted(path)) entfernen."
    case .setupNeedsTerminal:
      "setup fragt nur an einem Terminal. Hier sagen, was gelten soll, zum Beispiel: gangart setup --height 1.72"
    case .reportNeedsFile:
      "Eine Seite ist nichts für ein Terminal. Eine Datei nennen: -o walk.html, oder hier lesen mit --md."
    case .walkOrPerson: "Welcher Weg ist gemeint? Ein Weg, oder --person für den letzten einer Person."
    case .oneReportForm: "Entweder --pdf oder --md; PDF braucht eine Datei: -o walk.pdf"
    }
  }
}
