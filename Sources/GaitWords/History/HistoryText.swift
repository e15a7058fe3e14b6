/// What `gangart history` says. Names and commands in it are visible already.
public enum HistoryText: Equatable, Sendable {
  /// No walk was found.
  case nothing
  /// Tips that were called wrong, each rule with its count.
  case wrongTips([String])
  /// How to see more.
  case listNext(String)
  /// Over the measures of one walk, with how many comparable walks say what is usual.
  case measuresTitle(walks: Int)
  /// Too few comparable walks to say what is usual.
  case notEnough(walks: Int, needed: Int)
  /// What "usual" and "clear" rest on.
  case basis
  /// A walk's person, day, ground and tags.
  case about(person: String, started: String, surface: String, tags: [String])
  /// Words of the walker: when, and what.
  case note(String, String)
  /// A walk that goes on, or was cut short.
  case goesOn
  case cutShort
  /// What a difference is worth.
  case clearChange
  case unclearChange
  case changeUnknown
  /// A walk has new labels.
  case labelled(name: String, tags: [String], notes: Int)
  /// Asks before walks are forgotten for good.
  case forgetQuestion(count: Int, folders: [String])
  /// What must be typed, or given, to forget.
  case forgetUnconfirmed
  case forgotten(Int)
  /// Files in a walk's folder that are not the program's own.
  case strangersStay(folder: String, names: [String])
  case imported(name: String)
  case alreadyThere(name: String)
  case rebuilt(walks: Int, missing: Int)
  /// Walks that are added from their folders.
  case adding(Int)
  /// The history is not kept for this walk; why.
  case notInHistory(Advice)
  /// The labels of a walk make no sense and are passed over.
  case labelsUnreadable(String)
  /// The walk before, at the start of a new one.
  case lastTime(day: String, comfortable: String, longest: String)
  /// The same after a long break.
  case longAgo(days: Int)
  /// Progress: its title, and what it says of the whole.
  case progressTitle(weeks: Int, person: String)
  case progressLongest(String)
  case noProgress(weeks: Int)
  case progressLegend

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .de: german
    }
  }

  private var english: String {
    switch self {
    case .nothing: "No walk is kept that fits. A walk is kept by: gangart live"
    case .wrongTips(let tips):
      "Tips called wrong: " + tips.joined(separator: ", ")
    case .listNext(let name): "More of one: gangart history show \(name)"
    case .measuresTitle(let walks):
      "Measures, and what is usual (median and spread of \(walks) comparable walks):"
    case .notEnough(let walks, let needed):
      "What is usual is not known yet: \(Words.count(walks, "comparable walk", "comparable walks")) before this one, "
        + "\(needed) are needed."
    case .basis:
      "Usual: median of comparable walks, with the spread from day to day. Clear: further apart than two walks "
        + "of one day between which nothing changed (21 walks of 6 healthy adults; docs/validation.md)."
    case .about(let person, let started, let surface, let tags):
      "Person \(person), \(started), ground: \(surface)"
        + (tags.isEmpty ? "." : ", tags: \(tags.joined(separator: " ")).")
    case .note(let when, let words): "Note (\(when)): \(words)"
    case .goesOn: "This walk goes on."
    case .cutShort: "The recording broke off."
    case .clearChange: "clear"
    case .unclearChange: "not clear"
    case .changeUnknown: "not known"
    case .labelled(let name, let tags, let notes):
      "\(name): tags: \(tags.isEmpty ? "none" : tags.joined(separator: " ")); notes written afterwards: \(notes)"
    case .forgetQuestion(let count, let folders):
      "\(Words.count(count, "walk", "walks")) will be forgotten for good, with all recordings:\n"
        + folders.map { "  \($0)" }.joined(separator: "\n") + "\nType yes to go on: "
    case .forgetUnconfirmed: "Nothing was forgotten. Without a question: --yes"
    case .forgotten(let count): "Forgotten: \(Words.count(count, "walk", "walks"))."
    case .strangersStay(let folder, let names):
      "\(folder): other files stay: \(names.joined(separator: ", "))"
    case .imported(let name): "\(name): imported."
    case .alreadyThere(let name): "\(name): is there already."
    case .rebuilt(let walks, let missing):
      "The history is made anew from \(Words.count(walks, "folder", "folders"))."
        + (missing > 0 ? " Of \(missing) walks the folder is gone; they are in it no more." : "")
    case .adding(let count): "\(Words.count(count, "walk", "walks")) to be added from their folders …"
    case .notInHistory(let advice):
      "The walk is not in the history yet: \(advice.what). It goes on and is kept in its folder.\n  Fix: \(advice.remedy)"
    case .labelsUnreadable(let file):
      "\(file): tags and notes make no sense and are passed over.\n  Fix: mend the file, or remove it"
    case .lastTime(let day, let comfortable, let longest):
      "Last walk \(day): \(comfortable) comfortable, longest stretch \(longest)."
    case .longAgo(let days): "The last walk is \(days) days ago. An easy beginning feels good."
    case .progressTitle(let weeks, let person): "Longest comfortable stretch of \(person), \(weeks) weeks:"
    case .progressLongest(let longest): "The longest: \(longest)."
    case .noProgress(let weeks): "No walk in intervals within the last \(weeks) weeks."
    case .progressLegend:
      "Usual: median of this and the walks before it on the same ground, at most five. Every walk counts, long or short."
    }
  }

  private var german: String {
    switch self {
    case .nothing: "Kein Weg ist gesichert, der passt. Einen Weg sichert: gangart live"
    case .wrongTips(let tips):
      "Als falsch markierte Tipps: " + tips.joined(separator: ", ")
    case .listNext(let name): "Mehr zu einem: gangart history show \(name)"
    case .measuresTitle(let walks):
      "Messwerte, und was üblich ist (Median und Streuung von \(walks) vergleichbaren Wegen):"
    case .notEnough(let walks, let needed):
      "Was üblich ist, steht noch nicht fest: \(Words.count(walks, "vergleichbarer Weg", "vergleichbare Wege")) vor "
        + "diesem, nötig sind \(needed)."
    case .basis:
      "Üblich: Median vergleichbarer Wege, mit der Streuung von Tag zu Tag. Deutlich: weiter auseinander als zwei "
        + "Wege eines Tages, zwischen denen sich nichts änderte (21 Wege von 6 gesunden Erwachsenen; docs/validation.md)."
    case .about(let person, let started, let surface, let tags):
      "Person \(person), \(started), Untergrund: \(surface)"
        + (tags.isEmpty ? "." : ", Kennwörter: \(tags.joined(separator: " ")).")
    case .note(let when, let words): "Notiz (\(when)): \(words)"
    case .goesOn: "Dieser Weg ist noch im Gang."
    case .cutShort: "Die Aufzeichnung brach ab."
    case .clearChange: "deutlich"
    case .unclearChange: "nicht deutlich"
    case .changeUnknown: "unbekannt"
    case .labelled(let name, let tags, let notes):
      "\(name): Kennwörter: \(tags.isEmpty ? "keine" : tags.joined(separator: " ")); spätere Notizen: \(notes)"
    case .forgetQuestion(let count, let folders):
      "\(Words.count(count, "Weg wird", "Wege werden")) endgültig vergessen, mit allen Aufzeichnungen:\n"
        + folders.map { "  \($0)" }.joined(separator: "\n") + "\nWeiter mit ja: "
    case .forgetUnconfirmed: "Nichts wurde vergessen. Ohne Frage: --yes"
    case .forgotten(let count): "Vergessen: \(Words.count(count, "Weg", "Wege"))."
    case .strangersStay(let folder, let names):
      "\(folder): Andere Dateien bleiben: \(names.joined(separator: ", "))"
    case .imported(let name): "\(name): eingelesen."
    case .alreadyThere(let name): "\(name): ist schon da."
    case .rebuilt(let walks, let missing):
      "Der Verlauf ist aus \(Words.count(walks, "Ordner", "Ordnern")) neu angelegt."
        + (missing > 0 ? " Von \(missing) Wegen fehlt der Ordner; sie sind nicht mehr darin." : "")
    case .adding(let count): "\(Words.count(count, "Weg wird", "Wege werden")) aus den Ordnern ergänzt …"
    case .notInHistory(let advice):
      "Der Weg steht noch nicht im Verlauf: \(advice.what). Er geht weiter und wird in seinem Ordner gesichert.\n"
        + "  Abhilfe: \(advice.remedy)"
    case .labelsUnreadable(let file):
      "\(file): Kennwörter und Notizen ergeben keinen Sinn und werden übergangen.\n"
        + "  Abhilfe: die Datei richten oder entfernen"
    case .lastTime(let day, let comfortable, let longest):
      "Letzter Weg \(day): \(comfortable) angenehm, am längsten \(longest)."
    case .longAgo(let days): "Der letzte Weg ist \(days) Tage her. Ein leichter Anfang tut gut."
    case .progressTitle(let weeks, let person): "Längste angenehme Strecke von \(person), \(weeks) Wochen:"
    case .progressLongest(let longest): "Die längste: \(longest)."
    case .noProgress(let weeks): "Kein Weg in Intervallen in den letzten \(weeks) Wochen."
    case .progressLegend:
      "Üblich: Median dieses Wegs und derer davor auf gleichem Untergrund, höchstens fünf. Jeder Weg zählt, lang oder kurz."
    }
  }
}
