public import GaitModel

extension Words {
  /// What a live walk says to a person beside its lines.
  public static func news(_ news: SessionNews, in language: Language) -> String {
    switch language {
    case .en: english(news)
    case .de: german(news)
    }
  }

  /// Why a source fell silent.
  public static func loss(_ reason: LossReason, in language: Language) -> String {
    switch language {
    case .en: english(reason)
    case .de: german(reason)
    }
  }

  private static func english(_ news: SessionNews) -> String {
    switch news {
    case .speaks(let source, let name, let remark, let places):
      "\(visible(source)): \(name)\(remark.map { " (\(english($0)))" } ?? "") at \(list(places.map(\.name)))."
    case .speedFound(let source, let baudRate, let heard):
      "\(visible(source)): speaks at \(baudRate) baud (heard at \(speeds(heard, in: .en))). "
        + "Next time this is tried first."
    case .waiting(let source): "\(visible(source)): waiting until it is plugged in and switched on."
    case .answers(let source):
      "\(visible(source)): it answers. The walk begins when the phone measures; start that there."
    case .unplaced(let source, let numbers):
      "Not used, for want of a place: sensor \(numbers.map(String.init).joined(separator: ", ")). "
        + "Use --place PLACE=\(visible(source))#NUMBER."
    case .lost(let source, .paused):
      "\(visible(source)): \(english(.paused)). The walk goes on; let the phone go on measuring."
    case .lost(let source, let reason):
      "\(visible(source)): lost (\(english(reason))). The walk goes on; plug it in again."
    case .back(let source): "\(visible(source)): back."
    case .goesOn(let folder, let seconds): "\(visible(folder)): the walk goes on; \(seconds) s are missing."
    case .longRest(let minutes): "No steps for \(minutes) minutes: the walk has ended."
    case .tooSlow(let source, let rate, let remedy):
      "\(visible(source)): \(number(rate, 0, in: .en)) samples a second are too few to find steps. "
        + englishRemedy(remedy)
    case .rateAsked(let source, let rate):
      "\(visible(source)): asked for \(number(rate, 0, in: .en)) samples a second."
    case .scarceDisk(let folder, let megabytes):
      "Only \(megabytes) MB are free on the disk of \(visible(folder))."
    case .journalGone(let folder):
      "The walk's file in \(visible(folder)) was removed or moved away while it is written. "
        + "What was moved is whole there; what was removed is lost when the walk ends."
    case .otherSender(let source, let sender):
      "\(visible(source)): somebody else sends here too (\(visible(sender))); that is not listened to."
    case .problem(let problem): self.problem(problem, in: .en)
    case .notKept(let problem):
      self.problem(problem, in: .en) + "\nThe walk goes on, but the rest of it is not kept."
    }
  }

  private static func german(_ news: SessionNews) -> String {
    switch news {
    case .speaks(let source, let name, let remark, let places):
      "\(visible(source)): \(name)\(remark.map { " (\(german($0)))" } ?? ""), "
        + "\(list(places.map { place($0, in: .de) }))."
    case .speedFound(let source, let baudRate, let heard):
      "\(visible(source)): spricht mit \(baudRate) Baud (gehört bei \(speeds(heard, in: .de))). "
        + "Das wird beim nächsten Mal zuerst versucht."
    case .waiting(let source):
      "\(visible(source)): es wird gewartet, bis er eingesteckt und eingeschaltet ist."
    case .answers(let source):
      "\(visible(source)): es antwortet. Der Weg beginnt, sobald das Telefon misst; das wird dort begonnen."
    case .unplaced(let source, let numbers):
      "Nicht benutzt, weil die Stelle fehlt: Sensor \(numbers.map(String.init).joined(separator: ", ")). "
        + "Weiter hilft --place STELLE=\(visible(source))#NUMMER."
    case .lost(let source, .paused):
      "\(visible(source)): \(german(.paused)). Der Weg geht weiter; bitte das Telefon weiter messen lassen."
    case .lost(let source, let reason):
      "\(visible(source)): weg (\(german(reason))). Der Weg geht weiter; bitte wieder einstecken."
    case .back(let source): "\(visible(source)): wieder da."
    case .goesOn(let folder, let seconds):
      "\(visible(folder)): der Weg geht weiter; \(seconds) s fehlen."
    case .longRest(let minutes): "Seit \(minutes) Minuten keine Schritte: der Weg ist zu Ende."
    case .tooSlow(let source, let rate, let remedy):
      "\(visible(source)): \(number(rate, 0, in: .de)) Messwerte je Sekunde sind zu wenige, um Schritte zu finden. "
        + germanRemedy(remedy)
    case .rateAsked(let source, let rate):
      "\(visible(source)): um \(number(rate, 0, in: .de)) Messwerte je Sekunde gebeten."
    case .scarceDisk(let folder, let megabytes):
      "Nur \(megabytes) MB sind frei auf der Platte von \(visible(folder))."
    case .journalGone(let folder):
      "Die Datei des Wegs in \(visible(folder)) wurde beim Schreiben entfernt oder verschoben. "
        + "Verschobenes ist dort ganz; Entferntes ist mit dem Ende des Wegs verloren."
    case .otherSender(let source, let sender):
      "\(visible(source)): auch jemand anderes sendet hierher (\(visible(sender))); darauf wird nicht gehört."
    case .problem(let problem): self.problem(problem, in: .de)
    case .notKept(let problem):
      self.problem(problem, in: .de) + "\nDer Weg geht weiter, aber der Rest davon wird nicht gesichert."
    }
  }

  private static func englishRemedy(_ remedy: RateRemedy) -> String {
    switch remedy {
    case .key: "Press r to ask it for 100; nothing is stored in it."
    case .option: "Begin again with --rate 100: it asks the sensor for more and stores nothing in it."
    case .maker: "Set the sensor to 100 a second with its maker's program."
    }
  }

  private static func germanRemedy(_ remedy: RateRemedy) -> String {
    switch remedy {
    case .key: "Die Taste r bittet ihn um 100; in ihm gespeichert wird nichts."
    case .option: "Neu beginnen mit --rate 100: das bittet den Sensor um mehr und speichert nichts in ihm."
    case .maker: "Den Sensor mit dem Programm des Herstellers auf 100 je Sekunde stellen."
    }
  }

  private static func english(_ reason: LossReason) -> String {
    switch reason {
    case .hungUp: "hung up"
    case .unplugged: "unplugged"
    case .refusesToSend: "the device refuses to send"
    case .paused: "measuring was paused"
    case .transfersFail: "transfers fail"
    case .system(let cause): system(cause, in: .en)
    case .fault(let fault): english(fault, "").what
    case .programEnded: "the program had ended"
    }
  }

  private static func german(_ reason: LossReason) -> String {
    switch reason {
    case .hungUp: "getrennt"
    case .unplugged: "ausgesteckt"
    case .refusesToSend: "das Gerät will nicht senden"
    case .paused: "das Messen ruht"
    case .transfersFail: "Übertragungen scheitern"
    case .system(let cause): system(cause, in: .de)
    case .fault(let fault): german(fault, "").what
    case .programEnded: "das Programm war zu Ende"
    }
  }
}
