/// What commands say beside their results. Names and commands in it are visible already.
public enum ProgramText: Equatable, Sendable {
  // MARK: devices

  case nothingPluggedIn
  case plugInOrName
  case whatTheySpeak
  case mayNotOpen
  /// A protocol by name and id.
  case speaks(name: String, id: String)
  /// What the device says of itself.
  case says(String)
  /// A sensor by its number, and its channels in words.
  case sensor(Int, channels: String)
  /// What is wrong with the device, and what to do.
  case refused(Advice)
  /// The command to go on with.
  case next(String)

  // MARK: recover

  case walkIsWhole(folder: String, duration: String)
  case saved(folder: String, duration: String, bytes: Int)
  case torn(bytes: Int)

  // MARK: mark

  case noWalkToMark
  case markNotUnderstood
  case markTooLong

  // MARK: plan

  /// A proposal by its plan's name.
  case proposal(plan: String)
  /// A proposal in words, and its plan's name.
  case proposed(words: String, plan: String)
  case nothingProposed(plan: String)
  /// What stands at the top of a plan's file.
  case planComment

  // MARK: analyze

  /// The metres walked and found, and the factor between them.
  case calibration(metres: Double, found: Double, scale: Double)

  /// How much of a recording is read, how many megabytes a second, and how long the rest takes.
  case reading(percent: Int, megabytesPerSecond: Double?, secondsLeft: Double?)
  /// How much of a recording without an end is read.
  case megabytesRead(Int)
  /// How many of the recordings are done, how many a second, and how long the rest takes.
  case batchProgress(done: Int, of: Int, perSecond: Double?, secondsLeft: Double?)
  /// What was done for a folder of results.
  case batchDone(analysed: Int, unchanged: Int, folder: String)
  /// Over the names of those that failed.
  case notAnalysed(Int, of: Int)
  /// Recordings that the list of people does not name.
  case withoutSubject(Int, list: String)
  /// A profile is kept.
  case profileKept(String)

  // MARK: thresholds

  /// That the sentences are in English, and where.
  case thresholdsInEnglish
  /// The basis of a threshold: no publication, or the one of this name with its place.
  case thresholdBasis(publication: String?)

  // MARK: Page

  /// What the address above is for, on this machine alone.
  case pageHere
  /// The same for phones: the code in words, the certificate's fingerprint, and the address for somebody who watches.
  case pageForPhones(code: String, fingerprint: String, carer: String)
  /// Where the samples of a phone are sent to, and what opens it.
  case samplesAt(name: String, address: String, token: String)
  /// No port can be had; `port` is the one that was asked for.
  case noPagePort(host: String, port: Int?, reason: String)
  case noCertificate
  /// The library of the Lab Streaming Layer is missing.
  case noLabLibrary

  // MARK: Sound

  case noVoice
  case noPlayer
  case noMetronome

  /// There is no sound card.
  case noSoundDevice

  // MARK: report

  /// No kept walk is of this person.
  case noWalkOf(person: String)
  case noBrowser
  case noPDF

  // MARK: live

  /// Lines at the end of a walk that their reader did not take.
  case linesLeft(Int)
  /// The reader of a walk's lines has gone; the folder that the walk is kept in, if it is.
  case nobodyReads(folder: String?)
  /// A walk is kept: its name, and its folder as a shell takes it.
  case walkKept(name: String, folder: String)
  /// There is no place to keep a walk at.
  case walkNotKept

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .de: german
    }
  }

  private var english: String {
    switch self {
    case .nothingPluggedIn: "Nothing is plugged in that could be a sensor."
    case .plugInOrName: "Next: plug it in, or name it, for example gangart devices /dev/ttyS0 --probe"
    case .whatTheySpeak: "What they speak: gangart devices --probe"
    case .mayNotOpen: "You may not open it."
    case .speaks(let name, let id): "Speaks: \(name) (--protocol \(id))"
    case .says(let words): "Says: \(words)"
    case .sensor(let number, let channels): "Sensor \(number): \(channels)"
    case .refused(let advice): "\(advice.what).\n  Fix: \(advice.remedy)"
    case .next(let command): "Next: \(command)"
    case .walkIsWhole(let folder, let duration): "\(folder): the walk is whole, \(duration). Nothing to do."
    case .saved(let folder, let duration, let bytes):
      "\(folder): \(duration) saved, \(bytes) bytes of the sensors."
    case .torn(let bytes):
      "\(bytes) \(bytes == 1 ? "byte" : "bytes") at the end made no sense; kept in walk.journal.torn."
    case .pageHere:
      "  The page of this walk, for a browser on this computer. For a phone: --listen 0.0.0.0"
    case .pageForPhones(let code, let fingerprint, let carer):
      "  The page of this walk. Or open its address and type: \(code)\n"
        + "  The browser warns once, because this computer vouches for itself. Go on if it shows this fingerprint\n"
        + "  (SHA-256): \(fingerprint)\n"
        + "  To watch and nothing else: \(carer)"
    case .samplesAt(let name, let address, let token):
      "  \(name): the app's push URL is \(address)?token=\(token)"
    case .noPagePort(let host, let port?, let reason):
      "The page cannot be served at \(host), port \(port): \(reason).\n  Fix: another port: --port \(port + 1)"
    case .noPagePort(let host, nil, let reason):
      "The page cannot be served at \(host): \(reason).\n  Fix: --port with a free one, or another --listen"
    case .noCertificate:
      "No certificate can be made for the page.\n  Fix: leave out --listen, or install OpenSSL 3 anew"
    case .noLabLibrary:
      "The library of the Lab Streaming Layer (liblsl) is not there.\n"
        + "  Fix: install it, or say where it is: GANGART_LSL=/…/liblsl.so (Python's package pylsl brings one)"
    case .noWalkToMark: "No walk goes on that could be marked.\n  Fix: start one: gangart live"
    case .markNotUnderstood: "The mark was not taken: not understood."
    case .markTooLong: "The mark was not taken: too long."
    case .proposal(let plan): "A proposal for the next walk, if it suits: gangart plan accept \(plan)"
    case .proposed(let words, let plan): "  proposed: \(words). Accept it: gangart plan accept \(plan)"
    case .nothingProposed(let plan): "Nothing is proposed for the plan '\(plan)'. It stays as it is."
    case .planComment: "A plan of Gangart: walking in intervals. Lengths are in seconds."
    case .calibration(let metres, let found, let scale):
      "\(Words.number(metres, 1, in: .en)) m walked, found as \(Words.number(found, 1, in: .en)) m. "
        + "Use it with --speed-scale \(Words.number(scale, 3, in: .en))."
    case .thresholdsInEnglish: "What each decides, and why: docs/thresholds.md."
    case .thresholdBasis(nil): "default, not from literature"
    case .thresholdBasis(let publication?): "after \(publication)"
    case .reading(let percent, let rate, let left):
      "\(percent) %" + (rate.map { ", \(Words.number($0, 1, in: .en)) MB/s" } ?? "")
        + (left.map { ", \(Words.duration($0, in: .en)) left" } ?? "")
    case .megabytesRead(let megabytes): "\(megabytes) MB read"
    case .batchProgress(let done, let count, let rate, let left):
      "\(done) of \(count) walks" + (rate.map { ", \(Words.number($0, 1, in: .en))/s" } ?? "")
        + (left.map { ", \(Words.duration($0, in: .en)) left" } ?? "")
    case .batchDone(let analysed, let unchanged, let folder):
      "\(Words.count(analysed, "walk", "walks")) analysed, \(unchanged) unchanged. Tables: \(folder)/walks.csv "
        + "and its neighbours."
    case .notAnalysed(let failed, let count): "Not analysed, \(failed) of \(count):"
    case .withoutSubject(let count, let list):
      "\(Words.count(count, "recording", "recordings")) without a row in \(list); their height is that of --height, or the usual one."
    case .profileKept(let name): "Kept as a profile; use it with --profile \(name)."
    case .noVoice:
      "No voice on this machine: nothing is spoken, all else goes on. Try: sudo apt-get install espeak-ng"
    case .noPlayer:
      "Nothing here plays sound: no metronome, all else goes on. Try: sudo apt-get install alsa-utils"
    case .noMetronome: "The metronome ticks only when a walk is played as fast as it was walked."
    case .noWalkOf(let person):
      "There is no kept walk of \(person).\n  Fix: name the walk itself: gangart report <walk> -o page.html"
    case .noBrowser:
      "PDF is made by Chromium, and it is not here.\n  Fix: sudo apt-get install chromium, or write HTML and print it"
    case .noPDF:
      "Chromium made no PDF.\n  Fix: write HTML with -o page.html, open it in a browser and print it"
    case .noSoundDevice: "There is no sound card here: what is spoken cannot be heard. More: gangart doctor"
    case .linesLeft(let count):
      "\(count) lines at the end were not taken by whoever reads them; gangart replay gives them again."
    case .nobodyReads(let folder):
      folder.map { "Nobody reads the lines any more. The walk goes on and is kept in \($0); Ctrl-C ends it." }
        ?? "Nobody reads the lines any more, and the walk is not kept: it ends."
    case .walkKept(let name, let folder): "The walk is kept as \(name). Next: gangart analyze \(folder)"
    case .walkNotKept: "There is no folder to keep the walk in; it is not kept. Name one with --out."
    }
  }

  private var german: String {
    switch self {
    case .nothingPluggedIn: "Nichts ist eingesteckt, was ein Sensor sein könnte."
    case .plugInOrName: "Weiter: einstecken oder nennen, zum Beispiel gangart devices /dev/ttyS0 --probe"
    case .whatTheySpeak: "Was sie sprechen, zeigt: gangart devices --probe"
    case .mayNotOpen: "Es darf nicht geöffnet werden."
    case .speaks(let name, let id): "Spricht: \(name) (--protocol \(id))"
    case .says(let words): "Sagt: \(words)"
    case .sensor(let number, let channels): "Sensor \(number): \(channels)"
    case .refused(let advice): "\(advice.what).\n  Abhilfe: \(advice.remedy)"
    case .next(let command): "Weiter: \(command)"
    case .walkIsWhole(let folder, let duration):
      "\(folder): Der Weg ist vollständig, \(duration). Nichts zu tun."
    case .saved(let folder, let duration, let bytes):
      "\(folder): \(duration) gerettet, \(bytes) Bytes der Sensoren."
    case .torn(1): "1 Byte am Ende ergab keinen Sinn; es liegt in walk.journal.torn."
    case .torn(let bytes): "\(bytes) Bytes am Ende ergaben keinen Sinn; sie liegen in walk.journal.torn."
    case .pageHere:
      "  Die Seite zu diesem Weg, für einen Browser an diesem Rechner. Für ein Telefon: --listen 0.0.0.0"
    case .pageForPhones(let code, let fingerprint, let carer):
      "  Die Seite zu diesem Weg. Oder ihre Adresse öffnen und eintippen: \(code)\n"
        + "  Der Browser warnt einmal, weil dieser Rechner sich selbst ausweist. Weiter, wenn er diesen Fingerabdruck\n"
        + "  zeigt (SHA-256): \(fingerprint)\n"
        + "  Nur zum Zusehen: \(carer)"
    case .samplesAt(let name, let address, let token):
      "  \(name): Die Push-URL der App ist \(address)?token=\(token)"
    case .noPagePort(let host, let port?, let reason):
      "Die Seite lässt sich auf \(host), Port \(port), nicht anbieten: \(reason).\n"
        + "  Abhilfe: ein anderer Port: --port \(port + 1)"
    case .noPagePort(let host, nil, let reason):
      "Die Seite lässt sich auf \(host) nicht anbieten: \(reason).\n"
        + "  Abhilfe: --port mit einem freien, oder ein anderes --listen"
    case .noCertificate:
      "Für die Seite lässt sich kein Zertifikat machen.\n  Abhilfe: --listen weglassen oder OpenSSL 3 neu installieren"
    case .noLabLibrary:
      "Die Bibliothek des Lab Streaming Layer (liblsl) ist nicht da.\n"
        + "  Abhilfe: sie einrichten oder sagen, wo sie ist: GANGART_LSL=/…/liblsl.so (Pythons Paket pylsl bringt eine mit)"
    case .noWalkToMark:
      "Es läuft kein Weg, der markiert werden könnte.\n  Abhilfe: einen beginnen: gangart live"
    case .markNotUnderstood: "Die Marke wurde nicht angenommen: nicht verstanden."
    case .markTooLong: "Die Marke wurde nicht angenommen: zu lang."
    case .proposal(let plan):
      "Ein Vorschlag für das nächste Mal, wenn er passt: gangart plan accept \(plan)"
    case .proposed(let words, let plan): "  vorgeschlagen: \(words). Annehmen: gangart plan accept \(plan)"
    case .nothingProposed(let plan):
      "Für den Plan '\(plan)' ist nichts vorgeschlagen. Er bleibt, wie er ist."
    case .planComment: "Ein Plan von Gangart: Gehen in Intervallen. Längen stehen in Sekunden."
    case .calibration(let metres, let found, let scale):
      "\(Words.number(metres, 1, in: .de)) m gegangen, gefunden wurden \(Words.number(found, 1, in: .de)) m. "
        + "Damit weiter: --speed-scale \(Words.number(scale, 3, in: .en))."
    case .thresholdsInEnglish:
      "Was jede entscheidet und warum, steht auf Englisch in docs/thresholds.md und mit '--lang en'."
    case .thresholdBasis(nil): "Voreinstellung, nicht aus der Literatur"
    case .thresholdBasis(let publication?): "nach \(publication)"
    case .reading(let percent, let rate, let left):
      "\(percent) %" + (rate.map { ", \(Words.number($0, 1, in: .de)) MB/s" } ?? "")
        + (left.map { ", noch \(Words.duration($0, in: .de))" } ?? "")
    case .megabytesRead(let megabytes): "\(megabytes) MB gelesen"
    case .batchProgress(let done, let count, let rate, let left):
      "\(done) von \(count) Wegen" + (rate.map { ", \(Words.number($0, 1, in: .de))/s" } ?? "")
        + (left.map { ", noch \(Words.duration($0, in: .de))" } ?? "")
    case .batchDone(let analysed, let unchanged, let folder):
      "\(Words.count(analysed, "Weg", "Wege")) ausgewertet, \(unchanged) unverändert. Tabellen: "
        + "\(folder)/walks.csv und daneben."
    case .notAnalysed(let failed, let count): "Nicht ausgewertet, \(failed) von \(count):"
    case .withoutSubject(let count, let list):
      "\(Words.count(count, "Aufnahme", "Aufnahmen")) ohne Zeile in \(list); dort gilt --height oder die übliche Größe."
    case .profileKept(let name): "Als Profil gesichert; damit weiter: --profile \(name)"
    case .noVoice:
      "Keine Stimme auf diesem Rechner: Nichts wird gesprochen, alles andere läuft. "
        + "Abhilfe: sudo apt-get install espeak-ng"
    case .noPlayer:
      "Nichts spielt hier Töne: kein Metronom, alles andere läuft. "
        + "Abhilfe: sudo apt-get install alsa-utils"
    case .noWalkOf(let person):
      "Es gibt keinen gesicherten Weg von \(person).\n  Abhilfe: den Weg selbst nennen: gangart report <Weg> -o page.html"
    case .noBrowser:
      "PDF macht Chromium, und es ist nicht da.\n  Abhilfe: sudo apt-get install chromium, oder HTML schreiben und drucken"
    case .noPDF:
      "Chromium hat kein PDF gemacht.\n  Abhilfe: HTML schreiben mit -o page.html, im Browser öffnen und drucken"
    case .noSoundDevice:
      "Hier gibt es keine Soundkarte: Gesprochenes ist nicht zu hören. Mehr: gangart doctor"
    case .linesLeft(let count):
      "\(count) Zeilen am Ende nahm niemand mehr ab; gangart replay gibt sie noch einmal."
    case .nobodyReads(let folder):
      folder.map {
        "Die Zeilen liest niemand mehr. Der Weg geht weiter, gesichert in \($0); Strg-C beendet ihn."
      }
        ?? "Die Zeilen liest niemand mehr, und der Weg wird nicht gesichert: er endet."
    case .walkKept(let name, let folder):
      "Der Weg ist gesichert als \(name). Weiter: gangart analyze \(folder)"
    case .walkNotKept:
      "Es gibt keinen Ordner, um den Weg zu sichern; er wird nicht gesichert. Mit --out einen nennen."
    case .noMetronome:
      "Das Metronom tickt nur, wenn so schnell abgespielt wird, wie gegangen wurde."
    }
  }
}
